// What only the demo has: the inbox with the codes sent, a face to show to the camera, and an ID photo of one's own.
import { z } from 'zod'
import { type App, type Context, writeAs } from '../kit/index.ts'
import { demoPortrait } from './demo-portraits.ts'
import { requireCustomer } from './hooks.ts'
import { setIdPhoto, storeIdPhoto } from './people.ts'
import { phone } from './phone.ts'
import { photo } from './photo.ts'
import { inboxMessage, listInbox } from './sms.ts'
import { listDemoStaff } from './staff.ts'

const tags = ['demo']

/** Registers nothing where something is real: outside the demo, or with an SMS provider. */
export function demoRoutes(app: App, context: Context): void {
  const { db, config } = context
  if (!config.MENDIAN_DEMO || config.SMS_URL) return

  app.get(
    '/api/demo/inbox',
    {
      schema: {
        tags,
        summary: '演示收件箱 · The demo inbox: codes sent and current staff codes',
        operationId: 'getDemoInbox',
        querystring: z.object({ phone: phone.optional() }),
        response: {
          200: z.object({
            items: z.array(inboxMessage),
            staff: z.array(z.object({ login: z.string(), name: z.string(), totp: z.string() })),
          }),
        },
      },
    },
    async (request) => ({
      items: await listInbox(db, { phone: request.query.phone, limit: 20 }),
      staff: await listDemoStaff(context),
    }),
  )

  app.get(
    '/api/demo/portrait',
    {
      schema: {
        tags,
        summary: '演示用的自拍照（电脑生成的人像） · A selfie for the demo, computer-generated (JPEG)',
        operationId: 'getDemoPortrait',
        response: { 200: z.any() },
      },
    },
    async (_request, reply) => reply.type('image/jpeg').send(await demoPortrait('selfie')),
  )

  app.post(
    '/api/demo/id-photo',
    {
      bodyLimit: 7_500_000,
      schema: {
        tags,
        summary: '演示：把自己的照片当作证件照 · In the demo: take a photo of yourself as the ID photo',
        operationId: 'setDemoIdPhoto',
        body: z.object({ photo }),
        response: { 204: z.null().describe('nothing') },
      },
    },
    async (request, reply) => {
      const by = requireCustomer(request)
      const key = await storeIdPhoto(context, request.body.photo)
      await writeAs(context, by, {}, (tx) => setIdPhoto(tx, by.customerId, key))
      return reply.status(204).send(null)
    },
  )
}
