// Another plan is wished for, taken back and wished again; the day's run begins the next year on it.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findDemo } from '../../demo/index.ts'
import { addDays, startOf } from '../../src/kit/index.ts'
import { getPolicy, type Policy } from '../../src/policies/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let wang: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  wang = await walker(demo, 'wang-fang')
})
afterAll(() => demo.close())

async function held(): Promise<Policy> {
  const { db } = demo.store
  const found = await getPolicy(db, await findDemo(db, 'wang-fang'), await findDemo(db, 'tiered-medical'))
  return found.policy
}

async function choose(plan: string, answers: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const ready = await wang.go(await wang.open('change-plan', 'tiered-medical'), { choice: { plan }, ...answers })
  return (await wang.settled(flowOf(await wang.submit(ready)))).state
}

const healthy = {
  health: {
    questions: Object.fromEntries(
      ['cancer', 'heart', 'stroke', 'pressure', 'diabetes', 'liver', 'nodule', 'pregnancy', 'inpatient'].map((id) => [
        id,
        false,
      ]),
    ),
  },
}

it('the next year begins on the plan wished last, at its premium, and the old one stays what it was', async () => {
  expect(
    await wang
      .open('set-auto-renewal', 'tiered-medical')
      .then((flow) => wang.go(flow, { wish: { renews: true } }))
      .then((ready) => wang.submit(ready))
      .then((answer) => flowOf(answer).state),
  ).toBe('done')
  expect(await choose('ample', healthy)).toBe('done')
  const asked = await wang.go(
    await wang.open('change-plan', 'tiered-medical'),
    { choice: { plan: 'basic' } },
    'signature',
  )
  expect(stepOf(asked, 'health').state).toBe('not-needed')
  expect(flowOf(await wang.submit(await wang.go(asked, {}))).state).toBe('done')
  expect(await choose('ample', healthy)).toBe('done')
  const before = await held()
  expect(before.sumInsuredFen).toBe(200_000_000)
  const endsOn = before.endsOn ?? ''
  await demo.store.clock.moveTo(new Date(startOf(addDays(endsOn, 1)).getTime() + 9 * 3_600_000))
  await vi.waitFor(async () => expect((await held()).effectiveOn).toBe(addDays(endsOn, 1)), 60_000)
  const after = await held()
  expect([after.effectiveOn, after.sumInsuredFen]).toEqual([addDays(endsOn, 1), 400_000_000])
  expect(after.premiumFen).toBeGreaterThan(before.premiumFen)
}, 120_000)
