// What moves an account. Its value on any day follows from its moves, the declared rates and the prices.
import type { Day } from '../../kit/index.ts'

export const moveKinds = [
  'opening',
  'premium',
  'top-up',
  'arrears',
  'interest',
  'result',
  'policy-fee',
  'risk-charge',
  'withdrawal',
  'switch-out',
  'switch-in',
  'switch-fee',
  'surrendered',
  'cancelled',
  'ended',
] as const
export type MoveKind = (typeof moveKinds)[number]

/** What happens to a contract because it has an account. */
export const accountEvents = [
  'account-short',
  'account-covered',
  'topped-up',
  'withdrawn',
  'premium-split-set',
  'switch-ordered',
  'funds-switched',
  'holiday-begun',
  'holiday-ended',
] as const

export interface Move {
  /** 1, 2, 3 … in the order they were written. */
  readonly seq: number
  readonly kind: MoveKind
  /** The day it was written. */
  readonly on: Day
  /** The day it is for: interest for the days before it, a charge for the month from it; else the same day. */
  readonly forOn: Day
  /** Of a unit-linked account; null otherwise. */
  readonly fund: string | null
  /** What the account gained or lost, in fen. */
  readonly amountFen: number
  /** What the insurer kept on the way, in fen: the initial charge of a premium, the fee of a withdrawal. */
  readonly feeFen: number
  /** Millionths of a unit gained or lost. */
  readonly microUnits: number
  readonly paymentId: string | null
}

/** A move that is not written yet: its number follows from where it is written. */
export type NewMove = Omit<Move, 'seq'>

/** Numbers new moves after those there are. */
export function numbered(moves: readonly Move[], more: readonly NewMove[]): readonly Move[] {
  return [...moves, ...more.map((move, index) => ({ ...move, seq: moves.length + index + 1 }))]
}

/** A move of a day without fund, fee, units or payment, until said otherwise. */
export function move(
  kind: MoveKind,
  on: Day,
  amountFen: number,
  more: Partial<Omit<NewMove, 'kind' | 'on' | 'amountFen'>> = {},
): NewMove {
  return { kind, on, forOn: on, fund: null, amountFen, feeFen: 0, microUnits: 0, paymentId: null, ...more }
}

/** What was paid in besides premiums, before charges. */
export function paidInFen(moves: readonly Pick<Move, 'kind' | 'amountFen' | 'feeFen'>[]): number {
  const paid = moves.filter(({ kind }) => kind === 'top-up' || kind === 'arrears')
  return paid.reduce((all, { amountFen, feeFen }) => all + amountFen + feeFen, 0)
}

/** What was withdrawn, fees among it. */
export function withdrawnFen(moves: readonly Pick<Move, 'kind' | 'amountFen'>[]): number {
  return -sumFen(moves.filter(({ kind }) => kind === 'withdrawal'))
}

export function sumFen(moves: readonly Pick<Move, 'amountFen'>[]): number {
  return moves.reduce((all, { amountFen }) => all + amountFen, 0)
}
