// The customer's doors to the consultation.
import { z } from 'zod'
import { requireCustomer, signingEvidence } from '../identity/index.ts'
import { type App, id, idempotencyKey } from '../kit/index.ts'
import { articleRoutes } from './articles/index.ts'
import { type Counter, converse, streamAnswer, type Tell, wantsStream } from './dialogue/index.ts'
import { type FiguresDesk, figureRoutes } from './figures/index.ts'
import { gapRoutes } from './gaps/index.ts'
import { memoryRoutes } from './memory/index.ts'
import { modelRoutes } from './model/index.ts'
import { replyView } from './reply.ts'
import { type SeatCounter, seatRoutes } from './seat/index.ts'
import { widgetRoutes } from './widget/index.ts'

const tags = ['ask']
const lettersMax = 2_000
const sentence = z
  .string()
  .trim()
  .min(1)
  .refine((value) => [...value].length <= lettersMax, { error: `at most ${lettersMax} characters` })
  .meta({ maxLength: lettersMax })
const answerView = replyView
  .extend({
    conversationId: id,
    messageId: id,
    /** `store` answers itself; `waiting` and `person` mean that a person has the conversation. */
    with: z.enum(['store', 'waiting', 'person', 'closed']),
  })
  .meta({ id: 'AskAnswer' })

export function askRoutes(app: App, counter: Counter & SeatCounter & FiguresDesk): void {
  askRoute(app, counter)
  seatRoutes(app, counter)
  articleRoutes(app, counter)
  gapRoutes(app, counter)
  figureRoutes(app, counter)
  modelRoutes(app, counter)
  memoryRoutes(app, counter)
  widgetRoutes(app, counter)
}

function askRoute(app: App, counter: Counter): void {
  app.post(
    '/api/ask',
    {
      schema: {
        tags,
        operationId: 'ask',
        summary: 'Ask in a sentence; an answer with its sources and what can be done',
        description:
          'With `Accept: text/event-stream` the answer comes as events: `words` for each sentence that has been checked, then `answer` with the whole, or `problem`.',
        body: z.object({
          conversationId: id.optional(),
          sentence,
          /** A card that was tapped: the service is begun in the conversation. */
          begin: z
            .object({
              serviceId: z.string().max(60),
              policyId: id.optional(),
              told: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
            })
            .optional(),
        }),
        response: { 200: answerView },
      },
    },
    async (request, response) => {
      const by = requireCustomer(request)
      const asked = { customerId: by.customerId, ...request.body }
      const speaking = { by, key: idempotencyKey(request), evidence: signingEvidence(request) }
      const run = async (tell?: Tell) => {
        const { reply, ...rest } = await converse(counter, { ...speaking, tell }, asked)
        return { ...reply, ...rest }
      }
      return wantsStream(request) ? streamAnswer(request, response, run) : run()
    },
  )
}
