// Mail at the desk: write to a customer within the conversation, and look at mail that joined none.
import { z } from 'zod'
import { requireStaff } from '../../../identity/index.ts'
import { type App, id, idempotencyKey, pageOf, pageQuery, pageSchema, writeAs } from '../../../kit/index.ts'
import type { SeatCounter } from '../counter.ts'
import { changeMine, place, seatConversation } from '../place.ts'
import { replied } from '../talk-routes.ts'
import { writeMail } from './send-mail.ts'
import { listStrays, settleStray } from './strays.ts'

const tags = ['desk']
const stray = z
  .object({
    id,
    at: z.date(),
    why: z.enum(['no-thread', 'other-sender']),
    from: z.string().describe('as the mail says: anybody can write that'),
    subject: z.string(),
    text: z.string(),
    attachments: z.int().describe('how many there were; none is kept'),
  })
  .meta({ id: 'StrayMail' })

export function mailRoutes(app: App, counter: SeatCounter): void {
  app.post(
    '/api/desk/conversations/:customerId/:conversationId/mails',
    {
      schema: {
        tags,
        operationId: 'mailCustomer',
        summary: 'Write to the customer’s e-mail address on record; what they answer joins the conversation',
        params: place,
        body: z.object({ subject: z.string().trim().min(1).max(200), words: z.string().trim().min(1).max(4_000) }),
        response: { 200: seatConversation },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { subject, words: text } = request.body
      const asked = { where: request.params, key: idempotencyKey(request), input: { ...request.params, subject, text } }
      return changeMine(counter, by, asked, async (tx, conversation) => {
        await writeMail(tx, by, { conversation, domain: counter.mail.domain, subject, text })
        await replied(tx, conversation)
      })
    },
  )
  app.get(
    '/api/desk/mails',
    {
      schema: {
        tags,
        operationId: 'listStrayMails',
        summary: 'Mail that joined no conversation, oldest first',
        querystring: pageQuery,
        response: { 200: pageSchema(stray) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return pageOf(await listStrays(counter.db, request.query), request.query.limit)
    },
  )
  app.post(
    '/api/desk/mails/:mailId/settlement',
    {
      schema: {
        tags,
        operationId: 'settleStrayMail',
        summary: 'Dealt with; its words are erased',
        params: z.object({ mailId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      await writeAs(counter, by, {}, (tx) => settleStray(tx, request.params.mailId, by.name))
      return { ok: true as const }
    },
  )
}
