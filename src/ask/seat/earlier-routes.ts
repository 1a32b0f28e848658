// Earlier conversations: a reply that came while nobody looked is found again, on any device.
import { z } from 'zod'
import { requireCustomer } from '../../identity/index.ts'
import { type App, id, pageOf, pageQuery, pageSchema, writeAs } from '../../kit/index.ts'
import { type Conversation, getConversation, lastSentence } from '../store.ts'
import type { SeatCounter } from './counter.ts'
import { isUnread, listConversations } from './earlier.ts'
import { withWhom } from './live.ts'

const tags = ['ask']
const earlier = z
  .object({
    id,
    with: z.enum(['store', 'waiting', 'person', 'closed']),
    openedAt: z.date(),
    touchedAt: z.date(),
    lastSentence: z.string().describe('what the customer said last'),
    isUnread: z.boolean().describe('a person wrote something that was not read yet'),
  })
  .meta({ id: 'EarlierConversation' })

export function earlierRoutes(app: App, counter: SeatCounter): void {
  const { db } = counter
  app.get(
    '/api/conversations',
    {
      schema: {
        tags,
        operationId: 'listConversations',
        summary: 'One’s conversations, the latest first',
        querystring: pageQuery,
        response: { 200: pageSchema(earlier) },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const { after, limit } = request.query
      const page = pageOf(await listConversations(db, customerId, { after, limit: limit + 1 }), limit)
      return { ...page, items: await Promise.all(page.items.map((row) => shown(counter, row))) }
    },
  )
  app.put(
    '/api/ask/:conversationId/reading',
    {
      schema: {
        tags,
        operationId: 'noteRead',
        summary: 'Read up to this message',
        params: z.object({ conversationId: id }),
        body: z.object({ messageId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { conversationId } = request.params
      const { messageId: readTo } = request.body
      await writeAs(counter, by, {}, async (tx) => {
        const { customerId, id: found, readTo: before } = await getConversation(tx.db, by.customerId, conversationId)
        if (before !== null && before >= readTo) return
        // to read is not to say anything: it leaves the time of the last word alone
        await tx.db
          .updateTable('ask_conversations')
          .set({ readTo })
          .where('customerId', '=', customerId)
          .where('id', '=', found)
          .execute()
      })
      return { ok: true as const }
    },
  )
}

async function shown({ db }: SeatCounter, conversation: Conversation): Promise<z.input<typeof earlier>> {
  const { id: conversationId, openedAt, touchedAt } = conversation
  const [sentence, unread] = await Promise.all([lastSentence(db, conversation), isUnread(db, conversation)])
  return {
    id: conversationId,
    with: withWhom(conversation),
    openedAt,
    touchedAt,
    lastSentence: sentence ?? '',
    isUnread: unread,
  }
}
