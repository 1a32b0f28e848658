// Questions the store did not answer well, for whoever keeps the knowledge.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, id, pageOf, pageQuery, pageSchema, writeAs } from '../kit/index.ts'
import { listGaps, resolveGap } from './store.ts'

const tags = ['desk']
const gap = z
  .object({
    id,
    customerId: id,
    conversationId: id,
    at: z.iso.datetime(),
    because: z.enum(['unknown', 'handed-over', 'low-rating']),
    sentence: z.string(),
  })
  .meta({ id: 'KnowledgeGap' })

export function gapRoutes(app: App, counter: Context): void {
  app.get(
    '/api/desk/knowledge-gaps',
    {
      schema: {
        tags,
        operationId: 'listKnowledgeGaps',
        summary: 'Questions that were not answered well, newest first',
        querystring: pageQuery,
        response: { 200: pageSchema(gap) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const page = pageOf(await listGaps(counter.db, request.query), request.query.limit)
      return { ...page, items: page.items.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })) }
    },
  )
  app.post(
    '/api/desk/knowledge-gaps/:customerId/:gapId/resolution',
    {
      schema: {
        tags,
        operationId: 'resolveKnowledgeGap',
        summary: 'Dealt with: the knowledge was mended, or the question is none of ours',
        params: z.object({ customerId: id, gapId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, gapId } = request.params
      await writeAs(counter, by, {}, (tx) => resolveGap(tx, customerId, gapId, by.name))
      return { ok: true as const }
    },
  )
}
