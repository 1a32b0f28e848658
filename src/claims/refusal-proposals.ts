// Two pairs of eyes: a refusal over the limit is proposed by one person and settled by another.
import { append, type Db, sealJson, type Tx, unsealJson } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { Claim } from './claim.ts'
import { clocksOf } from './clocks.ts'
import { type Refusal, refusal } from './decisions.ts'
import { happening } from './events.ts'
import type { Adjudication } from './judge/index.ts'
import { refusalWaits } from './problems.ts'
import { closeTasks, openTask } from './tasks.ts'

type Key = Pick<Claim, 'customerId' | 'id'>

export interface ProposedRefusal {
  readonly no: number
  readonly proposedBy: string
  readonly proposedByName: string
  readonly at: Date
  readonly refusal: Refusal
}

/** What a claim is about, in fen: the expense as read or as told, whichever is more, and the sums that fall due. */
export function involvedFen({ report }: Claim, { claimedFen, fixed }: Adjudication): number {
  return fixed.reduce((sum, { amountMaxFen }) => sum + amountMaxFen, Math.max(claimedFen, report.amountFen ?? 0))
}

/** What is refused, in fen. Nothing known is no small claim. */
export function atStakeFen(claim: Claim, result: Adjudication): number {
  return involvedFen(claim, result) || Number.POSITIVE_INFINITY
}

export async function findProposal(db: Db, { customerId, id }: Key): Promise<ProposedRefusal | undefined> {
  const row = await db
    .selectFrom('claim_refusals')
    .select(['no', 'proposedBy', 'proposedByName', 'at', 'reasons'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { reasons, ...proposed } = row
  return { ...proposed, refusal: refusal.parse(unsealJson(reasons)) }
}

/** Raises `refusal-waits`: what one person proposed is settled before anything else is decided. */
export async function checkNoneWaits(tx: Tx, claim: Key): Promise<void> {
  if (await findProposal(tx.db, claim)) throw refusalWaits()
}

/** Keeps the proposal; the claim waits for somebody else until the day by which it had to be decided anyway. */
export async function proposeRefusal(
  tx: Tx,
  claim: Claim,
  staff: { readonly staffId: string; readonly name: string },
  reasons: Refusal,
): Promise<void> {
  const { customerId, id: claimId, claimNo } = claim
  const { count } = await tx.db
    .selectFrom('claim_refusals')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .executeTakeFirstOrThrow()
  append(tx, 'claim_refusals', {
    customerId,
    claimId,
    no: count + 1,
    proposedBy: staff.staffId,
    proposedByName: staff.name,
    reasons: sealJson(reasons),
    at: tx.at,
  })
  const happened = happening(tx, claim)
  happened.happen('second-look-asked', {})
  await waitAgain(tx, claim, 'refusal-proposed')
  record(tx, {
    customerId,
    kind: 'claim.second-look-asked',
    subject: { type: 'claim', id: claimId },
    body: { claimNo },
  })
  await happened.close()
}

/** Closes what waited and opens it under another name, due on the same day. */
export async function waitAgain(tx: Tx, claim: Claim, reason: 'refusal-proposed' | 'referred'): Promise<void> {
  await closeTasks(tx, claim)
  const running = (await clocksOf(tx.db, claim)).filter(({ stoppedOn }) => stoppedOn === null)
  await openTask(tx, claim, reason, running[0]?.dueOn ?? tx.today)
}

export async function endProposal(
  tx: Tx,
  { customerId, id }: Key,
  { no, by, confirmed }: { no: number; by: string; confirmed: boolean },
): Promise<void> {
  await tx.db
    .updateTable('claim_refusals')
    .set({ settledAt: tx.at, settledBy: by, confirmed })
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('no', '=', no)
    .execute()
}
