// A customer asks that a person look at what the machine decided (个人信息保护法 §24).
import type { Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { isClosed, stateOf } from './claim.ts'
import { dueOn, restartClock } from './clocks.ts'
import { decisionsOf } from './decisions.ts'
import { eventsOf, happening } from './events.ts'
import { nothingToReview } from './problems.ts'
import { lockClaim } from './store.ts'
import { openTask } from './tasks.ts'

/** Raises `nothing-to-review` unless the machine's decision stands and no person has looked at it. */
export async function askReview(
  tx: Tx,
  { customerId, claimId }: { customerId: string; claimId: string },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const [last] = await decisionsOf(tx.db, claim)
  const isMachine = last?.outcome === 'pay' && last.by.startsWith('system:')
  if (!isMachine || !isClosed(stateOf(await eventsOf(tx.db, claim)))) throw nothingToReview()
  const happened = happening(tx, claim)
  happened.happen('review-asked', {})
  await openTask(tx, claim, 'review-asked', dueOn('review', tx.today))
  await restartClock(tx, claim, 'review')
  record(tx, {
    customerId,
    kind: 'claim.review-asked',
    subject: { type: 'claim', id: claimId },
    body: { claimNo: claim.claimNo },
  })
  await evidence(tx, { customerId, chainId: claim.requestId, kind: 'claim.review-asked', body: { claimId } })
  await happened.close()
}
