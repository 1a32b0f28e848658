// One sentence into a conversation: kept, answered by the store or passed to the person who has it, and counted when not known.
import { urgentHelp } from '../../claims/index.ts'
import { hasConsent, type SigningEvidence } from '../../identity/index.ts'
import type { Actor, Context, Tx } from '../../kit/index.ts'
import { ProblemError, writeAs } from '../../kit/index.ts'
import { aboutOf } from '../about.ts'
import { type Answering, answer, languageOfSentence } from '../answer.ts'
import { addGap } from '../gaps/index.ts'
import { fromMemory, keepMemory, memoryPurpose, nextQuestions, type Recalled } from '../memory/index.ts'
import { withModel } from '../model-answer.ts'
import type { Answer, Reply } from '../reply.ts'
import { conversationClosed, joinQueue, tellWatchers, type With, withWhom } from '../seat/index.ts'
import {
  type About,
  type Conversation,
  changeConversation,
  getConversation,
  lastReply,
  lastSentence,
  openConversation,
  say,
} from '../store.ts'
import type { Meaning } from '../understand/index.ts'
import { beginService, type Doing, takeTurn, type Wanted } from './do-service.ts'
import { type Move, moveOf } from './move.ts'
import { faulted, inBetween } from './say-move.ts'
import type { Tell } from './stream.ts'

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
  /** Told each sentence of an answer that comes piece by piece. */
  readonly tell?: Tell | undefined
}

/** Answers outside the transaction (a model may be asked), then keeps sentence and answer in one, with what was done in it. */
export async function converse(counter: Counter, speaking: Speaking, asked: Asked): Promise<Said> {
  const { customerId, conversationId, sentence } = asked
  const found = conversationId ? await getConversation(counter.db, customerId, conversationId) : undefined
  if (found?.closedAt) throw conversationClosed()
  if (found?.handedOverAt) return passOn(counter, speaking, asked, found)
  const begunAt = performance.now()
  const [last, remembers] = await Promise.all([
    found && lastReply(counter.db, found),
    hasConsent(counter.db, customerId, memoryPurpose),
  ])
  const understood = await answer(counter, customerId, sentence, last?.reporting, last?.said)
  const { meaning } = understood
  const before = found && meaning.kind === 'unknown' ? await lastSentence(counter.db, found) : undefined
  const alone = await withModel(counter, { customerId, sentence, before }, understood)
  const heard = { customerId, sentence, alone: meaning.kind, isFirst: !found }
  const recalled = last?.filling ? undefined : await fromMemory(counter, heard)
  const move = await moveOf(counter, { asked, last, alone: meaning.kind })
  const about = { ...aboutIn(move, meaning, customerId), tookMs: Math.round(performance.now() - begunAt) }
  const isHandOver = meaning.kind === 'hand-over'
  const answering = { asked, found, about, remembers, isHandOver, language: alone.language }
  if (move.kind === 'answer') {
    if (recalled) return keep(counter, speaking, answering, (tx) => recall(tx, recalled))
    const said =
      last?.filling && !answering.isHandOver ? inBetween(alone, last, move) : await suggested(counter, alone, about)
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

async function recall(tx: Tx, { answer: said, effect }: Recalled): Promise<Answer> {
  await effect?.(tx)
  return said
}

/** What people ask next stands before what an editor thought of. */
async function suggested(counter: Counter, said: Answer, { matter }: Pick<About, 'matter'>): Promise<Answer> {
  if (!said.known || said.reporting || matter === null) return said
  const counted = await nextQuestions(counter, matter)
  if (counted.length === 0) return said
  const thought = said.suggestions.filter((one) => !counted.some(({ zh }) => zh === one.zh))
  return { ...said, suggestions: [...counted, ...thought].slice(0, suggestionsMax) }
}

const suggestionsMax = 3

// What is said while a service is being done is about the service.
function aboutIn(move: Move, meaning: Meaning, customerId: string): Omit<About, 'tookMs'> {
  if (move.kind === 'answer') return aboutOf(meaning, customerId)
  const { serviceId } = move.kind === 'turn' ? move.filling : move.wanted
  return { matter: `service:${serviceId}`, articleVersion: null, trialId: null }
}

function act(doing: Doing, move: Exclude<Move, { kind: 'answer' }>): Promise<Answer> {
  if (move.kind === 'turn') return takeTurn(doing, move.filling, move.turn)
  return beginService(doing, move.wanted, move.paused)
}

interface Keeping {
  readonly asked: Asked
  readonly found: Conversation | undefined
  readonly about: About
  /** The customer agreed that the store remembers what they asked about. */
  readonly remembers: boolean
  readonly isHandOver: boolean
  readonly language: Reply['language']
}

async function keep(
  counter: Counter,
  { by, key }: Speaking,
  { asked, found, about, remembers, isHandOver, language }: Keeping,
  answerIn: (tx: Tx) => Promise<Answer>,
): Promise<Said> {
  const { customerId, sentence } = asked
  const said = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const reply: Reply = { ...(await answerIn(tx)), language }
    const conversation = found ?? (await openConversation(tx, customerId))
    say(tx, conversation, { kind: 'customer' }, { sentence }, about)
    const messageId = say(tx, conversation, { kind: 'store' }, { reply })
    if (found) await changeConversation(tx, found, {})
    if (remembers && about.matter !== null) keepMemory(tx, conversation, about.matter)
    if (!reply.known) await addGap(tx, conversation, 'unknown', sentence)
    if (isHandOver) await joinQueue(tx, conversation, sentence)
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

// Whoever waits for a person in an emergency is helped at once.
async function passOn(counter: Counter, { by, key }: Speaking, asked: Asked, found: Conversation): Promise<Said> {
  const { sentence } = asked
  const urgent = urgentHelp(sentence) ? (await answer(counter, asked.customerId, sentence)).reply : undefined
  const ids = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const messageId = say(tx, found, { kind: 'customer' }, { sentence })
    if (urgent) say(tx, found, { kind: 'store' }, { reply: urgent })
    await changeConversation(tx, found, {})
    return { conversationId: found.id, messageId }
  })
  tellWatchers(found.id)
  return { ...ids, reply: urgent ?? { ...passedOn, language: languageOfSentence(sentence) }, with: withWhom(found) }
}
