// One sentence into a conversation: kept, answered by the store or passed to the person who has it, and counted when not known.
import type { SigningEvidence } from '../../identity/index.ts'
import type { Actor, Context, Tx } from '../../kit/index.ts'
import { ProblemError, writeAs } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { type Answering, answer, languageOfSentence } from '../answer.ts'
import { tellWatchers, type With, withWhom } from '../live.ts'
import { rephrase } from '../model/index.ts'
import { conversationClosed } from '../problems.ts'
import type { Answer, Reply } from '../reply.ts'
import {
  addGap,
  type Conversation,
  changeConversation,
  getConversation,
  lastReply,
  lastSentence,
  openConversation,
  say,
} from '../store.ts'
import '../words.ts'
import { beginService, type Doing, takeTurn, type Wanted } from './do-service.ts'
import { type Move, moveOf } from './move.ts'
import { faulted, inBetween } from './say-move.ts'

export interface Counter extends Context, Answering {}

export interface Asked {
  readonly customerId: string
  readonly conversationId?: string | undefined
  readonly sentence: string
  /** A card that was tapped: the service is begun here. */
  readonly begin?: Wanted | undefined
}

export interface Said {
  readonly conversationId: string
  readonly messageId: string
  readonly reply: Reply
  readonly with: With
}

export interface Speaking {
  readonly by: Actor
  readonly key: string | undefined
  readonly evidence: SigningEvidence
}

/** Answers outside the transaction (a model may be asked), then keeps sentence and answer in one, with what was done in it. */
export async function converse(counter: Counter, speaking: Speaking, asked: Asked): Promise<Said> {
  const { customerId, conversationId, sentence } = asked
  const found = conversationId ? await getConversation(counter.db, customerId, conversationId) : undefined
  if (found?.closedAt) throw conversationClosed()
  if (found?.handedOverAt) return passOn(counter, speaking, asked, found)
  const last = found && (await lastReply(counter.db, found))
  const { reply, meaning } = await answer(counter, customerId, sentence, last?.reporting)
  const words = meaning.kind === 'knowledge' ? await rephrase(counter, reply.says, reply.language) : reply.says
  const alone = { ...reply, says: words }
  const move = await moveOf(counter, { asked, last, alone: meaning.kind })
  const answering = { asked, found, isHandOver: meaning.kind === 'hand-over', language: reply.language }
  if (move.kind === 'answer') {
    const said = last?.filling && !answering.isHandOver ? inBetween(alone, last, move) : alone
    return keep(counter, speaking, answering, async () => said)
  }
  try {
    return await keep(counter, speaking, answering, (tx) =>
      act({ tx, engine: counter, customerId, evidence: speaking.evidence }, move),
    )
  } catch (error) {
    // what the engine refuses is said in the conversation, with nothing done
    if (!(error instanceof ProblemError) || error.kind.status >= 500) throw error
    return keep(counter, speaking, answering, async () => faulted(error, last, counter.clock.today()))
  }
}

function act(doing: Doing, move: Exclude<Move, { kind: 'answer' }>): Promise<Answer> {
  if (move.kind === 'turn') return takeTurn(doing, move.filling, move.turn)
  return beginService(doing, move.wanted, move.paused)
}

interface Keeping {
  readonly asked: Asked
  readonly found: Conversation | undefined
  readonly isHandOver: boolean
  readonly language: Reply['language']
}

async function keep(
  counter: Counter,
  { by, key }: Speaking,
  { asked, found, isHandOver, language }: Keeping,
  answerIn: (tx: Tx) => Promise<Answer>,
): Promise<Said> {
  const { customerId, sentence } = asked
  const said = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const reply: Reply = { ...(await answerIn(tx)), language }
    const conversation = found ?? (await openConversation(tx, customerId))
    say(tx, conversation, { kind: 'customer' }, { sentence })
    const messageId = say(tx, conversation, { kind: 'store' }, { reply })
    if (found) await changeConversation(tx, found, {})
    if (!reply.known) addGap(tx, conversation, 'unknown', sentence)
    if (isHandOver) {
      await changeConversation(tx, conversation, { handedOverAt: tx.at })
      record(tx, { customerId, kind: 'conversation.handed-over', subject: subjectOf(conversation), body: {} })
    }
    return { conversationId: conversation.id, messageId, reply }
  })
  tellWatchers(said.conversationId)
  return { ...said, with: isHandOver ? 'waiting' : 'store' }
}

const passedOn: Reply = {
  kind: 'person',
  says: { zh: '已转达给人工坐席。', en: 'Passed on to the person who has your conversation.' },
  language: 'zh',
  sources: [],
  origins: [],
  actions: [],
  suggestions: [],
  known: true,
}

async function passOn(counter: Counter, { by, key }: Speaking, asked: Asked, found: Conversation): Promise<Said> {
  const { sentence } = asked
  const ids = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const messageId = say(tx, found, { kind: 'customer' }, { sentence })
    await changeConversation(tx, found, {})
    return { conversationId: found.id, messageId }
  })
  tellWatchers(found.id)
  return { ...ids, reply: { ...passedOn, language: languageOfSentence(sentence) }, with: withWhom(found) }
}

/** Hands a conversation to a person with all that was said; doing it again changes nothing. */
export async function handOverConversation(
  counter: Counter,
  by: Actor,
  customerId: string,
  conversationId: string,
): Promise<Conversation> {
  await writeAs(counter, by, {}, async (tx) => {
    const conversation = await getConversation(tx.db, customerId, conversationId)
    if (conversation.closedAt) throw conversationClosed()
    if (conversation.handedOverAt) return
    await changeConversation(tx, conversation, { handedOverAt: tx.at })
    const sentence = await lastSentence(tx.db, conversation)
    if (sentence) addGap(tx, conversation, 'handed-over', sentence)
    record(tx, { customerId, kind: 'conversation.handed-over', subject: subjectOf(conversation), body: {} })
  })
  tellWatchers(conversationId)
  return getConversation(counter.db, customerId, conversationId)
}

export function subjectOf({ id }: Pick<Conversation, 'id'>): { type: string; id: string } {
  return { type: 'conversation', id }
}
