// What a contract covers on a day, what it does not, and until when.
import { addDays, ageOn, type Day, formatFen, share, type Text } from '../kit/index.ts'
import {
  amountFen,
  type Coverage,
  citation,
  factorPercent,
  instalmentsInYear,
  type Product,
} from '../products/index.ts'
import { coveredSumFen } from './benefits/additions.ts'
import { annuityMonths, annuityStartOn, coverStartOn } from './periods.ts'
import { isPaidUp, type Policy } from './policy.ts'
import { premiumsCountedFen } from './premiums-counted.ts'
import { partsOn } from './riders/parts.ts'
import { has, type PolicyStatus, statusOf } from './status.ts'
import { ownCashValueOn } from './values.ts'

export interface CoverageView {
  readonly id: string
  /** The rider that gives it, by its short name; null for the main contract's own. */
  readonly rider: Text | null
  readonly kind: Coverage['kind']
  readonly title: Text
  readonly summary: Text
  /** The most it pays; for an annuity, one payment. */
  readonly amountFen: number
  readonly state: 'covered' | 'waiting' | 'not-covered'
  /** Why it does not cover now, or from when. */
  readonly because: Text | null
  /** Illness is covered from this day. */
  readonly illnessFrom: Day | null
  /** The last covered day; null for life. */
  readonly until: Day | null
  /** The clause's anchor, and how it is cited. */
  readonly clause: string
  readonly cited: Text
}

/** Each coverage of the contract and of its riders as it stands on a day. */
export function coveragesOn(policy: Policy, product: Product, on: Day): CoverageView[] {
  const status = statusOf(policy, product, on)
  const ofRiders = partsOn(policy, product, on).flatMap((part) =>
    coveragesOf(part.policy, part.product, { status, on, rider: part.product.shortName }),
  )
  return [...coveragesOf(policy, product, { status, on, rider: null }), ...ofRiders]
}

interface Standing {
  readonly status: PolicyStatus
  readonly on: Day
  readonly rider: Text | null
}

function coveragesOf(policy: Policy, product: Product, { status, on, rider }: Standing): CoverageView[] {
  return product.coverages
    .filter((coverage) => !isOver(policy, product, coverage, on))
    .map((coverage) => {
      const illnessFrom = waitsUntil(policy, coverage)
      const begins = on < policy.effectiveOn ? policy.effectiveOn : null
      const state = begins ? 'not-covered' : stateOf(status, coverage, illnessFrom, on)
      return {
        id: coverage.id,
        rider,
        kind: coverage.kind,
        title: coverage.title,
        summary: coverage.summary,
        amountFen: benefitFen(policy, product, coverage, on),
        state,
        because: begins && rider ? fromWords(begins) : reason(status, state, illnessFrom),
        illnessFrom,
        until: policy.endsOn,
        clause: coverage.clause,
        cited: citation(product, coverage.clause),
      }
    })
}

/** The first day on which illness is covered; null when the coverage does not wait. */
export function waitsUntil(policy: Policy, coverage: Coverage): Day | null {
  return coverage.waitingDays > 0 && coverage.causes.includes('illness')
    ? addDays(coverStartOn(policy), coverage.waitingDays)
    : null
}

/** The most a coverage pays on a day, in fen: of an annuity or care one payment, of an allowance one day, of a waiver a year's premiums. */
export function benefitFen(policy: Policy, product: Product, coverage: Coverage, on: Day): number {
  const sum = coveredSumFen(policy)
  if (coverage.kind === 'annuity') return annuityFen(policy, product, coverage)
  if (coverage.kind === 'medical-expense') return amountFen(coverage.limit.amount, sum)
  if (coverage.kind === 'disability') return sum
  if (coverage.kind === 'death')
    return Math.min(largestFen(policy, product, coverage, on), minorCapFen(policy, product, on))
  if (coverage.kind === 'maturity')
    return amountFen({ percentOfSum: coverage.percent }, largestFen(policy, product, { ...coverage, factors: [] }, on))
  if (coverage.kind === 'daily-allowance') return amountFen(coverage.perDay, sum)
  if (coverage.kind === 'premium-waiver') return waivedFen(policy, product, coverage)
  return amountFen({ percentOfSum: coverage.percentOfSum }, sum)
}

// A rider's sum is a year's premiums of the main contract; a waiver of the contract's own is about its own premiums still to come.
function waivedFen(
  policy: Policy,
  { rider }: Product,
  { yearlyMaxFen }: Extract<Coverage, { kind: 'premium-waiver' }>,
) {
  const own = isPaidUp(policy) ? 0 : policy.premiumFen * instalmentsInYear[policy.premiumFrequency]
  const yearFen = rider ? policy.sumInsuredFen : own
  return Math.min(yearFen, yearlyMaxFen ?? yearFen)
}

// A yearly annuity drawn by the month pays the share of it that the options name.
function annuityFen(
  policy: Policy,
  { annuityOptions }: Product,
  coverage: Extract<Coverage, { kind: 'annuity' }>,
): number {
  const fen = amountFen({ percentOfSum: coverage.percentOfSum }, coveredSumFen(policy))
  const byMonth = coverage.every === 'year' && annuityMonths(policy, coverage) === 1
  return byMonth ? share(fen, annuityOptions?.monthlyPermille ?? 0, 1_000) : fen
}

// Premiums paid and account value count at the share of the age reached, the other values as they are.
function largestFen(
  policy: Policy,
  product: Product,
  { pays, factors }: Pick<Extract<Coverage, { kind: 'death' }>, 'pays' | 'factors'>,
  on: Day,
): number {
  const [insured] = policy.insureds
  const percentOfSum = factorPercent({ factors }, insured ? ageOn(insured.birthDate, on) : 0)
  const amounts = pays.map((name) => {
    if (name === 'sum-insured') return coveredSumFen(policy)
    if (name === 'cash-value') return ownCashValueOn(policy, product, on).amountFen
    const base = name === 'premiums-paid' ? premiumsCountedFen(policy) : ownCashValueOn(policy, product, on).amountFen
    return amountFen({ percentOfSum }, base)
  })
  return Math.max(...amounts)
}

// 保险法 §33: death benefits of minors stay under the cap.
function minorCapFen(policy: Policy, product: Product, on: Day): number {
  const youngest = policy.insureds.map(({ birthDate }) => ageOn(birthDate, on)).sort((a, b) => a - b)[0] ?? 18
  const caps = product.sale.minorSumMaxFen
    .filter(({ underAge }) => youngest < underAge)
    .map(({ sumMaxFen }) => sumMaxFen)
  return Math.min(Number.MAX_SAFE_INTEGER, ...caps)
}

// Death before the annuity starts is no longer covered once it has.
function isOver(policy: Policy, product: Product, coverage: Coverage, on: Day): boolean {
  const start = annuityStartOn(policy, product)
  return coverage.kind === 'death' && start !== undefined && on >= start
}

function stateOf(status: PolicyStatus, coverage: Coverage, illnessFrom: Day | null, on: Day): CoverageView['state'] {
  if (!has(status, 'in-force')) return 'not-covered'
  const onlyIllness = !coverage.causes.includes('accident')
  if (illnessFrom !== null && on < illnessFrom) return onlyIllness ? 'not-covered' : 'waiting'
  return 'covered'
}

function fromWords(on: Day): Text {
  return { zh: `${on} 零时起保障`, en: `covered from ${on}` }
}

function reason(status: PolicyStatus, state: CoverageView['state'], illnessFrom: Day | null): Text | null {
  if (state === 'covered') return null
  const [first] = status.reasons
  if (state === 'not-covered' && first && first.state !== 'in-force') return { zh: first.zh, en: first.en }
  return {
    zh: `${illnessFrom} 起因疾病也有保障，之前只保意外`,
    en: `illness is covered from ${illnessFrom}; until then accidents only`,
  }
}

export interface NotCovered {
  readonly title: Text
  readonly clause: string
  readonly cited: Text
}

/** What the terms leave out, each with its clause; deductibles and shares with it. */
export function notCovered(product: Product): NotCovered[] {
  const own = product.coverages.flatMap((coverage) => {
    if (coverage.kind !== 'medical-expense' || coverage.deductible.fen === 0) return []
    const per =
      coverage.deductible.per === 'year' ? { zh: '每年', en: 'a year' } : { zh: '每次意外', en: 'an accident' }
    const { clause } = coverage.deductible
    const title = {
      zh: `${per.zh} ${formatFen(coverage.deductible.fen)} 的免赔额由您自己承担`,
      en: `a deductible of ${formatFen(coverage.deductible.fen)} ${per.en} is yours to bear`,
    }
    return [{ title, clause, cited: citation(product, clause) }]
  })
  return [
    ...product.exclusions.map(({ title, clause }) => ({ title, clause, cited: citation(product, clause) })),
    ...own,
  ]
}
