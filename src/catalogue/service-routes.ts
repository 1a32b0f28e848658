// The catalogue itself, and one typed door a service.
import { z } from 'zod'
import { callerOf, namesPrincipal } from '../customers/index.ts'
import { signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey, writeAs } from '../kit/index.ts'
import { answerFaults, answerStep } from './answer-step.ts'
import { requireFor, shownTo } from './at-counter.ts'
import { channelOf } from './caller.ts'
import type { Service } from './define.ts'
import { describeService, serviceList, serviceView } from './describe-service.ts'
import type { Engine } from './engine.ts'
import { agentFor, mayBegin } from './mandate.ts'
import { openRequest } from './open-request.ts'
import { submitRequest } from './submit-request.ts'
import { requestView, viewRequest } from './view.ts'

const tags = ['catalogue']

export function serviceRoutes(app: App, engine: Engine): void {
  app.get(
    '/api/services',
    {
      schema: {
        tags,
        operationId: 'listServices',
        summary: 'Every service of the store',
        response: { 200: serviceList },
      },
    },
    async () => ({ items: engine.services.list().map(describeService) }),
  )
  app.get(
    '/api/services/:serviceId',
    {
      schema: {
        tags,
        operationId: 'getService',
        summary: 'One service: its steps, its basis in law, the words that ask for it',
        description: 'Whoever acts for somebody learns too whether the mandate covers a service about the person.',
        params: z.object({ serviceId: z.string() }),
        response: { 200: serviceView },
      },
    },
    async (request) => {
      const service = engine.services.get(request.params.serviceId)
      if (service.about !== 'person' || !namesPrincipal(request)) return describeService(service)
      return { ...describeService(service), may: mayBegin(await callerOf(request, engine), service, undefined) }
    },
  )
  for (const service of engine.services.list()) wholeServiceRoute(app, engine, service)
}

/** Opens, answers and submits in one call and one transaction: for programs that have everything at hand. */
function wholeServiceRoute(app: App, engine: Engine, service: Service): void {
  const answers = z.object(
    Object.fromEntries(Object.entries(service.steps).map(([name, step]) => [name, step.answer.optional()])),
  )
  const body = z.object({
    ...(service.about === 'policy' ? { policyId: id } : {}),
    answers: answers.default({}),
    /** False leaves a draft that a person goes on with. */
    submit: z.boolean().default(false),
  })
  app.post(
    `/api/services/${service.id}/requests`,
    {
      config: { atCounter: true },
      schema: {
        tags: ['services'],
        operationId: `open-${service.id}`,
        summary: `${service.title.zh} · ${service.title.en}`,
        description: `${service.summary.zh} ${service.summary.en} ${service.basis.join('；')}`,
        body,
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { by, customerId } = caller
      const policyId = 'policyId' in request.body ? id.parse(request.body.policyId) : undefined
      const evidence = signingEvidence(request)
      const input = { service: service.id, body: request.body }
      requireFor(by, service)
      const result = await writeAs(engine, by, { key: idempotencyKey(request), input }, async (tx) => {
        const agent = agentFor(caller, service, policyId)
        const subject = { customerId, agent, ...(policyId ? { policyId } : {}) }
        const opened = await openRequest(tx, engine, { service, channel: channelOf(request), ...subject })
        let row = opened.row
        for (const [step, answer] of Object.entries(request.body.answers)) {
          if (answer === undefined) continue
          const answered = await answerStep(tx, engine, {
            row,
            service,
            step,
            answer,
            evidence,
            customer: opened.facts.customer,
          })
          if (answered.faults) return { faults: answered.faults }
          row = answered.row
        }
        if (request.body.submit) row = await submitRequest(tx, engine, service, row)
        const { facts, resumed } = opened
        return { view: shownTo(by, service, await viewRequest(tx.db, service, row, facts, { resumed })) }
      })
      if (result.faults) throw answerFaults(result.faults)
      return result.view
    },
  )
}
