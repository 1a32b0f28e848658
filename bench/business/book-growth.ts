// What a policy page and a loan cost as the book grows: stores side by side, of ten thousand, a hundred thousand and a million policies.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { makeBook } from '../../demo/index.ts'
import { openApp } from '../../src/app.ts'
import { openSession } from '../../src/identity/index.ts'
import { type App, type Db, openDatabase, openLog, readConfig, system, writeAs } from '../../src/kit/index.ts'
import { openEmbedded, removeEmbedded } from '../../src/kit/postgres/index.ts'
import { openStore, useStoreKeys } from '../../src/main.ts'
import { type BenchContext, type Measure, percentile } from '../suite.ts'

/** Customers, and policies within three per cent of them. Fewer for a quick look: `BENCH_BOOK_MAX=100000`. */
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= Number(process.env.BENCH_BOOK_MAX ?? 1_000_000))
const samples = 300
const warmUps = 40

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const home = await mkdtemp(join(tmpdir(), 'mendian-growth-'))
  const log = openLog('error')
  const config = readConfig({ MENDIAN_HOME: home, LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '100000000' })
  const embedded = await openEmbedded({ home, log })
  const closing: (() => Promise<void>)[] = []
  try {
    await useStoreKeys(config)
    const books: Book[] = []
    for (const size of sizes) {
      const { store, close } = await openStore(await newDatabase(embedded.url, `book_${size}`), { config, log })
      closing.push(close)
      const made = await makeBook({ context: store, customers: size, seed: 7 })
      note(`${made.policies} policies, ${Math.round(made.policiesNow / made.seconds)} made a second`)
      await sql`vacuum analyze`.execute(store.db)
      books.push({ size, store, app: await openApp(store), chosen: await choose(store.db), page: [], borrow: [] })
    }
    // In turns, so that whatever else the machine does falls on all of them alike.
    for (let turn = 0; turn < samples + warmUps; turn += 1) for (const book of books) await measureOne(book, turn)
    for (const { app } of books) await app.close()
    return measuresOf(books)
  } finally {
    for (const close of closing) await close()
    await embedded.close()
    await removeEmbedded({ home })
    await rm(home, { recursive: true, force: true })
  }
}

interface Book {
  readonly size: number
  readonly store: Store
  readonly app: App
  readonly chosen: readonly Chosen[]
  /** In ms. */
  readonly page: number[]
  readonly borrow: number[]
}

async function newDatabase(url: string, name: string): Promise<string> {
  const db = openDatabase({ url, connectionsMax: 2 })
  await sql`create database ${sql.id(name)}`.execute(db)
  await db.destroy()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

function measuresOf(found: readonly Book[]): Measure[] {
  return (['page', 'borrow'] as const).flatMap((what) => {
    const name = what === 'page' ? 'policy-page' : 'borrow'
    const medians = found.map((at) => percentile(at[what], 0.5))
    const each = found.flatMap((at) =>
      ([0.5, 0.99] as const).map((share) => ({
        id: `${name}-p${share * 100}-${at.size / 1_000}k-ms`,
        value: percentile(at[what], share),
        unit: 'ms',
        n: at[what].length,
      })),
    )
    const worst = Math.max(...medians.map((median) => median / (medians[0] ?? 1)))
    return [...each, { id: `${name}-growth-1m`, value: worst, unit: 'ratio', n: found.length }]
  })
}

type Store = Parameters<typeof writeAs>[0] & { readonly db: Db }

interface Chosen {
  readonly customerId: string
  readonly id: string
  readonly premiumAccountId: string
}

async function measureOne({ app, store, chosen, page, borrow }: Book, turn: number): Promise<void> {
  const policy = chosen[turn]
  if (!policy) return
  const headers = await signedIn(store, policy.customerId)
  const from = performance.now()
  const { statusCode } = await app.inject({ method: 'GET', url: `/api/policies/${policy.id}`, headers })
  const took = performance.now() - from
  if (statusCode !== 200) throw new Error(`the policy page answered ${statusCode}`)
  const lent = await lend(app, headers, policy)
  if (turn < warmUps) return
  page.push(took)
  if (lent !== undefined) borrow.push(lent)
}

// Anywhere in the book: policies that can be borrowed against by the one they insure.
async function choose(db: Db): Promise<readonly Chosen[]> {
  const { rows } = await sql<Chosen>`
    select p.customer_id, p.id, p.premium_account_id
    from policies p
    join policy_insureds i on i.customer_id = p.customer_id and i.policy_id = p.id and i.relation = 'self'
    where p.product_code = 'whole-life' and p.paid_to_on > current_date and p.effective_on < current_date - 1200
      and not exists (select 1 from policy_loans l where l.customer_id = p.customer_id and l.policy_id = p.id)
    order by md5(p.id::text)
    limit ${samples + warmUps}`.execute(db)
  return rows
}

async function signedIn(store: Store, customerId: string): Promise<{ authorization: string }> {
  const client = { agent: 'bench', ip: '127.0.0.1' }
  const { token, sessionId } = await writeAs(store, system('bench'), {}, (tx) =>
    openSession(tx, { customerId }, { client, now: new Date() }),
  )
  // The face check itself is measured elsewhere.
  await sql`update identity_sessions set level = 'face', level_how = 'face', level_until = now() + interval '1 hour'
    where id = ${sessionId}`.execute(store.db)
  return { authorization: `Bearer ${token}` }
}

const request = z.object({
  id: z.string(),
  current: z.string().nullable(),
  steps: z.array(
    z.object({ name: z.string(), kind: z.string(), document: z.object({ sha256: z.string() }).optional() }),
  ),
})

/** The whole request in ms, from the first press to the money being ordered; undefined when this policy cannot be borrowed against. */
async function lend(app: App, headers: { authorization: string }, policy: Chosen): Promise<number | undefined> {
  const call = async (method: 'POST' | 'PUT', url: string, payload: object) => {
    const answer = await app.inject({ method, url, headers, payload })
    return { ok: answer.statusCode === 200, body: answer.json() }
  }
  const from = performance.now()
  const opened = await call('POST', '/api/requests', { serviceId: 'borrow', policyId: policy.id })
  if (!opened.ok) return undefined
  let now = request.parse(opened.body)
  while (now.current) {
    const step = now.steps.find(({ name }) => name === now.current)
    const answered = await call('PUT', `/api/requests/${now.id}/steps/${now.current}`, {
      answer: answerTo(step, policy),
    })
    if (!answered.ok) return undefined
    now = request.parse(answered.body)
  }
  const { ok } = await call('POST', `/api/requests/${now.id}/submission`, {})
  return ok ? performance.now() - from : undefined
}

const leastFen = 100_000

function answerTo(
  step: z.infer<typeof request>['steps'][number] | undefined,
  { premiumAccountId: accountId }: Chosen,
): object {
  if (step?.kind === 'identify') return { level: 'face' }
  if (step?.kind === 'ask') return { amountFen: leastFen, accountId }
  if (step?.kind === 'consent') return { asked: true }
  return { documentSha256: step?.document?.sha256, strokes: 'M0 0L10 10' }
}
