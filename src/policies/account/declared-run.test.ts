// What is declared at the desk is what the day's run reckons with: interest of a month, the price a switch waits for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { asStaff, openApp } from '../../../test/sessions.ts'
import { type App, addDays, type Day, newId } from '../../kit/index.ts'
import { trialBalance } from '../../payments/index.ts'
import { type DeclaredProducts, declarationRoutes, openDeclared, premiumFen } from '../../products/index.ts'
import { issuePolicy } from '../issue-policy.ts'
import type { Policy } from '../policy.ts'
import { orderSwitch } from './switch-funds.ts'

let desk: PolicyDesk
let app: App
let products: DeclaredProducts
let operator: { authorization: string }
let today: Day
const notBefore = new Date('2027-01-10T10:00:00+08:00')

beforeAll(async () => {
  desk = await openPolicyDesk()
  const { context } = desk
  if (context.clock.now() < notBefore) await context.clock.moveTo(notBefore)
  today = context.clock.today()
  products = await openDeclared(context.db, desk.products)
  app = await openApp(context, (open) => declarationRoutes(open, { ...context, products }))
  operator = await asStaff(context, ['operator'])
})
afterAll(async () => {
  expect((await trialBalance(desk.context.db)).differenceFen).toBe(0)
  await app.close()
  await desk.context.close()
})

async function declare(body: object) {
  const headers = { ...operator, 'idempotency-key': newId() }
  const payload = { version: '2024.1', ...body }
  const answer = await app.inject({ method: 'POST', url: '/api/desk/declarations', headers, payload })
  expect(answer.statusCode, answer.body).toBe(200)
}

async function issued(code: string, effectiveOn: Day): Promise<Policy> {
  const [id, day, product] = [newId(), addDays(effectiveOn, -1), products.get(code)]
  const sold = { term: 'regular', payYears: 10, frequency: 'yearly', sumInsuredFen: 20_000_000 } as const
  const rated = { ...sold, occupationClass: 1, insuredPublicly: true }
  const paymentId = await desk.paidIn(day, premiumFen(product, { ...rated, sex: 'F', age: 38 }), id)
  const { customerId } = desk.owner
  await desk.on(day, async (tx) =>
    issuePolicy(tx, {
      ...rated,
      id,
      customerId,
      product,
      insureds: [{ customerId, name: '林悦', relation: 'self', birthDate: '1988-05-12', sex: 'F' }],
      beneficiaries: [],
      effectiveOn,
      receiptSigned: true,
      premiumAccountId: null,
      paymentId,
    }),
  )
  return desk.read(id)
}

test('a month’s interest waits for its rate and is credited at it', async () => {
  const policy = await issued('universal-life', '2026-11-20')
  const [november] = (await desk.ran(policy, '2026-12-01', products)).account.filter(({ kind }) => kind === 'interest')
  expect(november).toMatchObject({ forOn: '2026-12-01' })
  const waiting = await desk.ran(policy, '2027-01-01', products)
  expect(waiting.account.filter(({ kind }) => kind === 'interest')).toHaveLength(1)
  await declare({ kind: 'rate', product: 'universal-life', month: '2026-12', yearlyRateBp: 365 })
  const credited = (await desk.ran(policy, '2027-01-02', products)).account.filter(({ kind }) => kind === 'interest')
  expect(credited[1]).toMatchObject({ forOn: '2027-01-01', on: '2027-01-02' })
  // 3.65 % a year is a hundredth of a per cent a day, on what stood on each day of December
  const standing = (on: Day) => waiting.account.reduce((all, one) => all + (one.on <= on ? one.amountFen : 0), 0)
  const [before, after] = [standing('2026-12-19'), standing('2026-12-20')]
  const grown = (before * 1.0001 ** 19 + (after - before)) * 1.0001 ** 12
  expect(Math.abs((credited[1]?.amountFen ?? 0) - (grown - after))).toBeLessThan(1)
})

test('a switch is done at the price declared after it was ordered', async () => {
  const policy = await issued('unit-linked', addDays(today, -40))
  const ordered = await desk.change(today, await desk.ran(policy, today, products), (tx, locked, product) =>
    orderSwitch(tx, { policy: locked, product, wanted: { from: 'calm', to: 'bold', percent: 50 } }),
  )
  const priced = addDays(today, 1)
  const isSwitch = ({ kind }: { kind: string }) => kind.startsWith('switch-')
  expect((await desk.ran(ordered, priced, products)).account.filter(isSwitch)).toEqual([])
  for (const [fund, price] of [
    ['calm', 11_000],
    ['bold', 20_000],
  ])
    await declare({ kind: 'price', product: 'unit-linked', fund, day: priced, price })
  const [out, into] = (await desk.ran(ordered, addDays(priced, 1), products)).account.filter(isSwitch)
  expect(out).toMatchObject({ fund: 'calm', amountFen: -(into?.amountFen ?? 0) })
  // so many fen at two yuan a unit
  expect(into?.microUnits).toBe((into?.amountFen ?? 0) * 5_000)
})
