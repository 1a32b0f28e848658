// How statements go to the server: named, so that it plans each once a connection; gathered, so that a turn's go together.
import { Socket } from 'node:net'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { inRows } from './naming.ts'
import { type Ran, runPlanned } from './planned.ts'

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
    return name === undefined ? runOnce(client, query, values) : runPlanned(client, name, query, values).then(resultOf)
  }
  return run
}

const commands = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

function resultOf({ said, rows }: Ran): PostgresQueryResult<unknown> {
  const words = said.split(' ')
  return { command: commandOf(words[0]), rowCount: Number(words.at(-1)) || 0, rows }
}

async function runOnce(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<unknown>> {
  // a text may be several statements, as a migration's is: what the last one says counts
  const ran = [await client.query<Record<string, unknown>>(text, [...values])].flat().at(-1)
  return { command: commandOf(ran?.command), rowCount: ran?.rowCount ?? 0, rows: ran?.rows.map(renamed) ?? [] }
}

function renamed(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [inRows(column), value]))
}

function commandOf(word: string | undefined): (typeof commands)[number] | 'SELECT' {
  return commands.find((one) => one === word) ?? 'SELECT'
}
