// One sentence into a conversation: kept, answered by the store or passed to the person who has it, and counted when not known.
import type { Actor, Context } from '../kit/index.ts'
import { writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type Answering, answer, languageOfSentence } from './answer.ts'
import { toldTo } from './articles/index.ts'
import { addGap } from './gaps/index.ts'
import { tellWatchers, type With, withWhom } from './live.ts'
import { matterOf } from './matter.ts'
import { conversationClosed } from './problems.ts'
import { rephrase } from './rephrase.ts'
import type { Reply } from './reply.ts'
import {
  type About,
  type Conversation,
  changeConversation,
  getConversation,
  lastReply,
  lastSentence,
  openConversation,
  say,
} from './store.ts'
import type { Meaning } from './understand.ts'
import './words.ts'

export interface Counter extends Context, Answering {}

interface Asked {
  readonly customerId: string
  readonly conversationId?: string | undefined
  readonly sentence: string
}

export interface Said {
  readonly conversationId: string
  readonly messageId: string
  readonly reply: Reply
  readonly with: With
}

/** Answers outside the transaction (a model may be asked), then keeps sentence and answer in one. */
export async function converse(counter: Counter, by: Actor, key: string | undefined, asked: Asked): Promise<Said> {
  const { customerId, conversationId, sentence } = asked
  const found = conversationId ? await getConversation(counter.db, customerId, conversationId) : undefined
  if (found?.closedAt) throw conversationClosed()
  if (found?.handedOverAt) return passOn(counter, by, key, asked, found)
  const going = found && (await lastReply(counter.db, found))?.reporting
  const begunAt = performance.now()
  const { reply, meaning } = await answer(counter, customerId, sentence, going)
  const words = meaning.kind === 'knowledge' ? await rephrase(counter, reply.says, reply.language) : reply.says
  const said = { ...reply, says: words }
  const about = { ...aboutOf(meaning, customerId), tookMs: Math.round(performance.now() - begunAt) }
  const ids = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const conversation = found ?? (await openConversation(tx, customerId))
    say(tx, conversation, { kind: 'customer' }, { sentence }, about)
    const messageId = say(tx, conversation, { kind: 'store' }, { reply: said })
    if (found) await changeConversation(tx, found, {})
    if (!said.known) await addGap(tx, conversation, 'unknown', sentence)
    if (meaning.kind === 'hand-over') {
      await changeConversation(tx, conversation, { handedOverAt: tx.at })
      record(tx, { customerId, kind: 'conversation.handed-over', subject: subjectOf(conversation), body: {} })
    }
    return { conversationId: conversation.id, messageId }
  })
  tellWatchers(ids.conversationId)
  return { ...ids, reply: said, with: meaning.kind === 'hand-over' ? 'waiting' : 'store' }
}

/** What is kept beside the sentence for figures: its matter, and which version of an article answered it. */
function aboutOf(meaning: Meaning, customerId: string): Omit<About, 'tookMs'> {
  const entry = 'entry' in meaning ? meaning.entry : undefined
  const told = entry && toldTo(entry, customerId)
  return { matter: matterOf(meaning), articleVersion: told?.version ?? null, trialId: told?.trialId ?? null }
}

const passedOn: Reply = {
  says: { zh: '已转达给人工坐席。', en: 'Passed on to the person who has your conversation.' },
  language: 'zh',
  sources: [],
  actions: [],
  suggestions: [],
  known: true,
}

async function passOn(
  counter: Counter,
  by: Actor,
  key: string | undefined,
  asked: Asked,
  found: Conversation,
): Promise<Said> {
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
    if (sentence) await addGap(tx, conversation, 'handed-over', sentence)
    record(tx, { customerId, kind: 'conversation.handed-over', subject: subjectOf(conversation), body: {} })
  })
  tellWatchers(conversationId)
  return getConversation(counter.db, customerId, conversationId)
}

export function subjectOf({ id }: Pick<Conversation, 'id'>): { type: string; id: string } {
  return { type: 'conversation', id }
}
