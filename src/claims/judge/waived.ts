// Premiums that need no longer be paid because of a benefit.
import { cite } from './cite.ts'
import type { ClaimFacts } from './facts.ts'
import { isWaiting, stands } from './fixed.ts'
import { gradeOf } from './grades.ts'
import type { FixedBenefit, WaivedPremiums } from './result.ts'
import { textsOn } from './texts.ts'

/**
 * Waivers that the benefits prepared here bring about: their contracts go on, their later premiums count as paid. Where the papers do
 * not tell the grade of a disability, its waiver is asked for by its own service.
 */
export function waivedPremiums(facts: ClaimFacts, fixed: readonly FixedBenefit[]): WaivedPremiums[] {
  const paying = fixed.filter(({ amountFen }) => (amountFen ?? 0) > 0)
  const events = new Set(paying.map((benefit) => eventOf(benefit, facts)))
  const grade = gradeOf(textsOn(facts.papers))
  const waivers = facts.covers.flatMap((cover): WaivedPremiums[] => {
    const { policyId, policyNo, coverage, ofRider = false, owesPremiums = false } = cover
    if (coverage.kind !== 'premium-waiver' || !stands(cover, facts) || !owesPremiums || isWaiting(cover, facts))
      return []
    if (fixed.some((one) => one.policyId === policyId && one.ends && !one.endsRider)) return []
    const isGrave = grade !== undefined && grade <= (coverage.gradeMax ?? 10)
    if (!coverage.on.some((one) => events.has(one) && (one !== 'disability' || isGrave))) return []
    const { id, title, clause } = coverage
    return [{ policyId, policyNo, coverageId: id, title, clause, cited: cite(cover, clause), endsRider: ofRider }]
  })
  // What a rider and its contract both name is the rider's.
  return waivers.filter(
    (one) => one.endsRider || !waivers.some((other) => other.policyId === one.policyId && other.endsRider),
  )
}

function eventOf({ policyId, coverageId }: FixedBenefit, { covers }: ClaimFacts): string | undefined {
  const coverage = covers.find((one) => one.policyId === policyId && one.coverage.id === coverageId)?.coverage
  return coverage?.kind === 'critical' ? coverage.tier : coverage?.kind
}
