// The service seat: conversations that wait for a person.
import { z } from 'zod'
import { findCustomer } from '../customers/index.ts'
import { requireStaff } from '../identity/index.ts'
import { type App, id, idempotencyKey, maskName, pageOf, pageQuery, pageSchema, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type Counter, subjectOf } from './converse.ts'
import { type Streams, tellWatchers, withWhom } from './live.ts'
import { alreadyTaken, conversationClosed, notTaken } from './problems.ts'
import { type Conversation, changeConversation, getConversation, listMessages, listWithPerson, say } from './store.ts'
import { conversationView, messageOf } from './views.ts'

const tags = ['desk']
const one = z.object({ customerId: id, conversationId: id })
const queued = z
  .object({
    id,
    customerId: id,
    customerName: z.string(),
    with: z.enum(['store', 'waiting', 'person', 'closed']),
    staffName: z.string().nullable(),
    handedOverAt: z.iso.datetime(),
    lastSentence: z.string(),
  })
  .meta({ id: 'QueuedConversation' })
const seatView = conversationView
  .extend({ customerId: id, customerName: z.string(), mine: z.boolean() })
  .meta({ id: 'SeatConversation' })
export function deskRoutes(app: App, counter: Counter, streams: Streams): void {
  queueRoutes(app, counter, streams)
  seatRoutes(app, counter)
}

function queueRoutes(app: App, counter: Counter, streams: Streams): void {
  app.get(
    '/api/desk/conversations',
    {
      schema: {
        tags,
        operationId: 'listQueuedConversations',
        summary: 'Conversations with a person, waiting or taken, oldest first',
        querystring: pageQuery.extend({ state: z.enum(['waiting', 'taken']).default('waiting') }),
        response: { 200: pageSchema(queued) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const page = pageOf(await listWithPerson(counter.db, request.query), request.query.limit)
      return { ...page, items: await Promise.all(page.items.map((row) => queuedOf(counter, row))) }
    },
  )
  app.get(
    '/api/desk/conversations/:customerId/:conversationId/messages',
    {
      schema: {
        tags,
        operationId: 'getSeatConversation',
        summary: 'The whole conversation',
        params: one,
        response: { 200: seatView },
      },
    },
    async (request) => {
      const { staffId } = requireStaff(request, 'chat.answer')
      return seatOf(counter, await handedOver(counter, request.params), staffId)
    },
  )
  app.get(
    '/api/desk/conversations/:customerId/:conversationId/events',
    {
      schema: {
        tags,
        operationId: 'watchSeatConversation',
        summary: 'Server-sent events: `message` with a Message, `state` when it changes hands',
        params: one,
        querystring: z.object({ after: id.optional() }),
      },
    },
    async (request, reply) => {
      requireStaff(request, 'chat.answer')
      streams.send(request, reply, await handedOver(counter, request.params), request.query.after)
      return reply
    },
  )
}

function seatRoutes(app: App, counter: Counter): void {
  app.post(
    '/api/desk/conversations/:customerId/:conversationId/taking',
    {
      schema: {
        tags,
        operationId: 'takeConversation',
        summary: 'Take a waiting conversation',
        params: one,
        response: { 200: seatView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, conversationId } = request.params
      await writeAs(counter, by, {}, async (tx) => {
        const conversation = await open(tx.db, customerId, conversationId)
        if (conversation.takenBy === by.staffId) return
        if (conversation.takenAt) throw alreadyTaken()
        await changeConversation(tx, conversation, { takenAt: tx.at, takenBy: by.staffId, takenByName: by.name })
        record(tx, {
          customerId,
          kind: 'conversation.taken',
          subject: subjectOf(conversation),
          body: { staff: by.name },
        })
      })
      tellWatchers(conversationId)
      return seatOf(counter, await handedOver(counter, request.params), by.staffId)
    },
  )
  app.post(
    '/api/desk/conversations/:customerId/:conversationId/messages',
    {
      schema: {
        tags,
        operationId: 'sayAsStaff',
        summary: 'Write to the customer',
        params: one,
        body: z.object({ sentence: z.string().trim().min(1).max(2_000) }),
        response: { 200: seatView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, conversationId } = request.params
      const { sentence } = request.body
      await writeAs(
        counter,
        by,
        { key: idempotencyKey(request), input: { ...request.params, sentence } },
        async (tx) => {
          const conversation = await open(tx.db, customerId, conversationId)
          if (conversation.takenBy !== by.staffId) throw notTaken()
          say(tx, conversation, { kind: 'staff', staffName: by.name }, { sentence })
          await changeConversation(tx, conversation, {})
        },
      )
      tellWatchers(conversationId)
      return seatOf(counter, await handedOver(counter, request.params), by.staffId)
    },
  )
  app.post(
    '/api/desk/conversations/:customerId/:conversationId/closing',
    {
      schema: {
        tags,
        operationId: 'closeConversation',
        summary: 'End the conversation',
        params: one,
        response: { 200: seatView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, conversationId } = request.params
      await writeAs(counter, by, {}, async (tx) => {
        const conversation = await open(tx.db, customerId, conversationId)
        if (conversation.takenBy !== by.staffId) throw notTaken()
        await changeConversation(tx, conversation, { closedAt: tx.at })
        record(tx, { customerId, kind: 'conversation.closed', subject: subjectOf(conversation), body: {} })
      })
      tellWatchers(conversationId)
      return seatOf(counter, await handedOver(counter, request.params), by.staffId)
    },
  )
}

type Place = z.output<typeof one>

// Staff see a conversation from the moment the customer asked for a person, not before.
async function handedOver({ db }: Counter, { customerId, conversationId }: Place): Promise<Conversation> {
  const conversation = await getConversation(db, customerId, conversationId)
  if (!conversation.handedOverAt) throw notTaken()
  return conversation
}

async function open(db: Counter['db'], customerId: string, conversationId: string): Promise<Conversation> {
  const conversation = await getConversation(db, customerId, conversationId)
  if (conversation.closedAt || !conversation.handedOverAt) throw conversationClosed()
  return conversation
}

async function queuedOf({ db }: Counter, conversation: Conversation): Promise<z.input<typeof queued>> {
  const [customer, messages] = await Promise.all([
    findCustomer(db, conversation.customerId),
    listMessages(db, conversation),
  ])
  const handedOverAt = conversation.handedOverAt ?? conversation.openedAt
  return {
    id: conversation.id,
    customerId: conversation.customerId,
    customerName: maskName(customer?.name ?? ''),
    with: withWhom(conversation),
    staffName: conversation.takenByName,
    handedOverAt: handedOverAt.toISOString(),
    lastSentence: messages.findLast(({ by }) => by === 'customer')?.sentence ?? '',
  }
}

async function seatOf({ db }: Counter, conversation: Conversation, staffId: string): Promise<z.input<typeof seatView>> {
  const [customer, messages] = await Promise.all([
    findCustomer(db, conversation.customerId),
    listMessages(db, conversation),
  ])
  return {
    id: conversation.id,
    customerId: conversation.customerId,
    customerName: maskName(customer?.name ?? ''),
    with: withWhom(conversation),
    staffName: conversation.takenByName,
    rating: conversation.rating,
    mine: conversation.takenBy === staffId,
    messages: messages.map(messageOf),
  }
}
