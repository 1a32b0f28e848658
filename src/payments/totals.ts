// What a range of accounts and payments comes to, counted from the tables.
import { sql } from 'kysely'
import type { Db } from '../kit/index.ts'

interface IdRange {
  readonly from: string
  readonly to: string
}

/** How many accounts have ids in a range. */
export async function accountTotals(db: Db, { from, to }: IdRange): Promise<number> {
  const { count } = await db
    .selectFrom('payment_accounts')
    .select(sql<number>`count(*)`.as('count'))
    .where('id', '>=', from)
    .where('id', '<=', to)
    .executeTakeFirstOrThrow()
  return count
}

/** How many payments have ids in a range, and what they come to, in and out together. */
export async function paymentTotals(
  db: Db,
  { from, to }: IdRange,
): Promise<{ readonly payments: number; readonly amountFen: number }> {
  return db
    .selectFrom('payments')
    .select([sql<number>`count(*)`.as('payments'), sql<number>`coalesce(sum(amount_fen), 0)::bigint`.as('amountFen')])
    .where('id', '>=', from)
    .where('id', '<=', to)
    .executeTakeFirstOrThrow()
}
