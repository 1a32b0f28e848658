// A claim is registered in the write that asks for it; reading and judging follow by message.
import { keepRecording, listDocuments } from '../documents/index.ts'
import { append, emit, newId, sealJson, type Tx } from '../kit/index.ts'
import { getAccount } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { type Claim, type ClaimReport, kindOf } from './claim.ts'
import { startClock } from './clocks.ts'
import { codesOf } from './diagnosis/index.ts'
import { insuredOf } from './policies-for.ts'
import { documentsNotYours, eventAhead } from './problems.ts'
import { findClaimByRequest } from './store.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    /** A claim is there, or got more papers: it is judged once all of them are read. */
    'claim.opened': { customerId: string; claimId: string }
    /** Some paper may never be read: then a person looks. */
    'claim.waited': { customerId: string; claimId: string }
  }
}

export interface NewClaim {
  /** Who files it. */
  readonly customerId: string
  readonly insuredId: string
  /** In the order the customer wants them used (健康险办法 §25); all that fit when none is named. */
  readonly policyIds?: readonly string[]
  readonly report: ClaimReport
  readonly documentIds: readonly string[]
  /** What was said into the microphone; a recording that is gone does not hold the claim up. */
  readonly recordingIds?: readonly string[]
  readonly payoutAccountId: string
  readonly requestId: string
}

const patienceMs = 10 * 60_000

/** Registers a claim once a request. Raises `insured-not-family`, `claim-documents-unknown`, `event-ahead` or 404 for the account. */
export async function openClaim(tx: Tx, asked: NewClaim): Promise<{ claimId: string; claimNo: string }> {
  const { customerId, insuredId, report, requestId } = asked
  const known = await findClaimByRequest(tx.db, customerId, requestId)
  if (known) return { claimId: known.id, claimNo: known.claimNo }
  if (report.happenedOn > tx.today) throw eventAhead()
  await insuredOf(tx.db, customerId, insuredId, tx.today)
  await getAccount(tx.db, customerId, asked.payoutAccountId)
  const documentIds = [...new Set(asked.documentIds)]
  if ((await listDocuments(tx.db, customerId, documentIds)).length !== documentIds.length) throw documentsNotYours()
  const claim = newClaim(tx, asked)
  append(tx, 'claims', rowOf(claim, asked))
  append(tx, 'claim_numbers', { claimNo: claim.claimNo, customerId, claimId: claim.id })
  for (const documentId of documentIds)
    append(tx, 'claim_documents', { customerId, claimId: claim.id, documentId, addedAt: tx.at })
  for (const one of asked.recordingIds ?? []) await keepRecording(tx, customerId, one, { type: 'claim', id: claim.id })
  append(tx, 'claim_events', {
    customerId,
    claimId: claim.id,
    seq: 1,
    kind: 'registered',
    at: tx.at,
    by: `customer:${customerId}`,
    body: JSON.stringify({ documents: documentIds.length }),
  })
  startClock(tx, claim, 'decide')
  startClock(tx, claim, 'decide-complex')
  startClock(tx, claim, 'undisputed')
  await tellRegistered(tx, claim, documentIds.length)
  return { claimId: claim.id, claimNo: claim.claimNo }
}

function newClaim(
  tx: Tx,
  { customerId, insuredId, report, requestId, payoutAccountId, policyIds = [] }: NewClaim,
): Claim {
  const id = newId()
  return {
    customerId,
    id,
    claimNo: `LP${tx.today.replaceAll('-', '')}${id.slice(-8).toUpperCase()}`,
    requestId,
    insuredId,
    kind: kindOf(report),
    happenedOn: report.happenedOn,
    report: coded(report),
    policyIds,
    accountId: payoutAccountId,
    openedAt: tx.at,
    lastSeq: 1,
  }
}

// The code follows the words as the customer left them.
function coded(report: ClaimReport): ClaimReport {
  const [diagnosisCode] = report.diagnosis ? codesOf(report.diagnosis) : []
  return diagnosisCode ? { ...report, diagnosisCode } : report
}

function rowOf({ report, policyIds, ...claim }: Claim, asked: NewClaim) {
  const { cause, visitKind } = asked.report
  return { ...claim, cause, visitKind, report: sealJson({ report, policyIds }) }
}

async function tellRegistered(
  tx: Tx,
  { customerId, id: claimId, claimNo, requestId, happenedOn, kind }: Claim,
  documents: number,
): Promise<void> {
  emit(tx, 'claim.opened', { customerId, claimId })
  waitFor(tx, { customerId, claimId })
  record(tx, {
    customerId,
    kind: 'claim.registered',
    subject: { type: 'claim', id: claimId },
    body: { claimNo, happenedOn },
  })
  await evidence(tx, {
    customerId,
    chainId: requestId,
    kind: 'claim.registered',
    body: { claimId, claimNo, kind, happenedOn, documents },
  })
}

/** Sets the timer after which a person looks at a claim whose papers are not read. */
export function waitFor(tx: Tx, waiting: { customerId: string; claimId: string }): void {
  emit(tx, 'claim.waited', waiting, { dueAt: new Date(tx.at.getTime() + patienceMs) })
}
