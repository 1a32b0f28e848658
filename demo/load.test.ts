import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Db, fixedClock, openDatabase, useKeyring } from '../src/kit/index.ts'
import { listPolicies, statusOf } from '../src/policies/index.ts'
import { loadProducts, type Products } from '../src/products/index.ts'
import { cloneDatabase } from '../test/database.ts'
import { findDemo } from './find.ts'
import { loadDemo } from './load.ts'

let db: Db
let products: Products
let drop: () => Promise<void>
const clock = fixedClock(new Date())
beforeAll(async () => {
  useKeyring({ keys: new Map([[1, Buffer.alloc(32, 7)]]), current: 1 })
  const clone = await cloneDatabase()
  db = openDatabase({ url: clone.url })
  products = await loadProducts('demo/products')
  drop = async () => {
    await db.destroy()
    await clone.drop()
  }
})
afterAll(() => drop())
test('load', async () => {
  const t = performance.now()
  await loadDemo({ db, clock, products }, (line) => console.log(line.en, Math.round(performance.now() - t)))
  console.log('done', performance.now() - t)
  const me = await findDemo(db, 'lin-yue')
  const all = await listPolicies(db, me)
  for (const { policy } of all)
    console.log(
      policy.policyNo,
      policy.productCode,
      statusOf(policy, products.get(policy.productCode), clock.today()).states.join(','),
    )
  const t2 = performance.now()
  await loadDemo({ db, clock, products }, () => undefined)
  console.log('again', performance.now() - t2)
  expect(all.length).toBe(10)
})
