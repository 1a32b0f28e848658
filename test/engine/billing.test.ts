// Premiums in parts and too much, money that goes back, and a payout the bank returns: through the services, on the demo's bank.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { listHeld, listPayments, trialBalance } from '../../src/payments/index.ts'
import { findPolicy, type Policy } from '../../src/policies/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, problemOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let [bad, good] = ['', '']
let linId = ''
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  linId = await findDemo(demo.store.db, 'lin-yue')
  bad = await lin.account('林悦', '0002')
  good = await lin.account('林悦', '1234')
})
afterAll(async () => {
  const { db } = demo.store
  const balance = await trialBalance(db)
  expect(balance.differenceFen).toBe(0)
  const open = (await listHeld(db, {})).reduce((all, { amountFen }) => all + amountFen, 0)
  expect(balance.accounts.find(({ account }) => account === 'held-money')?.balanceFen).toBe(-open || 0)
  await demo.close()
})

async function grace(): Promise<Policy> {
  const policy = await findPolicy(demo.store.db, linId, await findDemo(demo.store.db, 'grace-life'))
  if (!policy) throw new Error('no policy')
  return policy
}

async function pay(amountFen: number): Promise<void> {
  const answers = { amount: { amountFen }, payment: { accountId: good } }
  const ready = await lin.go(await lin.open('pay-renewal-premium', 'grace-life'), answers)
  flowOf(await lin.submit(ready))
  expect((await lin.settled(ready)).state).toBe('done')
}

const heldFen = async (policy: Policy) =>
  (await listHeld(demo.store.db, { subjectId: policy.id })).reduce((all, { amountFen }) => all + amountFen, 0)

it('a part is kept, the rest makes the instalment full, what is over is kept', async () => {
  const before = await grace()
  await pay(100_00)
  expect((await grace()).paidToOn).toBe(before.paidToOn)
  expect(await heldFen(before)).toBe(100_00)
  await pay(before.premiumFen - 100_00 + 50_00)
  const after = await grace()
  expect(after.paidToOn > before.paidToOn).toBe(true)
  expect(after.premiums.at(-1)).toMatchObject({ dueOn: before.paidToOn, amountFen: before.premiumFen })
  expect(await heldFen(before)).toBe(50_00)
}, 180_000)

it('what is over goes back to its source', async () => {
  const before = await grace()
  const back = await lin.go(await lin.open('refund-overpaid-premium', 'grace-life'), {})
  expect(flowOf(await lin.submit(back)).state).toBe('done')
  await demo.idle()
  expect(await heldFen(before)).toBe(0)
  const [refund] = await listPayments(demo.store.db, { customerId: linId, limit: 1 })
  expect(refund).toMatchObject({ direction: 'out', amountFen: 50_00, purpose: 'premium-refund', accountId: good })
  expect(refund?.refundOf).not.toBeNull()
  expect(
    problemOf(await lin.person.post('/api/requests', { serviceId: 'refund-overpaid-premium', policyId: before.id })),
  ).toBe('may-not')
})

const heldList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      customerId: z.string(),
      cause: z.string(),
      amountFen: z.int(),
      refundable: z.boolean(),
    }),
  ),
})

it('a payout the bank returns is told, stands at the desk, and is paid to another account', async () => {
  const loan = { amountFen: 200_000, accountId: bad }
  const ready = await lin.go(await lin.open('borrow', 'annuity'), { loan })
  expect(flowOf(await lin.submit(ready)).state).toBe('done')
  const staff = await demo.staff('admin')
  const atDesk = async () => heldList.parse((await staff.get('/api/desk/held-money')).body).items
  for (let tries = 0; (await atDesk()).every(({ customerId }) => customerId !== linId) && tries < 100; tries += 1) {
    await demo.idle()
    await new Promise((done) => setTimeout(done, 50))
  }
  const waiting = (await atDesk()).find(({ customerId }) => customerId === linId)
  expect(waiting).toMatchObject({ customerId: linId, cause: 'payout-declined', amountFen: 200_000, refundable: false })
  expect(problemOf(await staff.post(`/api/desk/held-money/${linId}/${waiting?.id}/refund`))).toBe(
    'held-money-no-source',
  )

  const again = await lin.go(await lin.open('receive-held-money'), { account: { accountId: good } })
  expect(flowOf(await lin.submit(again)).state).toBe('done')
  expect((await atDesk()).filter(({ customerId }) => customerId === linId)).toEqual([])
  const desk = staff.post(`/api/desk/held-money/${linId}/${waiting?.id}/payment`, { accountId: good })
  expect(problemOf(await desk)).toBe('held-money-gone')
  const [paid] = await listPayments(demo.store.db, { customerId: linId, limit: 1 })
  expect(paid).toMatchObject({ direction: 'out', amountFen: 200_000, purpose: 'loan', accountId: good })
})
