// From a figure to the conversations behind it: masked, and each look is kept.
import { type Actor, type Context, type Db, writeAs } from '../../kit/index.ts'
import { maskPersonal } from '../gaps/mask.ts'
import { namesAround } from '../gaps/names.ts'
import type { Reply } from '../reply.ts'
import { getConversation, listMessages, type Message } from '../store.ts'
import { noteLook } from './store.ts'

export interface Shown {
  readonly id: string
  readonly at: Date
  readonly by: Message['by']
  /** What was written or answered, without the personal words. */
  readonly words: string
}

/** What was said in a conversation, masked. */
export async function maskedMessages(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  customerId: string,
  conversationId: string,
): Promise<Shown[]> {
  const conversation = await getConversation(db, customerId, conversationId)
  const [names, messages] = await Promise.all([
    namesAround(db, customerId, clock.today()),
    listMessages(db, conversation),
  ])
  return messages.map(({ id, at, by, sentence, reply }) => ({
    id,
    at,
    by,
    words: maskPersonal(sentence ?? repliedIn(reply), names),
  }))
}

function repliedIn(reply: Reply | undefined): string {
  return reply ? reply.says[reply.language] : ''
}

interface Asked {
  readonly customerId: string
  readonly conversationId: string
  readonly messageId: string
}

/** A customer's sentence and what came next, masked. */
export async function maskedExchange(
  context: { readonly db: Db } & Pick<Context, 'clock'>,
  { customerId, conversationId, messageId }: Asked,
): Promise<{ readonly question: string; readonly answer: string }> {
  const messages = await maskedMessages(context, customerId, conversationId)
  const place = messages.findIndex(({ id }) => id === messageId)
  return { question: messages[place]?.words ?? '', answer: messages[place + 1]?.words ?? '' }
}

/** Keeps who was shown what was asked for. */
export function keepLook(
  context: Pick<Context, 'db' | 'clock'>,
  by: Actor,
  asked: unknown,
  shown: number,
): Promise<void> {
  return writeAs(context, by, {}, async (tx) => noteLook(tx, asked, shown))
}
