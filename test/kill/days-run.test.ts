// The day's run is killed again and again, and ends as if it had never been: nothing left out, nothing done twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { makeBook } from '../../demo/index.ts'
import { dayOf, openClock, openDatabase, useKeyring } from '../../src/kit/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import { cloneDatabase } from '../database.ts'

const key = '5e'.repeat(32)
const customers = 1_500
const today = dayOf(new Date())
let home = ''
let made: Awaited<ReturnType<typeof cloneDatabase>>
let copy = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mendian-days-'))
  useKeyring({ keys: new Map([[1, Buffer.from(key, 'hex')]]), current: 1 })
  made = await cloneDatabase()
  const db = openDatabase({ url: made.url, connectionsMax: 4 })
  const context = { db, clock: await openClock(db, { sandbox: true }), products: await loadProducts('demo/products') }
  await makeBook({ context, customers, seed: 7 })
  await db.destroy()
  copy = `mendian_${randomBytes(6).toString('hex')}`
  await admin(`create database ${copy} template ${new URL(made.url).pathname.slice(1)}`)
})

afterAll(async () => {
  await made.drop()
  await admin(`drop database if exists ${copy} with (force)`)
  await rm(home, { recursive: true, force: true })
})

async function admin(statement: string): Promise<void> {
  await asked(inject('adminUrl'), statement)
}

async function asked(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

function urlOf(name: string): string {
  const url = new URL(made.url)
  url.pathname = `/${name}`
  return url.href
}

function begin(url: string): { child: ChildProcess; ended: Promise<number | null> } {
  const env = { ...process.env, DATABASE_URL: url, MENDIAN_HOME: home, MENDIAN_KEYS: `1:${key}`, MENDIAN_DEMO: '1' }
  const child = spawn(process.execPath, ['scripts/mendian.mjs', 'run-day', '--day', today], { env, stdio: 'ignore' })
  return { child, ended: new Promise((done) => child.once('exit', done)) }
}

const left = `select count(*)::int as n from policies where next_act_on <= '${today}'`

/** Everything a run leaves, counted and summed. */
const books = `
  select 'acts ' || kind as what, count(*) as n, sum(amount_fen) as fen from policy_acts group by kind
  union all select 'timeline ' || kind, count(*), null from timeline_entries group by kind
  union all select 'message ' || topic, count(*), null from kit_outbox group by topic
  union all select 'letter ' || kind, count(*), null from letters group by kind
  union all select 'payment ' || purpose, count(*), sum(amount_fen) from payments group by purpose
  union all select 'ledger ' || debit || ' ' || credit, count(*), sum(amount_fen) from payment_ledger group by debit, credit
  union all select 'event ' || kind, count(*), null from policy_events group by kind
  order by what`

test('killed in the middle, and once more: the same books as a run that was left alone', async () => {
  const url = made.url
  const before = Number((await asked(url, left))[0]?.n)
  expect(before).toBeGreaterThan(1_000)
  let kills = 0
  for (let at = before; kills < 2; ) {
    const { child, ended } = begin(url)
    let isOver = false
    void ended.then(() => {
      isOver = true
    })
    // the blow falls as soon as it has done something, and before it can be done with everything
    while (!isOver && Number((await asked(url, left))[0]?.n) >= at) await new Promise((done) => setTimeout(done, 10))
    child.kill('SIGKILL')
    await ended
    at = Number((await asked(url, left))[0]?.n)
    kills += 1
    if (at === 0) break
  }
  expect(kills).toBeGreaterThan(0)
  expect(await begin(url).ended).toBe(0)
  expect(await asked(url, left)).toEqual([{ n: 0 }])

  expect(await begin(urlOf(copy)).ended).toBe(0)
  const alone = await asked(urlOf(copy), books)
  expect(alone.length).toBeGreaterThan(10)
  expect(await asked(url, books)).toEqual(alone)
})
