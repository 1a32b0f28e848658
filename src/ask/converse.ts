// One sentence into a conversation: kept, answered by the store or passed to the person who has it, and counted when not known.
import { urgentHelp } from '../claims/index.ts'
import type { Actor, Context } from '../kit/index.ts'
import { writeAs } from '../kit/index.ts'
import { type Answering, answer, languageOfSentence } from './answer.ts'
import { rephrase } from './rephrase.ts'
import type { Reply } from './reply.ts'
import { conversationClosed, joinQueue, tellWatchers, type With, withWhom } from './seat/index.ts'
import {
  addGap,
  type Conversation,
  changeConversation,
  getConversation,
  lastReply,
  openConversation,
  say,
} from './store.ts'

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
  const { reply, meaning } = await answer(counter, customerId, sentence, going)
  const words = meaning.kind === 'knowledge' ? await rephrase(counter, reply.says, reply.language) : reply.says
  const said = { ...reply, says: words }
  const ids = await writeAs(counter, by, { key, input: asked }, async (tx) => {
    const conversation = found ?? (await openConversation(tx, customerId))
    say(tx, conversation, { kind: 'customer' }, { sentence })
    const messageId = say(tx, conversation, { kind: 'store' }, { reply: said })
    if (found) await changeConversation(tx, found, {})
    if (!said.known) addGap(tx, conversation, 'unknown', sentence)
    if (meaning.kind === 'hand-over') await joinQueue(tx, conversation, sentence)
    return { conversationId: conversation.id, messageId }
  })
  tellWatchers(ids.conversationId)
  return { ...ids, reply: said, with: meaning.kind === 'hand-over' ? 'waiting' : 'store' }
}

const passedOn: Reply = {
  says: { zh: '已转达给人工坐席。', en: 'Passed on to the person who has your conversation.' },
  language: 'zh',
  sources: [],
  actions: [],
  suggestions: [],
  known: true,
}

// Whoever waits for a person in an emergency is helped at once.
async function passOn(
  counter: Counter,
  by: Actor,
  key: string | undefined,
  asked: Asked,
  found: Conversation,
): Promise<Said> {
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
