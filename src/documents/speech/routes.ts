// Speaking instead of typing: whether it can be done here, a recording in and its words out, and the recording back to whoever may hear it.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../../customers/index.ts'
import { maySee, requireCustomer, requireStaff } from '../../identity/index.ts'
import { type App, type Context, id, idempotencyKey, languageOf, notAllowed } from '../../kit/index.ts'
import { notRecording, speechOff } from '../problems.ts'
import { binary, sealed } from '../serve.ts'
import { bytesMax, hear, secondsMax } from './hear.ts'
import { recordingFile } from './recordings.ts'
import { openSpeech } from './transcribe.ts'

const tags = ['documents']
const type = 'audio/wav'
const one = z.object({ id })

export function speechRoutes(app: App, context: Context): void {
  const speech = openSpeech(context.config)
  app.get(
    '/api/speech',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getSpeech',
        summary: '这里能不能说话代替打字 | Whether one can speak here instead of typing',
        response: { 200: z.object({ available: z.boolean(), secondsMax: z.int() }) },
      },
    },
    async () => ({ available: speech !== undefined, secondsMax }),
  )
  // In a scope of its own: only here are bodies of sound taken. What they are is told by their content.
  app.register(async (scope: App) => {
    scope.addContentTypeParser(
      /^audio\//,
      { parseAs: 'buffer', bodyLimit: bytesMax },
      async (_: unknown, body: Buffer) => body,
    )
    scope.post(
      '/api/speech',
      {
        config: {
          atCounter: true,
          rateLimit: { max: Math.max(5, Math.ceil(context.config.RATE_LIMIT_PER_MINUTE / 10)), timeWindow: 60_000 },
        },
        schema: {
          tags,
          operationId: 'transcribe',
          summary: '录音转成文字，由您核对后再用 | A recording as words, for you to check before they are used',
          consumes: [type],
          querystring: z.object({
            keep: z.enum(['true', 'false']).default('false').describe('keep the recording, to hand it in with a claim'),
          }),
          body: z.instanceof(Buffer).meta({ type: 'string', format: 'binary' }),
          response: {
            200: z
              .object({
                text: z.string(),
                ms: z.int().describe('what the recognition took'),
                recordingId: id.optional(),
              })
              .meta({ id: 'Transcript' }),
          },
        },
      },
      async (request) => {
        const caller = await callerOf(request, context)
        if (!speech) throw speechOff()
        if (!Buffer.isBuffer(request.body)) throw notRecording()
        return hear(context, speech, caller, {
          file: request.body,
          language: languageOf(request),
          keep: request.query.keep === 'true',
          key: idempotencyKey(request),
        })
      },
    )
  })
  contentRoutes(app, context)
}

function contentRoutes(app: App, context: Context): void {
  const schema = { tags, produces: [type], response: { 200: binary } }
  app.get(
    '/api/recordings/:id/content',
    {
      config: { atCounter: true },
      schema: { ...schema, operationId: 'getRecording', summary: '我的录音 | A recording of mine', params: one },
    },
    async (request, reply) => {
      const { customerId, attendedBy } = requireCustomer(request)
      if (attendedBy && !maySee(attendedBy, 'health')) throw notAllowed()
      return send(reply, context, customerId, request.params.id)
    },
  )
  app.get(
    '/api/desk/recordings/:customerId/:id/content',
    {
      schema: {
        ...schema,
        operationId: 'getCustomerRecording',
        summary: '客户的录音 | A recording of a customer',
        params: one.extend({ customerId: id }),
      },
    },
    async (request, reply) => {
      const staff = requireStaff(request, 'queue.read')
      if (!maySee(staff, 'health')) throw notAllowed() // people tell what ails them
      return send(reply, context, request.params.customerId, request.params.id)
    },
  )
}

async function send(
  reply: FastifyReply,
  context: Context,
  customerId: string,
  recordingId: string,
): Promise<FastifyReply> {
  const { fileKey } = await recordingFile(context.db, customerId, recordingId)
  return sealed(reply)
    .type(type)
    .header('content-disposition', `inline; filename="${recordingId}.wav"`)
    .send(await context.files.read(fileKey))
}
