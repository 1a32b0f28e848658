// What a contract covers on a day, what it does not, and until when.
import { addDays, type Day, formatFen, type Text } from '../kit/index.ts'
import { type Coverage, citation, type Product } from '../products/index.ts'
import { benefitFen } from './benefit.ts'
import { annuityStartOn, coverStartOn } from './periods.ts'
import type { Policy } from './policy.ts'
import { partsOn } from './riders/parts.ts'
import { has, type PolicyStatus, statusOf } from './status.ts'

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
