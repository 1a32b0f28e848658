// How statements go to the server: named, so that it plans each once a connection; gathered, so that a turn's go together.
import { Socket } from 'node:net'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

// What is said to the server within one turn goes out in one packet: a packet costs both sides more than a short statement.
export function gatheringSocket(): Socket {
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
export function passOn(pool: pg.Pool, named: boolean): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>() // the same one each time: what hangs on it is found again
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const passing = known.get(client) ?? { release: () => client.release(), query: queryOf(client, named) }
      known.set(client, passing)
      return passing
    },
  }
}

function queryOf(client: pg.PoolClient, named: boolean): PostgresPoolClient['query'] {
  function run<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function run<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function run(query: unknown, values: readonly unknown[] = []): unknown {
    if (typeof query !== 'string') throw new Error('cursors are not used here')
    const name = named && (values.length > 0 || query.startsWith('start transaction')) ? nameOf(query) : undefined
    return client
      .query({ text: query, values: [...values], ...(name ? { name } : {}) })
      .then(({ command, rowCount, rows }) => ({
        command: commands.find((one) => one === command) ?? 'SELECT',
        rowCount: rowCount ?? 0,
        rows,
      }))
  }
  return run
}
