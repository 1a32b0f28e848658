import type { Text } from '../../../kit/index.ts'
import type { Expenses } from '../expenses.ts'
import type { ClaimFacts, Cover, Region } from '../facts.ts'
import type { CoverResult, Effect, FixedBenefit, WaivedPremiums } from '../result.ts'

/** What is known once the amounts are calculated. */
export interface Work {
  readonly facts: ClaimFacts
  readonly expenses: Expenses
  /** Coverages that were calculated, with what they pay. */
  readonly results: readonly CoverResult[]
  /** The coverages those results are of, in the same order. */
  readonly applied: readonly Cover[]
  readonly fixed: readonly FixedBenefit[]
  readonly waived: readonly WaivedPremiums[]
  readonly payFen: number
}

export interface Found {
  readonly words: Text
  readonly regions?: readonly Region[]
  readonly policyId?: string
  readonly clause?: string
  /** Told instead of the rule's own basis. */
  readonly basis?: string
}

/** A rule asks one question of a claim. Its version goes up whenever its answer may change. */
export interface Rule {
  readonly id: string
  readonly version: number
  readonly effect: Exclude<Effect, 'shadow'>
  readonly basis: string
  /** Cannot be switched off: without its question the machine would refuse, or pay what it cannot know. */
  readonly stays?: true
  /**
   * What stays certain while a person looks (保险法 §25): all that was calculated, or all but the lines it points at. `likely`: nothing
   * is certain, and yet the claim is what it seems but for a paper or a figure. Else nothing.
   */
  readonly leaves?: 'amount' | 'other-lines' | 'likely'
  /** A new rule is first asked in the shadow, until it is switched on at the desk. */
  readonly startsIn?: 'shadow'
  find(work: Work): readonly Found[]
}

/** Names and numbers are compared without spaces, width or case. */
export function same(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b)
}

export function bare(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s·•.]/g, '')
    .toUpperCase()
}

export function regionsOf(...values: readonly ({ readonly region: Region } | undefined)[]): Region[] {
  return values.flatMap((value) => (value ? [value.region] : []))
}
