// How it went, asked once a request has ended.
import { z } from 'zod'
import { callerOf } from '../customers/index.ts'
import { type App, id, idempotencyKey, writeAs } from '../kit/index.ts'
import type { Engine } from './engine.ts'
import { requestThrough } from './mandate.ts'
import { rateRequest } from './survey.ts'

const ok = { ok: true } as const

export function surveyRoute(app: App, engine: Engine): void {
  app.post(
    '/api/requests/:requestId/survey',
    {
      schema: {
        tags: ['catalogue'],
        operationId: 'rateRequest',
        summary: 'Say how it went, 0-10, once',
        params: z.object({ requestId: id }),
        body: z.object({ score: z.int().min(0).max(10), comment: z.string().trim().max(1_000).optional() }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      const { requestId } = request.params
      return writeAs(
        engine,
        caller.by,
        { key: idempotencyKey(request), input: { requestId, ...request.body } },
        async (tx) => {
          await rateRequest(tx, await requestThrough(tx.db, engine.services, caller, requestId), request.body)
          return ok
        },
      )
    },
  )
}
