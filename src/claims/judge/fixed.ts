// Benefits that are no expense: due by the event itself, prepared for the person who decides.
import { daysBetween } from '../../kit/index.ts'
import { amountFen, type Coverage, type Setting } from '../../products/index.ts'
import { cite } from './calculate.ts'
import type { ClaimFacts, ClaimKind, Cover } from './facts.ts'
import type { FixedBenefit, WaivedPremiums } from './result.ts'
import { diseaseOf } from './rules/disease.ts'

type Of<K extends Coverage['kind']> = Cover & { readonly coverage: Extract<Coverage, { kind: K }> }

export function isMedicalClaim(kind: ClaimKind): boolean {
  return kind === 'accident-medical' || kind === 'illness-medical'
}

/** The kind of coverage that pays a fixed sum for such a claim; an allowance only for days in hospital. */
export function fixedKindOf(kind: ClaimKind, visitKind: Setting): Coverage['kind'] | undefined {
  switch (kind) {
    case 'critical-illness':
      return 'critical'
    case 'accident-medical':
    case 'illness-medical':
      return visitKind === 'inpatient' ? 'daily-allowance' : undefined
    case 'disability':
    case 'death':
    case 'long-term-care':
      return kind
  }
}

export function fixedBenefits(facts: ClaimFacts): FixedBenefit[] {
  const wanted = fixedKindOf(facts.kind, facts.visitKind)
  const covers = facts.covers.filter((cover) => cover.coverage.kind === wanted && stands(cover, facts))
  const benefits = covers
    .filter((cover) => cover.coverage.kind !== 'daily-allowance' || !isWaiting(cover, facts))
    .map((cover): FixedBenefit => {
      const { policyId, policyNo, coverage, ofRider = false } = cover
      const { id, title, clause } = coverage
      const amounts = amountsOf(cover, facts)
      const ends = isLast(cover)
      const of = { policyId, policyNo, coverageId: id, title, clause, cited: cite(cover, clause) }
      return { ...of, ...amounts, ends, endsRider: ends && ofRider }
    })
  const named = benefits.filter((benefit) => benefit.amountFen !== null)
  return facts.kind === 'critical-illness' && named.length > 0 ? named : benefits
}

function stands({ insures, inForce, coverage }: Cover, { cause }: ClaimFacts): boolean {
  return insures && inForce && coverage.causes.includes(cause)
}

/** Illness before the end of waiting. */
export function isWaiting({ waitingUntil }: Cover, { cause, happenedOn }: ClaimFacts): boolean {
  return cause === 'illness' && waitingUntil !== undefined && happenedOn < waitingUntil
}

function isLast({ coverage, benefitFen, used }: Cover): boolean {
  if (coverage.kind === 'death') return true
  if (coverage.kind === 'critical') return coverage.endsContract
  if (coverage.kind !== 'long-term-care') return false
  return coverage.endsContract && used.paidEverFen + benefitFen >= coverage.timesMax * benefitFen
}

/** The sum the papers point at, null where only a person can say; and the most it can be. */
function amountsOf(cover: Cover, facts: ClaimFacts): Pick<FixedBenefit, 'amountFen' | 'amountMaxFen'> {
  const { coverage, benefitFen, used } = cover
  if (coverage.kind === 'daily-allowance') return allowanceOf({ ...cover, coverage }, facts)
  if (coverage.kind === 'long-term-care') {
    const leftFen = Math.max(0, coverage.timesMax * benefitFen - used.paidEverFen)
    return { amountFen: Math.min(benefitFen, leftFen), amountMaxFen: leftFen }
  }
  const isKnown = coverage.kind === 'death' || (coverage.kind === 'critical' && diseaseOf(coverage, facts))
  return { amountFen: isKnown ? benefitFen : null, amountMaxFen: benefitFen }
}

/**
 * Days paid × the day's allowance: the days of the stay less the free ones, at most those of a stay. Days in intensive care, and
 * a year whose days may be used up by earlier stays, are for a person to count.
 */
function allowanceOf(
  { coverage, sumInsuredFen, used }: Of<'daily-allowance'>,
  facts: ClaimFacts,
): Pick<FixedBenefit, 'amountFen' | 'amountMaxFen'> {
  const { perDay, intensivePerDay = perDay, freeDays, daysMaxPerStay, daysMaxPerYear } = coverage
  const dayFen = amountFen(perDay, sumInsuredFen)
  const mostFen = daysMaxPerStay * Math.max(dayFen, amountFen(intensivePerDay, sumInsuredFen))
  const days = daysInHospital(facts)
  if (days === undefined || saysIntensive(facts)) return { amountFen: null, amountMaxFen: mostFen }
  const paidDays = Math.min(daysMaxPerStay, Math.max(0, days - freeDays.days))
  const mayReachYear = used.paidInYearFen > 0 && used.paidInYearFen + paidDays * dayFen > daysMaxPerYear * dayFen
  return { amountFen: mayReachYear ? null : paidDays * dayFen, amountMaxFen: mostFen }
}

// From admission to discharge, the day of discharge not counted; papers that differ are for a person.
function daysInHospital({ papers }: ClaimFacts): number | undefined {
  const stays = papers.flatMap((paper) =>
    paper.kind === 'discharge-summary' && paper.hospitalisedOn && paper.dischargedOn
      ? [daysBetween(paper.hospitalisedOn.value, paper.dischargedOn.value)]
      : [],
  )
  const [days] = stays
  return days !== undefined && days > 0 && stays.every((one) => one === days) ? days : undefined
}

function saysIntensive({ papers }: ClaimFacts): boolean {
  const lines = papers.flatMap((paper) => ('lines' in paper ? paper.lines : []))
  return lines.some(({ name }) => /重症监护|ICU|CCU/i.test(name))
}

/** Waivers that the benefits prepared here bring about: their contracts go on, their later premiums count as paid. */
export function waivedPremiums(facts: ClaimFacts, fixed: readonly FixedBenefit[]): WaivedPremiums[] {
  const events = new Set(fixed.filter(({ amountFen: fen }) => fen !== null).map((benefit) => eventOf(benefit, facts)))
  const waivers = facts.covers.flatMap((cover): WaivedPremiums[] => {
    const { policyId, policyNo, coverage, ofRider = false, owesPremiums = false } = cover
    if (coverage.kind !== 'premium-waiver' || !stands(cover, facts) || !owesPremiums || isWaiting(cover, facts))
      return []
    if (fixed.some((one) => one.policyId === policyId && one.ends && !one.endsRider)) return []
    if (!coverage.on.some((one) => events.has(one))) return []
    const { id, title, clause } = coverage
    return [{ policyId, policyNo, coverageId: id, title, clause, cited: cite(cover, clause), endsRider: ofRider }]
  })
  // What a rider and its contract both name is the rider's.
  return waivers.filter(
    (one) => one.endsRider || !waivers.some((other) => other.policyId === one.policyId && other.endsRider),
  )
}

// The grade of a disability is known to the person who decides: its waiver is asked for by its own service.
function eventOf({ policyId, coverageId }: FixedBenefit, { covers }: ClaimFacts): string | undefined {
  const coverage = covers.find((one) => one.policyId === policyId && one.coverage.id === coverageId)?.coverage
  return coverage?.kind === 'critical' ? coverage.tier : coverage?.kind
}
