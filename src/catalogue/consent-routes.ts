// The other person's side: what I am asked to agree to, and my answer.
import { z } from 'zod'
import { callerOf, getCustomer } from '../customers/index.ts'
import { requireCustomer, signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey, maskName, text, writeAs } from '../kit/index.ts'
import { answerConsent, getConsent, listConsents } from './answer-consent.ts'
import { remind, takeBack } from './ask-again.ts'
import type { Engine } from './engine.ts'
import { requestThrough } from './mandate.ts'
import { stateOf } from './request.ts'
import { type ConsentRow, getRequest, type RequestRow } from './store.ts'
import { copyOf, previewView, requestView } from './view.ts'
import { viewOf } from './view-now.ts'

const tags = ['catalogue']
const task = z
  .object({
    id,
    requestId: id,
    serviceId: z.string(),
    title: text,
    role: z.string(),
    askedBy: z.string(),
    state: z.enum(['waiting', 'agreed', 'declined', 'withdrawn', 'lapsed']),
    askedAt: z.iso.datetime(),
    /** The last day to answer. */
    untilOn: z.string().nullable(),
    answeredAt: z.iso.datetime().nullable(),
    preview: previewView.optional(),
    documentSha256: z.string().nullable(),
  })
  .meta({ id: 'ConsentTask' })

export function consentRoutes(app: App, engine: Engine): void {
  askingRoutes(app, engine)
  app.get(
    '/api/consent-tasks',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'listConsentTasks',
        summary: 'What others ask me to agree to',
        response: { 200: z.object({ items: z.array(task) }) },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const rows = await listConsents(engine.db, customerId, 50)
      return { items: await Promise.all(rows.map((row) => taskOf(engine, row))) }
    },
  )
  app.post(
    '/api/consent-tasks/:taskId/answer',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'answerConsentTask',
        summary: 'Agree or not, with my own signature; my identity must be confirmed first',
        params: z.object({ taskId: id }),
        body: z.object({
          agree: z.boolean(),
          strokes: z.string().min(1).max(50_000),
          documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
        response: { 200: task },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { taskId } = request.params
      const signing = signingEvidence(request)
      await writeAs(engine, by, { key: idempotencyKey(request), input: { taskId, ...request.body } }, async (tx) => {
        const row = await getConsent(tx.db, by.customerId, taskId)
        await answerConsent(tx, engine, row, request.body, signing)
      })
      return taskOf(engine, await getConsent(engine.db, by.customerId, taskId))
    },
  )
}

function taskState(task: ConsentRow, request: RequestRow): 'waiting' | 'agreed' | 'declined' | 'withdrawn' | 'lapsed' {
  if (task.answeredAt) return task.agreed ? 'agreed' : 'declined'
  if (task.withdrawnAt) return 'withdrawn'
  if (request.stoppedBecause?.kind === 'lapsed') return 'lapsed'
  return stateOf(request) === 'awaiting-consent' ? 'waiting' : 'withdrawn'
}

/** The side of who asked: reminding, and taking the question back. */
function askingRoutes(app: App, engine: Engine): void {
  const oneRequest = z.object({ requestId: id })
  app.post(
    '/api/requests/:requestId/consents/:taskId/reminder',
    {
      schema: {
        tags,
        operationId: 'remindConsent',
        summary: 'Remind somebody who has not answered, once a day',
        params: oneRequest.extend({ taskId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId, taskId } = request.params
      return writeAs(engine, caller.by, { key: idempotencyKey(request), input: request.params }, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, requestId)
        await remind(tx, engine.services.get(row.serviceId), row, taskId)
        return { ok: true } as const
      })
    },
  )
  app.post(
    '/api/requests/:requestId/consents/withdrawal',
    {
      schema: {
        tags,
        operationId: 'withdrawConsents',
        summary: 'Take back what was asked of others; the request is a draft again',
        params: oneRequest,
        response: { 200: requestView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId } = request.params
      const claim = { key: idempotencyKey(request), input: { requestId, withdraw: true } }
      return writeAs(engine, caller.by, claim, async (tx) => {
        const row = await requestThrough(tx.db, engine.services, caller, requestId)
        return viewOf(tx, engine, await takeBack(tx, row))
      })
    },
  )
}

async function taskOf(engine: Engine, row: ConsentRow): Promise<z.input<typeof task>> {
  const request = await getRequest(engine.db, row.ownerId, row.requestId)
  const asker = await getCustomer(engine.db, row.ownerId)
  return {
    id: row.id,
    requestId: row.requestId,
    serviceId: request.serviceId,
    title: engine.services.get(request.serviceId).title,
    role: row.role,
    askedBy: maskName(asker.name),
    state: taskState(row, request),
    askedAt: row.askedAt.toISOString(),
    untilOn: row.untilOn,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    ...(request.preview ? { preview: copyOf(request.preview) } : {}),
    documentSha256: request.documentSha256,
  }
}
