// An import killed without a word goes on where it stopped, and nothing is there twice.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { plainMapping, runImport } from '../index.ts'

let context: TestContext & { products: Products }
const people = 3_500

beforeAll(async () => {
  const opened = await openContext()
  context = { ...opened, products: await loadProducts('demo/products') }
})
afterAll(() => context.close())

async function written(): Promise<string[]> {
  const [customers, policies] = [join(context.folder, 'customers.csv'), join(context.folder, 'policies.csv')]
  const serials = Array.from({ length: people }, (_, index) => String(index).padStart(5, '0'))
  const heads = [
    'ref,name,sex,birthDate,phone',
    'policyNo,owner,product,sumInsured,premium,frequency,payYears,term,effectiveOn,paidToOn',
  ]
  const contract = 'whole-life,100000,3260,yearly,10,whole,2024-03-03,2025-03-03'
  await writeFile(customers, [heads[0], ...serials.map((n) => `C${n},客户,F,1988-05-12,142000${n}`)].join('\n'))
  await writeFile(policies, [heads[1], ...serials.map((n) => `P${n},C${n},${contract}`)].join('\n'))
  return [customers, policies]
}

async function count(table: 'customers' | 'policies' | 'policy_numbers' | 'channel_import_batches'): Promise<number> {
  const { n } = await context.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

test('killed after its first batches, it goes on', { timeout: 60_000 }, async () => {
  const paths = await written()
  const url = new URL(inject('adminUrl'))
  const { rows } = await sql<{ name: string }>`select current_database() as name limit 1`.execute(context.db)
  url.pathname = `/${rows[0]?.name}`
  const child = spawn(process.execPath, [resolve('scripts/mendian.mjs'), 'import', ...paths], {
    cwd: resolve('.'),
    env: { ...process.env, DATABASE_URL: url.href, MENDIAN_HOME: context.folder, MENDIAN_KEYS: `1:${'07'.repeat(32)}` },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  while ((await count('channel_import_batches')) < 1 && child.exitCode === null) await pause(10)
  child.kill('SIGKILL')
  await ended
  const batches = await count('channel_import_batches')
  expect(batches, 'it was killed in the middle').toBeGreaterThan(0)
  expect(batches).toBeLessThan(8)
  const before = (await count('customers')) + (await count('policies'))

  const { loadedNow, report } = await runImport({ context, paths, mapping: plainMapping() })
  expect(loadedNow).toBe(2 * people - before)
  expect(report).toMatchObject({ read: 2 * people, rejected: 0, agrees: true })
  expect([await count('customers'), await count('policies'), await count('policy_numbers')]).toEqual([
    people,
    people,
    people,
  ])
})
