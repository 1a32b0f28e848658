// What a contract comes to owe its payee while the insured lives: each a row, with what was done with it on its day.
import type { Day, Text } from '../../kit/index.ts'

export const benefitKinds = ['dividend', 'survival', 'annuity', 'maturity'] as const
export type BenefitKind = (typeof benefitKinds)[number]

export const benefitUses = ['left', 'paid', 'premium', 'additions'] as const
export type BenefitUse = (typeof benefitUses)[number]

export interface Benefit {
  readonly kind: BenefitKind
  readonly dueOn: Day
  /** The day it was written down: `dueOn`, unless the contract was looked at late. */
  readonly creditedOn: Day
  readonly amountFen: number
  /** Set off against loans before anything else. */
  readonly debtFen: number
  readonly used: BenefitUse
  /** The paid-up sum it bought, when it bought cover. */
  readonly boughtFen: number | null
  /** The version of the contract it was credited to. */
  readonly version: number
}

/** Taken of the money left with us. */
export interface Taking {
  readonly kind: BenefitKind
  readonly on: Day
  readonly interestFen: number
  readonly principalFen: number
}

export const benefitWords: Readonly<Record<BenefitKind, Text>> = {
  dividend: { zh: '红利', en: 'Dividend' },
  survival: { zh: '生存金', en: 'Survival benefit' },
  annuity: { zh: '年金', en: 'Annuity' },
  maturity: { zh: '满期金', en: 'Maturity benefit' },
}

/** Of the money that belongs to the policyholder: dividends. All other kinds are the payee's (`payeeOf`). */
export const holdersKinds = ['dividend'] as const satisfies readonly BenefitKind[]
export const payeesKinds = ['survival', 'annuity', 'maturity'] as const satisfies readonly BenefitKind[]
