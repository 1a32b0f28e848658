// What is said to the server itself: its address as a URL, one question, the first database, and the lock of who works here.
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Address } from './server.ts'

const aliveLock = 7_236_000

/** For `pg` and libpq alike. The role has the name of its database: `mendian`, or `postgres` for the superuser. */
export function urlOf(password: string, { host, port }: Address, database: 'mendian' | 'postgres' = 'mendian'): string {
  const at = host.startsWith('/')
    ? `localhost:${port}/${database}?host=${encodeURIComponent(host)}`
    : `${host}:${port}/${database}`
  return `postgresql://${database}:${password}@${at}`
}

/** The first value of the answer, as text. */
export async function ask(url: string, question: string): Promise<string> {
  return during(url, async (client) => {
    const { rows } = await client.query<Record<string, string>>(question)
    return Object.values(rows[0] ?? {})[0] ?? ''
  })
}

/** Makes role and database of the application, once. It is no superuser: it owns its database and may make others. */
export async function makeDatabase(password: string, address: Address): Promise<void> {
  await during(urlOf(password, address, 'postgres'), async (client) => {
    const { rows } = await client.query("select 1 from pg_database where datname = 'mendian' limit 1")
    if (rows.length > 0) return
    await client.query('drop role if exists mendian')
    await client.query(`create role mendian login createdb password ${pg.escapeLiteral(password)}`)
    await client.query('create database mendian owner mendian')
  })
}

/** The session that says "a process works here". It ends with our process, however that ends; undefined when taken. */
export async function claim(url: string): Promise<pg.Client | undefined> {
  const guard = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'mendian guard' })
  guard.on('error', () => undefined) // the server was stopped under us; the pool will say so
  await guard.connect()
  for (let turn = 0; turn < 20; turn += 1) {
    const { rows } = await guard.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [aliveLock])
    if (rows[0]?.free) return guard
    await wait(50) // a process just killed: its session ends within a moment
  }
  await guard.end()
  return undefined
}

async function during<T>(url: string, what: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a lost connection fails the question itself
  await client.connect()
  try {
    return await what(client)
  } finally {
    await client.end()
  }
}
