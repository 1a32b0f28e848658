// The customer's doors to the consultation.
import { z } from 'zod'
import { requireCustomer } from '../identity/index.ts'
import { type App, id, idempotencyKey, seal, writeAs } from '../kit/index.ts'
import { articleRoutes } from './articles/index.ts'
import { type Counter, converse, handOverConversation } from './converse.ts'
import { deskRoutes } from './desk-routes.ts'
import { type FiguresDesk, figureRoutes } from './figures/index.ts'
import { addGap, gapRoutes } from './gaps/index.ts'
import { openStreams, type Streams, withWhom } from './live.ts'
import { replyView } from './reply.ts'
import { type Conversation, changeConversation, getConversation, lastSentence, listMessages } from './store.ts'
import { conversationView, messageOf } from './views.ts'

const tags = ['ask']
const lettersMax = 2_000
const sentence = z
  .string()
  .trim()
  .min(1)
  .refine((value) => [...value].length <= lettersMax, { error: `at most ${lettersMax} characters` })
  .meta({ maxLength: lettersMax })
const one = z.object({ conversationId: id })
const answerView = replyView
  .extend({
    conversationId: id,
    messageId: id,
    /** `store` answers itself; `waiting` and `person` mean that a person has the conversation. */
    with: z.enum(['store', 'waiting', 'person', 'closed']),
  })
  .meta({ id: 'AskAnswer' })
const lowRating = 2

export function askRoutes(app: App, counter: Counter & FiguresDesk): void {
  const streams = openStreams(app, counter.db)
  askRoute(app, counter)
  conversationRoutes(app, counter, streams)
  deskRoutes(app, counter, streams)
  articleRoutes(app, counter)
  gapRoutes(app, counter)
  figureRoutes(app, counter)
}

function askRoute(app: App, counter: Counter): void {
  app.post(
    '/api/ask',
    {
      schema: {
        tags,
        operationId: 'ask',
        summary: 'Ask in a sentence; an answer with its sources and what can be done',
        body: z.object({ conversationId: id.optional(), sentence }),
        response: { 200: answerView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const asked = { customerId: by.customerId, ...request.body }
      const { reply, ...rest } = await converse(counter, by, idempotencyKey(request), asked)
      return { ...reply, ...rest }
    },
  )
  app.post(
    '/api/ask/hand-over',
    {
      schema: {
        tags,
        operationId: 'handOver',
        summary: 'Talk to a person; everything said goes along',
        body: one,
        response: { 200: conversationView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      return viewOf(counter, await handOverConversation(counter, by, by.customerId, request.body.conversationId))
    },
  )
}

function conversationRoutes(app: App, counter: Counter, streams: Streams): void {
  app.get(
    '/api/ask/:conversationId',
    {
      schema: {
        tags,
        operationId: 'getConversation',
        summary: 'What was said',
        params: one,
        response: { 200: conversationView },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return viewOf(counter, await getConversation(counter.db, customerId, request.params.conversationId))
    },
  )
  app.get(
    '/api/ask/:conversationId/events',
    {
      schema: {
        tags,
        operationId: 'watchConversation',
        summary: 'Server-sent events: `message` with a Message, `state` when a person joins or leaves',
        params: one,
        querystring: z.object({ after: id.optional() }),
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      const conversation = await getConversation(counter.db, customerId, request.params.conversationId)
      streams.send(request, reply, conversation, lastSeen(request.headers['last-event-id']) ?? request.query.after)
      return reply
    },
  )
  app.post(
    '/api/ask/:conversationId/rating',
    {
      schema: {
        tags,
        operationId: 'rateConversation',
        summary: 'How helpful it was, 1 to 5',
        params: one,
        body: z.object({ score: z.int().min(1).max(5), comment: z.string().trim().max(500).optional() }),
        response: { 200: conversationView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { conversationId } = request.params
      const { score, comment } = request.body
      await writeAs(counter, by, {}, async (tx) => {
        const conversation = await getConversation(tx.db, by.customerId, conversationId)
        const ratingComment = comment ? seal(comment) : null
        await changeConversation(tx, conversation, { rating: score, ratingComment, ratedAt: tx.at })
        const last = await lastSentence(tx.db, conversation)
        if (score <= lowRating && last) await addGap(tx, conversation, 'low-rating', last)
      })
      return viewOf(counter, await getConversation(counter.db, by.customerId, conversationId))
    },
  )
}

/** The id of the last event a browser saw, when it reconnects. */
export function lastSeen(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && id.safeParse(header).success ? header : undefined
}

async function viewOf({ db }: Counter, conversation: Conversation): Promise<z.input<typeof conversationView>> {
  const messages = await listMessages(db, conversation)
  return {
    id: conversation.id,
    with: withWhom(conversation),
    staffName: conversation.takenByName,
    rating: conversation.rating,
    messages: messages.map(messageOf),
  }
}
