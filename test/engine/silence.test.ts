// A person who was asked to judge and said nothing for thirty days: our silence is consent.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, startOf } from '../../src/kit/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
})
afterAll(() => demo.close())

async function at(day: string): Promise<void> {
  await demo.store.clock.moveTo(new Date(startOf(day).getTime() + 9 * 3_600_000))
  await demo.idle()
}

it('thirty days without an answer are consent', async () => {
  const ready = await lin.go(await lin.open('reinstate', 'lapsed-life'), {
    health: { questions: { cancer: false, heart: false, stroke: false, liver: true, newborn: false } },
    payment: { accountId: await lin.account('林悦', '1234') },
  })
  const flow = flowOf(await lin.submit(ready))
  const dueOn = flow.clock?.dueOn ?? ''
  await at(dueOn)
  expect((await lin.read(flow)).state).toBe('in-review')
  await at(addDays(dueOn, 1))
  const done = await lin.settled(flow)
  expect(done.state, JSON.stringify(done.because)).toBe('done')
}, 180_000)
