// A step sent to a relative: from the side of the draft, and from the side of who is asked, who sees that step and nothing else.
import { z } from 'zod'
import { callerOf, getCustomer } from '../customers/index.ts'
import { phone, requireCustomer, signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey, maskName, text, writeAs } from '../kit/index.ts'
import { answerFaults } from './answer-step.ts'
import type { Engine } from './engine.ts'
import { doErrand, errandState, getErrand, listErrands, sendErrand, withdrawErrand } from './errand.ts'
import { requestThrough } from './mandate.ts'
import { showRequest } from './show-request.ts'
import { type ErrandRow, getRequest, type RequestRow } from './store.ts'
import { requestView, stepView } from './view.ts'
import { viewOf } from './view-now.ts'

const tags = ['catalogue']
const errandView = z
  .object({
    id,
    title: text,
    askedBy: z.string(),
    state: z.enum(['waiting', 'done', 'withdrawn', 'lapsed']),
    untilOn: z.string(),
    /** The step to do, while it waits: its fields or papers, and nothing of the request besides. */
    step: stepView.optional(),
  })
  .meta({ id: 'Errand' })

export function errandRoutes(app: App, engine: Engine): void {
  sendingRoutes(app, engine)
  doingRoutes(app, engine)
}

function sendingRoutes(app: App, engine: Engine): void {
  app.post(
    '/api/requests/:requestId/errands',
    {
      schema: {
        tags,
        operationId: 'sendErrand',
        summary: 'Ask a relative to do one step of this draft; they get a link',
        params: z.object({ requestId: id }),
        body: z.object({ step: z.string().max(60), name: z.string().trim().min(1).max(40), phone }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId } = request.params
      const claim = { key: idempotencyKey(request), input: { requestId, ...request.body } }
      return writeAs(engine, caller.by, claim, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, requestId)
        return viewOf(tx, engine, await sendErrand(tx, engine.services.get(row.serviceId), row, request.body))
      })
    },
  )
  app.delete(
    '/api/requests/:requestId/errands/:errandId',
    {
      schema: {
        tags,
        operationId: 'withdrawErrand',
        summary: 'A relative is no longer asked',
        params: z.object({ requestId: id, errandId: id }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId, errandId } = request.params
      return writeAs(engine, caller.by, {}, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, requestId)
        return viewOf(tx, engine, await withdrawErrand(tx, row, errandId))
      })
    },
  )
}

function doingRoutes(app: App, engine: Engine): void {
  app.get(
    '/api/errands',
    {
      schema: {
        tags,
        operationId: 'listErrands',
        summary: 'What relatives have asked me to do',
        response: { 200: z.object({ items: z.array(errandView) }) },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const rows = await listErrands(engine.db, customerId, 20)
      return { items: await Promise.all(rows.map((row) => errandShown(engine, row, false))) }
    },
  )
  app.get(
    '/api/errands/:errandId',
    {
      schema: {
        tags,
        operationId: 'getErrand',
        summary: 'One step a relative has asked me to do',
        params: z.object({ errandId: id }),
        response: { 200: errandView },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return errandShown(engine, await getErrand(engine.db, customerId, request.params.errandId), true)
    },
  )
  app.put(
    '/api/errands/:errandId/answer',
    {
      schema: {
        tags,
        operationId: 'doErrand',
        summary: 'Do it: papers are my own uploads, and become theirs',
        params: z.object({ errandId: id }),
        body: z.object({ answer: z.unknown() }),
        response: { 200: errandView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { errandId } = request.params
      const { answer } = request.body
      const evidence = signingEvidence(request)
      const claim = { key: idempotencyKey(request), input: { errandId, answer } }
      const faults = await writeAs(engine, by, claim, async (tx) => {
        const errand = await getErrand(tx.db, by.customerId, errandId)
        const done = await doErrand(tx, engine, errand, { answer, evidence })
        return done.faults ?? null
      })
      if (faults) throw answerFaults(faults)
      return errandShown(engine, await getErrand(engine.db, by.customerId, errandId), false)
    },
  )
}

async function errandShown(engine: Engine, errand: ErrandRow, whole: boolean): Promise<z.input<typeof errandView>> {
  const [request, asker] = await Promise.all([
    getRequest(engine.db, errand.ownerId, errand.requestId),
    getCustomer(engine.db, errand.ownerId),
  ])
  const state = errandState(errand, request, engine.clock.today())
  const step = whole && state === 'waiting' ? await stepOf(engine, request, errand.step) : undefined
  return {
    id: errand.id,
    title: engine.services.get(request.serviceId).title,
    askedBy: maskName(asker.name),
    state,
    untilOn: errand.untilOn,
    ...(step ? { step } : {}),
  }
}

// What the owner has answered, or is known of them, is not shown to who helps.
async function stepOf(engine: Engine, request: RequestRow, name: string) {
  const moment = { at: engine.clock.now(), today: engine.clock.today() }
  const view = await showRequest({ ...engine, ...moment }, engine.services.get(request.serviceId), request)
  const found = view.steps.find((step) => step.name === name)
  if (!found) return undefined
  const { answer: _answer, known: _known, ...step } = found
  return { ...step, state: 'current' as const }
}
