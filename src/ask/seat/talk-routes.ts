// The seat's doors to one conversation: see it, take it, write, end it with its minutes.
import { z } from 'zod'
import { notify, requireStaff } from '../../identity/index.ts'
import { type App, id, idempotencyKey, type Tx, writeAs } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { type Conversation, changeConversation, say } from '../store.ts'
import type { SeatCounter } from './counter.ts'
import { leaveQueue } from './hand-over.ts'
import { type Streams, tellWatchers } from './live.ts'
import { keepMinutes } from './notes.ts'
import { changeMine, handedOver, openOne, place, seatConversation, seatOf } from './place.ts'
import { alreadyTaken } from './problems.ts'
import { setSeat } from './seats.ts'
import { changeTurn, lastTurn } from './turns.ts'
import { noteWatcher, watchersOf } from './watchers.ts'
import { subjectOf } from './words.ts'

const tags = ['desk']
const path = '/api/desk/conversations/:customerId/:conversationId'
const response = { 200: seatConversation }
const words = z.string().trim().min(1).max(2_000)

export function talkRoutes(app: App, counter: SeatCounter, streams: Streams): void {
  app.get(
    `${path}/messages`,
    {
      schema: { tags, operationId: 'getSeatConversation', summary: 'The whole conversation', params: place, response },
    },
    async (request) => {
      const { staffId } = requireStaff(request, 'chat.answer')
      return seatOf(counter, await handedOver(counter.db, request.params), staffId)
    },
  )
  app.get(
    `${path}/events`,
    {
      schema: {
        tags,
        operationId: 'watchSeatConversation',
        summary:
          'Server-sent events: `message` with a Message, `state` when it changes hands, `seats` with who else has it open',
        params: place,
        querystring: z.object({ after: id.optional() }),
      },
    },
    async (request, reply) => {
      const { staffId } = requireStaff(request, 'chat.answer')
      const conversation = await handedOver(counter.db, request.params)
      const others = async () => {
        const all = await watchersOf(counter.db, conversation, counter.clock.now())
        return all
          .filter((one) => one.staffId !== staffId)
          .map(({ staffName, isWriting }) => ({ staffName, isWriting }))
      }
      streams.send(request, reply, conversation, {
        after: request.query.after,
        beside: { event: 'seats', read: others },
      })
      return reply
    },
  )
  app.put(
    `${path}/watching`,
    {
      schema: {
        tags,
        operationId: 'noteWatching',
        summary: 'Say that you have it open, write in it, or left it; others see it for half a minute',
        params: place,
        body: z.object({ doing: z.enum(['reading', 'writing', 'gone']) }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const conversation = await handedOver(counter.db, request.params)
      await writeAs(counter, by, {}, (tx) => noteWatcher(tx, by, conversation, request.body.doing))
      tellWatchers(conversation.id)
      return { ok: true as const }
    },
  )
  writingRoutes(app, counter)
}

function writingRoutes(app: App, counter: SeatCounter): void {
  app.post(
    `${path}/taking`,
    {
      schema: {
        tags,
        operationId: 'takeConversation',
        summary: 'Take a waiting conversation',
        params: place,
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      await writeAs(counter, by, {}, async (tx) => {
        const conversation = await openOne(tx.db, request.params)
        if (conversation.takenBy === by.staffId) return
        if (conversation.takenAt) throw alreadyTaken()
        await take(tx, conversation, by)
      })
      tellWatchers(request.params.conversationId)
      return seatOf(counter, await handedOver(counter.db, request.params), by.staffId)
    },
  )
  app.post(
    `${path}/messages`,
    {
      schema: {
        tags,
        operationId: 'sayAsStaff',
        summary: 'Write to the customer',
        params: place,
        body: z.object({ sentence: words }),
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { sentence } = request.body
      const input = { ...request.params, sentence }
      return changeMine(
        counter,
        by,
        { where: request.params, key: idempotencyKey(request), input },
        (tx, conversation) => answerAs(tx, conversation, { staffName: by.name, sentence }),
      )
    },
  )
  app.post(
    `${path}/closing`,
    {
      schema: {
        tags,
        operationId: 'closeConversation',
        summary: 'End the conversation, with its minutes: what was wanted and what was done',
        params: place,
        body: z.object({ minutes: z.object({ wanted: words, done: words }).optional() }),
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const minutes = request.body.minutes
      return changeMine(counter, by, { where: request.params }, async (tx, conversation) => {
        if (minutes) keepMinutes(tx, by, conversation, minutes)
        await leaveQueue(tx, conversation, 'closed')
        await changeConversation(tx, conversation, { closedAt: tx.at, closedHow: 'person' })
        const { customerId } = conversation
        record(tx, { customerId, kind: 'conversation.closed', subject: subjectOf(conversation), body: {} })
      })
    },
  )
}

/** Whoever takes a conversation is there. */
async function take(tx: Tx, conversation: Conversation, by: { staffId: string; name: string }): Promise<void> {
  const taken = { takenAt: tx.at, takenBy: by.staffId, takenByName: by.name }
  await changeConversation(tx, conversation, taken)
  const turn = await lastTurn(tx.db, conversation)
  if (turn) await changeTurn(tx, turn, taken)
  await setSeat(tx, by, { isPresent: true })
  const { customerId } = conversation
  record(tx, { customerId, kind: 'conversation.taken', subject: subjectOf(conversation), body: { staff: by.name } })
}

const lookedAwayMs = 10 * 60_000

/** Writes as a person; the first reply ends the wait. A customer who has gone meanwhile is told by message. */
export async function answerAs(
  tx: Tx,
  conversation: Conversation,
  { staffName, sentence }: { readonly staffName: string; readonly sentence: string },
): Promise<void> {
  say(tx, conversation, { kind: 'staff', staffName }, { sentence })
  const { customerId, touchedAt } = conversation
  if (tx.at.getTime() - touchedAt.getTime() > lookedAwayMs) notify(tx, customerId, answeredYou)
  await replied(tx, conversation)
}

/** On whatever channel: the first reply ends the wait. */
export async function replied(tx: Tx, conversation: Conversation): Promise<void> {
  const turn = await lastTurn(tx.db, conversation)
  if (turn && turn.repliedAt === null) await changeTurn(tx, turn, { repliedAt: tx.at })
  await changeConversation(tx, conversation, {})
}

const answeredYou = {
  zh: '【门店】工作人员回复了您，请在“问一问”里查看。',
  en: '[Mendian] A person has answered you; please look in "Ask".',
}
