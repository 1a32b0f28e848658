// A payment's state is derived from what happened to it; where its money stands in the ledger follows from the same facts.
import type { MoneySubject, Transfer } from './ledger.ts'
import type { Purpose } from './purpose.ts'

export type Direction = 'in' | 'out'

/** `voided`: called off before the bank was told. `found-…` is a person's finding after the bank contradicted itself. */
export const eventKinds = [
  'submitted',
  'accepted',
  'settled',
  'declined',
  'voided',
  'found-settled',
  'found-declined',
] as const
export type EventKind = (typeof eventKinds)[number]

export const paymentStates = ['ordered', 'submitted', 'accepted', 'settled', 'declined', 'contested'] as const
export type PaymentState = (typeof paymentStates)[number]

export interface Payment {
  readonly customerId: string
  readonly id: string
  readonly direction: Direction
  readonly accountId: string
  readonly amountFen: number
  readonly purpose: Purpose
  readonly subject: MoneySubject
  /** What the customer sees on the bank statement. */
  readonly reference: string
  readonly refundOf: string | null
  /** Refunded, or on its way back. */
  readonly refundedFen: number
  readonly at: Date
}

/** The state that a set of events amounts to, in whatever order they came. */
export function stateOf(happened: ReadonlySet<EventKind>): PaymentState {
  if (happened.has('found-settled')) return 'settled'
  if (happened.has('found-declined')) return 'declined'
  const failed = happened.has('declined') || happened.has('voided')
  if (happened.has('settled') && failed) return 'contested'
  if (happened.has('settled')) return 'settled'
  if (failed) return 'declined'
  if (happened.has('accepted')) return 'accepted'
  return happened.has('submitted') ? 'submitted' : 'ordered'
}

type Standing = 'open' | 'settled' | 'declined' | 'contested'

/**
 * The transfers that bring the money from where it stands to where a new fact puts it. The end depends on the set of facts
 * only, not on their order: a contradiction always ends with the amount in suspense, until a person resolves it.
 */
export function movesOf(
  { direction, amountFen }: Pick<Payment, 'direction' | 'amountFen'>,
  before: PaymentState,
  after: PaymentState,
): Transfer[] {
  const [from, to] = [standingOf(before), standingOf(after)]
  if (from === to) return []
  const path = direction === 'out' ? outward(from, to) : inward(from, to)
  return path ? [{ ...path, amountFen }] : []
}

function standingOf(state: PaymentState): Standing {
  return state === 'settled' || state === 'declined' || state === 'contested' ? state : 'open'
}

type Path = Pick<Transfer, 'debit' | 'credit'>

// Out: ordering it moved the amount from the customer's funds to `paying`.
function outward(from: Standing, to: Standing): Path | undefined {
  if (to === 'settled') return { debit: 'paying', credit: 'bank' }
  if (to === 'declined') return { debit: 'paying', credit: 'customer-funds' }
  if (to === 'contested' && from === 'settled') return { debit: 'suspense', credit: 'customer-funds' }
  if (to === 'contested' && from === 'declined') return { debit: 'suspense', credit: 'bank' }
  return undefined
}

// In: ordering it moved nothing, for money asked for is not yet money.
function inward(from: Standing, to: Standing): Path | undefined {
  if (to === 'settled') return { debit: 'bank', credit: 'customer-funds' }
  if (to === 'contested' && from === 'settled') return { debit: 'customer-funds', credit: 'suspense' }
  if (to === 'contested' && from === 'declined') return { debit: 'bank', credit: 'suspense' }
  return undefined
}

/** What a person's finding does with the amount in suspense: `settled` when the money did move, `declined` when it did not. */
export function resolutionOf(
  { direction, amountFen }: Pick<Payment, 'direction' | 'amountFen'>,
  outcome: 'settled' | 'declined',
): Transfer[] {
  const paths: Record<Direction, Record<typeof outcome, Path>> = {
    out: {
      settled: { debit: 'customer-funds', credit: 'suspense' },
      declined: { debit: 'bank', credit: 'suspense' },
    },
    in: {
      settled: { debit: 'suspense', credit: 'customer-funds' },
      declined: { debit: 'suspense', credit: 'bank' },
    },
  }
  return [{ ...paths[direction][outcome], amountFen }]
}
