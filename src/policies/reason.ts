// A state a contract is in, with why: words and the law or clause.
import type { Text } from '../kit/index.ts'

/** One of the first four always holds. */
export const states = [
  'pending',
  'in-force',
  'suspended',
  'terminated',
  'cooling-off',
  'waiting',
  'premium-due',
  'grace',
  'paid-up',
  'waived',
  'premium-holiday',
  'annuity-paying',
  'loan-outstanding',
  'loan-overdue',
  'insured-event',
  'frozen',
] as const
export type State = (typeof states)[number]

export interface Reason extends Text {
  readonly state: State
  /** Law or clause. */
  readonly basis: string
}

/** A reason as it is written down. */
export function because(state: State, basis: string, zh: string, en: string): Reason {
  return { state, basis, zh, en }
}
