// Rows added or amended that nobody reads back in the same transaction.
import type { Tables, Tx } from './database.ts'

export type Row = Readonly<Record<string, unknown>>

/** Adds a row that nothing in this transaction needs to read back: all such rows go out as one statement at the end. */
export function append<T extends keyof Tables & string>(tx: Tx, table: T, row: Row): void {
  tx.pending.push({ table, row })
}

/**
 * Changes a row that was read in this transaction and that nothing in it reads again: it goes out with the last statement.
 * Another transaction that changed it meanwhile makes this one start anew (repeatable read), so nothing is lost.
 */
export function amend<T extends keyof Tables & string>(tx: Tx, table: T, { key, set }: { key: Row; set: Row }): void {
  const same = tx.amendments.findIndex((held) => held.table === table && isEqual(held.key, key))
  const held = tx.amendments[same]
  if (held) tx.amendments[same] = { table, key, set: { ...held.set, ...set } }
  else tx.amendments.push({ table, key, set })
}

function isEqual(a: Row, b: Row): boolean {
  return Object.entries(a).every(([column, value]) => b[column] === value)
}
