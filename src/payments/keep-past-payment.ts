// Payments another system made before this one took the book over: they are shown to the customer and move nothing here.
import { append, type Day, startOf, type Tx } from '../kit/index.ts'
import { type MoneySubject, post } from './ledger.ts'
import type { Direction } from './payment.ts'
import type { Purpose } from './purpose.ts'

export interface PastPayment {
  readonly id: string
  readonly customerId: string
  /** One of the customer's own accounts. */
  readonly accountId: string
  readonly direction: Direction
  /** Positive. */
  readonly amountFen: number
  readonly purpose: Purpose
  readonly subject: MoneySubject
  readonly reference: string
  readonly on: Day
  /** False for money received and not yet used: it opens as the customer's funds. */
  readonly applied: boolean
}

/** Keeps a settled payment with this write. No order goes to the bank, and the books of the past are not written again. */
export function keepPastPayment(tx: Tx, { id, on, applied, ...payment }: PastPayment): void {
  const { customerId, direction, amountFen, purpose, subject, accountId, reference } = payment
  const at = startOf(on)
  append(tx, 'payments', {
    customerId,
    id,
    direction,
    accountId,
    amountFen,
    purpose,
    subjectType: subject.type,
    subjectId: subject.id,
    reference,
    refundOf: null,
    refundedFen: 0,
    turn: 0,
    at,
  })
  append(tx, 'payment_orders', { paymentId: id, customerId })
  append(tx, 'payment_events', { customerId, paymentId: id, kind: 'settled', at, reason: null })
  if (applied) return
  const entries = [{ debit: 'opening-balance', credit: 'customer-funds', amountFen }] as const
  post(tx, { customerId, purpose: 'opening', subject, entries, paymentId: id })
}
