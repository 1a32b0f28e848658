// kill -9 while a hundred requests and claims run: after the last restart each has ended, once, and the money agrees everywhere.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Db, dayOf, loadKeyring, openDatabase, random, useKeyring } from '../../src/kit/index.ts'
import { findEmbedded } from '../../src/kit/postgres/index.ts'
import { demoBankBooks, trialBalance } from '../../src/payments/index.ts'
import { type Ended, journey } from './journey.ts'
import { killAgainAndAgain } from './killing.ts'
import { openStoreProcess, type StoreProcess } from './store-process.ts'
import { hundredWishes } from './wishes.ts'

const seed = Number(process.env.KILL_SEED || Date.now() % 1_000_000)
const settings = { DATABASE_URL: '', MENDIAN_KEYS: '', RATE_LIMIT_PER_MINUTE: '1000000', LOG_LEVEL: 'error' }
const kills = 6
const drainMs = 120_000

let store: StoreProcess
let databaseUrl: string
let db: Db

beforeAll(async () => {
  store = await openStoreProcess({ environment: settings })
  databaseUrl = (await findEmbedded({ home: store.home })) ?? ''
  useKeyring(await loadKeyring({ home: store.home }))
  db = openDatabase({ url: databaseUrl, connectionsMax: 2 })
})

afterAll(async () => {
  await db?.destroy()
  await store?.remove()
})

test('a hundred requests and claims end once, whenever the store is killed', { timeout: 400_000 }, async () => {
  process.stdout.write(`KILL_SEED=${seed}\n`)
  const lanes = await hundredWishes(store.url, db, dayOf(new Date()))
  expect(lanes.flat()).toHaveLength(100)
  const { orders } = await demoBankBooks(db)
  const before = { orders, policies: await count('select count(*) from policies') }
  let running = lanes.length
  const ending = Promise.all(
    lanes.map(async (lane) => {
      const ended: Ended[] = []
      for (const wish of lane) ended.push(await journey(wish))
      running -= 1
      return ended
    }),
  )
  const killing = killAgainAndAgain(store, { times: kills, random: random(seed), isRunning: () => running > 0 })
  const [ended, killed] = await Promise.all([ending.then((all) => all.flat()), killing])
  expect(killed, 'it was killed while they ran').toBeGreaterThanOrEqual(3)
  await drained()

  expect(new Set(ended.map(({ state }) => state))).toEqual(new Set(['done']))
  expect(new Set(ended.map(({ requestId }) => requestId)).size, 'a call repeated opens nothing anew').toBe(100)
  expect(await count('select count(*) from catalogue_requests')).toBe(100)
  expect(await count('select count(*) from kit_outbox where dead_at is not null')).toBe(0)
  await eachOnce()
  await moneyAgrees(before, ended)
  await claimsPaidOnce(ended)
  await evidenceHolds()
})

/** Waits until no message is left but letters to print, which count before they are printed, and timers of minutes. */
async function drained(): Promise<void> {
  const due = `select count(*) from kit_outbox where done_at is null and dead_at is null
    and due_at <= now() + interval '1 minute' and topic <> 'letter.written'`
  await expect.poll(() => count(due), { timeout: drainMs, interval: 250 }).toBe(0)
}

async function eachOnce(): Promise<void> {
  const notOnce = (table: string, joined: string) =>
    count(`select count(*) from (
      select r.id from catalogue_requests r left join ${table} t on t.customer_id = r.customer_id and ${joined}
      group by r.id having count(t.customer_id) <> 1) odd`)
  const told = (kind: string) => `t.subject_id = r.id::text and t.kind = '${kind}'`
  const evident = (kind: string) => `t.chain_id = r.id and t.content::jsonb->>'kind' = '${kind}'`
  expect(await notOnce('timeline_entries', told('request.submitted'))).toBe(0)
  expect(await notOnce('timeline_entries', told('request.done'))).toBe(0)
  expect(await notOnce('timeline_evidence', evident('request.submitted'))).toBe(0)
  expect(await notOnce('timeline_evidence', evident('request.applied'))).toBe(0)
}

interface Before {
  readonly orders: number
  readonly policies: number
}

/** The demo bank's own books, the ledger and the payments tell the same story. */
async function moneyAgrees(before: Before, ended: readonly Ended[]): Promise<void> {
  const moving = ended.filter(({ wish }) => ['borrow', 'repay-loan', 'pay-renewal-premium'].includes(wish.service))
  const bought = ended.filter(({ wish }) => wish.service === 'buy-accident-policy')
  const photographed = ended.filter(({ wish }) => wish.photos?.length)
  const books = await demoBankBooks(db)
  const ledger = await trialBalance(db)
  const balance = (name: string) => ledger.accounts.find(({ account }) => account === name)?.balanceFen ?? 0
  expect(ledger.differenceFen).toBe(0)
  expect(balance('bank')).toBe(books.balanceFen)
  expect([balance('paying'), balance('customer-funds'), balance('suspense')]).toEqual([0, 0, 0])
  expect(books.undecided).toBe(0)
  expect(books.orders - before.orders).toBe(moving.length + bought.length + photographed.length)
  expect(await count('select count(*) from payments')).toBe(books.orders)
  const policies = await count('select count(*) from policies')
  expect(policies - before.policies, 'a policy for each premium').toBe(bought.length)
  const odd = `select count(*) from (select subject_id from payments
    where subject_type in ('request', 'claim') group by subject_id, direction having count(*) > 1) twice`
  expect(await count(odd), 'no two payments for one thing').toBe(0)
}

async function claimsPaidOnce(ended: readonly Ended[]): Promise<void> {
  const claims = ended.filter(({ wish }) => wish.service === 'file-claim')
  expect(await count('select count(*) from claims')).toBe(claims.length)
  const judgedTwice =
    'select count(*) from (select claim_id from claim_decisions group by claim_id having count(*) <> 1) t'
  expect(await count(judgedTwice)).toBe(0)
  expect(await count('select count(distinct claim_id) from claim_decisions')).toBe(claims.length)
  const differing = `select count(*) from claim_decisions d left join claim_payments p
    on p.customer_id = d.customer_id and p.claim_id = d.claim_id and p.decision_no = d.no
    where coalesce(p.amount_fen, 0) <> d.pay_fen or (d.pay_fen > 0 and p.settled_at is null)`
  expect(await count(differing), 'payments are decisions').toBe(0)
  expect(await count("select count(*) from claim_decisions where outcome = 'pay'")).toBe(2)
}

/** As an auditor would: beside the running store. */
async function evidenceHolds(): Promise<void> {
  const script = fileURLToPath(new URL('../../scripts/verify-evidence.ts', import.meta.url))
  const env = { ...process.env, ...settings, MENDIAN_HOME: store.home }
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  expect(code, said).toBe(0)
}

async function count(question: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>(question)
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}
