// What a customer waits for and what a store carries, on the real store as a process of its own.
import pg from 'pg'
import { z } from 'zod'
import { dayOf } from '../../src/kit/index.ts'
import { findEmbedded } from '../../src/kit/postgres/index.ts'
import { openStoreProcess, type StoreProcess } from '../../test/kill/store-process.ts'
import { expectOk, type Visitor, visit } from '../../test/visitor.ts'
import { measureAnswers } from '../base/answers.ts'
import { measureDecisions } from '../base/decisions.ts'
import { photosToPaid } from '../base/photos-to-paid.ts'
import { measureRequests, measureWrites } from '../base/writes.ts'
import { type Load, makeRawTables, openLoad } from '../load/index.ts'
import { type BenchContext, type Measure, median, percentile, type Suite } from '../suite.ts'

const claims = 10
const connections = 10
const restarts = 3
const settings = {
  DATABASE_URL: '', // the store's own database, so that both sides of the share are on the same server
  DATABASE_CONNECTIONS: String(connections),
  MENDIAN_KEYS: '',
  MENDIAN_DEMO: '1',
  RATE_LIMIT_PER_MINUTE: '100000000',
  LOG_LEVEL: 'error',
}
const me = z.object({ customerId: z.string() })

async function run({ note }: BenchContext): Promise<readonly Measure[]> {
  note('starting a store of its own')
  const store = await openStoreProcess({ environment: settings })
  const load = openLoad()
  try {
    const parent = await visit(store.url, 'lin-yue', 'id')
    const today = dayOf(new Date())
    note(`${claims} claims from photos to paid`)
    const paid = await photosToPaid(parent, today, claims)
    note(`${restarts} restarts`)
    const restarted = await restart(store)
    const databaseUrl = await databaseOf(store)
    const { customerId } = me.parse(expectOk(await parent.get('/api/me')))
    const claimId = paid[0]?.claimId ?? ''
    const decisions = await measureDecisions({ home: store.home, databaseUrl }, { customerId, claimId, today })
    const people = await visitors(store, connections)
    note('a second process beside the first, on the same database')
    const second = await openStoreProcess({ environment: settings, beside: { home: store.home, databaseUrl } })
    const written = await underLoad([store.url, second.url], { databaseUrl, load, note }, people).finally(second.remove)
    const seconds = paid.map((one) => one.seconds)
    return [
      { id: 'photos-to-paid-p50-s', value: median(seconds), unit: 's', n: claims },
      { id: 'photos-to-paid-p95-s', value: percentile(seconds, 0.95), unit: 's', n: claims },
      ...written,
      decisions,
      { id: 'restart-s', value: median(restarted), unit: 's', n: restarts },
    ]
  } finally {
    load.close()
    await store.remove()
  }
}

export const suite: Suite = { id: 'base', run }

async function underLoad(
  urls: readonly string[],
  { databaseUrl, load, note }: Pick<BenchContext, 'note'> & { databaseUrl: string; load: Load },
  people: readonly Visitor[],
): Promise<Measure[]> {
  const where = { urls, databaseUrl: await rawDatabase(databaseUrl), load }
  note(`writes of ${connections} connections against the raw database, in turns`)
  const writes = await measureWrites(where, people)
  note('answers, then whole requests')
  const answers = await measureAnswers({ url: urls[0] ?? '', load }, people.slice(0, 4))
  return [...writes, await measureRequests(where, people), answers]
}

async function restart(store: StoreProcess): Promise<number[]> {
  const seconds: number[] = []
  for (let time = 0; time < restarts; time += 1) {
    await store.stop()
    seconds.push(await store.start())
  }
  return seconds
}

async function databaseOf(store: StoreProcess): Promise<string> {
  const url = await findEmbedded({ home: store.home })
  if (!url) throw new Error('the store has no database of its own')
  return url
}

async function visitors(store: StoreProcess, count: number): Promise<Visitor[]> {
  const people: Visitor[] = []
  for (let serial = 1; serial <= count; serial += 1)
    people.push(await visit(store.url, `crowd-${String(serial).padStart(2, '0')}`, 'id'))
  return people
}

async function rawDatabase(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create database bench_raw')
  await client.end()
  const url = new URL(databaseUrl)
  url.pathname = '/bench_raw'
  await makeRawTables(url.href)
  return url.href
}
