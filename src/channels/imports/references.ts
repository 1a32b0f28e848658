// The former system's customer numbers: files that come later, and the core system, name customers by them.
import { sql } from 'kysely'
import { append, type Db, type Tx } from '../../kit/index.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    channel_references: { ref: string; customerId: string }
  }
}

/** Whom these references mean, by reference. Ask for at most 5,000 at once. */
export async function findReferences(db: Db, refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map()
  const rows = await db
    .selectFrom('channel_references')
    .selectAll()
    .where('ref', '=', sql<string>`any(${[...refs]})`)
    .limit(5_000)
    .execute()
  return new Map(rows.map(({ ref, customerId }) => [ref, customerId]))
}

/** Keeps what the former system calls a customer. */
export function keepReference(tx: Tx, ref: string, customerId: string): void {
  append(tx, 'channel_references', { ref, customerId })
}

/** What the former system calls a customer; undefined for somebody who came another way. */
export async function findReferenceOf(db: Db, customerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('channel_references')
    .select('ref')
    .where('customerId', '=', customerId)
    .limit(1)
    .executeTakeFirst()
  return row?.ref
}
