// The SQL of payments, their events and the look-up from order ids.
import { sql } from 'kysely'
import type { Db, Tx } from '../kit/index.ts'
import { type Direction, type EventKind, eventKinds, type Payment, type PaymentState, stateOf } from './payment.ts'
import { isPurpose, type Purpose } from './purpose.ts'

interface PaymentTable {
  customerId: string
  id: string
  direction: string
  accountId: string
  amountFen: number
  purpose: string
  subjectType: string
  subjectId: string
  reference: string
  refundOf: string | null
  refundedFen: number
  turn: number
  at: Date
}

declare module '../kit/database.ts' {
  interface Tables {
    payments: PaymentTable
    payment_events: { customerId: string; paymentId: string; kind: string; at: Date; reason: string | null }
    payment_orders: { paymentId: string; customerId: string }
    payment_exceptions: { customerId: string; paymentId: string; kind: string; at: Date; detail: string }
    payment_resolutions: {
      customerId: string
      paymentId: string
      kind: string
      at: Date
      by: string
      outcome: string
    }
  }
}

/** Whose payment an order id is; undefined for an id of nobody's. */
export async function findOwner(db: Db, paymentId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('payment_orders')
    .select('customerId')
    .where('paymentId', '=', paymentId)
    .executeTakeFirst()
  return row?.customerId
}

export async function findPayment(db: Db, customerId: string, paymentId: string): Promise<Payment | undefined> {
  const row = await db
    .selectFrom('payments')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', paymentId)
    .executeTakeFirst()
  return row && toPayment(row)
}

/**
 * Reads a payment and takes its turn: whoever decides about it at the same time conflicts in this row and runs again, and
 * then sees what this write did. (A mere row lock would not do: the later one's snapshot would miss the earlier's events.)
 */
export async function lockPayment(tx: Tx, customerId: string, paymentId: string): Promise<Payment | undefined> {
  const row = await tx.db
    .updateTable('payments')
    .set({ turn: sql`turn + 1` })
    .where('customerId', '=', customerId)
    .where('id', '=', paymentId)
    .returningAll()
    .executeTakeFirst()
  return row && toPayment(row)
}

export async function eventsOf(db: Db, customerId: string, paymentId: string): Promise<Set<EventKind>> {
  const rows = await db
    .selectFrom('payment_events')
    .select('kind')
    .where('customerId', '=', customerId)
    .where('paymentId', '=', paymentId)
    .limit(eventKinds.length)
    .execute()
  return new Set(eventKinds.filter((kind) => rows.some((row) => row.kind === kind)))
}

/** A payment with its state; undefined when this customer has none of that id. */
export async function findPaymentState(
  db: Db,
  customerId: string,
  paymentId: string,
): Promise<(Payment & { readonly state: PaymentState }) | undefined> {
  const payment = await findPayment(db, customerId, paymentId)
  return payment && { ...payment, state: stateOf(await eventsOf(db, customerId, paymentId)) }
}

/** Reserves (or, below zero, frees) a refund's amount on the payment it refunds; never beyond what was paid. */
export async function reserveRefund(tx: Tx, refund: Payment, amountFen: number): Promise<void> {
  await tx.db
    .updateTable('payments')
    .set({ refundedFen: sql`greatest(0, least(amount_fen, refunded_fen + ${amountFen}))` })
    .where('customerId', '=', refund.customerId)
    .where('id', '=', refund.refundOf)
    .execute()
}

/** Payments with their states, the last first: by their own instant, for what was taken over is older than its row. */
export async function listPayments(
  db: Db,
  { customerId, after, limit }: { customerId: string; after?: string | undefined; limit: number },
): Promise<(Payment & { state: PaymentState })[]> {
  const from = after === undefined ? undefined : await findPayment(db, customerId, after)
  const rows = await db
    .selectFrom('payments')
    .selectAll('payments')
    .select((eb) =>
      eb
        .selectFrom('payment_events as happened')
        .select(sql<string>`coalesce(string_agg(happened.kind, ' '), '')`.as('kinds'))
        .whereRef('happened.customerId', '=', 'payments.customerId')
        .whereRef('happened.paymentId', '=', 'payments.id')
        .as('kinds'),
    )
    .where('customerId', '=', customerId)
    .$if(from !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(from?.at ?? new Date(0), from?.id ?? ''))),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => {
    const happened = new Set((row.kinds ?? '').split(' '))
    return { ...toPayment(row), state: stateOf(new Set(eventKinds.filter((kind) => happened.has(kind)))) }
  })
}

function toPayment(row: PaymentTable): Payment {
  return {
    customerId: row.customerId,
    id: row.id,
    direction: directionOf(row.direction),
    accountId: row.accountId,
    amountFen: row.amountFen,
    purpose: purposeOf(row.purpose),
    subject: { type: row.subjectType, id: row.subjectId },
    reference: row.reference,
    refundOf: row.refundOf,
    refundedFen: row.refundedFen,
    at: row.at,
  }
}

function directionOf(word: string): Direction {
  return word === 'in' ? 'in' : 'out'
}

function purposeOf(word: string): Purpose {
  if (isPurpose(word)) return word
  throw new Error(`no payment purpose ${word}`)
}
