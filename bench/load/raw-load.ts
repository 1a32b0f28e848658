// The yardstick: the five statements of TPC-B as a plain program would send them, each awaited, all prepared once a connection.
import { randomInt } from 'node:crypto'
import pg from 'pg'
import type { Done, RawJob } from './job.ts'

const size = { accounts: 100_000, tellers: 100, branches: 10 } as const

/** Makes the four tables anew in a database of their own. */
export async function makeRawTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`
      create table accounts (id integer primary key, branch integer not null, balance integer not null, filler char(84));
      create table tellers (id integer primary key, balance integer not null, filler char(84));
      create table branches (id integer primary key, balance integer not null, filler char(88));
      create table history (teller integer, branch integer, account integer, delta integer, at timestamptz, filler char(22));
      insert into accounts select n, n % ${size.branches}, 0, '' from generate_series(1, ${size.accounts}) n;
      insert into tellers select n, 0, '' from generate_series(1, ${size.tellers}) n;
      insert into branches select n, 0, '' from generate_series(1, ${size.branches}) n;
      analyze;`)
  } finally {
    await client.end()
  }
}

/** Transactions from `clients` connections for a while. */
export async function loadRaw({ databaseUrl, clients, seconds }: RawJob): Promise<Done> {
  const connections = Array.from({ length: clients }, () => new pg.Client({ connectionString: databaseUrl }))
  await Promise.all(connections.map((client) => client.connect()))
  const from = performance.now()
  const until = from + seconds * 1_000
  const counts = await Promise.all(connections.map((client) => drive(client, until)))
  const took = (performance.now() - from) / 1_000
  await Promise.all(connections.map((client) => client.end()))
  return { done: counts.reduce((sum, count) => sum + count, 0), seconds: took }
}

async function drive(client: pg.Client, until: number): Promise<number> {
  let done = 0
  for (; performance.now() < until; done += 1) await transact(client)
  return done
}

async function transact(client: pg.Client): Promise<void> {
  const account = 1 + randomInt(size.accounts)
  const teller = 1 + randomInt(size.tellers)
  const branch = 1 + randomInt(size.branches)
  const delta = randomInt(10_000) - 5_000
  await client.query('begin')
  await client.query({
    name: 'account',
    text: 'update accounts set balance = balance + $1 where id = $2',
    values: [delta, account],
  })
  await client.query({ name: 'balance', text: 'select balance from accounts where id = $1', values: [account] })
  await client.query({
    name: 'teller',
    text: 'update tellers set balance = balance + $1 where id = $2',
    values: [delta, teller],
  })
  await client.query({
    name: 'branch',
    text: 'update branches set balance = balance + $1 where id = $2',
    values: [delta, branch],
  })
  await client.query({
    name: 'history',
    text: 'insert into history (teller, branch, account, delta, at) values ($1, $2, $3, $4, current_timestamp)',
    values: [teller, branch, account, delta],
  })
  await client.query('commit')
}
