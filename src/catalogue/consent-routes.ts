// The other person's side: what I am asked to agree to, and my answer.
import { z } from 'zod'
import { getCustomer } from '../customers/index.ts'
import { requireCustomer, signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey, maskName, text, writeAs } from '../kit/index.ts'
import { answerConsent, getConsent, listConsents } from './answer-consent.ts'
import type { Engine } from './engine.ts'
import { stateOf } from './request.ts'
import { type ConsentRow, getRequest } from './store.ts'
import { copyOf, previewView } from './view.ts'

const tags = ['catalogue']
const task = z
  .object({
    id,
    requestId: id,
    serviceId: z.string(),
    title: text,
    role: z.string(),
    askedBy: z.string(),
    state: z.enum(['waiting', 'agreed', 'declined', 'withdrawn']),
    askedAt: z.iso.datetime(),
    answeredAt: z.iso.datetime().nullable(),
    preview: previewView.optional(),
    documentSha256: z.string().nullable(),
  })
  .meta({ id: 'ConsentTask' })

export function consentRoutes(app: App, engine: Engine): void {
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

async function taskOf(engine: Engine, row: ConsentRow): Promise<z.input<typeof task>> {
  const request = await getRequest(engine.db, row.ownerId, row.requestId)
  const asker = await getCustomer(engine.db, row.ownerId)
  const waiting = row.withdrawnAt === null && stateOf(request) === 'awaiting-consent'
  const state = row.answeredAt ? (row.agreed ? 'agreed' : 'declined') : waiting ? 'waiting' : 'withdrawn'
  return {
    id: row.id,
    requestId: row.requestId,
    serviceId: request.serviceId,
    title: engine.services.get(request.serviceId).title,
    role: row.role,
    askedBy: maskName(asker.name),
    state,
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    ...(request.preview ? { preview: copyOf(request.preview) } : {}),
    documentSha256: request.documentSha256,
  }
}
