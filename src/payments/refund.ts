// Money goes back to the account it came from, and never more than came.
import { type Db, notFound, type Tx } from '../kit/index.ts'
import type { MoneySubject } from './ledger.ts'
import { order } from './order.ts'
import { stateOf } from './payment.ts'
import { notRefundable, refundTooMuch } from './problems.ts'
import type { Purpose } from './purpose.ts'
import { eventsOf, findPayment, lockPayment } from './store.ts'

export interface NewRefund {
  readonly customerId: string
  /** The payment that brought the money in. */
  readonly paymentId: string
  /** Positive; with earlier refunds at most what was paid. */
  readonly amountFen: number
  readonly reference: string
  /** `premium-refund` unless said otherwise. */
  readonly purpose?: Purpose
  /** What the refund is about; the payment's own subject unless said otherwise. */
  readonly subject?: MoneySubject
}

/**
 * Refunds a settled payment, whole or in part, to its source account, out of `customer-funds`. Returns the id of the
 * payment that carries it. A refund the bank declines frees its amount again.
 */
export async function refund(tx: Tx, { customerId, paymentId, amountFen, ...rest }: NewRefund): Promise<string> {
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) throw new RangeError(`cannot refund ${amountFen} fen`)
  const source = await lockPayment(tx, customerId, paymentId)
  if (!source) throw notFound()
  const state = stateOf(await eventsOf(tx.db, customerId, paymentId))
  if (source.direction !== 'in' || state !== 'settled') throw notRefundable()
  if (source.refundedFen + amountFen > source.amountFen) throw refundTooMuch()
  await tx.db
    .updateTable('payments')
    .set((eb) => ({ refundedFen: eb('refundedFen', '+', amountFen) }))
    .where('customerId', '=', customerId)
    .where('id', '=', paymentId)
    .execute()
  return order(tx, 'out', {
    customerId,
    accountId: source.accountId,
    amountFen,
    purpose: rest.purpose ?? 'premium-refund',
    subject: rest.subject ?? source.subject,
    reference: rest.reference,
    refundOf: paymentId,
  })
}

/** What of a payment can still go back to its source, fen; zero when there is no such payment. */
export async function refundableFen(db: Db, customerId: string, paymentId: string): Promise<number> {
  const payment = await findPayment(db, customerId, paymentId)
  return payment ? payment.amountFen - payment.refundedFen : 0
}
