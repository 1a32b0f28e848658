// A person decides: pays line by line, or refuses with reasons and articles. Only here can a claim be refused.

import { z } from 'zod'
import { notify, type StaffActor } from '../identity/index.ts'
import { fen, formatFen, id, type Tx, text } from '../kit/index.ts'
import { getAccount } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Judging } from './assemble.ts'
import type { Claim } from './claim.ts'
import { stopClocks } from './clocks.ts'

import { writeDecisionLetter } from './decision-letter.ts'
import {
  type Decision,
  keepDecision,
  onTrustBefore,
  paidBefore,
  payDecision,
  type Refusal,
  recoverOverpaid,
  type Share,
  type Waived,
} from './decisions.ts'
import { eventsOf, happening } from './events.ts'

import { type Adjudication, type ClaimFacts, type FixedBenefit, sharedOut, waivedPremiums } from './judge/index.ts'
import { judgeAgain } from './judge-again.ts'
import { payeeAmount, payoutsFor } from './payouts.ts'
import { amountTooHigh, belowPaid, nothingGranted } from './problems.ts'
import { writeRefusalLetter } from './refusal-letter.ts'
import { atStakeFen, checkNoneWaits, proposeRefusal } from './refusal-proposals.ts'
import { type AtDesk, takeInHand } from './take-in-hand.ts'
import { closeTasks } from './tasks.ts'
import { replaceUses } from './uses.ts'

export const amountGranted = z.strictObject({
  policyId: id,
  coverageId: z.string().max(60),
  line: z.int().min(0).nullable().describe('index of the line of expense; null for a fixed benefit'),
  amountFen: fen.min(0),
})

export const personDecision = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('pay'),
      seenSeq: z.int().describe('the last event the adjuster saw'),
      amounts: z.array(amountGranted).min(1).max(2_000),
      payees: z.array(payeeAmount).max(20).default([]).describe('who gets how much, where payees are named'),
      reason: z.string().trim().min(2).max(1_000),
    }),
    z.strictObject({
      outcome: z.literal('refuse'),
      seenSeq: z.int(),
      reasons: z.array(text).min(1).max(10),
      articles: z.array(z.string().trim().min(2).max(100)).min(1).max(20),
    }),
  ])
  .meta({ id: 'ClaimPersonDecision' })
export type PersonDecision = z.infer<typeof personDecision>

/** Raises `claim-moved-on`, `claim-not-with-a-person`, `own-claim`, `involved-before`, `refusal-waits`, `claim-amount-too-high`, `claim-amount-below-paid`, `claim-nothing-granted`. A refusal over the limit is proposed. */
export async function decideClaim(
  tx: Tx,
  judging: Judging,
  { decision, ...atDesk }: AtDesk & { readonly decision: PersonDecision },
): Promise<void> {
  const claim = await takeInHand(tx, { ...atDesk, seenSeq: decision.seenSeq }, ['with-a-person', 'supplement'])
  await checkNoneWaits(tx, claim)
  const judged = await judgeAgain(tx.db, judging, claim, tx.today)
  if (decision.outcome === 'pay') await pay(tx, claim, judged, decision)
  else
    await refuseOrPropose(tx, claim, judged, {
      staff: atDesk.staff,
      decision,
      aloneMaxFen: judging.config.REFUSE_ALONE_MAX_YUAN * 100,
    })
}

type Judged = { readonly facts: ClaimFacts; readonly result: Adjudication }
type Pay = Extract<PersonDecision, { outcome: 'pay' }>
type Refuse = Extract<PersonDecision, { outcome: 'refuse' }>

async function pay(tx: Tx, claim: Claim, { facts, result }: Judged, { amounts, payees }: Pay): Promise<void> {
  const granted = grant(result, facts, amounts)
  const payFen = granted.payFen
  const before = await paidBefore(tx.db, claim)
  if (payFen < before - (await onTrustBefore(tx.db, claim))) throw belowPaid()
  if (payFen <= 0) throw nothingGranted()
  const payouts = payFen < before ? [] : await payoutsFor(tx.db, claim, granted, payees)
  const no = await keepDecision(tx, claim, { outcome: 'pay', payFen, result: granted, facts })
  const happened = happening(tx, claim)
  happened.happen('decided', { no, outcome: 'pay', payFen })
  await closeTasks(tx, claim)
  await payDecision(tx, claim, happened, {
    no,
    payouts,
    shares: sharesBy(granted, facts, amounts),
    waived: waivedBy(granted, facts),
  })
  await recoverOverpaid(tx, claim, happened, payFen)
  await happened.close()
  await tell(tx, claim, { no, outcome: 'pay', payFen })
  if (payFen !== before) return
  const account = await getAccount(tx.db, claim.customerId, claim.accountId)
  const decided: Decision = {
    no,
    by: 'staff:',
    at: tx.at,
    outcome: 'pay',
    payFen,
    adjudication: granted,
    reasons: null,
  }
  await writeDecisionLetter(tx, claim, decided, { account, stands: true })
  notify(tx, claim.customerId, {
    zh: `【门店】理赔 ${claim.claimNo} 复核完毕：金额不变，${formatFen(payFen)} 此前已付，没有新的付款。说明见“我的理赔”。`,
    en: `[Mendian] Claim ${claim.claimNo} was reviewed: the amount stands, ${formatFen(payFen)} was paid before and nothing more is paid. See My claims.`,
  })
}

/** The result as the person grants it: never more than was spent on a line, than was spent in all, or than a benefit is. */
export function grant(result: Adjudication, facts: ClaimFacts, amounts: Pay['amounts']): Adjudication {
  const sumOf = (fits: (one: Pay['amounts'][number]) => boolean) =>
    amounts.filter(fits).reduce((sum, one) => sum + one.amountFen, 0)
  const known = (one: Pay['amounts'][number]) =>
    facts.covers.some(({ policyId, coverage }) => policyId === one.policyId && coverage.id === one.coverageId)
  if (!amounts.every(known)) throw amountTooHigh()
  const lines = result.lines.map((line, index) => {
    const allowedFen = sumOf((one) => one.line === index)
    if (allowedFen > line.claimedFen) throw amountTooHigh()
    return { ...line, allowedFen, deductedFen: line.claimedFen - allowedFen }
  })
  if (amounts.some(({ line }) => line !== null && line >= lines.length)) throw amountTooHigh()
  if (lines.reduce((sum, { allowedFen }) => sum + allowedFen, 0) > result.claimedFen - result.paidByOthersFen)
    throw amountTooHigh()
  const covers = result.covers.map((cover) => ({
    ...cover,
    payFen: sumOf((one) => one.line !== null && isOf(one, cover)),
  }))
  const fixed = result.fixed.map((benefit) => {
    const amountFen = sumOf((one) => one.line === null && isOf(one, benefit))
    return { ...benefit, amountFen, shares: sharedOut(benefit.shares, amountFen) }
  })
  if (fixed.some(({ amountFen, amountMaxFen }) => amountFen > amountMaxFen)) throw amountTooHigh()
  if (amounts.some((one) => one.line === null && !fixed.some((benefit) => isOf(one, benefit)))) throw amountTooHigh()
  return { ...result, lines, covers, fixed, payFen: sumOf(() => true) }
}

function isOf(one: { policyId: string; coverageId: string }, other: { policyId: string; coverageId: string }): boolean {
  return one.policyId === other.policyId && one.coverageId === other.coverageId
}

export function sharesBy({ covers, fixed }: Adjudication, facts: ClaimFacts, amounts: Pay['amounts']): Share[] {
  return facts.covers.flatMap(({ ownerId, policyId, coverage }) => {
    const own = { policyId, coverageId: coverage.id }
    const paidFen = amounts.filter((one) => isOf(one, own)).reduce((sum, one) => sum + one.amountFen, 0)
    if (paidFen === 0) return []
    const deductedFen = covers.find((cover) => isOf(cover, own))?.deductedFen ?? 0
    const ending = fixed.find((benefit) => benefit.ends && isOf(benefit, own))
    const share = { customerId: ownerId, ...own, paidFen, deductedFen, ends: ending !== undefined }
    return [ending && ending.less.length > 0 ? { ...share, owed: owedOf(ending) } : share]
  })
}

function owedOf({ less }: FixedBenefit): NonNullable<Share['owed']> {
  const takenFor = (rules: readonly string[]) =>
    less.filter(({ rule }) => rules.includes(rule)).reduce((sum, { amountFen }) => sum + amountFen, 0)
  return { loanFen: takenFor(['loan', 'loan-interest']), premiumFen: takenFor(['unpaid-premium']) }
}

// A waiver follows the benefits that a person grants, not those that were prepared.
function waivedBy({ fixed }: Adjudication, facts: ClaimFacts): Waived[] {
  const granted = fixed.filter(({ amountFen }) => (amountFen ?? 0) > 0)
  return waivedPremiums(facts, granted).flatMap(({ policyId, coverageId }) => {
    const cover = facts.covers.find((one) => one.policyId === policyId && one.coverage.id === coverageId)
    return cover?.coverage.kind === 'premium-waiver'
      ? [{ customerId: cover.ownerId, policyId, coverageId, waives: cover.coverage.waives }]
      : []
  })
}

// Over the limit one person alone does not refuse.
async function refuseOrPropose(
  tx: Tx,
  claim: Claim,
  judged: Judged,
  { staff, decision: { reasons, articles }, aloneMaxFen }: { staff: StaffActor; decision: Refuse; aloneMaxFen: number },
): Promise<void> {
  if ((await paidBefore(tx.db, claim)) > (await onTrustBefore(tx.db, claim))) throw belowPaid()
  if (atStakeFen(claim, judged.result) > aloneMaxFen) await proposeRefusal(tx, claim, staff, { reasons, articles })
  else await refuse(tx, claim, judged, { reasons, articles })
}

/** Refuses for good: the decision, the letter, the word to the customer. */
export async function refuse(tx: Tx, claim: Claim, { facts, result }: Judged, refusal: Refusal): Promise<void> {
  const no = await keepDecision(tx, claim, { outcome: 'refuse', payFen: 0, result, facts, reasons: refusal })
  const happened = happening(tx, claim)
  happened.happen('decided', { no, outcome: 'refuse', payFen: 0 })
  happened.happen('refused', { no })
  await closeTasks(tx, claim)
  await replaceUses(tx, claim, [])
  await recoverOverpaid(tx, claim, happened, 0)
  await stopClocks(tx, claim, ['decide', 'decide-complex', 'undisputed', 'review', 'appeal', 'pay'])
  const appealed = (await eventsOf(tx.db, claim)).some(({ kind }) => kind === 'appealed')
  await writeRefusalLetter(tx, claim, refusal, { facts, result, mayAppeal: !appealed })
  await happened.close()
  notify(tx, claim.customerId, {
    zh: `【门店】您的理赔 ${claim.claimNo} 已有结果，请在“我的理赔”查看通知书和理由。`,
    en: `[Mendian] Your claim ${claim.claimNo} has been decided; see the letter and the reasons under My claims.`,
  })
  await tell(tx, claim, { no, outcome: 'refuse', payFen: 0, proposedBy: refusal.proposedBy })
}

async function tell(
  tx: Tx,
  { customerId, id, claimNo, requestId }: Claim,
  {
    proposedBy,
    ...decided
  }: { no: number; outcome: 'pay' | 'refuse'; payFen: number; proposedBy?: string | undefined },
): Promise<void> {
  const subject = { type: 'claim', id }
  if (decided.outcome === 'pay')
    record(tx, { customerId, kind: 'claim.decided', subject, body: { claimNo, amountFen: decided.payFen } })
  else record(tx, { customerId, kind: 'claim.refused', subject, body: { claimNo } })
  await evidence(tx, {
    customerId,
    chainId: requestId,
    kind: 'claim.decided',
    body: { claimId: id, ...decided, ...(proposedBy ? { proposedBy } : {}) },
  })
}
