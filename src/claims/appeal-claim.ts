// A customer who does not agree with what a person decided: one tap, and somebody who has not had the claim before looks anew.
import type { Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { type ClaimState, isClosed, stateOf } from './claim.ts'
import { dueOn, restartClock } from './clocks.ts'
import { type Decision, decisionsOf } from './decisions.ts'
import { type ClaimEvent, eventsOf, happening } from './events.ts'
import { checkPatience, say } from './messages.ts'
import { appealedBefore, nothingToAppeal } from './problems.ts'
import { lockClaim } from './store.ts'
import { closeAnswered, openTask } from './tasks.ts'

/** Raises `nothing-to-appeal` unless a person's decision stands, `appealed-before` for a second time. `words` begin the conversation. */
export async function appealClaim(
  tx: Tx,
  { customerId, claimId, words }: { customerId: string; claimId: string; words?: string | undefined },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const events = await eventsOf(tx.db, claim)
  if (events.some(({ kind }) => kind === 'appealed')) throw appealedBefore()
  if (!mayAppeal(stateOf(events), events, await decisionsOf(tx.db, claim))) throw nothingToAppeal()
  const happened = happening(tx, claim)
  happened.happen('appealed', {})
  if (words) {
    await checkPatience(tx, claim)
    say(tx, claim, { by: 'customer', words })
  }
  await closeAnswered(tx, claim) // whoever decides the appeal reads and answers what was written, too
  await openTask(tx, claim, 'appeal', dueOn('appeal', tx.today))
  await restartClock(tx, claim, 'appeal')
  record(tx, {
    customerId,
    kind: 'claim.appealed',
    subject: { type: 'claim', id: claimId },
    body: { claimNo: claim.claimNo },
  })
  await evidence(tx, { customerId, chainId: claim.requestId, kind: 'claim.appealed', body: { claimId } })
  await happened.close()
}

/** The last decision stands, is a person's, and was not appealed. A machine's is reviewed instead. */
export function mayAppeal(state: ClaimState, events: readonly ClaimEvent[], [last]: readonly Decision[]): boolean {
  const isPersons = last !== undefined && last.outcome !== 'refer' && !last.by.startsWith('system:')
  return isPersons && isClosed(state) && !events.some(({ kind }) => kind === 'appealed')
}
