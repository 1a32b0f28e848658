// The rules alone: the facts of a claim that was paid, judged again and again.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assemble } from '../../src/claims/assemble.ts'
import { adjudicate, getClaim } from '../../src/claims/index.ts'
import { type Day, loadKeyring, openDatabase, readConfig, useKeyring } from '../../src/kit/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import type { Measure } from '../suite.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const times = 2_000

export async function measureDecisions(
  { home, databaseUrl }: { home: string; databaseUrl: string },
  { customerId, claimId, today }: { customerId: string; claimId: string; today: Day },
): Promise<Measure> {
  useKeyring(await loadKeyring({ written: undefined, home }))
  const db = openDatabase({ url: databaseUrl, connectionsMax: 1 })
  const products = await loadProducts(join(root, 'demo', 'products'))
  const { facts } = await assemble(
    db,
    { products, config: readConfig({}) },
    await getClaim(db, customerId, claimId),
    today,
  )
  await db.destroy()
  if (adjudicate(facts).decision !== 'pay') throw new Error('the demo claim is not one the machine pays')
  for (let warm = 0; warm < times / 10; warm += 1) adjudicate(facts)
  const from = performance.now()
  for (let time = 0; time < times; time += 1) adjudicate(facts)
  return { id: 'decisions-per-s', value: (times * 1_000) / (performance.now() - from), unit: '1/s', n: times }
}
