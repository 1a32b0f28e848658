// Benefits that are no expense: due by the event itself, prepared for the person who decides.
import { apportion } from './apportion.ts'
import { cite } from './cite.ts'
import type { ClaimFacts, ClaimKind, Cover } from './facts.ts'
import { fixedKindsOf, type Owed, type Sum, sumOf } from './fixed-sum.ts'
import { lessWords } from './fixed-words.ts'
import type { FixedBenefit, Less } from './result.ts'

export function isMedicalClaim(kind: ClaimKind): boolean {
  return kind === 'accident-medical' || kind === 'illness-medical'
}

const startAtOnce: ReadonlySet<string> = new Set(['daily-allowance', 'surgery'])

export function fixedBenefits(facts: ClaimFacts): FixedBenefit[] {
  const wanted = fixedKindsOf(facts.kind, facts.visitKind)
  const benefits = facts.covers
    .filter((cover) => wanted.includes(cover.coverage.kind) && stands(cover, facts))
    .filter((cover) => !startAtOnce.has(cover.coverage.kind) || !isWaiting(cover, facts))
    .map((cover) => ({ cover, sum: sumOf(cover, facts) }))
    .filter(({ cover, sum }) => cover.coverage.kind !== 'surgery' || sum.grossFen !== null)
    .map(({ cover, sum }) => benefitOf(cover, sum))
  const named = benefits.filter((benefit) => benefit.amountFen !== null)
  return facts.kind === 'critical-illness' && named.length > 0 ? named : benefits
}

function benefitOf(cover: Cover, sum: Sum): FixedBenefit {
  const { policyId, policyNo, coverage, ofRider = false } = cover
  const { id, title, clause } = coverage
  const ends = isLast(cover, sum)
  const endsRider = ends && ofRider
  const less = lessOf(cover, sum, ends && !endsRider)
  const taken = less.reduce((all, { rule, amountFen: fen }) => (rule === 'limit' ? all : all + fen), 0)
  const amountFen = sum.grossFen === null ? null : sum.grossFen - less.reduce((all, one) => all + one.amountFen, 0)
  return {
    ...{ policyId, policyNo, coverageId: id, title, clause, cited: cite(cover, clause) },
    amountFen,
    amountMaxFen: Math.max(0, sum.amountMaxFen - taken),
    grossFen: sum.grossFen,
    how: sum.how,
    ...(sum.illness === undefined ? {} : { illness: sum.illness }),
    less,
    shares: coverage.kind === 'death' ? sharesOf(cover, amountFen) : [],
    ends,
    endsRider,
  }
}

export function stands({ insures, inForce, coverage }: Cover, { cause }: ClaimFacts): boolean {
  return insures && inForce && coverage.causes.includes(cause)
}

/** Illness before the end of waiting. */
export function isWaiting({ waitingUntil }: Cover, { cause, happenedOn }: ClaimFacts): boolean {
  return cause === 'illness' && waitingUntil !== undefined && happenedOn < waitingUntil
}

function isLast({ coverage, benefitFen, used }: Cover, { grossFen }: Sum): boolean {
  if (coverage.kind === 'death') return true
  if (coverage.kind === 'critical') return coverage.endsContract && grossFen !== 0
  if (coverage.kind !== 'long-term-care') return false
  return coverage.endsContract && used.paidEverFen + benefitFen >= coverage.timesMax * benefitFen
}

// What ends the contract settles what it is owed: the oldest agreement first, and never more than there is.
function lessOf(cover: Cover, { grossFen, amountMaxFen, less = [] }: Sum, endsContract: boolean): Less[] {
  const { debts } = cover
  const owed: readonly Owed[] =
    endsContract && debts
      ? [
          { rule: 'loan-interest', amountFen: debts.interestFen, clause: debts.loanClause },
          { rule: 'loan', amountFen: debts.loanFen, clause: debts.loanClause },
          { rule: 'unpaid-premium', amountFen: debts.premiumFen, clause: debts.premiumClause },
        ]
      : []
  let leftFen = grossFen ?? amountMaxFen
  return [...less, ...owed].flatMap((one) => {
    const amountFen = Math.min(leftFen, one.amountFen)
    leftFen -= amountFen
    return amountFen > 0 ? [{ ...one, amountFen, words: lessWords[one.rule], cited: cite(cover, one.clause) }] : []
  })
}

// The first order alone (保险法 §40); nobody named, or only a relation, is for a person (§42, 解释三 §9).
function sharesOf({ beneficiaries = [] }: Cover, amountFen: number | null): FixedBenefit['shares'] {
  const first = Math.min(...beneficiaries.map(({ order }) => order))
  const asked = beneficiaries.filter(({ order }) => order === first)
  if (amountFen === null || asked.some(({ byRelation }) => byRelation)) return []
  return sharedOut(
    asked.map(({ name, share }) => ({ name, percent: share, amountFen: 0 })),
    amountFen,
  )
}

/** A sum by the shares of the beneficiaries, to the fen. */
export function sharedOut(shares: FixedBenefit['shares'], amountFen: number): FixedBenefit['shares'] {
  const parts = apportion(
    amountFen,
    shares.map(({ percent }) => Math.round(percent * 100)),
  )
  return shares.map((share, index) => ({ ...share, amountFen: parts[index] ?? 0 }))
}
