// How a claim went, said once it is closed. Whoever was not content is called, not counted: a low score opens a case at the desk.
import { append, type Db, seal, type Tx, unseal } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type Claim, isClosed, stateOf } from './claim.ts'
import { eventsOf } from './events.ts'
import { ratingClosed } from './problems.ts'
import { lockClaim } from './store.ts'
import { answerDue, openTask } from './tasks.ts'

/** Of ten; who gives this or less would tell others not to come. */
const lowScore = 6

export interface Rating {
  readonly score: number
  readonly comment: string | null
  readonly at: Date
}

/** Raises `claim-rating-closed`. */
export async function rateClaim(
  tx: Tx,
  {
    customerId,
    claimId,
    score,
    comment,
  }: { customerId: string; claimId: string; score: number; comment?: string | undefined },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const isOver = isClosed(stateOf(await eventsOf(tx.db, claim)))
  if (!isOver || (await findRating(tx.db, claim))) throw ratingClosed()
  append(tx, 'claim_ratings', { customerId, claimId, score, comment: comment ? seal(comment) : null, at: tx.at })
  record(tx, {
    customerId,
    kind: 'claim.rated',
    subject: { type: 'claim', id: claimId },
    body: { claimNo: claim.claimNo, score },
  })
  if (score <= lowScore) await openTask(tx, claim, 'low-score', answerDue(tx.today))
}

export async function findRating(
  db: Db,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
): Promise<Rating | undefined> {
  const row = await db
    .selectFrom('claim_ratings')
    .select(['score', 'comment', 'at'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .executeTakeFirst()
  return row && { ...row, comment: row.comment && unseal(row.comment) }
}
