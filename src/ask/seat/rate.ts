// How a conversation went: asked once, of whoever was there to answer; a low score opens a case.
import { type Db, seal, type Tx, unseal } from '../../kit/index.ts'
import { addGap } from '../gaps/index.ts'
import { type Conversation, changeConversation, lastSentence, type Message } from '../store.ts'
import { openCase } from './cases.ts'

const lowRating = 2

/** Keeps a rating; at most 2 of 5 opens a case and marks the question for the knowledge. */
export async function rateConversation(
  tx: Tx,
  conversation: Conversation,
  { score, comment }: { readonly score: number; readonly comment?: string | undefined },
): Promise<void> {
  const ratingComment = comment ? seal(comment) : null
  await changeConversation(tx, conversation, { rating: score, ratingComment, ratedAt: tx.at })
  const last = await lastSentence(tx.db, conversation)
  if (score > lowRating || !last) return
  await addGap(tx, conversation, 'low-rating', last)
  await openCase(tx, conversation, score, comment ? `${last}\n${comment}` : last)
}

const solved =
  /^(?:好的?|嗯|行|ok|okay|great)?[\s,，。!！~]*(?:谢谢|多谢|感谢|解决了|明白了|知道了|懂了|搞定|没事了|没问题了|不用了|再见|拜拜|thanks|thank you|thx|got it|solved|that(?:'s| is) all|bye)/i

/**
 * Whether to ask how it went: when the customer leaves, says that it is solved, or a person ended it; with the store alone as with
 * a person. Not again after an answer or "not now", and not of somebody who had gone when it was closed by itself.
 */
export function asksRating(
  { rating, ratingSkippedAt, closedAt, closedHow, leftAt }: Conversation,
  messages: readonly Pick<Message, 'by' | 'sentence'>[],
): boolean {
  if (rating !== null || ratingSkippedAt || closedHow === 'quiet') return false
  const answered = messages.some(({ by }) => by === 'customer') && messages.some(({ by }) => by !== 'customer')
  if (!answered) return false
  const last = messages.findLast(({ by }) => by === 'customer')
  return closedAt !== null || leftAt !== null || solved.test(last?.sentence ?? '')
}

export interface Rated {
  readonly at: Date
  readonly score: number
  readonly comment: string | null
}

/** How a customer rated their conversations, the latest first. */
export async function listRatings(db: Db, customerId: string, limit: number): Promise<Rated[]> {
  const rows = await db
    .selectFrom('ask_conversations')
    .select(['ratedAt', 'rating', 'ratingComment'])
    .where('customerId', '=', customerId)
    .where('rating', 'is not', null)
    .orderBy('ratedAt', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ ratedAt, rating, ratingComment }) =>
    ratedAt && rating ? [{ at: ratedAt, score: rating, comment: ratingComment && unseal(ratingComment) }] : [],
  )
}
