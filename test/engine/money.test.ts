// Money of a request: a failed payment opens it again, a repeated call-back counts once, and money that finds nothing goes back.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogueHandlers } from '../../src/catalogue/index.ts'
import { newId, system, writeAs } from '../../src/kit/index.ts'
import { listPayments, recordReport, resolveException, trialBalance } from '../../src/payments/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, problemOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let [bad, good] = ['', '']
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  bad = await lin.account('林悦', '0002')
  good = await lin.account('林悦', '1234')
})
afterAll(() => demo.close())

async function paymentsOf(customerId: string, requestId: string) {
  const all = await listPayments(demo.store.db, { customerId, limit: 50 })
  return all.filter(({ subject }) => subject.id === requestId)
}

const repayment = { amountFen: 50_000 }

it('declined by the bank: back at paying with every other answer; another account completes it', async () => {
  const ready = await lin.go(await lin.open('repay-loan', 'loaned-life'), { repayment, payment: { accountId: bad } })
  flowOf(await lin.submit(ready))
  const failed = await lin.settled(ready)
  expect(failed).toMatchObject({ state: 'draft', current: 'payment' })
  const again = await lin.go(failed, { payment: { accountId: good } })
  flowOf(await lin.submit(again))
  expect((await lin.settled(ready)).state).toBe('done')
  const payments = await paymentsOf(ready.customerId, ready.id)
  expect(payments.map(({ state, direction }) => [direction, state]).sort()).toEqual([
    ['in', 'declined'],
    ['in', 'settled'],
  ])
})

it('told again that it settled, nothing happens twice', async () => {
  const ready = await lin.go(await lin.open('repay-loan', 'loaned-life'), { repayment, payment: { accountId: good } })
  flowOf(await lin.submit(ready))
  await lin.settled(ready)
  const [payment] = await paymentsOf(ready.customerId, ready.id)
  if (!payment) throw new Error('no payment')
  const before = await lin.read(ready)
  const report = { orderId: payment.id, kind: 'settled', amountFen: payment.amountFen } as const
  const outcome = await writeAs(demo.store, system('test'), {}, (tx) => recordReport(tx, report))
  expect(outcome).toBe('repeated')
  const told = { ...payment, paymentId: payment.id }
  for (const id of [newId(), newId()])
    for (const handle of catalogueHandlers(demo.store)['payment.settled'])
      await handle({ id, payload: told, attempts: 1 })
  expect(await lin.read(ready)).toEqual(before)
  expect(await paymentsOf(ready.customerId, ready.id)).toHaveLength(1)
})

it('two repayments that together are too much: the second one goes back to its source', async () => {
  const known = z.object({ amountFen: z.int() })
  const first = await lin.open('repay-loan', 'loaned-life')
  const owed = known.parse(first.steps[0]?.known).amountFen
  const most = { repayment: { amountFen: owed - 10_000 }, payment: { accountId: good } }
  const one = await lin.go(first, most)
  flowOf(await lin.submit(one))
  const two = await lin.go(await lin.open('repay-loan', 'loaned-life'), most)
  flowOf(await lin.submit(two))
  const ends = [await lin.settled(one), await lin.settled(two)]
  expect(ends.map(({ state }) => state).sort()).toEqual(['done', 'stopped'])
  const stopped = ends.find(({ state }) => state === 'stopped')
  expect(stopped?.because?.[0]?.zh.length).toBeGreaterThan(3)
  const moved = await paymentsOf(two.customerId, stopped?.id ?? '')
  expect(moved.map(({ direction }) => direction).sort()).toEqual(['in', 'out'])
  await demo.idle()
  expect((await trialBalance(demo.store.db)).differenceFen).toBe(0)
})

it('money that was said to have failed and came after all goes back', async () => {
  const open = await lin.open('pay-renewal-premium', 'grace-life')
  flowOf(await lin.submit(await lin.go(open, { payment: { accountId: bad } })))
  expect((await lin.settled(open)).state).toBe('draft')
  const [declined] = await paymentsOf(open.customerId, open.id)
  if (!declined) throw new Error('no payment')
  const report = { orderId: declined.id, kind: 'settled', amountFen: declined.amountFen } as const
  expect(await writeAs(demo.store, system('test'), {}, (tx) => recordReport(tx, report))).toBe('exception')
  const finding = {
    customerId: open.customerId,
    paymentId: declined.id,
    kind: 'contradiction',
    outcome: 'settled',
  } as const
  await writeAs(demo.store, system('test'), {}, (tx) => resolveException(tx, finding))
  await demo.idle()
  expect((await lin.read(open)).state).toBe('draft')
  const moved = await paymentsOf(open.customerId, open.id)
  expect(moved.find(({ direction }) => direction === 'out')).toMatchObject({ refundOf: declined.id })
})

it("somebody else's account is not one to pay from", async () => {
  const wang = await walker(demo, 'wang-fang')
  const theirs = await wang.account('王芳', '7777')
  const open = await lin.open('pay-renewal-premium', 'grace-life')
  expect(problemOf(await lin.put(open, 'payment', { accountId: theirs }))).toBe('bad-input')
})

it('a finished request is rated once, an unfinished one not at all', async () => {
  const open = await lin.open('reissue-policy', 'term-life')
  const rate = (score: number) => lin.person.post(`/api/requests/${open.id}/survey`, { score, comment: '很快' })
  expect(problemOf(await rate(9))).toBe('survey-closed')
  flowOf(await lin.submit(open))
  expect((await rate(9)).status).toBe(200)
  expect(problemOf(await rate(1))).toBe('survey-closed')
  expect(problemOf(await lin.person.post(`/api/requests/${open.id}/survey`, { score: 11 }))).toBe('bad-input')
})

it('every step shown and answered counts in the funnel, and what is no step does not', async () => {
  const open = await lin.open('change-contact')
  const seen = (step: string) => lin.person.post(`/api/requests/${open.id}/seen`, { step, event: 'shown', spentMs: 5 })
  expect((await seen('contact')).status).toBe(200)
  expect((await seen('张三的手机 13800138000')).status).toBe(200)
  await lin.go(open, { contact: { email: 'lin@example.com' } })
  await lin.submit(open)
  const rows = await demo.store.db
    .selectFrom('catalogue_funnel')
    .select(['step', 'event'])
    .where('customerId', '=', open.customerId)
    .where('requestId', '=', open.id)
    .limit(50)
    .execute()
  const counted = rows.map(({ step, event }) => `${event} ${step}`.trim()).sort()
  expect(counted).toEqual(
    [
      'opened',
      'shown contact',
      'answered identity',
      'answered contact',
      'answered signature',
      'submitted',
      'done',
    ].sort(),
  )
})
