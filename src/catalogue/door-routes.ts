// What can be done now: with one policy, with each of mine, and what waits for me of itself.
import { z } from 'zod'
import { agentIn, callerOf, covers, getCustomer } from '../customers/index.ts'
import { requireCustomer } from '../identity/index.ts'
import { type App, id, notFound } from '../kit/index.ts'
import type { PersonFacts } from './define.ts'
import { describeService, mayView, serviceList } from './describe-service.ts'
import { doorsOf, policiesOf } from './doors.ts'
import type { Engine } from './engine.ts'
import { loadBase, withOwnRows } from './facts.ts'
import { mayBegin } from './mandate.ts'
import { waitingFor, waitingView } from './waiting.ts'

const tags = ['catalogue']
const door = z.object({ policyId: id, may: mayView }).meta({ id: 'ServiceDoor' })

export function doorRoutes(app: App, engine: Engine): void {
  const { db, products, clock, services } = engine
  const moment = () => ({ at: clock.now(), today: clock.today() })
  const personOf = async (customerId: string): Promise<PersonFacts> => ({
    customer: await getCustomer(db, customerId),
    products,
    ...moment(),
  })

  app.get(
    '/api/policies/:policyId/services',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'listPolicyServices',
        summary: 'What can be done with a policy now; if not, why, and what instead',
        params: z.object({ policyId: id }),
        response: { 200: serviceList },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { policyId } = request.params
      const agent = agentIn(caller, { scope: 'look', policyId })
      if (agent && 'because' in agent) throw notFound()
      const base = await loadBase(db, products, { customerId: caller.customerId, policyId, agent }, moment())
      const about = services.list().filter((service) => service.about === 'policy')
      const items = await Promise.all(
        about.map(async (service) => {
          const mandated = mayBegin(caller, service, policyId)
          const may = mandated.ok ? service.may(await withOwnRows(db, service, base)) : mandated
          return { ...describeService(service), may }
        }),
      )
      return { items }
    },
  )

  app.get(
    '/api/services/:serviceId/policies',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'listServicePolicies',
        summary: 'For which of my policies a service can be done now; if not, why, and what instead',
        params: z.object({ serviceId: z.string() }),
        response: { 200: z.object({ items: z.array(door) }) },
      },
    },
    async (request) => {
      const service = services.get(request.params.serviceId)
      const caller = await callerOf(request, engine)
      const person = await personOf(caller.customerId)
      const policies = service.about === 'policy' ? await policiesOf(db, person) : []
      const open = policies.filter(({ policy }) => covers(caller, { scope: 'look', policyId: policy.id }))
      const doors = await doorsOf(db, service, person, open)
      return {
        items: doors.flatMap(({ facts, may }) => {
          if (!('policy' in facts)) return []
          const mandated = mayBegin(caller, service, facts.policy.id)
          return [{ policyId: facts.policy.id, may: mandated.ok ? may : mandated }]
        }),
      }
    },
  )

  app.get(
    '/api/me/waiting',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'listWaiting',
        summary: 'What waits for me: premiums due, loans overdue, contracts to reinstate or to sign for',
        response: { 200: z.object({ items: z.array(waitingView) }) },
      },
    },
    async (request) => {
      const person = await personOf(requireCustomer(request).customerId)
      return { items: await waitingFor(db, services.list(), person, await policiesOf(db, person)) }
    },
  )
}
