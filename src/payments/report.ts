// What the bank says about an order, taken in once whatever is repeated and in whatever order it comes.
import { append, emit, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { Report } from './gateway.ts'
import { type MoneySubject, post } from './ledger.ts'
import { type Direction, movesOf, type Payment, stateOf } from './payment.ts'
import type { Purpose } from './purpose.ts'
import { eventsOf, findOwner, lockPayment, reserveRefund } from './store.ts'

/** What whoever asked for a payment is told when it ends. */
export interface PaymentEnd {
  readonly customerId: string
  readonly paymentId: string
  readonly direction: Direction
  readonly amountFen: number
  readonly purpose: Purpose
  readonly subject: MoneySubject
  readonly refundOf: string | null
}

declare module '../kit/outbox.ts' {
  interface Topics {
    'payment.settled': PaymentEnd
    /** Declined: money out stands in the customer's funds again; money in never came. */
    'payment.failed': PaymentEnd
  }
}

export type ReportOutcome = 'recorded' | 'repeated' | 'exception' | 'unknown'

/**
 * Takes a report in: the event, the ledger entries and the messages of its first occurrence, nothing for a repetition. A
 * report that contradicts an earlier one, or names another amount, becomes an exception for a person and pays nothing.
 */
export async function recordReport(tx: Tx, report: Report): Promise<ReportOutcome> {
  const customerId = await findOwner(tx.db, report.orderId)
  const payment = customerId && (await lockPayment(tx, customerId, report.orderId))
  if (!payment) return 'unknown'
  if (report.amountFen !== undefined && report.amountFen !== payment.amountFen)
    return except(tx, payment, 'amount', `ordered ${payment.amountFen}, reported ${report.amountFen} ${report.kind}`)
  const happened = await eventsOf(tx.db, payment.customerId, payment.id)
  if (happened.has(report.kind)) return 'repeated'
  append(tx, 'payment_events', {
    customerId: payment.customerId,
    paymentId: payment.id,
    kind: report.kind,
    at: tx.at,
    reason: report.reason ?? null,
  })
  const before = stateOf(happened)
  const after = stateOf(new Set([...happened, report.kind]))
  const { customerId: owner, purpose, subject } = payment
  post(tx, { customerId: owner, purpose, subject, paymentId: payment.id, entries: movesOf(payment, before, after) })
  if (payment.refundOf && after === 'declined') await reserveRefund(tx, payment, -payment.amountFen)
  if (payment.refundOf && before === 'declined') await reserveRefund(tx, payment, payment.amountFen)
  if (after === 'contested') return except(tx, payment, 'contradiction', `${before}, then ${report.kind}`)
  if (after === 'settled' || after === 'declined') tellEnd(tx, payment, after, report.reason)
  return 'recorded'
}

/** Tells whoever asked for the payment how it ended, and writes it into the timeline. */
export function tellEnd(tx: Tx, payment: Payment, end: 'settled' | 'declined', reason?: string): void {
  const { customerId, id: paymentId, direction, amountFen, purpose, subject, refundOf } = payment
  const told = { customerId, paymentId, direction, amountFen, purpose, subject, refundOf }
  emit(tx, end === 'settled' ? 'payment.settled' : 'payment.failed', told)
  record(tx, {
    customerId,
    kind: direction === 'in' ? `payment.in-${end}` : `payment.out-${end}`,
    subject,
    body: { paymentId, amountFen, purpose, ...(reason ? { reason } : {}) },
  })
}

async function except(tx: Tx, payment: Payment, kind: 'amount' | 'contradiction', detail: string) {
  await tx.db
    .insertInto('payment_exceptions')
    .values({ customerId: payment.customerId, paymentId: payment.id, kind, at: tx.at, detail })
    .onConflict((conflict) => conflict.constraint('payment_exceptions_pkey').doNothing())
    .execute()
  return 'exception' as const
}
