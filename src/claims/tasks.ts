// What waits for a person at the desk, one open row a claim.
import { actorKey, append, type Day, type Db, type Tx } from '../kit/index.ts'
import { lastDayOf, type Term } from '../law/index.ts'
import { findHospital } from '../providers/index.ts'
import type { Claim } from './claim.ts'
import './tables.ts'

export const taskReasons = [
  'referred',
  'review-asked',
  'payment-failed',
  'appeal',
  'refusal-proposed',
  'more-evidence',
  'message',
  'low-score',
] as const
export type TaskReason = (typeof taskReasons)[number]

/** What can be settled by an answer, without a decision. */
const answerable: readonly TaskReason[] = ['message', 'low-score']
/** Our own promise: somebody answers within two working days. */
const answerTerm: Term = { count: 2, unit: 'workdays' }

export function answerDue(today: Day): Day {
  return lastDayOf(answerTerm, today)
}

type Key = Pick<Claim, 'customerId' | 'id'>

export interface Task {
  readonly no: number
  readonly reason: string
  readonly dueOn: Day
  readonly heldBy: string | null
  readonly heldByName: string | null
}

/** By what the desk sorts its work: what the claim is about, in fen, and where the person was treated. */
interface About {
  readonly valueFen: number | null
  readonly hospitalId: string | null
}

/** Opens a task, about what the one before was about unless told otherwise, else what was reported; a claim that waits already keeps the task it has. */
export async function openTask(
  tx: Tx,
  claim: Pick<Claim, 'customerId' | 'id' | 'report'>,
  reason: TaskReason,
  dueOn: Day,
  about?: About,
): Promise<void> {
  const last = await lastTask(tx.db, claim)
  if (last && last.closedAt === null) return
  const { customerId, id: claimId } = claim
  const no = (last?.no ?? 0) + 1
  const { report } = claim
  const { valueFen, hospitalId } = about ??
    last ?? { valueFen: report.amountFen ?? null, hospitalId: await hospitalSaid(tx, claim) }
  append(tx, 'claim_tasks', { customerId, claimId, no, reason, dueOn, openedAt: tx.at, valueFen, hospitalId })
}

/** The hospital of the list that the report names. */
export async function hospitalSaid(tx: Tx, { report }: Pick<Claim, 'report'>): Promise<string | null> {
  return (report.hospital && (await findHospital(tx.db, report.hospital))?.id) || null
}

/** Closes what waits: a decision, or a notice, is the answer to what was written as well. */
export async function closeTasks(
  tx: Tx,
  { customerId, id: claimId }: Key,
  reasons: readonly TaskReason[] = taskReasons,
): Promise<void> {
  await tx.db
    .updateTable('claim_tasks')
    .set({ closedAt: tx.at, closedBy: actorKey(tx.by) })
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .where('closedAt', 'is', null)
    .where('reason', 'in', [...reasons])
    .execute()
}

/** After an answer, or when none is needed. */
export function closeAnswered(tx: Tx, claim: Key): Promise<void> {
  return closeTasks(tx, claim, answerable)
}

export async function findOpenTask(db: Db, claim: Key): Promise<Task | undefined> {
  const last = await lastTask(db, claim)
  return last && last.closedAt === null ? last : undefined
}

export async function holdTask(tx: Tx, claim: Key, no: number, by: { staffId: string; name: string }): Promise<void> {
  await tx.db
    .updateTable('claim_tasks')
    .set({ heldBy: by.staffId, heldByName: by.name })
    .where('customerId', '=', claim.customerId)
    .where('claimId', '=', claim.id)
    .where('no', '=', no)
    .execute()
}

/** 保险法 §25: by this day a person has to fix what is certain; such a claim comes before all others. Null once it is seen to. */
export async function notePartDue(tx: Tx, { customerId, id }: Key, partDueOn: Day | null): Promise<void> {
  await tx.db
    .updateTable('claim_tasks')
    .set({ partDueOn })
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('closedAt', 'is', null)
    .execute()
}

function lastTask(db: Db, { customerId, id }: Key) {
  return db
    .selectFrom('claim_tasks')
    .select(['no', 'reason', 'dueOn', 'closedAt', 'heldBy', 'heldByName', 'valueFen', 'hospitalId'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
}
