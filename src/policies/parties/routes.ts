// Who stands in a contract and who may do what with it, for those who see the contract and for the desk.
import { z } from 'zod'
import { callerOf, standingsOf } from '../../customers/index.ts'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, type Day, type Db, id, notFound, text } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { findPolicy } from '../store.ts'
import { policyThrough } from '../through.ts'
import { actIds } from './acts.ts'
import { loadParties } from './load-parties.ts'
import { actsOf } from './offered.ts'
import { type ShownParties, shownParties, type Viewer } from './show-parties.ts'

const role = z.object({
  title: text,
  name: z.string(),
  basis: z.string(),
  by: z.array(z.string()),
  isMe: z.boolean(),
})

const parties = z
  .object({
    people: z.array(
      z.object({
        part: z.enum([
          'holder',
          'insured',
          'second-holder',
          'heir',
          'new-holder',
          'beneficiary',
          'pledgee',
          'attorney',
          'guardian',
        ]),
        title: text,
        name: z.string(),
        note: text.nullable(),
        order: z.int().nullable(),
        share: z.int().nullable(),
        isMe: z.boolean(),
      }),
    ),
    acts: z.array(
      z.object({
        id: z.enum(actIds),
        title: text,
        may: z.array(role),
        agree: z.array(role),
        told: z.array(role),
        stopped: z.object({ because: text, basis: z.string(), instead: z.string().nullable() }).nullable(),
      }),
    ),
  })
  .meta({
    id: 'PolicyParties',
    description: 'Who may do what its product offers, who must agree, who must be told, with the articles',
  })

export function partiesRoutes(
  app: App,
  context: Pick<Context, 'db' | 'clock'> & { readonly products: Products },
): void {
  const { db, clock } = context
  app.get(
    '/api/policies/:policyId/parties',
    {
      schema: {
        tags: ['policies'],
        summary: '谁能做什么 · Who may do what',
        description:
          'The policyholder sees all of it; the insured sees who is paid on death by initials, without the shares.',
        operationId: 'getPolicyParties',
        params: z.object({ policyId: id }),
        response: { 200: parties },
      },
    },
    async (request) => {
      const caller = await callerOf(request, context)
      const { policy, role: seenAs } = await policyThrough(db, caller, request.params.policyId)
      const viewer: Viewer = { sees: seenAs === 'owner' ? 'all' : 'own', customerId: caller.customerId }
      return partiesOf(context, policy, viewer, clock.today())
    },
  )
  app.get(
    '/api/desk/customers/:customerId/policies/:policyId/parties',
    {
      schema: {
        tags: ['desk'],
        summary: '保单的当事人和关系人 · The parties of a customer’s policy',
        operationId: 'getCustomerPolicyParties',
        params: z.object({ customerId: id, policyId: id }),
        response: { 200: parties },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const { customerId, policyId } = request.params
      const policy = await findPolicy(db, customerId, policyId)
      if (!policy) throw notFound()
      return partiesOf(context, policy, { sees: 'all', customerId: null }, clock.today())
    },
  )
}

async function partiesOf(
  { db, products }: { readonly db: Db; readonly products: Products },
  policy: Policy,
  viewer: Viewer,
  on: Day,
): Promise<z.input<typeof parties>> {
  const product = products.get(policy.productCode, policy.productVersion)
  const facts = await loadParties(db, policy, product, on)
  const people = [...facts.people.values()]
  const others = new Set(
    people.flatMap(({ mandates, parents }) => [
      ...mandates.map(({ agentId }) => agentId),
      ...parents.map(({ customerId }) => customerId),
    ]),
  )
  const known = await standingsOf(db, [...others])
  const names = new Map([...known].map(([one, { name }]) => [one, name]))
  return copyOf(shownParties({ ...facts, policy }, actsOf(product), names, viewer))
}

function copyOf({ people, acts }: ShownParties): z.input<typeof parties> {
  const roles = (list: ShownParties['acts'][number]['may']) => list.map((one) => ({ ...one, by: [...one.by] }))
  return {
    people: [...people],
    acts: acts.map((act) => ({ ...act, may: roles(act.may), agree: roles(act.agree), told: roles(act.told) })),
  }
}
