// A conversation joins the queue, with all that was said; and leaves it again.
import { emit, type Tx } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { languageOfSentence } from '../answer.ts'
import { answered } from '../reply.ts'
import { type Conversation, changeConversation, lastSentence, listMessages, type Message, say } from '../store.ts'
import { isAfterHours } from './queue.ts'
import { type Skill, skillOf } from './skills.ts'
import { changeTurn, lastTurn, openTurn, type Turn } from './turns.ts'
import { subjectOf } from './words.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    /** A conversation with a person was silent for a day: look whether it still is. */
    'conversation.quiet': { readonly customerId: string; readonly conversationId: string }
  }
}

export const quietMs = 24 * 3_600_000

/** Puts a conversation into the queue of those who can do it. `sentence` is what was just said, if it is not kept yet. */
export async function joinQueue(tx: Tx, conversation: Conversation, sentence?: string): Promise<void> {
  const { customerId, id: conversationId } = conversation
  const skill = await skillNeeded(tx, conversation, sentence)
  await changeConversation(tx, conversation, { handedOverAt: tx.at, takenAt: null, takenBy: null, takenByName: null })
  await openTurn(tx, conversation, { skill, isAfterHours: await isAfterHours(tx.db, tx.at) })
  record(tx, { customerId, kind: 'conversation.handed-over', subject: subjectOf(conversation), body: {} })
  watchQuiet(tx, { customerId, conversationId }, tx.at)
}

/** Has it looked at a day after the last word. */
export function watchQuiet(
  tx: Tx,
  of: { readonly customerId: string; readonly conversationId: string },
  lastWordAt: Date,
): void {
  emit(tx, 'conversation.quiet', of, { dueAt: new Date(lastWordAt.getTime() + quietMs) })
}

async function skillNeeded(tx: Tx, conversation: Conversation, sentence: string | undefined): Promise<Skill> {
  const said = await listMessages(tx.db, conversation)
  return skillOf({ ...saidIn(said), sentences: [...saidIn(said).sentences, ...(sentence ? [sentence] : [])] })
}

function saidIn(messages: readonly Message[]): { sentences: string[]; serviceIds: string[] } {
  return {
    sentences: messages.flatMap(({ by, sentence }) => (by === 'customer' && sentence ? [sentence] : [])),
    serviceIds: messages.flatMap(({ reply }) => reply?.actions.flatMap(({ serviceId }) => serviceId ?? []) ?? []),
  }
}

/** The open turn ends; nothing where none is open. */
export async function leaveQueue(tx: Tx, conversation: Conversation, leftHow: NonNullable<Turn['leftHow']>) {
  const turn = await lastTurn(tx.db, conversation)
  if (turn && turn.leftAt === null) await changeTurn(tx, turn, { leftAt: tx.at, leftHow })
  return turn
}

/** The store answers again, because the customer or the seat asked for it; the customer is told. */
export async function backToStore(tx: Tx, conversation: Conversation): Promise<void> {
  await leaveQueue(tx, conversation, 'store')
  await changeConversation(tx, conversation, {
    handedOverAt: null,
    takenAt: null,
    takenBy: null,
    takenByName: null,
  })
  const language = languageOfSentence((await lastSentence(tx.db, conversation)) ?? '')
  const reply = { ...answered(storeAgain), language }
  say(tx, conversation, { kind: 'store' }, { reply })
  const { customerId } = conversation
  record(tx, { customerId, kind: 'conversation.with-store', subject: subjectOf(conversation), body: {} })
}

const storeAgain = {
  zh: '现在由门店自动回答。想再找人，随时点“转人工”。',
  en: 'The store answers by itself again. Tap "Talk to a person" whenever you want somebody.',
}
