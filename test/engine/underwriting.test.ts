// An underwriter at the desk: only they decide, see health, and offer other terms that the customer signs for.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { agreedOf, getPolicy } from '../../src/policies/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Person } from '../person.ts'
import { type Flow, flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let underwriter: Person
let accountId: string
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  underwriter = await demo.staff('sun-lan')
  accountId = await lin.account('林悦', '1234')
})
afterAll(() => demo.close())

const queue = z.object({
  items: z.array(z.object({ customerId: z.string(), id: z.string(), underwritten: z.literal(true) })),
})
const well = { cancer: false, heart: false, stroke: false, liver: false, newborn: false }
const unwell = { questions: { ...well, liver: true } }
const reasons = [{ zh: '转氨酶偏高', en: 'raised transaminases' }]
const terms = { loadPermille: 250, exclusions: [{ zh: '肝脏疾病', en: 'liver disease' }] }

async function referred(): Promise<Flow> {
  const flow = await lin.go(await lin.open('reinstate', 'lapsed-life'), { health: unwell, payment: { accountId } })
  return flowOf(await lin.submit(flow))
}

function decide(flow: Flow, body: object, by = underwriter) {
  return by.post(`/api/desk/requests/${flow.customerId}/${flow.id}/decision`, body)
}

async function policy() {
  const id = await findDemo(demo.store.db, 'lapsed-life')
  return (await getPolicy(demo.store.db, await findDemo(demo.store.db, 'lin-yue'), id)).policy
}

it('asks every question, and no other', async () => {
  const open = await lin.go(await lin.open('reinstate', 'lapsed-life'), {}, 'health')
  const { liver: _liver, ...short } = well
  expect(await lin.put(open, 'health', { questions: short })).toMatchObject({
    status: 422,
    body: { faults: [{ pointer: '/answer/questions/liver' }] },
  })
  expect(await lin.put(open, 'health', { questions: { ...well, dna: true } })).toMatchObject({
    status: 422,
    body: { faults: [{ pointer: '/answer/questions/dna' }] },
  })
  expect((await lin.person.delete(`/api/requests/${open.id}`)).status).toBe(200)
})

it('others at the desk neither decide nor see health', async () => {
  const flow = await referred()
  const agent = await demo.staff('zhao-min')
  expect(problemOf(await decide(flow, { decision: 'accept' }, agent))).toBe('not-allowed')
  const path = `/api/desk/requests/${flow.customerId}/${flow.id}`
  expect(stepOf(flowOf(await agent.get(path)), 'health').answer).toBeUndefined()
  expect(stepOf(flowOf(await underwriter.get(path)), 'health').answer).toEqual(unwell)
})

it('an offer names terms and reasons', async () => {
  const flow = await referredNow()
  const none = { loadPermille: 0, exclusions: [] }
  expect(problemOf(await decide(flow, { decision: 'terms', reasons }))).toBe('terms-needed')
  expect(problemOf(await decide(flow, { decision: 'terms', reasons, terms: none }))).toBe('terms-needed')
  expect(problemOf(await decide(flow, { decision: 'terms', terms }))).toBe('terms-needed')
  expect((await lin.read(flow)).state).toBe('in-review')
})

it('terms offered are shown, signed for, and then hold; an answer changed takes them away', async () => {
  const flow = await referredNow()
  flowOf(await decide(flow, { decision: 'terms', reasons, terms }))
  const open = await lin.read(flow)
  expect(open).toMatchObject({ state: 'draft', current: 'signature', canSubmit: false, because: reasons })
  const shown = JSON.stringify((await lin.person.get(`/api/requests/${flow.id}`)).body)
  expect(shown).toContain('25%')
  expect(shown).toContain('肝脏疾病')
  const changed = flowOf(await lin.put(open, 'health', { questions: { ...well, stroke: true } }))
  expect(JSON.stringify(changed)).not.toContain('25%')
  const again = flowOf(await lin.submit(await lin.go(changed, { payment: { accountId } })))
  expect(again.state).toBe('in-review')
  flowOf(await decide(again, { decision: 'terms', reasons, terms }))
  const agreed = await lin.go(await lin.read(again), { payment: { accountId } })
  const before = await policy()
  expect(agreedOf(before).loadPermille).toBe(0)
  flowOf(await lin.submit(agreed))
  const done = await lin.settled(agreed)
  expect(done.state, JSON.stringify(done.because)).toBe('done')
  const after = await policy()
  expect(agreedOf(after)).toMatchObject(terms)
  expect(after.premiumFen).toBe(Math.round(before.premiumFen * 1.25))
})

/** The one that waits, or a new one. */
async function referredNow(): Promise<Flow> {
  const { items } = queue.parse((await underwriter.get('/api/desk/requests')).body)
  const [first] = items
  return first ? flowOf(await underwriter.get(`/api/desk/requests/${first.customerId}/${first.id}`)) : referred()
}
