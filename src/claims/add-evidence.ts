// Papers that come later, asked for or not: an open claim takes them in, a closed one is looked at again by a person.
import { listDocuments } from '../documents/index.ts'
import { append, emit, type Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { type Claim, isClosed, stateOf } from './claim.ts'
import { dueOn, restartClock } from './clocks.ts'
import { eventsOf, happening } from './events.ts'
import { documentsNotYours, notNow, tooManyPapers } from './problems.ts'
import { documentIdsOf, lockClaim } from './store.ts'
import { closeAnswered, openTask } from './tasks.ts'

const papersMax = 100

/** Raises `claim-documents-unknown`, `claim-too-many-papers`, and `claim-papers-not-now` while the bank pays. */
export async function addEvidence(
  tx: Tx,
  { customerId, claimId, documentIds }: { customerId: string; claimId: string; documentIds: readonly string[] },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const state = stateOf(await eventsOf(tx.db, claim))
  if (state === 'paying') throw notNow()
  const documents = await addPapers(tx, claim, documentIds)
  if (documents === 0) return
  const happened = happening(tx, claim)
  happened.happen(isClosed(state) ? 'reopened' : 'evidence-added', { documents })
  if (isClosed(state)) {
    await closeAnswered(tx, claim)
    await openTask(tx, claim, 'more-evidence', dueOn('review', tx.today))
    await restartClock(tx, claim, 'review')
  }
  await happened.close()
  emit(tx, 'claim.opened', { customerId, claimId })
  const subject = { type: 'claim', id: claimId }
  record(tx, { customerId, kind: 'claim.evidence-added', subject, body: { claimNo: claim.claimNo, documents } })
  await evidence(tx, {
    customerId,
    chainId: claim.requestId,
    kind: 'claim.evidence-added',
    body: { claimId, documents },
  })
}

/** Adds what the claim does not have yet; gives how many that are. */
export async function addPapers(tx: Tx, claim: Claim, documentIds: readonly string[]): Promise<number> {
  const { customerId, id: claimId } = claim
  const known = new Set(await documentIdsOf(tx.db, claim))
  const fresh = [...new Set(documentIds)].filter((one) => !known.has(one))
  if (known.size + fresh.length > papersMax) throw tooManyPapers()
  if ((await listDocuments(tx.db, customerId, fresh)).length !== fresh.length) throw documentsNotYours()
  for (const documentId of fresh) append(tx, 'claim_documents', { customerId, claimId, documentId, addedAt: tx.at })
  return fresh.length
}
