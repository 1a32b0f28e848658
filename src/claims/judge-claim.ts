// The machine's part: once every paper is read, the claim is judged, and paid or handed to a person, in one write.

import { listReadings } from '../documents/index.ts'
import { notify } from '../identity/index.ts'
import { type Context, fill, system, type Tx, writeAs } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { assemble, type Judging } from './assemble.ts'
import { type Claim, stateOf } from './claim.ts'
import { clocksOf } from './clocks.ts'
import { keepDecision, paidBefore, payDecision, type Share } from './decisions.ts'
import { eventsOf, type Happening, happening } from './events.ts'
import { type Adjudication, adjudicate, type ClaimFacts, type Effect } from './judge/index.ts'
import { markPapers } from './marks.ts'
import { findNotice, sendNotice, type WantedPaper } from './notice.ts'
import { toClaimant } from './payouts.ts'
import { involvedFen } from './refusal-proposals.ts'
import { documentIdsOf, lockClaim } from './store.ts'
import { noteShadows } from './straight/index.ts'

import { hospitalSaid, openTask } from './tasks.ts'
import { advanceOnTrust } from './trust/index.ts'

import { whyWanted } from './words.ts'

type JudgingContext = Pick<Context, 'db' | 'clock'> & Judging

/** Handles `claim.opened` and `document.read`: tells what is read, and judges when all is. Doing it again changes nothing. */
export async function advanceClaim(
  context: JudgingContext,
  { customerId, claimId }: { customerId: string; claimId: string },
  options: { evenUnread?: boolean } = {},
): Promise<void> {
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await lockClaim(tx, customerId, claimId)
    const events = await eventsOf(tx.db, claim)
    if (stateOf(events) !== 'reading') return
    const happened = happening(tx, claim)
    const isRead = await tellRead(
      tx,
      claim,
      happened,
      new Set(events.flatMap(({ kind, body }) => (kind === 'document-read' ? [String(body.documentId)] : []))),
    )
    if (isRead || options.evenUnread) await judge(tx, context, claim, happened)
    await happened.close()
  })
}

// True when every document has been read, or has been found unreadable.
async function tellRead(tx: Tx, claim: Claim, happened: Happening, told: ReadonlySet<string>): Promise<boolean> {
  const ids = await documentIdsOf(tx.db, claim)
  const readings = await listReadings(tx.db, claim.customerId, ids)
  const ready = readings.filter(({ state }) => state === 'read' || state === 'failed')
  let done = told.size
  for (const reading of ready) {
    if (told.has(reading.documentId)) continue
    done += 1
    const kind = reading.state === 'read' ? { kind: reading.kind } : {}
    happened.happen('document-read', { documentId: reading.documentId, ...kind, done, of: ids.length })
  }
  return ready.length === ids.length
}

async function judge(tx: Tx, judging: Judging, claim: Claim, happened: Happening): Promise<void> {
  const { facts: known, papers, files } = await assemble(tx.db, judging, claim, tx.today)
  const repeated = await markPapers(tx, claim, files, papers)
  const facts: ClaimFacts = { ...known, repeated }
  const result = adjudicate(facts)
  const pays = result.decision === 'pay'
  const payFen = pays ? result.payFen : 0
  const no = await keepDecision(tx, claim, { outcome: result.decision, payFen, result, facts })
  happened.happen('judged', { no, decision: result.decision, payFen: result.payFen, findings: result.findings.length })
  await noteShadows(tx, claim, rulesWith(result, 'shadow'))
  const asks = isOnlyIncomplete(facts, result) && !(await findNotice(tx.db, claim))
  await tellJudged(tx, claim, result, { no, asks })
  if (asks) return sendNotice(tx, claim, happened, facts.missing.map(wantedOf))
  if (pays)
    await payDecision(tx, claim, happened, {
      no,
      payouts: toClaimant(claim, payFen),
      shares: sharesOf(result, facts),
      waived: [],
    })
  else await refer(tx, claim, happened, { no, result, facts })
}

function rulesWith({ findings }: Adjudication, effect: Effect): string[] {
  return [...new Set(findings.filter((one) => one.effect === effect).map(({ rule }) => rule))]
}

/** Nothing but papers stands in the way, and for none of them did the customer say that it cannot be had. */
function isOnlyIncomplete({ missing }: ClaimFacts, { findings, lines }: Adjudication): boolean {
  const refers = findings.filter(({ effect }) => effect === 'refer')
  // without a bill there is nothing to pay yet: the bill is what is missing
  const follows = lines.length === 0 && missing.some(({ kind }) => kind === 'medical-invoice') ? 'nothing-payable' : ''
  return (
    refers.some(({ rule }) => rule === 'missing-paper') &&
    refers.every(({ rule }) => rule === 'missing-paper' || rule === follows) &&
    missing.every(({ waived }) => !waived)
  )
}

function wantedOf({ kind, title }: ClaimFacts['missing'][number]): WantedPaper {
  return { kind, title, why: whyWanted }
}

async function refer(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  { no, result, facts }: { readonly no: number; readonly result: Adjudication; readonly facts: ClaimFacts },
): Promise<void> {
  happened.happen('referred', { rules: rulesWith(result, 'refer') })
  const clock = (await clocksOf(tx.db, claim)).find(({ kind }) => kind === 'decide')
  const dueOn = clock?.dueOn ?? tx.today
  const known = Object.values(facts.hospitals)[0]?.id
  const valueFen = involvedFen(claim, result)
  await openTask(tx, claim, 'referred', dueOn, { valueFen, hospitalId: known ?? (await hospitalSaid(tx, claim)) })
  notify(
    tx,
    claim.customerId,
    fill(
      {
        zh: '【门店】理赔 {claimNo} 和材料已收到，理赔人员正在看，最晚 {dueOn} 给您答复。进度见“我的理赔”。',
        en: '[Mendian] Claim {claimNo} and its papers are here. An adjuster looks at them and answers by {dueOn} at the latest; see My claims.',
      },
      { claimNo: claim.claimNo, dueOn },
    ),
  )
  if ((await paidBefore(tx.db, claim)) === 0) await advanceOnTrust(tx, claim, happened, { no, facts, result })
}

async function tellJudged(
  tx: Tx,
  { customerId, id, claimNo, requestId }: Claim,
  { decision, payFen, rules, findings }: Adjudication,
  { no, asks }: { no: number; asks: boolean },
): Promise<void> {
  const subject = { type: 'claim', id }
  if (decision === 'pay')
    record(tx, { customerId, kind: 'claim.decided', subject, body: { claimNo, amountFen: payFen } })
  else if (!asks) record(tx, { customerId, kind: 'claim.referred', subject, body: { claimNo } })
  const body = {
    claimId: id,
    no,
    decision,
    payFen,
    rules,
    findings: findings.map(({ rule, version, effect }) => ({ rule, version, effect })),
  }
  await evidence(tx, { customerId, chainId: requestId, kind: 'claim.judged', body })
}

/** What each coverage pays, and whose policy it is. */
export function sharesOf({ covers }: Adjudication, facts: ClaimFacts): Share[] {
  return covers.map(({ policyId, coverageId, payFen, deductedFen }) => {
    const cover = facts.covers.find((one) => one.policyId === policyId)
    if (!cover) throw new Error('a result without its cover')
    return { customerId: cover.ownerId, policyId, coverageId, paidFen: payFen, deductedFen, ends: false }
  })
}
