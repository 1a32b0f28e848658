// A death on record; nothing is ever taken off it but by recording it right.
import { sql } from 'kysely'
import type { Day, Db, Tx } from '../kit/index.ts'
import { getCustomer } from './store.ts'

declare module '../kit/database.ts' {
  interface Tables {
    customer_deaths: { customerId: string; diedOn: Day; moment: string | null; recordedAt: Date }
  }
}

/** The day, and the time of day (`14:05`) where a paper says it. Recording it again corrects it. Raises 404. */
export async function recordDeath(tx: Tx, customerId: string, diedOn: Day, moment?: string): Promise<void> {
  await getCustomer(tx.db, customerId)
  const row = { diedOn, moment: moment ?? null, recordedAt: tx.at }
  await tx.db
    .insertInto('customer_deaths')
    .values({ customerId, ...row })
    .onConflict((conflict) => conflict.column('customerId').doUpdateSet(row))
    .execute()
}

/** Those of these people whose death is on record. Ask for at most some thousand at once. */
export async function deadAmong(db: Db, customerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (customerIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('customer_deaths')
    .select('customerId')
    .where('customerId', '=', sql<string>`any(${[...customerIds]})`)
    .limit(customerIds.length)
    .execute()
  return new Set(rows.map(({ customerId }) => customerId))
}
