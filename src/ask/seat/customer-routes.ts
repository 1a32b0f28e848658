// The customer's doors to a person: ask for one, wait or be called, go back to the store.
import { z } from 'zod'
import { type CustomerActor, requireCustomer } from '../../identity/index.ts'
import { type App, id, type Tx, writeAs } from '../../kit/index.ts'
import { addGap } from '../gaps/index.ts'
import { type Conversation, getConversation, lastSentence } from '../store.ts'
import { askCallBack } from './call-backs.ts'
import type { SeatCounter } from './counter.ts'
import { backToStore, joinQueue } from './hand-over.ts'
import { type Streams, tellWatchers } from './live.ts'
import { conversationClosed } from './problems.ts'
import { conversationOf, conversationView } from './view.ts'

const tags = ['ask']
const one = z.object({ conversationId: id })
const response = { 200: conversationView }

export function customerRoutes(app: App, counter: SeatCounter, streams: Streams): void {
  app.get(
    '/api/ask/:conversationId',
    { schema: { tags, operationId: 'getConversation', summary: 'What was said', params: one, response } },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return conversationOf(counter, await getConversation(counter.db, customerId, request.params.conversationId))
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
      const after = lastSeen(request.headers['last-event-id']) ?? request.query.after
      streams.send(request, reply, conversation, { after })
      return reply
    },
  )
  personRoutes(app, counter)
}

/** The id of the last event a browser saw, when it reconnects. */
function lastSeen(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && id.safeParse(header).success ? header : undefined
}

function personRoutes(app: App, counter: SeatCounter): void {
  app.post(
    '/api/ask/hand-over',
    {
      schema: {
        tags,
        operationId: 'handOver',
        summary: 'Talk to a person; everything said goes along',
        body: one,
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.body.conversationId, async (tx, conversation) => {
        if (conversation.closedAt) throw conversationClosed()
        if (conversation.handedOverAt) return
        const sentence = await lastSentence(tx.db, conversation)
        if (sentence) await addGap(tx, conversation, 'handed-over', sentence)
        await joinQueue(tx, conversation)
      }),
  )
  app.post(
    '/api/ask/:conversationId/call-back',
    {
      schema: {
        tags,
        operationId: 'askCallBack',
        summary: 'Be called instead of waiting, at the number on record, in one of the windows offered',
        params: one,
        body: z.object({ from: z.iso.datetime() }),
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, (tx, conversation) =>
        askCallBack(tx, conversation, new Date(request.body.from)),
      ),
  )
  app.post(
    '/api/ask/:conversationId/store',
    {
      schema: {
        tags,
        operationId: 'returnToStore',
        summary: 'Let the store answer again instead of a person',
        params: one,
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, async (tx, conversation) => {
        if (conversation.closedAt) throw conversationClosed()
        if (conversation.handedOverAt) await backToStore(tx, conversation)
      }),
  )
}

/** Changes one of the customer's conversations and gives it as it is then; those who watch it are told. */
export async function changed(
  counter: SeatCounter,
  by: CustomerActor,
  conversationId: string,
  change: (tx: Tx, conversation: Conversation) => Promise<unknown>,
): Promise<z.input<typeof conversationView>> {
  const { customerId } = by
  await writeAs(counter, by, {}, async (tx) => {
    await change(tx, await getConversation(tx.db, customerId, conversationId))
  })
  tellWatchers(conversationId)
  return conversationOf(counter, await getConversation(counter.db, customerId, conversationId))
}
