// One click from a figure to the conversations: masked, and who looked is kept.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Clock, day, id, pageQuery, text } from '../../kit/index.ts'
import { listContacts, outcomes, type Span } from './contacts.ts'
import { keepLook, maskedExchange, maskedMessages } from './look.ts'
import type { FiguresDesk } from './routes.ts'
import { verdicts } from './store.ts'
import { titleOfMatter } from './titles.ts'

const tags = ['knowledge']

const contactView = z
  .object({
    id,
    customerId: id,
    conversationId: id,
    at: z.iso.datetime(),
    matter: z.string(),
    title: text,
    question: z.string().describe('names and numbers of people are masked'),
    answer: z.string(),
    handedOver: z.boolean(),
    again: z.boolean(),
    settled: z.boolean(),
    rating: z.int().nullable(),
    verdict: z.enum(verdicts).nullable(),
  })
  .meta({ id: 'AskContact' })

type SpanOf = (asked: { from?: string | undefined; to?: string | undefined }, clock: Clock) => Span

const asked = pageQuery.extend({
  from: day.optional(),
  to: day.optional(),
  matter: z.string().max(200).optional(),
  outcome: z.enum(outcomes).optional(),
  trialId: id.optional(),
})

export function lookRoutes(app: App, desk: FiguresDesk, spanOf: SpanOf): void {
  app.get(
    '/api/desk/ask-figures/contacts',
    {
      schema: {
        tags,
        operationId: 'listAskContacts',
        summary: '数字背后的咨询，已遮去个人信息，查看留痕 | The contacts behind a figure, masked; the look is kept',
        querystring: asked,
        response: { 200: z.object({ items: z.array(contactView), next: id.nullable() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { from, to, after, limit, ...which } = request.query
      const rows = await listContacts(desk.db, spanOf({ from, to }, desk.clock), { which, after, limit: limit + 1 })
      const items = await Promise.all(
        rows.slice(0, limit).map(async (row) => ({
          id: row.messageId,
          customerId: row.customerId,
          conversationId: row.conversationId,
          at: row.at.toISOString(),
          matter: row.matter,
          title: titleOfMatter(row.matter, desk),
          ...(await maskedExchange(desk, row)),
          handedOver: row.handed,
          again: row.again,
          settled: row.settled,
          rating: row.rating,
          verdict: z.enum(verdicts).nullable().parse(row.verdict),
        })),
      )
      await keepLook(desk, by, request.query, items.length)
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  )
  app.get(
    '/api/desk/ask-figures/conversations/:customerId/:conversationId',
    {
      schema: {
        tags,
        operationId: 'lookIntoConversation',
        summary: '一段咨询的全文，已遮去个人信息，查看留痕 | A whole conversation, masked; the look is kept',
        params: z.object({ customerId: id, conversationId: id }),
        response: {
          200: z.object({
            messages: z.array(
              z.object({
                id,
                at: z.iso.datetime(),
                by: z.enum(['customer', 'store', 'staff']),
                words: z.string(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { customerId, conversationId } = request.params
      const messages = await maskedMessages(desk, customerId, conversationId)
      await keepLook(desk, by, request.params, messages.length)
      return { messages: messages.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() })) }
    },
  )
}
