// A contract with an account is surrendered: what its page says is what is signed, paid and booked.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { formatFen } from '../../src/kit/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
})
afterAll(() => demo.close())

const page = z.object({ worth: z.object({ surrenderValue: z.object({ amountFen: z.int() }) }) })
const settled = z.object({ state: z.string(), outcome: z.object({ says: z.object({ zh: z.string() }) }) })

it.each(['universal-life', 'unit-linked'])('%s', async (key) => {
  const policyId = await findDemo(demo.store.db, key)
  const { worth } = page.parse((await lin.person.get(`/api/policies/${policyId}`)).body)
  expect(worth.surrenderValue.amountFen).toBeGreaterThan(1_000_000)
  const answers = { alternatives: { why: 'money' }, account: { accountId: await lin.account('林悦', '4321') } }
  const ready = await lin.go(await lin.open('surrender', key), answers)
  const flow = await lin.settled(flowOf(await lin.submit(ready)))
  const { state, outcome } = settled.parse((await lin.person.get(`/api/requests/${flow.id}`)).body)
  expect(state).toBe('done')
  expect(outcome.says.zh).toContain(formatFen(worth.surrenderValue.amountFen))
})
