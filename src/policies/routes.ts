// My policies and my family's; a customer's policies at the desk.
import { z } from 'zod'
import { type Caller, callerOf, deadAmong, type FamilyMember, familyOf } from '../customers/index.ts'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, type Day, day, id } from '../kit/index.ts'
import type { Products } from '../products/index.ts'
import { movesPage, movesQuery, movesShown } from './account/view.ts'
import { type PolicyPage, pageOf } from './page.ts'
import { partiesRoutes } from './parties/index.ts'
import { contractProduct } from './riders/parts.ts'
import { listPolicies, type Seen } from './store.ts'
import { policiesThrough, policyThrough } from './through.ts'
import { valuesOn } from './values-on.ts'
import { policyValues, valuesView } from './values-view.ts'
import { familyPolicies, policyPage } from './view.ts'

export function policiesRoutes(
  app: App,
  context: Pick<Context, 'db' | 'clock'> & { readonly products: Products },
): void {
  const { db, clock, products } = context
  const tags = ['policies']
  partiesRoutes(app, context)

  app.get(
    '/api/policies',
    {
      config: { atCounter: true },
      schema: {
        tags,
        summary: '我和家人的保单 · Policies of mine and my family’s',
        description: 'Those I own and those that insure me, ended ones too, by the person they cover.',
        operationId: 'listPolicies',
        response: { 200: familyPolicies },
      },
    },
    async (request) => {
      const caller = await callerOf(request, context)
      const [seen, family] = await Promise.all([
        policiesThrough(db, caller),
        familyOf(db, caller.customerId, clock.today()),
      ])
      const people = grouped(seen, familyShown(caller, family, seen), products, clock.today())
      return {
        people: withoutDead(
          people,
          await deadAmong(
            db,
            people.map(({ customerId }) => customerId),
          ),
        ),
      }
    },
  )

  app.get(
    '/api/policies/:policyId',
    {
      config: { atCounter: true },
      schema: {
        tags,
        summary: '一份保单的全部 · All of one policy',
        operationId: 'getPolicy',
        params: z.object({ policyId: id }),
        response: { 200: policyPage },
      },
    },
    async (request) => {
      const seen = await policyThrough(db, await callerOf(request, context), request.params.policyId)
      return pageFor(seen, products, clock.today())
    },
  )

  app.get(
    '/api/policies/:policyId/values',
    {
      config: { atCounter: true },
      schema: {
        tags,
        summary: '任一天的各项价值 · What it is worth on any day',
        description:
          'A day that is over is told as the contract then stood; a day to come on the assumptions listed. Each amount says how it came about. The worth is for the policyholder only.',
        operationId: 'getPolicyValues',
        params: z.object({ policyId: id }),
        querystring: z.object({ on: day }),
        response: { 200: policyValues },
      },
    },
    async (request) => {
      const { policy, role } = await policyThrough(db, await callerOf(request, context), request.params.policyId)
      const product = contractProduct(products, policy)
      return valuesView(valuesOn(policy, product, request.query.on, clock.today()), role)
    },
  )

  app.get(
    '/api/policies/:policyId/account-moves',
    {
      schema: {
        tags,
        summary: '保单账户的变动 · What moved the account',
        description:
          'Premiums, charges, interest, withdrawals and switches of a universal or unit-linked contract, newest first; for its policyholder. Empty for others.',
        operationId: 'listAccountMoves',
        params: z.object({ policyId: id }),
        querystring: movesQuery,
        response: { 200: movesPage },
      },
    },
    async (request) => {
      const { policy, role } = await policyThrough(db, await callerOf(request, context), request.params.policyId)
      const product = contractProduct(products, policy)
      return movesShown(role === 'owner' ? policy.account : [], product, request.query)
    },
  )

  app.get(
    '/api/desk/customers/:customerId/policies',
    {
      schema: {
        tags: ['desk'],
        summary: '客户的保单 · A customer’s policies',
        operationId: 'listCustomerPolicies',
        params: z.object({ customerId: id }),
        response: { 200: z.object({ items: z.array(policyPage) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const seen = await listPolicies(db, request.params.customerId)
      return { items: seen.map((one) => pageFor(one, products, clock.today())) }
    },
  )
}

function pageFor(seen: Seen, products: Products, on: Day): PolicyPage {
  return pageOf(seen, contractProduct(products, seen.policy), on)
}

// Who acts for somebody learns of the family only whom the policies they see cover.
function familyShown({ principal }: Caller, family: readonly FamilyMember[], seen: readonly Seen[]) {
  if (!principal) return family
  const insured = new Set(seen.flatMap(({ policy }) => policy.insureds.map(({ customerId }) => customerId)))
  return family.filter(({ customerId }) => insured.has(customerId))
}

type Shown = z.infer<typeof familyPolicies>['people'][number]
type Person = Omit<Shown, 'isDead'>

// Of the dead only what insured them is shown.
function withoutDead(people: readonly Person[], dead: ReadonlySet<string>): Shown[] {
  return people
    .map((person) => ({ ...person, isDead: dead.has(person.customerId) }))
    .filter(({ isDead, policies }) => !isDead || policies.length > 0)
}

// The family in its own order, also those without a policy; insured people who are no family come last.
function grouped(seen: readonly Seen[], family: readonly FamilyMember[], products: Products, on: Day): Person[] {
  const people = new Map<string, Person>(
    family.map(({ customerId, name, relation }) => [customerId, { customerId, name, relation, policies: [] }]),
  )
  for (const one of seen) {
    const page = pageFor(one, products, on)
    for (const { customerId, name } of one.policy.insureds) {
      const person = people.get(customerId) ?? { customerId, name, relation: 'other', policies: [] }
      person.policies.push(page)
      people.set(customerId, person)
    }
  }
  return [...people.values()].map((person) => ({ ...person, policies: endedLast(person.policies) }))
}

function endedLast(pages: readonly PolicyPage[]): PolicyPage[] {
  const ended = (page: PolicyPage) => (page.status.states.includes('terminated') ? 1 : 0)
  return [...pages].sort((a, b) => ended(a) - ended(b))
}
