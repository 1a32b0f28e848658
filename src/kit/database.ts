// The database: Kysely over pg, every statement named so that the server plans it once per connection.

import { type ColumnType, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Actor } from './actor.ts'
import { named } from './naming.ts'
import type { Day } from './time.ts'
import { gatheringSocket, passOn } from './wire.ts'

/** Every table, by its SQL name; a folder adds its own with `declare module '../kit/database.ts'`. Columns are camelCase here. */
// biome-ignore lint/suspicious/noEmptyInterface: each folder adds its own tables
export interface Tables {}

/** A jsonb column: read as the value, written with JSON.stringify. */
export type Json<T> = ColumnType<T, string, string>

/** What readers take: the pool, or a transaction's `db`. */
export type Db = Kysely<Tables>

declare const inWrite: unique symbol
export type Brand = typeof inWrite

/** What writers take. Only `write()` makes one, so that a writer cannot be called outside a transaction. */
export interface Tx {
  /** One connection; statements may go out side by side and are done in the order they were begun. */
  readonly db: Db
  /** The instant and the business day of this write; the same for everything in it. */
  readonly at: Date
  readonly today: Day
  readonly by: Actor
  readonly pending: Pending[]
  readonly amendments: Amendment[]
  readonly [inWrite]: true
}

export interface Pending {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

export interface Amendment {
  readonly table: string
  readonly key: Readonly<Record<string, unknown>>
  readonly set: Readonly<Record<string, unknown>>
}

pg.types.setTypeParser(pg.types.builtins.INT8, (written) => {
  const value = Number(written)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${written} does not fit a safe integer`)
  return value
})
pg.types.setTypeParser(pg.types.builtins.DATE, (written) => written)

export interface OpenOptions {
  readonly url: string
  readonly connectionsMax?: number
  /** Off behind a PgBouncer older than 1.21 in transaction mode. */
  readonly namedStatements?: boolean
}

/** Opens the pool; `close` with `db.destroy()`. */
export function openDatabase({ url, connectionsMax = 10, namedStatements = true }: OpenOptions): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    application_name: 'mendian',
    pipeline: true,
    stream: gatheringSocket,
  })
  pool.on('error', () => undefined) // an idle connection that broke is replaced at its next use
  return new Kysely<Tables>(named(new PostgresDialect({ pool: passOn(pool, namedStatements) })))
}
