// Asking the customer for more, once and completely (保险法 §22), and taking it in.

import { emit, type Tx } from '../kit/index.ts'
import { addPapers } from './add-evidence.ts'
import { stateOf } from './claim.ts'
import { resumeClocks } from './clocks.ts'
import { eventsOf, happening } from './events.ts'
import { findNotice, sendNotice, tellSupplement, type WantedPaper } from './notice.ts'
import { waitFor } from './open-claim.ts'
import { askedBefore, nothingAsked } from './problems.ts'
import { checkNoneWaits } from './refusal-proposals.ts'
import { lockClaim } from './store.ts'
import { type AtDesk, takeInHand } from './take-in-hand.ts'
import { closeTasks } from './tasks.ts'

/** Sends the notice and stops the clocks. Raises `supplement-asked-before` for a second one. */
export async function askSupplement(
  tx: Tx,
  { wanted, ...atDesk }: AtDesk & { readonly seenSeq: number; readonly wanted: readonly WantedPaper[] },
): Promise<void> {
  const claim = await takeInHand(tx, atDesk)
  await checkNoneWaits(tx, claim)
  if (await findNotice(tx.db, claim)) throw askedBefore()
  const happened = happening(tx, claim)
  await closeTasks(tx, claim)
  await sendNotice(tx, claim, happened, wanted)
  await happened.close()
}

/** Takes in what was asked for; the clocks run again and the claim is judged anew. */
export async function giveSupplement(
  tx: Tx,
  { customerId, claimId, documentIds }: { customerId: string; claimId: string; documentIds: readonly string[] },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (stateOf(await eventsOf(tx.db, claim)) !== 'supplement') throw nothingAsked()
  const documents = await addPapers(tx, claim, documentIds)
  const happened = happening(tx, claim)
  happened.happen('supplement-given', { documents })
  await tx.db
    .updateTable('claim_notices')
    .set({ answeredAt: tx.at })
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .execute()
  await resumeClocks(tx, claim)
  await happened.close()
  emit(tx, 'claim.opened', { customerId, claimId })
  waitFor(tx, { customerId, claimId })
  await tellSupplement(tx, claim, 'claim.supplement-given')
}
