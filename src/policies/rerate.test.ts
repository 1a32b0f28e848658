import { beforeAll, describe, expect, it } from 'vitest'
import { samplePolicy } from '../../test/sample-policy.ts'
import { loadProducts, type Product, premiumFen } from '../products/index.ts'
import { agreedOf } from './agreed.ts'
import { asOf } from './as-of.ts'
import { correctionOf } from './correction.ts'
import type { Policy } from './policy.ts'
import { paidDifference, reducedSumFen, rerated, restDifference } from './rerate.ts'

let product: Product
let policy: Policy
const age = (years: number) =>
  premiumFen(product, {
    ...policy.rated,
    age: years,
    term: 'whole',
    payYears: 10,
    frequency: 'yearly',
    sumInsuredFen: 30_000_000,
  })

beforeAll(async () => {
  product = (await loadProducts('demo/products')).get('whole-life')
  policy = samplePolicy()
  policy = { ...policy, premiumFen: age(36), premiums: policy.premiums.map((one) => ({ ...one, amountFen: age(36) })) }
})

describe('a birth date two years earlier', () => {
  it('is rated by the tariff at the true age of the first day', () => {
    const to = rerated(policy, product, { birthDate: '1984-03-08' })
    expect(to?.after).toMatchObject({ rated: { age: 38, sex: 'M' }, premiumFen: age(38) })
    expect(to?.after.insureds[0]).toMatchObject({ birthDate: '1984-03-08', sex: 'M' })
    expect(age(38)).toBeGreaterThan(age(36))
  })

  it('costs the difference of every premium paid', () =>
    expect(paidDifference(policy, age(38)).amountFen).toBe(4 * (age(38) - age(36))))

  it('or leaves the sum the premium buys, never more', () => {
    const sum = reducedSumFen(policy, age(38))
    expect(sum).toBe(Math.floor((30_000_000 * age(36)) / age(38)))
    expect(sum).toBeLessThan(30_000_000)
  })
})

it('a birth date two years later gives back', () => {
  const to = rerated(policy, product, { birthDate: '1988-03-08' })
  expect(paidDifference(policy, to?.after.premiumFen ?? 0).amountFen).toBe(4 * (age(34) - age(36)))
  expect(age(34)).toBeLessThan(age(36))
})

it('a sex the tariff rates apart', () => {
  const to = rerated(policy, product, { sex: 'F' })
  expect(to?.after.rated.sex).toBe('F')
  expect(to?.after.premiumFen).not.toBe(policy.premiumFen)
})

describe('what the law makes of it', () => {
  it.each([
    ['1984-03-08', '2024-02-01', 'top-up-or-reduce'],
    ['1988-03-08', '2024-02-01', 'refund'],
    ['1986-03-08', '2024-02-01', 'nothing'],
    ['1930-01-01', '2025-03-01', 'may-rescind'], // within two years of the contract
    ['1930-01-01', '2025-03-02', 'nothing'], // after: not rated, so the premium stays
  ] as const)('born %s, told on %s', (birthDate, on, remedy) =>
    expect(correctionOf(policy, product, { birthDate, sex: 'M' }, on).remedy).toBe(remedy),
  )
})

it('an age the tariff does not have is no price', () =>
  expect(rerated(policy, product, { birthDate: '1910-01-01' })).toBeUndefined())

it('a loading is per thousand of the tariff, and stays when something else changes', () => {
  const agreed = { loadPermille: 250, exclusions: [{ zh: '甲', en: 'a' }], smoker: false }
  const event = { version: 2, kind: 'rerated', at: new Date(0), on: '2024-01-01', old: null, new: { agreed } } as const
  const loaded = { ...policy, events: [event] }
  expect(agreedOf(loaded)).toEqual(agreed)
  expect(agreedOf(policy)).toEqual({ loadPermille: 0, exclusions: [], smoker: false })
  expect(rerated(loaded, product, { birthDate: '1984-03-08' })?.after.premiumFen).toBe(Math.round(age(38) * 1.25))
  expect(rerated(loaded, product, { agreed: { loadPermille: 0 } })?.after.premiumFen).toBe(age(36))
})

describe('the rest of the paid period', () => {
  // paid to 2027-03-01, from 2026-03-01: 365 days
  it.each([
    ['2026-03-01', 36_500],
    ['2026-03-02', 36_400],
    ['2027-02-28', 100],
    ['2027-03-01', 0],
    ['2027-06-01', 0],
  ])('on %s', (on, differenceFen) => {
    const paid = { ...policy, paidToOn: '2027-03-01' }
    expect(restDifference(paid, policy.premiumFen + 36_500, on).amountFen).toBe(differenceFen)
    expect(restDifference(paid, policy.premiumFen - 36_500, on).amountFen).toBe(
      differenceFen === 0 ? 0 : -differenceFen,
    )
  })
})

it('the day before it was corrected the contract is told as it was', () => {
  const to = rerated(policy, product, { birthDate: '1984-03-08' })
  if (!to) throw new Error('not rated')
  const { rated, insureds, premiumFen: before } = policy
  const old = { rated, insureds, premiumFen: before }
  const corrected = {
    ...to.after,
    events: [{ version: 2, kind: 'rerated', at: new Date(0), on: '2026-05-05', old, new: {} } as const],
  }
  expect(asOf(corrected, '2026-05-04')).toMatchObject({ rated, insureds, premiumFen: before })
  expect(asOf(corrected, '2026-05-05').rated.age).toBe(38)
})
