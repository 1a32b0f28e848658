// A rider accepted weeks after it was asked for costs the days it covers, and everybody is shown the day it would begin.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { addDays, startOf } from '../../src/kit/index.ts'
import { listPayments } from '../../src/payments/index.ts'
import { getPolicy } from '../../src/policies/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
})
afterAll(() => demo.close())

const option = z.object({ name: z.string(), options: z.array(z.object({ value: z.string() })) })
const form = z.object({ fields: z.array(option) })
const shown = z.object({
  preview: z.object({ effectiveOn: z.string(), money: z.array(z.object({ amountFen: z.int() })) }),
})

it('asked for today, accepted sixty days later', async () => {
  const { db, clock } = demo.store
  const underwriter = await demo.staff('sun-lan')
  const accountId = await lin.account('林悦', '1234')
  let flow = await lin.open('add-rider', 'medical')
  const optionsOf = async (step: string) => {
    flow = await lin.go(flow, {}, step)
    const { body } = await lin.person.get(`/api/requests/${flow.id}`)
    const steps = z.object({ steps: z.array(z.object({ name: z.string() }).loose()) }).parse(body).steps
    return form.parse(steps.find(({ name }) => name === step)).fields[0]?.options ?? []
  }
  const [first] = await optionsOf('choice')
  flow = flowOf(await lin.put(flow, 'choice', { rider: first?.value }))
  const asked = await optionsOf('health')
  const questions = Object.fromEntries(asked.map(({ value }) => [value, value === 'inpatient']))
  const ready = await lin.go(flow, { health: { questions }, payment: { accountId } })
  const signedFen = ready.amountFen ?? 0
  const waiting = flowOf(await lin.submit(ready))
  expect([waiting.state, stepOf(waiting, 'health').answer]).toEqual(['in-review', { questions }])

  const decidedOn = addDays(clock.today(), 60)
  await clock.moveTo(new Date(startOf(decidedOn).getTime() + 9 * 3_600_000))
  const path = `/api/desk/requests/${flow.customerId}/${flow.id}`
  const { preview } = shown.parse((await underwriter.get(path)).body)
  const before = await getPolicy(db, flow.customerId, await findDemo(db, 'medical'))
  expect(preview.effectiveOn).toBe(addDays(decidedOn, 1))
  expect(preview.money[0]?.amountFen).toBeLessThan(signedFen)

  flowOf(await underwriter.post(`${path}/decision`, { decision: 'accept', reasons: [], articles: [] }))
  const done = await lin.settled(flow)
  expect(done.state, JSON.stringify(done.because)).toBe('done')
  const { policy } = await getPolicy(db, flow.customerId, before.policy.id)
  const [rider] = policy.riders
  expect(rider).toMatchObject({ effectiveOn: preview.effectiveOn, firstPremiumFen: preview.money[0]?.amountFen })
  const payments = await listPayments(db, { customerId: flow.customerId, limit: 50 })
  const own = payments.filter(({ subject }) => subject.id === flow.id)
  expect(own.map(({ direction, amountFen }) => [direction, amountFen])).toEqual([['in', rider?.firstPremiumFen]])
  expect(shown.parse((await lin.person.get(`/api/requests/${flow.id}`)).body).preview).toMatchObject({
    effectiveOn: preview.effectiveOn,
    money: [{ amountFen: rider?.firstPremiumFen }],
  })
})
