// Rows that nobody reads back in the same transaction.
import type { Tables, Tx } from './database.ts'

export type Row = Readonly<Record<string, unknown>>

/** Adds a row that nothing in this transaction needs to read back: all such rows go out as one statement at the end. */
export function append<T extends keyof Tables & string>(tx: Tx, table: T, row: Row): void {
  tx.pending.push({ table, row })
}
