// What adjudication says. The machine pays or refers: there is no third word for it to say.
import type { Text } from '../../kit/index.ts'
import type { Region } from './facts.ts'

export type MachineDecision = 'pay' | 'refer'

/** Why an amount is not paid, or not paid here. */
export type DeductionRule =
  | 'paid-by-others'
  | 'paid-by-earlier-policy'
  | 'excluded-item'
  | 'list-class'
  | 'deductible'
  | 'reimbursement'
  | 'limit'

export interface Deduction {
  readonly rule: DeductionRule
  readonly amountFen: number
  /** Anchor of the clause in the product's terms. */
  readonly clause: string
}

/** One line of expense under one coverage: claimed = allowed + deductions, to the fen. */
export interface Row {
  /** Index into `lines`. */
  readonly line: number
  readonly claimedFen: number
  readonly deductions: readonly Deduction[]
  readonly allowedFen: number
}

export interface CoverResult {
  readonly policyId: string
  readonly policyNo: string
  readonly coverageId: string
  readonly title: Text
  readonly clause: string
  readonly payFen: number
  /** Of the deductible, how much this claim used up. */
  readonly deductedFen: number
  readonly rows: readonly Row[]
}

export interface Line {
  readonly description: string
  readonly claimedFen: number
  readonly allowedFen: number
  readonly deductedFen: number
  /** The weightiest reason for what is not paid, by the coverage that paid most; absent when all is paid. */
  readonly because?: { readonly policyId: string; readonly clause: string }
  readonly rule?: DeductionRule
  readonly region: Region
}

/** A sum that falls due by the event itself, prepared for a person to decide. */
export interface FixedBenefit {
  readonly policyId: string
  readonly coverageId: string
  readonly title: Text
  readonly clause: string
  /** Null when it depends on what only a person can judge (a disability grade). */
  readonly amountFen: number | null
}

export type Effect = 'refer' | 'note'

export interface Finding {
  readonly rule: string
  readonly version: number
  readonly effect: Effect
  readonly words: Text
  /** The law or the clause it rests on. */
  readonly basis: string
  readonly policyId?: string
  readonly clause?: string
  readonly regions: readonly Region[]
}

export interface Adjudication {
  readonly lines: readonly Line[]
  readonly covers: readonly CoverResult[]
  readonly fixed: readonly FixedBenefit[]
  readonly claimedFen: number
  readonly payFen: number
  readonly decision: MachineDecision
  readonly findings: readonly Finding[]
  /** `id@version` of every rule that was asked, the amounts' own included. */
  readonly rules: readonly string[]
}
