// The embedded PostgreSQL: binaries from npm, data in the home, no installation, no network port. `DATABASE_URL` replaces it.
import { readFile, rm, truncate } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { openDataFolder } from './data-folder.ts'
import { openPlace, type Place } from './place.ts'
import { type Address, findServer, type Settings, startServer, stopServer } from './server.ts'
import { codeOf, inUse, StartProblem } from './start-problem.ts'

export { StartProblem } from './start-problem.ts'

export interface Embedded {
  /** For `pg` and libpq alike: `postgresql://mendian:…@localhost/mendian?host=<socket folder>`. */
  readonly url: string
  /** True when the server was still alive from a process that was killed. */
  readonly adopted: boolean
  /** Stops the server: open transactions are rolled back, everything acknowledged is on disk. */
  close(): Promise<void>
}

export interface EmbeddedOptions {
  /** MENDIAN_HOME; made when it is missing. Data in `<home>/postgres`, password in `<home>/postgres.password`. */
  readonly home: string
  readonly log: Log
  /** Server settings on top of ours, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Settings
}

const versionMin = 15
const logBytesMax = 10_000_000
const aliveLock = 7_236_000

/** Starts the database of a home or takes over one left alive; one process a home. Throws a StartProblem. */
export async function openEmbedded({ home, log, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const place = await openPlace(home, log)
  const binaries = await findBinaries(place.account, place.spare)
  const adopted = await adopt(place, binaries)
  const address = adopted ?? (await begin(place, binaries, settings, log))
  const url = urlOf(place, address, 'mendian')
  const guard = await claim(url, place)
  return {
    url,
    adopted: adopted !== undefined,
    async close() {
      await guard.end()
      await stopServer(place, binaries)
    },
  }
}

/** Removes the database of a home, for good. Throws a StartProblem while a process works on it. */
export async function removeEmbedded({ home, log }: EmbeddedOptions): Promise<void> {
  const place = await openPlace(home, log)
  const binaries = await findBinaries(place.account, place.spare)
  const address = await findServer(place)
  if (address) {
    await (await claim(urlOf(place, address, 'mendian'), place)).end()
    await stopServer(place, binaries)
  }
  for (const path of [place.data, `${place.home}/postgres`, `${place.home}/postgres.password`, place.serverLog]) {
    await rm(path, { recursive: true, force: true })
  }
}

/** Makes sure that DATABASE_URL answers and is new enough (PostgreSQL 15). Throws a StartProblem. */
export async function checkServer(url: string): Promise<void> {
  const version = await ask(url, 'show server_version').catch((error) => {
    const reason = error instanceof Error ? error.message || codeOf(error) : String(error)
    throw new StartProblem({
      zh: `DATABASE_URL 指向的数据库连不上（${reason}）：请检查地址、用户名和密码，或去掉 DATABASE_URL 使用内置数据库`,
      en: `The database at DATABASE_URL cannot be reached (${reason}): check address, user and password, or leave DATABASE_URL out to use the built-in one`,
    })
  })
  if (Number.parseInt(version, 10) >= versionMin) return
  throw new StartProblem({
    zh: `DATABASE_URL 指向的是 PostgreSQL ${version}，太旧了：需要 ${versionMin} 以上，或去掉 DATABASE_URL 使用内置数据库`,
    en: `DATABASE_URL is PostgreSQL ${version}, which is too old: ${versionMin} or newer is needed, or leave DATABASE_URL out to use the built-in one`,
  })
}

// Ours when it takes our password and says our folder; one of an older release is stopped and started anew.
async function adopt(place: Place, binaries: Binaries): Promise<Address | undefined> {
  const address = await findServer(place)
  if (!address) return undefined
  const version = await ask(urlOf(place, address, 'postgres'), 'show server_version')
  if (version.startsWith(binaries.version)) return address
  await stopServer(place, binaries)
  return undefined
}

async function begin(place: Place, binaries: Binaries, settings: Settings, log: Log): Promise<Address> {
  await openDataFolder(place, binaries, log)
  const written = await readFile(place.serverLog).catch(() => Buffer.alloc(0))
  if (written.length > logBytesMax) await truncate(place.serverLog)
  return startServer(place, binaries, settings, log)
}

// The session that says "somebody works here": it ends with our process, however that ends.
async function claim(url: string, place: Place): Promise<pg.Client> {
  await makeDatabase(url, place)
  const guard = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'mendian guard' })
  guard.on('error', () => undefined) // the server was stopped under us; the pool will say so
  await guard.connect()
  for (let turn = 0; turn < 20; turn += 1) {
    const { rows } = await guard.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [aliveLock])
    if (rows[0]?.free) return guard
    await wait(50) // a process just killed: its session ends within a moment
  }
  await guard.end()
  throw inUse(place.home)
}

// The application is no superuser: it owns its database and may make others (the tests clone).
async function makeDatabase(url: string, place: Place): Promise<void> {
  const { hostname, searchParams } = new URL(url)
  const admin = new pg.Client({
    host: searchParams.get('host') ?? hostname,
    port: Number(new URL(url).port || 5432),
    user: 'postgres',
    password: place.password,
    database: 'postgres',
  })
  await admin.connect()
  try {
    const { rows } = await admin.query("select datname from pg_database where datname = 'mendian' limit 1")
    if (rows.length > 0) return
    const password = pg.escapeLiteral(place.password)
    await admin.query(`drop role if exists mendian`)
    await admin.query(`create role mendian login createdb password ${password}`)
    await admin.query('create database mendian owner mendian')
  } finally {
    await admin.end()
  }
}

function urlOf({ password }: Place, { host, port }: Address, database: string): string {
  const user = database === 'postgres' ? 'postgres' : 'mendian'
  if (!host.startsWith('/')) return `postgresql://${user}:${password}@${host}:${port}/${database}`
  return `postgresql://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}

async function ask(url: string, question: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, string>>(question)
    return Object.values(rows[0] ?? {})[0] ?? ''
  } finally {
    await client.end()
  }
}
