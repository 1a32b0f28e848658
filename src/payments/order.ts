// Money in and out: an order is written with the effect that causes it and sent to the bank afterwards, by a message.
import { append, emit, newId, type Tx } from '../kit/index.ts'
import { getAccount } from './account.ts'
import { type MoneySubject, post } from './ledger.ts'
import type { Direction } from './payment.ts'
import type { Purpose } from './purpose.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    'payment.ordered': { customerId: string; paymentId: string }
  }
}

export interface NewPayment {
  readonly customerId: string
  /** One of the customer's own accounts. */
  readonly accountId: string
  /** Positive. */
  readonly amountFen: number
  readonly purpose: Purpose
  readonly subject: MoneySubject
  /** Words for the bank statement, e.g. the policy number. */
  readonly reference: string
}

/**
 * Collects money from the customer. Once the bank confirms, it stands in `customer-funds` and `payment.settled` is sent;
 * whoever asked for it then applies it (debit customer-funds, credit premium-income). Returns the payment's id.
 */
export async function collect(tx: Tx, payment: NewPayment): Promise<string> {
  await getAccount(tx.db, payment.customerId, payment.accountId)
  return order(tx, 'in', payment)
}

/**
 * Pays money to the customer out of `customer-funds`, where the caller has put it (debit claims-paid, credit
 * customer-funds). When the bank declines, it stands there again and `payment.failed` is sent. Returns the payment's id.
 */
export async function payOut(tx: Tx, payment: NewPayment): Promise<string> {
  await getAccount(tx.db, payment.customerId, payment.accountId)
  return order(tx, 'out', payment)
}

/** Writes the order; the account has been checked to be the customer's. */
export function order(tx: Tx, direction: Direction, payment: NewPayment & { refundOf?: string }): string {
  const { customerId, accountId, amountFen, purpose, subject, reference, refundOf = null } = payment
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) throw new RangeError(`cannot move ${amountFen} fen`)
  const id = newId()
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
    refundOf,
    refundedFen: 0,
    turn: 0,
    at: tx.at,
  })
  append(tx, 'payment_orders', { paymentId: id, customerId })
  if (direction === 'out') {
    const entries = [{ debit: 'customer-funds', credit: 'paying', amountFen }] as const
    post(tx, { customerId, purpose, subject, entries, paymentId: id })
  }
  emit(tx, 'payment.ordered', { customerId, paymentId: id })
  return id
}
