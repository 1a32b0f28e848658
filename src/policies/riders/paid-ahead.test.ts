// What a rider of a year gives back for days to come, by hand: 65 % of each instalment, by its days.
import { beforeAll, describe, expect, test } from 'vitest'
import { samplePolicy } from '../../../test/sample-policy.ts'
import { loadProducts, type Product } from '../../products/index.ts'
import type { Policy, Premium } from '../policy.ts'
import { riderValueOn } from '../values.ts'
import { partsOn } from './parts.ts'
import type { Rider } from './rider.ts'

let product: Product
beforeAll(async () => {
  const products = await loadProducts('demo/products')
  const cash = products.get('hospital-cash')
  expect(cash.surrender).toMatchObject({ by: 'unearned-premium', unearnedPercent: 65 })
  product = { ...products.get('whole-life'), attached: [cash] }
})

const rider = (change: Partial<Rider> = {}): Rider => ({
  id: 'r1',
  productCode: 'hospital-cash',
  productVersion: product.attached?.[0]?.version ?? '',
  insuredId: '01900000-0000-7000-8000-000000000003',
  sumInsuredFen: 10_000,
  premiumFen: 36_500,
  paymentTermYears: 1,
  term: '1y',
  rated: { sex: 'M', age: 38, occupationClass: 1, insuredPublicly: true },
  sinceOn: '2025-03-01',
  effectiveOn: '2025-03-01',
  endsOn: '2026-02-28',
  endedOn: null,
  firstPremiumFen: 0,
  firstPaymentId: null,
  ...change,
})
const next = () => rider({ effectiveOn: '2026-03-01', endsOn: '2027-02-28', premiumFen: 40_000 })

function backOn(on: string, change: Partial<Policy>): number {
  const [part] = partsOn(samplePolicy(change), product, on)
  return part ? riderValueOn(part, on).amountFen : Number.NaN
}

describe('billed by the year', () => {
  test('100 of 365 days are left: 36,500 × 65 % × 100 / 365', () =>
    expect(backOn('2025-11-21', { paidToOn: '2026-03-01', riders: [rider()] })).toBe(6_500))

  test('the contract is paid years ahead, the rider only until it ends', () =>
    expect(backOn('2025-11-21', { paidToOn: '2028-03-01', riders: [rider()] })).toBe(6_500))

  test('its next year stands on the bill and is paid: ten days of this one, and 40,000 × 65 % of the next', () =>
    expect(backOn('2026-02-19', { paidToOn: '2027-03-01', riders: [rider(), next()] })).toBe(650 + 26_000))

  test('its next year is not paid, or was taken off the bill', () => {
    expect(backOn('2026-02-19', { paidToOn: '2026-03-01', riders: [rider(), next()] })).toBe(650)
    const off = { ...next(), endedOn: '2026-03-01' }
    expect(backOn('2026-02-19', { paidToOn: '2027-03-01', riders: [rider(), off] })).toBe(650)
  })

  test('a benefit of this year takes what is left of it, not what is paid for the next', () => {
    const body = { coverageId: 'hospital-cash.allowance', amountFen: 1 }
    const paid = { version: 2, kind: 'claim-paid', on: '2025-08-01', at: new Date(0), old: null, new: body } as const
    const change = { events: [paid], riders: [rider(), next()] }
    expect(backOn('2026-02-19', { ...change, paidToOn: '2027-03-01' })).toBe(26_000)
    expect(backOn('2026-02-19', { ...change, paidToOn: '2026-03-01' })).toBe(0)
  })
})

describe('billed by the month', () => {
  const monthly = { premiumFrequency: 'monthly', paidToOn: '2025-08-01' } as const
  const month = { premiumFen: 3_650 }

  test('two months are paid: 20 of the 30 days of June, and all of July', () => {
    // 3,650 × 65 % × 20 / 30 = 1,581.67 and 3,650 × 65 % = 2,372.50, each half up
    expect(backOn('2025-06-11', { ...monthly, riders: [rider(month)] })).toBe(1_582 + 2_373)
  })

  test('it ends before the last month that is paid', () => {
    // of June the instalment covers 15 days, five of them are left; nothing of July
    const short = rider({ ...month, endsOn: '2025-06-15' })
    expect(backOn('2025-06-11', { ...monthly, riders: [short] })).toBe(Math.round((3_650 * 0.65 * 5) / 15))
  })

  test('added when the contract was paid ahead: one payment for all those days', () => {
    const may = { dueOn: '2025-07-01', paidOn: '2025-05-20', amountFen: 100_000 }
    const [sample] = samplePolicy().premiums
    const premiums: Premium[] = sample ? [{ ...sample, ...may }] : []
    const late = rider({ ...month, effectiveOn: '2025-06-11', sinceOn: '2025-06-11', firstPremiumFen: 5_100 })
    // 51 days from 11 June to 1 August: 5,100 × 65 % × 31 / 51
    expect(backOn('2025-07-01', { ...monthly, premiums, riders: [late] })).toBe(2_015)
  })
})
