// What waits for a person at the desk, one row a task.
import { actorKey, append, type Day, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'

export type TaskReason = 'referred' | 'review-asked' | 'payment-failed'

/** Opens a task; a claim that waits already keeps the task it has. */
export async function openTask(
  tx: Tx,
  { customerId, id: claimId }: Claim,
  reason: TaskReason,
  dueOn: Day,
): Promise<void> {
  const [last] = await tx.db
    .selectFrom('claim_tasks')
    .select(['no', 'closedAt'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .orderBy('no', 'desc')
    .limit(1)
    .execute()
  if (last && last.closedAt === null) return
  append(tx, 'claim_tasks', { customerId, claimId, no: (last?.no ?? 0) + 1, reason, dueOn, openedAt: tx.at })
}

export async function closeTasks(tx: Tx, { customerId, id: claimId }: Claim): Promise<void> {
  await tx.db
    .updateTable('claim_tasks')
    .set({ closedAt: tx.at, closedBy: actorKey(tx.by) })
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .where('closedAt', 'is', null)
    .execute()
}
