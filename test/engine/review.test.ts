// A person at the desk decides what the rules referred; the statutory clock runs, stands still while papers are awaited, and ends.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, startOf } from '../../src/kit/index.ts'
import { listPayments } from '../../src/payments/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Person } from '../person.ts'
import { type Flow, flowOf, problemOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let agent: Person
let accountId: string
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  agent = await demo.staff('sun-lan')
  accountId = await lin.account('林悦', '1234')
})
afterAll(() => demo.close())

const well = { cancer: false, heart: false, stroke: false, liver: false, newborn: false }
const unwell = { questions: { ...well, liver: true } }
const reasons = [{ zh: '请补充出院小结', en: 'Please add the discharge summary' }]

async function signed(): Promise<Flow> {
  return lin.go(await lin.open('reinstate', 'lapsed-life'), { health: unwell, payment: { accountId } })
}

async function referred(): Promise<Flow> {
  return flowOf(await lin.submit(await signed()))
}

function decide(flow: Flow, body: object, by = agent) {
  return by.post(`/api/desk/requests/${flow.customerId}/${flow.id}/decision`, body)
}

async function later(days: number): Promise<void> {
  await demo.store.clock.moveTo(new Date(startOf(addDays(demo.store.clock.today(), days)).getTime() + 9 * 3_600_000))
}

it('only who may decide decides, a refusal needs reasons and articles, and only once', async () => {
  const flow = await referred()
  expect(flow.state).toBe('in-review')
  const auditor = await demo.staff('chen-jie')
  expect(problemOf(await decide(flow, { decision: 'accept' }, auditor))).toBe('not-allowed')
  expect(problemOf(await decide(flow, { decision: 'accept' }, lin.person))).toBe('not-signed-in')
  expect(problemOf(await decide(flow, { decision: 'refuse', reasons }))).toBe('reasons-needed')
  expect(problemOf(await decide(flow, { decision: 'supplement' }))).toBe('reasons-needed')
  const refused = { decision: 'refuse', reasons, articles: ['保险法司法解释三 §8'] }
  expect(flowOf(await decide(flow, refused))).toMatchObject({ state: 'stopped', clock: { overdue: false } })
  expect(problemOf(await decide(flow, { decision: 'accept' }))).toBe('not-waiting')
  const told = await lin.read(flow)
  expect(told.because).toEqual(reasons)
  expect(told.letterId).not.toBeNull()
  await later(40)
  expect((await lin.read(flow)).clock).toMatchObject({ overdue: false })
})

it('papers asked for: the clock stands still, the draft opens again, and the request comes back to the desk', async () => {
  const flow = await referred()
  const dueOn = flow.clock?.dueOn ?? ''
  expect(flow.clock).toEqual({ dueOn, paused: false, overdue: false })
  flowOf(await decide(flow, { decision: 'supplement', reasons }))
  const open = await lin.read(flow)
  expect(open).toMatchObject({ state: 'draft', canSubmit: true, because: reasons })
  await later(5)
  const again = await lin.go(flowOf(await lin.put(open, 'health', { questions: { ...well, heart: true } })), {})
  const back = flowOf(await lin.submit(again))
  expect(back).toMatchObject({ state: 'in-review', clock: { paused: false, dueOn: addDays(dueOn, 5) } })
  expect(problemOf(await decide(flow, { decision: 'supplement', reasons })), 'once').toBe('papers-asked-before')
  await decide(flow, { decision: 'refuse', reasons, articles: ['保险法 §37'] })
})

it('withdrawn while papers are awaited: its clock ends too', async () => {
  const flow = await referred()
  flowOf(await decide(flow, { decision: 'supplement', reasons }))
  expect((await lin.person.delete(`/api/requests/${flow.id}`)).status).toBe(200)
  await later(60)
  expect((await lin.read(flow)).clock).toMatchObject({ overdue: false })
})

it('accepted days later: what is collected is what was signed, and the policy is in force', async () => {
  const { amountFen, ...ready } = await signed()
  const flow = flowOf(await lin.submit(ready))
  await later(3)
  flowOf(await decide(flow, { decision: 'accept' }))
  const done = await lin.settled(flow)
  expect(done.state, JSON.stringify(done.because)).toBe('done')
  const payments = await listPayments(demo.store.db, { customerId: flow.customerId, limit: 50 })
  expect(payments.find(({ subject }) => subject.id === flow.id)).toMatchObject({ amountFen, state: 'settled' })
})
