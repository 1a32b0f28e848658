// Mistakes in the books are taken back by another entry, and an order by calling it off while the bank has not been told.
import { append, notFound, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type LedgerAccount, ledgerAccount, post } from './ledger.ts'
import { movesOf } from './payment.ts'
import { alreadyReversed, alreadySubmitted, notReversible } from './problems.ts'
import { tellEnd } from './report.ts'
import { eventsOf, lockPayment, reserveRefund } from './store.ts'

// These follow what the bank did and what is held: an entry of ours cannot undo that.
const factual: ReadonlySet<LedgerAccount> = new Set(['bank', 'paying', 'suspense', 'held-money'])

/** Takes an entry back with its mirror image, once. Raises 404, `entry-reversed`, `entry-not-reversible`. */
export async function reverseEntry(
  tx: Tx,
  { customerId, entryId, because }: { customerId: string; entryId: string; because: string },
): Promise<void> {
  const mine = tx.db.selectFrom('payment_ledger').selectAll().where('customerId', '=', customerId)
  const entry = await mine.where('id', '=', entryId).executeTakeFirst()
  if (!entry) throw notFound()
  if (await mine.where('reverses', '=', entryId).executeTakeFirst()) throw alreadyReversed()
  const [debit, credit] = [ledgerAccount(entry.credit), ledgerAccount(entry.debit)]
  if (entry.reverses !== null || factual.has(debit) || factual.has(credit)) throw notReversible()
  const { amountFen, paymentId } = entry
  const subject = { type: entry.subjectType, id: entry.subjectId }
  const entries = [{ debit, credit, amountFen }]
  post(tx, {
    customerId,
    purpose: 'reversal',
    subject,
    entries,
    reverses: entryId,
    ...(paymentId ? { paymentId } : {}),
  })
  record(tx, { customerId, kind: 'ledger.reversed', subject, body: { amountFen, because } })
}

/** Calls an order off. Raises 404, or `payment-submitted` when the bank has been told. Whoever asked for it is told it failed. */
export async function voidPayment(tx: Tx, customerId: string, paymentId: string): Promise<void> {
  const payment = await lockPayment(tx, customerId, paymentId)
  if (!payment) throw notFound()
  if ((await eventsOf(tx.db, customerId, paymentId)).size > 0) throw alreadySubmitted()
  append(tx, 'payment_events', { customerId, paymentId, kind: 'voided', at: tx.at, reason: null })
  const { purpose, subject } = payment
  post(tx, { customerId, purpose, subject, paymentId, entries: movesOf(payment, 'ordered', 'declined') })
  if (payment.refundOf) await reserveRefund(tx, payment, -payment.amountFen)
  tellEnd(tx, payment, 'declined', 'voided')
}
