// What waits for a customer of itself, and for which policies a service can be done: as the services say.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'

const waiting = z.object({
  items: z.array(
    z.object({
      serviceId: z.string(),
      policyId: z.string().nullable(),
      says: z.object({ zh: z.string() }),
      until: z.string().nullable(),
    }),
  ),
})
const doors = z.object({
  items: z.array(
    z.object({
      policyId: z.string(),
      may: z.object({ ok: z.boolean(), because: z.object({ zh: z.string() }).optional() }),
    }),
  ),
})

let demo: DemoStore
beforeAll(async () => {
  demo = await openDemoStore()
})
afterAll(() => demo.close())

async function waitsFor(who: string) {
  return waiting.parse((await (await demo.customer(who)).get('/api/me/waiting')).body).items
}

it('says what is due, what can be brought back and what is to be answered, what ends first before the rest', async () => {
  const items = await waitsFor('lin-yue')
  const [grace, lapsed, fresh] = await Promise.all(
    ['grace-life', 'lapsed-life', 'critical-illness'].map((key) => findDemo(demo.store.db, key)),
  )
  const found = (serviceId: string) => items.filter((one) => one.serviceId === serviceId).map((one) => one.policyId)
  expect(found('pay-renewal-premium')).toContain(grace)
  expect(found('reinstate')).toEqual([lapsed])
  expect(found('answer-call-back')).toEqual([fresh])
  expect(found('surrender')).toEqual([])
  const untils = items.flatMap(({ until }) => until ?? [])
  expect(untils).toEqual([...untils].sort())
  expect((await waitsFor('wang-fang')).map(({ serviceId }) => serviceId)).toContain('sign-receipt')
  const [held] = (await waitsFor('lin-jianguo')).filter(({ serviceId }) => serviceId === 'receive-held-money')
  expect(held).toMatchObject({ policyId: null, until: null, says: { zh: expect.stringContaining('¥1,200.00') } })
})

it('money left with us waits, also of a contract that has matured, and once alone', async () => {
  const [due, matured] = await Promise.all(
    ['endowment-due', 'endowment-matured'].map((key) => findDemo(demo.store.db, key)),
  )
  const moneyOf = async (who: string, policyId: string | undefined) =>
    (await waitsFor(who)).filter((one) => one.policyId === policyId && one.serviceId.startsWith('take-'))
  const kept = { says: { zh: expect.stringMatching(/^¥[\d,.]+.* 先为您留存，可以领取$/) } }
  expect(await moneyOf('lin-yue', due)).toMatchObject([{ serviceId: 'take-survival-benefit', ...kept }])
  expect(await moneyOf('lin-jianguo', matured)).toMatchObject([{ serviceId: 'take-maturity', ...kept }])
})

it('tells for each policy whether a service can be done, and why not', async () => {
  const linYue = await demo.customer('lin-yue')
  const borrow = doors.parse((await linYue.get('/api/services/borrow/policies')).body).items
  const mayOn = async (key: string) => {
    const policyId = await findDemo(demo.store.db, key)
    return borrow.find((door) => door.policyId === policyId)?.may
  }
  expect(await mayOn('annuity')).toEqual({ ok: true })
  expect(await mayOn('medical')).toMatchObject({ ok: false, because: { zh: expect.stringContaining('这个产品没有') } })
  expect(await mayOn('lapsed-life')).toMatchObject({ ok: false, because: { zh: expect.stringContaining('已中止') } })
  expect(await mayOn('term-wang')).toBeUndefined()
  expect((await linYue.get('/api/services/nonsense/policies')).status).toBe(404)
})

it('who is signed in is asked without a fault, and so is nobody', async () => {
  const session = await demo.app.inject({ url: '/api/session' })
  expect([session.statusCode, session.json()]).toEqual([200, { me: null }])
  const desk = await demo.app.inject({ url: '/api/desk/session' })
  expect([desk.statusCode, desk.json()]).toEqual([200, { staff: null }])
  expect((await (await demo.customer('wang-fang')).get('/api/session')).body).toMatchObject({ me: { name: '王芳' } })
})

it('payments stand in the order of their own days, page by page', async () => {
  const linYue = await demo.customer('lin-yue')
  const page = z.object({ items: z.array(z.object({ id: z.string(), at: z.string() })), next: z.string().nullable() })
  const first = page.parse((await linYue.get('/api/me/payments?limit=5')).body)
  const second = page.parse((await linYue.get(`/api/me/payments?limit=5&after=${first.next}`)).body)
  const all = [...first.items, ...second.items]
  expect(new Set(all.map(({ id }) => id)).size).toBe(10)
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .sort()
      .reverse(),
  )
})
