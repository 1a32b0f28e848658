// The command as an operator runs it: its exit code and the line that names what is broken.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Db, newId, openClock, openDatabase, system, useKeyring, writeAs } from '../src/kit/index.ts'
import { anchorEvidence, evidence } from '../src/timeline/index.ts'
import { type Clone, cloneDatabase } from '../test/database.ts'

const run = promisify(execFile)
vi.setConfig({ testTimeout: 60_000 })
const key = Buffer.alloc(32, 7)
const chain = { customerId: newId(), chainId: newId() }
let clone: Clone
let db: Db

beforeAll(async () => {
  useKeyring({ keys: new Map([[1, key]]), current: 1 })
  clone = await cloneDatabase()
  db = openDatabase({ url: clone.url, connectionsMax: 2 })
  const context = { db, clock: await openClock(db, { sandbox: false }) }
  for (const kind of ['shown', 'signed', 'paid'])
    await writeAs(context, system('test'), {}, (tx) => evidence(tx, { ...chain, kind, body: {} }))
  await anchorEvidence(context, { quietMs: 0 })
})
afterAll(async () => {
  await db.destroy()
  await clone.drop()
})

async function verify(url = clone.url): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: url, MENDIAN_KEYS: `1:${key.toString('hex')}` }
  const command = ['--import', 'tsx', 'scripts/verify-evidence.ts']
  return run(process.execPath, command, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

test('sound evidence ends well and names the newest anchor', async () => {
  const { code, stdout } = await verify()
  expect(code).toBe(0)
  expect(stdout).toMatch(/✓ 1 条链、3 条记录、1 个锚/)
  expect(stdout).toMatch(/--witness [0-9a-f]{64}/)
})

test('a broken chain is named, and the command fails', async () => {
  await sql`delete from timeline_evidence where seq = 3`.execute(db)
  const { code, stdout } = await verify()
  expect(code).toBe(1)
  expect(stdout).toContain(`✗ ${chain.chainId} (${chain.customerId}) #3`)
})

test('a database that does not answer is said in one line', async () => {
  const { code, stderr } = await verify('postgresql://nobody@127.0.0.1:1/none')
  expect(code).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
