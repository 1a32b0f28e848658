// Asking the customer for more, once and completely (保险法 §22), and taking it in.
import { listDocuments } from '../documents/index.ts'
import type { StaffActor } from '../identity/index.ts'
import { append, emit, type Tx } from '../kit/index.ts'
import { stateOf } from './claim.ts'
import { resumeClocks } from './clocks.ts'
import { checkStranger } from './decide-claim.ts'
import { eventsOf, happening } from './events.ts'
import { findNotice, sendNotice, tellSupplement, type WantedPaper } from './notice.ts'
import { waitFor } from './open-claim.ts'
import { askedBefore, claimMoved, documentsNotYours, nothingAsked, notWithPerson } from './problems.ts'
import { documentIdsOf, lockClaim } from './store.ts'
import { closeTasks } from './tasks.ts'

/** Sends the notice and stops the clocks. Raises `supplement-asked-before` for a second one. */
export async function askSupplement(
  tx: Tx,
  {
    customerId,
    claimId,
    staff,
    seenSeq,
    wanted,
  }: { customerId: string; claimId: string; staff: StaffActor; seenSeq: number; wanted: readonly WantedPaper[] },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (claim.lastSeq !== seenSeq) throw claimMoved()
  if (stateOf(await eventsOf(tx.db, claim)) !== 'with-a-person') throw notWithPerson()
  await checkStranger(tx, staff, claim)
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
  const known = new Set(await documentIdsOf(tx.db, claim))
  const fresh = [...new Set(documentIds)].filter((one) => !known.has(one))
  if ((await listDocuments(tx.db, customerId, fresh)).length !== fresh.length) throw documentsNotYours()
  for (const documentId of fresh) append(tx, 'claim_documents', { customerId, claimId, documentId, addedAt: tx.at })
  const happened = happening(tx, claim)
  happened.happen('supplement-given', { documents: fresh.length })
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
