// The desk's side of verification, and the messages sent where no provider is set.
import { z } from 'zod'
import { type App, type Context, id, idempotencyKey, maskName } from '../kit/index.ts'
import { closeCall, listCalls } from './calls.ts'
import { requireStaff } from './hooks.ts'
import { phone } from './phone.ts'
import { type InboxMessage, inboxMessage, listInbox } from './sms.ts'

export function deskRoutes(app: App, context: Context): void {
  const { db, config } = context

  app.get(
    '/api/desk/identity-calls',
    {
      schema: {
        tags: ['desk'],
        summary: '待来电核身 · Identity calls to make',
        operationId: 'listIdentityCalls',
        response: {
          200: z.object({
            items: z.array(
              z
                .object({
                  id,
                  customerId: id,
                  askedAt: z.date(),
                  name: z.string().describe('masked'),
                  phone: z.string().optional(),
                })
                .meta({ id: 'IdentityCall' }),
            ),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'request.decide')
      const calls = await listCalls(db, 50)
      return {
        items: calls.map(({ phone, name, ...call }) => ({
          ...call,
          name: maskName(name),
          ...(phone ? { phone } : {}),
        })),
      }
    },
  )

  app.post(
    '/api/desk/identity-calls/:customerId/:id/outcome',
    {
      schema: {
        tags: ['desk'],
        summary: '来电核身的结果 · The outcome of an identity call',
        operationId: 'closeIdentityCall',
        params: z.object({ customerId: id, id }),
        body: z.object({ confirmed: z.boolean(), note: z.string().max(500).default('') }),
        response: { 204: z.null().describe('nothing') },
      },
    },
    async (request, reply) => {
      const by = requireStaff(request, 'request.decide')
      const { customerId, id: callId } = request.params
      const outcome = { customerId, callId, ...request.body }
      await closeCall(context, by, outcome, { key: idempotencyKey(request), input: outcome })
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/api/desk/inbox',
    {
      schema: {
        tags: ['desk'],
        summary: '发出的短信 · Messages sent',
        operationId: 'listInbox',
        querystring: z.object({ phone: phone.optional() }),
        response: { 200: z.object({ items: z.array(inboxMessage) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'inbox.read')
      const items = await listInbox(db, { phone: request.query.phone, limit: 50 })
      return { items: config.MENDIAN_DEMO ? items : items.map(withoutCode) }
    },
  )
}

// Outside the demo nobody at the desk may sign in as a customer with a code read here.
function withoutCode(message: InboxMessage): InboxMessage {
  const hide = (words: string) => words.replace(/\d{6}/g, '******')
  return { ...message, text: { zh: hide(message.text.zh), en: hide(message.text.en) } }
}
