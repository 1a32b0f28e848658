// What came to nothing is opened again by staff who say why; what was applied stands, and is put right by a request of its own.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { verifyEvidence } from '../../src/timeline/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Person } from '../person.ts'
import { type Flow, flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let li: Walker
let agent: Person
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  li = await walker(demo, 'li-wei')
  agent = await demo.staff('zhao-min')
})
afterAll(() => demo.close())

const reason = '系统误判了地址，请您重新提交'
const history = z.object({
  items: z.array(z.object({ kind: z.string(), by: z.string(), at: z.string(), reason: z.string().optional() })),
})

function reopen(flow: Flow, by = agent, words = reason) {
  return by.post(`/api/desk/requests/${flow.customerId}/${flow.id}/reopening`, { reason: words })
}

async function told(flow: Flow) {
  const { items } = history.parse((await lin.person.get(`/api/requests/${flow.id}/history`)).body)
  const desk = await agent.get(`/api/desk/requests/${flow.customerId}/${flow.id}/history`)
  expect(history.parse(desk.body).items, 'the desk reads the same').toEqual(items)
  expect(
    items.map(({ at }) => at),
    'in order',
  ).toEqual(items.map(({ at }) => at).sort())
  return items.filter(({ kind }) => kind !== 'letter.written')
}

it('withdrawn, opened again with its answers, told by letter and message, and done after all', async () => {
  const flow = await lin.go(await lin.open('set-reminders'), {
    wish: { wanted: true, way: 'message', daysBefore: 7 },
  })
  expect((await lin.person.delete(`/api/requests/${flow.id}`)).status).toBe(200)
  expect(problemOf(await reopen(flow, await demo.staff('sun-lan')))).toBe('not-allowed')
  expect(problemOf(await reopen(flow, lin.person))).toBe('not-signed-in')
  expect(problemOf(await reopen(flow, agent, ''))).toBe('bad-input')
  const open = flowOf(await reopen(flow))
  expect(open).toMatchObject({ id: flow.id, state: 'draft', current: 'identity' })
  expect(stepOf(open, 'wish')).toMatchObject({ state: 'done', answer: { daysBefore: 7 } })
  expect(problemOf(await reopen(flow)), 'a draft is open already').toBe('not-reopenable')
  await demo.idle()
  const inbox = await demo.staff('admin')
  expect(JSON.stringify((await inbox.get('/api/desk/inbox')).body)).toContain(reason)
  expect(JSON.stringify((await lin.person.get('/api/letters')).body)).toContain('reopening-notice')
  expect(flowOf(await lin.submit(await lin.go(await lin.read(flow), {}))).state).toBe('done')
  expect((await told(flow)).map(({ kind, by, reason }) => [kind, by, reason])).toEqual([
    ['request.opened', 'customer', undefined],
    ['request.cancelled', 'customer', undefined],
    ['request.reopened', 'staff', reason],
    ['request.submitted', 'customer', undefined],
    ['request.done', 'customer', undefined],
  ])
  expect((await verifyEvidence(demo.store.db)).broken).toEqual([])
})

it('others who were asked are asked anew: the old task is gone, and not answered any more', async () => {
  const asked = { loan: { amountFen: 1_000_000, accountId: await lin.account('林悦', '7788') } }
  const flow = await lin.go(await lin.open('borrow', 'whole-life'), asked)
  expect(flowOf(await lin.submit(flow)).state).toBe('awaiting-consent')
  const tasks = async () =>
    z
      .object({
        items: z.array(
          z.object({ id: z.string(), requestId: z.string(), state: z.string(), documentSha256: z.string().nullable() }),
        ),
      })
      .parse((await li.person.get('/api/consent-tasks')).body)
      .items.filter(({ requestId }) => requestId === flow.id)
  const [old] = await tasks()
  expect(flowOf(await reopen(flow)).state).toBe('draft')
  const again = await lin.go(await lin.read(flow), {})
  expect(flowOf(await lin.submit(again)).state).toBe('awaiting-consent')
  const both = await tasks()
  expect(both.map(({ id, state }) => [id === old?.id, state]).sort()).toEqual([
    [false, 'waiting'],
    [true, 'withdrawn'],
  ])
  await li.go(await li.open('change-address'), {}, 'place') // raises the level
  const late = { agree: true, strokes: 'M0 0L1 1', documentSha256: both[0]?.documentSha256 }
  expect(problemOf(await li.person.post(`/api/consent-tasks/${old?.id}/answer`, late))).toBe('not-waiting')
  const fresh = both.find(({ state }) => state === 'waiting')
  expect((await li.person.post(`/api/consent-tasks/${fresh?.id}/answer`, late)).status).toBe(200)
  expect((await told(flow)).map(({ kind }) => kind)).toEqual([
    'request.opened',
    'request.signed',
    'request.submitted',
    'request.consents-asked',
    'request.reopened',
    'request.signed',
    'request.submitted',
    'request.consents-asked',
    'request.consent-answered',
    'request.done',
  ])
})

it('what was applied stands; a correcting request is tied to it, filled in as before', async () => {
  const place = { address: '浙江省杭州市西湖区示例路 19 号 2 幢 301 室' }
  const done = flowOf(await lin.submit(await lin.go(await lin.open('change-address'), { place })))
  const correcting = flowOf(await reopen(done))
  expect(correcting.id).not.toBe(done.id)
  expect(correcting).toMatchObject({ state: 'draft' })
  expect(stepOf(correcting, 'place').known).toMatchObject(place)
  expect((await lin.person.get(`/api/requests/${correcting.id}`)).body).toMatchObject({ correctsId: done.id })
  expect(flowOf(await lin.person.get(`/api/requests/${done.id}`)).state, 'nothing is undone').toBe('done')
  expect((await told(done)).at(-1)).toMatchObject({ kind: 'request.correcting', reason })
})

it('nothing is opened that could come to nothing: the same in the making, or not allowed any more', async () => {
  const flow = await lin.open('declare-tax-residency')
  expect((await lin.person.delete(`/api/requests/${flow.id}`)).status).toBe(200)
  await lin.open('declare-tax-residency')
  expect(problemOf(await reopen(flow))).toBe('draft-there')
})
