// A maturity benefit as an annuity certain: what it gives by the rate of the day, and the day's run that pays it to its end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { recordDeath } from '../../customers/index.ts'
import { addDays, addYears, type Day, newId } from '../../kit/index.ts'
import { listHeld, listPayments, trialBalance } from '../../payments/index.ts'
import { type Product, premiumFen } from '../../products/index.ts'
import {
  allLeftOn,
  arrangeMaturity,
  certainAnnuityFor,
  certainAnnuityOf,
  has,
  issuePolicy,
  type Policy,
  statusOf,
  sumLeft,
} from '../index.ts'
import { nextInstalment } from './pay-instalment.ts'

let desk: PolicyDesk
let product: Product
beforeAll(async () => {
  desk = await openPolicyDesk()
  product = desk.products.get('endowment')
})
afterAll(async () => {
  expect((await trialBalance(desk.context.db)).differenceFen).toBe(0)
  await desk.context.close()
})

/** An endowment of 100,000 yuan for fifteen years on 林悦 herself. */
async function issued(effectiveOn: Day): Promise<Policy> {
  const [id, day] = [newId(), addDays(effectiveOn, -1)]
  const sold = { term: '15y', payYears: 1, frequency: 'once', sumInsuredFen: 10_000_000 } as const
  const rated = { ...sold, occupationClass: 1, insuredPublicly: true }
  const paymentId = await desk.paidIn(day, premiumFen(product, { ...rated, sex: 'F', age: 36 }), id)
  const { customerId } = desk.owner
  const birthDate = addYears(effectiveOn, -36)
  await desk.on(day, async (tx) =>
    issuePolicy(tx, {
      ...rated,
      id,
      customerId,
      product,
      insureds: [{ customerId, name: '林悦', relation: 'self', birthDate, sex: 'F' }],
      beneficiaries: [],
      effectiveOn,
      receiptSigned: true,
      premiumAccountId: null,
      paymentId,
    }),
  )
  return desk.read(id)
}

function arranged(policy: Policy, on: Day, years = 5): Promise<Policy> {
  const { accountId } = desk.owner
  return desk.change(on, policy, (tx, locked) =>
    arrangeMaturity(tx, { policy: locked, product, way: 'annuity-certain', years, accountId }),
  )
}

async function paidFor({ id, customerId }: Policy): Promise<number[]> {
  const all = await listPayments(desk.context.db, { customerId, limit: 100 })
  return all
    .filter(({ subject, purpose }) => subject.id === id && purpose === 'maturity')
    .map(({ amountFen }) => amountFen)
}

describe('what it gives', () => {
  test('is the benefit over the years, discounted at the rate declared that day', () => {
    // 2.5 % holds on the day: 100,000 ÷ (1 + v + v² + v³ + v⁴)
    const v = 1 / 1.025
    const byHand = Math.round(10_000_000 / (1 + v + v ** 2 + v ** 3 + v ** 4))
    expect(certainAnnuityFor(product, { amountFen: 10_000_000, years: 5, on: '2026-05-01' })).toEqual({
      years: 5,
      rateBp: 250,
      instalmentFen: byHand,
      from: '2026-05-01',
    })
  })

  test('without a declared rate is an equal part a year', () => {
    const undeclared = { ...product, tables: { ...product.tables, credited: [] } }
    expect(certainAnnuityFor(undeclared, { amountFen: 1_000_001, years: 10, on: '2026-05-01' })).toMatchObject({
      rateBp: 0,
      instalmentFen: 100_000,
    })
  })

  test('cannot be had for other years, without an account, or by a number alone', async () => {
    const policy = await issued('2011-04-01')
    const wish = { policy, product, accountId: desk.owner.accountId }
    const refused = { kind: { id: 'change-not-possible' } }
    await expect(arranged(policy, '2026-03-01', 7)).rejects.toMatchObject(refused)
    for (const [asked, id] of [
      [{ ...wish, way: 'annuity-certain' }, 'change-not-possible'],
      [{ ...wish, way: 'lump-sum', years: 5 }, 'change-not-possible'],
      [{ ...wish, way: 'annuity-certain', years: 5, accountId: undefined }, 'payout-account-needed'],
    ] as const)
      await expect(desk.on('2026-03-01', (tx) => arrangeMaturity(tx, asked))).rejects.toMatchObject({ kind: { id } })
  })
})

describe('the day’s run', () => {
  test('pays the first part when it matures, one every year, and the last is what is left', async () => {
    const policy = await issued('2011-05-01')
    await desk.ran(policy, '2025-05-01')
    await arranged(policy, '2026-04-10')
    const ended = await desk.ran(policy, '2026-05-01')
    expect(has(statusOf(ended, product, '2026-05-01'), 'terminated')).toBe(true)
    const annuity = certainAnnuityOf(ended)
    const first = annuity?.instalmentFen ?? 0
    expect(annuity).toMatchObject({ years: 5, rateBp: 250, from: '2026-05-01' })
    // what was left of dividends and survival benefits is paid with the first part
    const paid = await paidFor(ended)
    expect(paid).toContain(first)
    expect(sumLeft(allLeftOn(ended, product, '2026-05-01'))).toBe(10_000_000 - first)
    expect(nextInstalment(ended, product, '2026-05-01')).toEqual({ dueOn: '2027-05-01', amountFen: first })

    expect(await paidFor(await desk.ran(ended, '2027-04-30'))).toEqual(paid)
    for (const year of [2027, 2028, 2029]) await desk.ran(ended, `${year}-05-01`)
    const again = await desk.ran(ended, '2029-05-01')
    expect((await paidFor(again)).filter((fen) => fen === first)).toHaveLength(4)
    const last = nextInstalment(again, product, '2030-05-01')?.amountFen ?? 0
    // a leap day more of interest, and the rounding of a fen a year
    expect(last - first).toBeGreaterThanOrEqual(0)
    expect(last - first).toBeLessThan(1_000)
    const done = await desk.ran(again, '2030-05-01')
    expect(await paidFor(done)).toContain(last)
    expect(allLeftOn(done, product, '2030-05-01')).toEqual([])
    expect(nextInstalment(done, product, '2030-05-01')).toBeUndefined()
    expect(await paidFor(await desk.ran(done, '2031-05-01'))).toHaveLength(paid.length + 4)
  })

  test('keeps the rate of its day when another is declared', async () => {
    const policy = await issued('2011-06-01')
    await arranged(policy, '2026-04-10')
    const ended = await desk.ran(policy, '2026-06-01')
    const higher = { ...product, tables: { ...product.tables, credited: [{ month: '2026-07', bp: 900 }] } }
    const left = (of: Product) => sumLeft(allLeftOn(ended, of, '2027-06-01', ['maturity']))
    expect(left(higher)).toBe(left(product))
    const standing = 10_000_000 - (certainAnnuityOf(ended)?.instalmentFen ?? 0)
    expect(left(product)).toBe(standing + Math.round((standing * 250) / 10_000))
  })

  test('goes on after a death, held for the heirs', async () => {
    const policy = await issued('2011-07-01')
    await arranged(policy, '2026-05-10')
    const ended = await desk.ran(policy, '2026-07-01')
    const before = await paidFor(ended)
    await desk.on('2026-12-01', (tx) => recordDeath(tx, policy.customerId, '2026-11-30'))
    await desk.ran(ended, '2027-07-01')
    expect(await paidFor(ended)).toEqual(before)
    const held = await listHeld(desk.context.db, { subjectId: policy.id })
    expect(held.map(({ amountFen }) => amountFen)).toContain(certainAnnuityOf(ended)?.instalmentFen)
  })
})
