// The database: Kysely over pg, every statement named so that the server plans it once per connection.

import { Socket } from 'node:net'
import {
  CamelCasePlugin,
  type ColumnType,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresQueryResult,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import type { Actor } from './actor.ts'
import type { Day } from './time.ts'

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
  readonly db: Transaction<Tables>
  /** The instant and the business day of this write; the same for everything in it. */
  readonly at: Date
  readonly today: Day
  readonly by: Actor
  readonly pending: Pending[]
  readonly [inWrite]: true
}

export interface Pending {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
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
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: passOn(pool, namedStatements) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

// What is said to the server within one turn goes out in one packet: a packet costs both sides more than a short statement.
function gatheringSocket(): Socket {
  const socket = new Socket()
  const uncork = socket.uncork.bind(socket)
  socket.uncork = () => process.nextTick(uncork)
  return socket
}

const names = new Map<string, string>()
const namesMax = 5_000

function nameOf(sql: string): string | undefined {
  const known = names.get(sql)
  if (known || names.size >= namesMax) return known
  const name = `m${names.size}`
  names.set(sql, name)
  return name
}

const commands = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

// Kysely asks a pool for a client and the client for query(sql, values): the only two calls that are passed on.
function passOn(pool: pg.Pool, named: boolean): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      return {
        release: () => client.release(),
        query: run,
      }
      function run<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
      function run<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
      function run(query: unknown, values: readonly unknown[] = []): unknown {
        if (typeof query !== 'string') throw new Error('cursors are not used here')
        const begins = query.startsWith('start transaction')
        const name = named && (values.length > 0 || begins) ? nameOf(query) : undefined
        const sent = client
          .query({ text: query, values: [...values], ...(name ? { name } : {}) })
          .then(({ command, rowCount, rows }) => ({
            command: commands.find((known) => known === command) ?? 'SELECT',
            rowCount: rowCount ?? 0,
            rows,
          }))
        if (!begins) return sent
        // Nobody reads its answer: the first statement goes out behind it, and fails in its place when it failed.
        sent.catch(() => undefined)
        return Promise.resolve({ command: 'SELECT', rowCount: 0, rows: [] })
      }
    },
  }
}
