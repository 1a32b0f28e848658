// The business counter's doors for customers: requests, their steps, and other people's consent.
import { z } from 'zod'
import { callerOf, getCustomer } from '../customers/index.ts'
import { signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey, pageOf, pageQuery, pageSchema, writeAs } from '../kit/index.ts'
import { type Answered, answerFaults, answerStep } from './answer-step.ts'
import { requireFor, shownTo } from './at-counter.ts'
import { channelOf } from './caller.ts'
import { cancelRequest } from './cancel-request.ts'
import type { Engine } from './engine.ts'
import { takeOver } from './errand.ts'
import { countStep } from './funnel.ts'
import { handOverRoute } from './hand-over.ts'
import { agentFor, requestThrough } from './mandate.ts'
import { openRequest } from './open-request.ts'
import { listRequests } from './store.ts'
import { submitRequest } from './submit-request.ts'
import { requestSummary, summaryOf } from './summary.ts'
import { surveyRoute } from './survey-route.ts'
import { requestView, viewRequest } from './view.ts'
import { viewNow, viewOf } from './view-now.ts'

const tags = ['catalogue']
const oneRequest = z.object({ requestId: id })
const oneStep = oneRequest.extend({ step: z.string().max(60) })
const nothing = z.object({ ok: z.literal(true) })
const ok = { ok: true } as const

export function requestRoutes(app: App, engine: Engine): void {
  readingRoutes(app, engine)
  draftRoutes(app, engine)
  handOverRoute(app, engine)
  endingRoutes(app, engine)
  surveyRoute(app, engine)
}

function readingRoutes(app: App, engine: Engine): void {
  app.get(
    '/api/requests',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'listRequests',
        summary: 'My requests, newest first',
        querystring: pageQuery.extend({ state: z.enum(['open', 'ended', 'all']).default('all') }),
        response: { 200: pageSchema(requestSummary) },
      },
    },
    async (request) => {
      const { customerId, principal, by } = await callerOf(request, engine)
      const listed = { ...request.query, ...(principal ? { agentId: by.customerId } : {}) }
      const page = pageOf(await listRequests(engine.db, customerId, listed), request.query.limit)
      return { ...page, items: page.items.map((row) => summaryOf(engine.services, row)) }
    },
  )
  app.get(
    '/api/requests/:requestId',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getRequest',
        summary: 'A request: steps, preview, clock, outcome',
        params: oneRequest,
        response: { 200: requestView },
      },
    },
    async (request) => {
      return viewNow(engine, await callerOf(request, engine), request.params.requestId)
    },
  )
}

function draftRoutes(app: App, engine: Engine): void {
  app.post(
    '/api/requests',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'openRequest',
        summary: 'Begin a service, or go on with its open draft',
        body: z.object({
          serviceId: z.string(),
          policyId: id.optional(),
          /** Answers already known, by step and field: offered for correction on the screen. */
          prefill: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
        }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { by, customerId } = caller
      const { serviceId, policyId, prefill } = request.body
      const service = engine.services.get(serviceId)
      const opening = {
        service,
        customerId,
        agent: agentFor(caller, service, policyId),
        channel: channelOf(request),
        policyId,
        ...(prefill ? { prefill } : {}),
      }
      return writeAs(engine, by, { key: idempotencyKey(request), input: request.body }, async (tx) => {
        const { row, facts, resumed } = await openRequest(tx, engine, opening)
        return shownTo(by, service, await viewRequest(tx.db, service, row, facts, { resumed }))
      })
    },
  )
  app.put(
    '/api/requests/:requestId/steps/:step',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'answerStep',
        summary: 'Answer a step; answering again replaces the answer and repeats nothing',
        params: oneStep,
        body: z.object({ answer: z.unknown() }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { by, customerId } = caller
      const { requestId, step } = request.params
      const evidence = signingEvidence(request)
      const input = { requestId, step, answer: request.body.answer }
      let ran: { kept: { faults: Answered['faults'] }; now: Answered } | undefined
      const kept = await writeAs(engine, by, { key: idempotencyKey(request), input }, async (tx) => {
        const [row, customer] = await Promise.all([
          requestThrough(tx.db, engine.services, caller, requestId),
          getCustomer(tx.db, customerId),
        ])
        const service = engine.services.get(row.serviceId)
        requireFor(by, service)
        const answered = await answerStep(tx, engine, { ...input, row, service, evidence, customer })
        const now = answered.faults ? answered : { ...answered, row: await takeOver(tx, answered.row, step) }
        ran = { kept: { faults: now.faults }, now }
        return ran.kept
      })
      if (kept.faults) throw answerFaults(kept.faults)
      // asked again with the same key: what this run did is rolled back, and the request is shown as it stands
      if (ran?.kept !== kept || ran.now.faults) return viewNow(engine, caller, requestId)
      const { now } = ran
      const service = engine.services.get(now.row.serviceId)
      return shownTo(by, service, await viewRequest(engine.db, service, now.row, now.facts, now))
    },
  )
  app.post(
    '/api/requests/:requestId/seen',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'seeStep',
        summary: 'Tell that a step was shown or left, for the funnel',
        params: oneRequest,
        body: z.object({
          step: z.string().max(60),
          event: z.enum(['shown', 'left']).default('shown'),
          spentMs: z.int().min(0).max(86_400_000).optional(),
        }),
        response: { 200: nothing },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { step, event, spentMs } = request.body
      await writeAs(engine, caller.by, {}, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, request.params.requestId)
        // a name that is no step's could be anything, and the funnel is kept in the clear
        if (Object.hasOwn(engine.services.get(row.serviceId).steps, step)) countStep(tx, row, event, step, spentMs)
      })
      return ok
    },
  )
}

function endingRoutes(app: App, engine: Engine): void {
  app.post(
    '/api/requests/:requestId/submission',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'submitRequest',
        summary: 'Submit: the point of no return',
        params: oneRequest,
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId } = request.params
      const claim = { key: idempotencyKey(request), input: { requestId, submit: true } }
      return writeAs(engine, caller.by, claim, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, requestId)
        const service = engine.services.get(row.serviceId)
        requireFor(caller.by, service)
        return shownTo(caller.by, service, await viewOf(tx, engine, await submitRequest(tx, engine, service, row)))
      })
    },
  )
  app.delete(
    '/api/requests/:requestId',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'cancelRequest',
        summary: 'Withdraw a draft',
        params: oneRequest,
        response: { 200: nothing },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      await writeAs(engine, caller.by, {}, async (tx) =>
        cancelRequest(tx, await requestThrough(tx.db, engine.services, caller, request.params.requestId)),
      )
      return ok
    },
  )
}
