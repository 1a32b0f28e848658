// Money of a customer's that has no place yet. It leaves `customer-funds` for `held-money` and waits there, known to the
// customer and at the desk, until it is paid out, goes back to where it came from, or is applied to what is due.
import { actorKey, append, type Db, newId, notFound, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type MoneySubject, post, type Transfer } from './ledger.ts'
import { payOut } from './order.ts'
import { heldMoneyGone, heldMoneyNoSource } from './problems.ts'
import { isPurpose, type Purpose } from './purpose.ts'
import { refund } from './refund.ts'

export const heldCauses = ['payout-declined', 'no-account', 'premium-left'] as const
export type HeldCause = (typeof heldCauses)[number]

declare module '../kit/database.ts' {
  interface Tables {
    payment_held: {
      customerId: string
      id: string
      cause: HeldCause
      amountFen: number
      purpose: string
      subjectType: string
      subjectId: string
      reference: string
      sourceId: string | null
      at: Date
      closedAt: Date | null
      closedBy: string | null
      outcome: 'paid' | 'refunded' | 'applied' | null
    }
  }
}

export interface HeldMoney {
  readonly customerId: string
  readonly id: string
  readonly cause: HeldCause
  readonly amountFen: number
  /** What it was paid, or is to be paid, for. */
  readonly purpose: Purpose
  readonly subject: MoneySubject
  readonly reference: string
  /** The payment that brought it in, or that the bank returned. */
  readonly sourceId: string | null
  readonly at: Date
}

export type NewHeld = Omit<HeldMoney, 'id' | 'at'>

/** Holds money that stands in the customer's funds; it costs no round trip of its own. Returns its id. */
export function holdMoney(tx: Tx, { subject, ...held }: NewHeld): string {
  const id = newId()
  append(tx, 'payment_held', { id, ...held, subjectType: subject.type, subjectId: subject.id, at: tx.at })
  move(tx, { ...held, subject }, { debit: 'customer-funds', credit: 'held-money', amountFen: held.amountFen })
  const { customerId, cause, amountFen } = held
  record(tx, { customerId, kind: `money.held-${cause}`, subject, body: { amountFen } })
  return id
}

/** What is held and open, oldest first: all (at most `limit`), one customer's, or what is held about one thing. */
export async function listHeld(
  db: Db,
  which: { readonly customerId?: string; readonly subjectId?: string; readonly limit?: number },
): Promise<HeldMoney[]> {
  const { customerId, subjectId, limit = 200 } = which
  const rows = await db
    .selectFrom('payment_held')
    .selectAll()
    .where('closedAt', 'is', null)
    .$if(customerId !== undefined, (query) => query.where('customerId', '=', customerId ?? ''))
    .$if(subjectId !== undefined, (query) => query.where('subjectId', '=', subjectId ?? ''))
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toHeld)
}

/** Premium money held for these policies, by policy id. */
export async function heldPremiums(db: Db, policyIds: readonly string[]): Promise<ReadonlyMap<string, HeldMoney[]>> {
  const held = new Map<string, HeldMoney[]>()
  if (policyIds.length === 0) return held
  const rows = await db
    .selectFrom('payment_held')
    .selectAll()
    .where('closedAt', 'is', null)
    .where('cause', '=', 'premium-left')
    .where('subjectId', 'in', [...policyIds])
    .orderBy('at')
    .orderBy('id')
    .limit(10_000)
    .execute()
  for (const row of rows) held.set(row.subjectId, [...(held.get(row.subjectId) ?? []), toHeld(row)])
  return held
}

type HeldRow = Omit<NewHeld, 'subject'> & { id: string; subjectType: string; subjectId: string; at: Date }

function toHeld(row: Omit<HeldRow, 'purpose'> & { purpose: string }): HeldMoney {
  const { customerId, id, cause, amountFen, purpose, reference, sourceId, at } = row
  if (!isPurpose(purpose)) throw new Error(`no payment purpose ${purpose}`)
  const subject = { type: row.subjectType, id: row.subjectId }
  return { customerId, id, cause, amountFen, purpose, subject, reference, sourceId, at }
}

export interface HeldPlace {
  readonly customerId: string
  readonly heldId: string
}

/** Pays held money to one of the customer's own accounts. Returns the payment's id. Raises `held-money-gone`, `account-unknown`. */
export async function payHeld(tx: Tx, { accountId, ...place }: HeldPlace & { accountId: string }): Promise<string> {
  const held = await close(tx, place, 'paid')
  const { customerId, amountFen, purpose, subject, reference } = held
  return payOut(tx, { customerId, accountId, amountFen, purpose, subject, reference })
}

/** Sends held money back to the account its payment came from. Raises `held-money-gone`, `held-money-no-source`, and what `refund` raises. */
export async function refundHeld(tx: Tx, place: HeldPlace): Promise<string> {
  const { customerId, amountFen, subject, reference, sourceId, cause } = await close(tx, place, 'refunded')
  if (cause !== 'premium-left' || sourceId === null) throw heldMoneyNoSource()
  return refund(tx, { customerId, paymentId: sourceId, amountFen, subject, reference })
}

/** Puts held money back into the customer's funds, to be applied in the same write; what is not needed stays held. */
export async function takeHeld(tx: Tx, held: readonly HeldMoney[], amountFen: number): Promise<void> {
  let leftFen = amountFen
  for (const one of held) {
    if (leftFen <= 0) return
    await close(tx, { customerId: one.customerId, heldId: one.id }, 'applied')
    const { id: _id, at: _at, ...rest } = one
    if (one.amountFen > leftFen) holdMoney(tx, { ...rest, amountFen: one.amountFen - leftFen })
    leftFen -= one.amountFen
  }
}

async function close(
  tx: Tx,
  { customerId, heldId }: HeldPlace,
  outcome: 'paid' | 'refunded' | 'applied',
): Promise<HeldMoney> {
  const row = await tx.db
    .updateTable('payment_held')
    .set({ closedAt: tx.at, closedBy: actorKey(tx.by), outcome })
    .where('customerId', '=', customerId)
    .where('id', '=', heldId)
    .where('closedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw (await exists(tx.db, customerId, heldId)) ? heldMoneyGone() : notFound()
  const held = toHeld(row)
  move(tx, held, { debit: 'held-money', credit: 'customer-funds', amountFen: held.amountFen })
  return held
}

async function exists(db: Db, customerId: string, heldId: string): Promise<boolean> {
  const query = db.selectFrom('payment_held').select('id').where('customerId', '=', customerId).where('id', '=', heldId)
  return (await query.executeTakeFirst()) !== undefined
}

function move(tx: Tx, { customerId, purpose, subject }: Omit<NewHeld, 'cause' | 'reference'>, entry: Transfer): void {
  post(tx, { customerId, purpose, subject, entries: [entry] })
}
