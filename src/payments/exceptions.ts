// Reports that cannot be right wait here until a person has found out what happened to the money.
import { actorKey, append, type Db, notFound, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { post } from './ledger.ts'
import { resolutionOf, stateOf } from './payment.ts'
import { alreadyResolved } from './problems.ts'
import { tellEnd } from './report.ts'
import { eventsOf, lockPayment } from './store.ts'

export interface PaymentException {
  readonly customerId: string
  readonly paymentId: string
  readonly kind: string
  readonly at: Date
  /** For staff, in English words of the record: what was ordered or said first, and what came. */
  readonly detail: string
}

/** The unresolved exceptions, oldest first. */
export async function listExceptions(db: Db, limit: number): Promise<PaymentException[]> {
  return db
    .selectFrom('payment_exceptions as open')
    .selectAll()
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('payment_resolutions as done')
            .select('done.kind')
            .whereRef('done.customerId', '=', 'open.customerId')
            .whereRef('done.paymentId', '=', 'open.paymentId')
            .whereRef('done.kind', '=', 'open.kind'),
        ),
      ),
    )
    .orderBy('at')
    .limit(limit)
    .execute()
}

export interface Finding {
  readonly customerId: string
  readonly paymentId: string
  readonly kind: 'contradiction' | 'amount'
  /** Did the money move (`settled`) or not (`declined`)? For another amount only `noted`: the bank has to report anew. */
  readonly outcome: 'settled' | 'declined' | 'noted'
}

/** Records what a person found: the amount leaves suspense, and whoever was told otherwise is told. Once. */
export async function resolveException(tx: Tx, { customerId, paymentId, kind, outcome }: Finding): Promise<void> {
  const payment = await lockPayment(tx, customerId, paymentId)
  const open = payment && (await findException(tx.db, customerId, paymentId, kind))
  if (!payment || !open || (kind === 'contradiction') === (outcome === 'noted')) throw notFound()
  if (open.resolved) throw alreadyResolved()
  append(tx, 'payment_resolutions', { customerId, paymentId, kind, at: tx.at, by: actorKey(tx.by), outcome })
  record(tx, {
    customerId,
    kind: 'payment.exception-resolved',
    subject: payment.subject,
    body: { paymentId, outcome },
  })
  if (outcome === 'noted') return
  const happened = await eventsOf(tx.db, customerId, paymentId)
  if (stateOf(happened) !== 'contested') throw alreadyResolved()
  append(tx, 'payment_events', { customerId, paymentId, kind: `found-${outcome}`, at: tx.at, reason: null })
  const { purpose, subject } = payment
  post(tx, { customerId, purpose, subject, paymentId, entries: resolutionOf(payment, outcome) })
  const toldFirst = open.detail.startsWith('settled') ? 'settled' : 'declined'
  if (outcome !== toldFirst) tellEnd(tx, payment, outcome)
}

async function findException(db: Db, customerId: string, paymentId: string, kind: string) {
  const row = await db
    .selectFrom('payment_exceptions as open')
    .leftJoin('payment_resolutions as done', (join) =>
      join
        .onRef('done.customerId', '=', 'open.customerId')
        .onRef('done.paymentId', '=', 'open.paymentId')
        .onRef('done.kind', '=', 'open.kind'),
    )
    .select(['open.detail', 'done.outcome'])
    .where('open.customerId', '=', customerId)
    .where('open.paymentId', '=', paymentId)
    .where('open.kind', '=', kind)
    .executeTakeFirst()
  return row && { detail: row.detail, resolved: row.outcome !== null }
}
