// The day's run over a generated book: a day on which every contract is looked at, against the time the database alone needs for
// the same reads and rows.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { makeBook } from '../../demo/index.ts'
import { type Db, migrate, newId, openClock, openDatabase, openLog, useKeyring } from '../../src/kit/index.ts'
import { openEmbedded, removeEmbedded } from '../../src/kit/postgres/index.ts'
import { runDay } from '../../src/policies/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import type { BenchContext, Measure } from '../suite.ts'

/** Customers, and policies within three per cent of them. Fewer for a quick look: `BENCH_BOOK_CUSTOMERS=20000`. */
const customers = Number(process.env.BENCH_BOOK_CUSTOMERS ?? 1_000_000)

/** Tables a run writes to, with the key whose new values are its own. */
const written = {
  policy_acts: 'at',
  policy_events: 'at',
  policy_collections: 'payment_id',
  timeline_entries: 'id',
  kit_outbox: 'id',
  payments: 'id',
  payment_orders: 'payment_id',
  payment_ledger: 'id',
  letters: 'id',
} as const

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const home = await mkdtemp(join(tmpdir(), 'mendian-bench-days-'))
  await chmod(home, 0o711) // root's database runs as another account and passes through
  useKeyring({ keys: new Map([[1, Buffer.alloc(32, 7)]]), current: 1 })
  const server = await openEmbedded({ home, log: openLog('fatal') })
  const db = openDatabase({ url: server.url, connectionsMax: 6 })
  try {
    await migrate(db)
    const clock = await openClock(db, { sandbox: true })
    const products = await loadProducts(fileURLToPath(new URL('../../demo/products', import.meta.url)))
    const running = { db, clock, products }
    const { policies } = await makeBook({ context: running, customers, seed: 7 })
    note(`days-run: ${policies} policies of ${customers} customers`)
    await sql`vacuum analyze`.execute(db)
    const [since, from] = [newId(), new Date()]
    const ours = await seconds(() =>
      runDay(running, clock.today(), ({ done }) => done % 10_000 < 400 && note(`  ${done}`)),
    )
    const raw = await rawSeconds(db, since, from)
    note(`  ${ours.toFixed(1)} s; the database alone ${raw.toFixed(1)} s`)
    const share = raw / ours
    return [
      { id: 'days-run-policies-per-s', value: policies / ours, unit: '1/s', n: policies },
      { id: 'days-run-share-of-raw', value: share, unit: 'share', n: policies },
    ]
  } finally {
    await db.destroy()
    await server.close()
    await removeEmbedded({ home })
    await rm(home, { recursive: true, force: true })
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1_000
}

// Reads every contract with its parts, writes the run's rows once more into tables of the same shape and indexes, moves every next day.
async function rawSeconds(db: Db, since: string, from: Date): Promise<number> {
  for (const table of Object.keys(written))
    await sql`create table ${sql.table(`raw_${table}`)} (like ${sql.table(table)} including defaults including indexes)`.execute(
      db,
    )
  return seconds(async () => {
    for (const table of [
      'policies',
      'policy_insureds',
      'policy_beneficiaries',
      'policy_premiums',
      'policy_loans',
      'policy_events',
    ])
      await sql`select count(*), max(t::text) from ${sql.table(table)} t`.execute(db)
    for (const [table, column] of Object.entries(written)) {
      const bound = column === 'at' ? from : since
      await sql`insert into ${sql.table(`raw_${table}`)} select * from ${sql.table(table)} where ${sql.ref(column)} >= ${bound}`.execute(
        db,
      )
    }
    await sql`update policies set next_act_on = next_act_on + 1 where next_act_on < '9999-12-31'`.execute(db)
  })
}
