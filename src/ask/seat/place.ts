// A conversation at the desk: which one, whether it may be seen there, and what a seat sees of it.
import { z } from 'zod'
import { findCustomer } from '../../customers/index.ts'
import type { StaffActor } from '../../identity/index.ts'
import { type Db, id, maskName, type Tx, unseal, writeAs } from '../../kit/index.ts'
import { type Conversation, getConversation, listMessages } from '../store.ts'
import { messageOf, talkView } from '../views.ts'
import type { SeatCounter } from './counter.ts'
import { tellWatchers, withWhom } from './live.ts'
import { listMinutes, listNotes } from './notes.ts'
import { conversationClosed, notTaken } from './problems.ts'
import { skill } from './skills.ts'
import { lastTurn } from './turns.ts'
import { watchersOf } from './watchers.ts'

export const place = z.object({ customerId: id, conversationId: id })
export type Place = z.output<typeof place>

const written = z.object({ id, at: z.date(), staffName: z.string() })

export const seatConversation = talkView
  .extend({
    customerId: id,
    customerName: z.string(),
    mine: z.boolean(),
    skill,
    /** What a colleague wrote who passed it on. */
    passedWith: z.string().nullable(),
    notes: z.array(written.extend({ words: z.string() })),
    minutes: z.array(written.extend({ wanted: z.string(), done: z.string() })),
    others: z
      .array(z.object({ staffName: z.string(), isWriting: z.boolean() }))
      .describe('colleagues who have it open'),
  })
  .meta({ id: 'SeatConversation' })

/** Staff see a conversation from the moment the customer asked for a person, not before. Raises `conversation-not-taken`. */
export async function handedOver(db: Db, { customerId, conversationId }: Place): Promise<Conversation> {
  const conversation = await getConversation(db, customerId, conversationId)
  if (!(await lastTurn(db, conversation))) throw notTaken()
  return conversation
}

/** One that waits for a person or has one. Raises `conversation-closed`. */
export async function openOne(db: Db, { customerId, conversationId }: Place): Promise<Conversation> {
  const conversation = await getConversation(db, customerId, conversationId)
  if (conversation.closedAt || !conversation.handedOverAt) throw conversationClosed()
  return conversation
}

/** Changes a conversation that this seat has, and gives it as it is then. Raises `conversation-not-taken`. */
export async function changeMine(
  counter: SeatCounter,
  by: StaffActor,
  { where, key, input }: { readonly where: Place; readonly key?: string | undefined; readonly input?: unknown },
  change: (tx: Tx, conversation: Conversation) => Promise<unknown>,
): Promise<z.input<typeof seatConversation>> {
  await writeAs(counter, by, { key, input }, async (tx) => {
    const conversation = await openOne(tx.db, where)
    if (conversation.takenBy !== by.staffId) throw notTaken()
    await change(tx, conversation)
    return null
  })
  tellWatchers(where.conversationId)
  return seatOf(counter, await handedOver(counter.db, where), by.staffId)
}

export async function seatOf(
  { db, clock }: Pick<SeatCounter, 'db' | 'clock'>,
  conversation: Conversation,
  staffId: string,
): Promise<z.input<typeof seatConversation>> {
  const { customerId, id: conversationId } = conversation
  const [customer, messages, turn, notes, minutes, watchers] = await Promise.all([
    findCustomer(db, customerId),
    listMessages(db, conversation),
    lastTurn(db, conversation),
    listNotes(db, customerId, conversationId),
    listMinutes(db, customerId, conversationId),
    watchersOf(db, conversation, clock.now()),
  ])
  return {
    id: conversationId,
    customerId,
    customerName: maskName(customer?.name ?? ''),
    with: withWhom(conversation),
    staffName: conversation.takenByName,
    rating: conversation.rating,
    mine: conversation.takenBy === staffId,
    skill: turn?.skill ?? 'general',
    passedWith: turn?.note ? unseal(turn.note) : null,
    messages: messages.map(messageOf),
    notes,
    minutes,
    others: watchers
      .filter((watcher) => watcher.staffId !== staffId)
      .map(({ staffName, isWriting }) => ({ staffName, isWriting })),
  }
}
