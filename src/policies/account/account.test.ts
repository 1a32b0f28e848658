// The account of a universal and a unit-linked contract: moves, interest, charges, units and coming days; no database.
import { beforeAll, describe, expect, test } from 'vitest'
import { samplePolicy } from '../../../test/sample-policy.ts'
import { addDays, type Day } from '../../kit/index.ts'
import { loadProducts, type Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { ownCashValueOn, surrenderValueOn } from '../values.ts'
import { valuesOn } from '../values-on.ts'
import { chargeMoves, chargesOn, monthDayFrom, nextChargeOn } from './charges.ts'
import { spread } from './funds.ts'
import { accruedFen } from './interest.ts'
import { move, type NewMove, numbered, sumFen } from './move.ts'
import { movesIn } from './pay-in.ts'
import { accountOn } from './value.ts'

let universal: Product
let linked: Product
beforeAll(async () => {
  const products = await loadProducts('demo/products')
  universal = products.get('universal-life')
  linked = products.get('unit-linked')
})

function contract(product: Product, moves: readonly NewMove[] = [], more: Partial<Policy> = {}): Policy {
  return samplePolicy({
    productCode: product.code,
    effectiveOn: '2025-01-10',
    sumInsuredFen: 20_000_000,
    premiumFen: 2_000_000,
    term: 'regular',
    paidToOn: '2026-01-10',
    premiums: [],
    account: numbered([], moves),
    ...more,
  })
}

const paid = (product: Product, on: Day, amountFen = 2_000_000) =>
  movesIn(contract(product), product, { kind: 'premium', on, amountFen, paymentId: null })

describe('surrender', () => {
  test('pays the account less the charge of the year for leaving', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    const account = accountOn(policy, universal, '2025-06-10').amountFen
    // 5 % in the first policy year
    const feeFen = Math.round(account * 0.05)
    expect(surrenderValueOn(policy, universal, '2025-06-10')).toMatchObject({ amountFen: account - feeFen })
  })

  test('of funds, by the prices of the day', () => {
    const policy = contract(linked, paid(linked, '2025-01-09'))
    const account = accountOn(policy, linked, '2026-11-21').amountFen
    expect(account).toBeGreaterThan(0)
    const value = surrenderValueOn(policy, linked, '2026-11-21')
    expect(value.amountFen).toBe(ownCashValueOn(policy, linked, '2026-11-21').amountFen)
    expect(value.amountFen).toBeGreaterThan(account * 0.9)
  })
})

describe('interest', () => {
  test('a premium enters less its initial charge and earns by the day', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    expect(policy.account[0]).toMatchObject({ amountFen: 1_940_000, feeFen: 60_000 })
    expect(accountOn(policy, universal, '2025-01-09').amountFen).toBe(1_940_000)
    // 2.95 % declared for January: ten days of 1,940,000 × 0.0295 / 365, compounded
    const daily = 0.0295 / 365
    expect(accountOn(policy, universal, '2025-01-19').amountFen).toBe(Math.round(1_940_000 * (1 + daily) ** 10))
    expect(accountOn(policy, universal, '2025-01-19')).toMatchObject({ yearlyRateBp: 295, isGuaranteed: false })
  })

  test('a month without a declaration is reckoned at the guaranteed rate and says so', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    const seen = accountOn(policy, universal, '2027-03-05')
    expect(seen).toMatchObject({ yearlyRateBp: 150, isGuaranteed: true })
    expect(seen.basis.zh).toContain('保证利率 1.50%')
  })

  test('interest written down late counts from its month’s end, and nothing is earned twice', () => {
    const opened = paid(universal, '2025-01-09')
    const plain = contract(universal, opened)
    const january = accruedFen(plain.account, universal, '2025-02-01')
    const credited = contract(universal, [...opened, move('interest', '2025-02-20', january, { forOn: '2025-02-01' })])
    const apart = accountOn(plain, universal, '2025-03-01').amountFen
    expect(Math.abs(accountOn(credited, universal, '2025-03-01').amountFen - apart)).toBeLessThanOrEqual(1)
    // before it was written it had not been: the day is told as it stood
    expect(accountOn(credited, universal, '2025-02-19').amountFen).toBe(
      accountOn(plain, universal, '2025-02-19').amountFen,
    )
  })
})

describe('charges', () => {
  test('are the policy fee and the price of the cover beyond the account', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    const { policyFeeFen, atRiskFen, riskChargeFen } = chargesOn(policy, universal, '2025-01-10')
    const account = accountOn(policy, universal, '2025-01-10').amountFen
    expect({ policyFeeFen, atRiskFen }).toEqual({ policyFeeFen: 500, atRiskFen: 20_000_000 - account })
    const yearly = universal.tables.charges.get('M|38') ?? 0
    expect(riskChargeFen).toBe(Math.round((atRiskFen * yearly) / 1_200_000))
  })

  test('fall on the day of the month it began, the last where there is none', () => {
    const policy = contract(universal, [], { effectiveOn: '2025-01-31' })
    expect(['2025-02-01', '2025-02-28', '2025-03-01', '2025-03-31'].map((day) => monthDayFrom(policy, day))).toEqual([
      '2025-02-28',
      '2025-02-28',
      '2025-03-31',
      '2025-03-31',
    ])
    const charged = contract(universal, paid(universal, '2025-01-09'))
    const once = {
      ...charged,
      account: numbered(charged.account, chargeMoves(charged, universal, { forOn: '2025-01-10', on: '2025-01-12' })),
    }
    expect([nextChargeOn(charged), nextChargeOn(once)]).toEqual(['2025-01-10', '2025-02-10'])
  })
})

describe('funds', () => {
  const split = { calm: 30, balanced: 50, bold: 20 }
  const issued = { version: 1, kind: 'issued', at: new Date(), on: '2025-01-09', old: null, new: { split } } as const

  test('a premium buys units of each by the split, and they are worth what the prices say', () => {
    const empty = contract(linked, [], { events: [issued] })
    const moves = movesIn(empty, linked, { kind: 'premium', on: '2025-01-09', amountFen: 2_000_000, paymentId: null })
    expect(moves.map(({ fund, amountFen, feeFen }) => [fund, amountFen, feeFen])).toEqual([
      ['calm', 582_000, 18_000],
      ['balanced', 970_000, 30_000],
      ['bold', 388_000, 12_000],
    ])
    const policy = { ...empty, account: numbered([], moves) }
    expect(accountOn(policy, linked, '2025-01-09').amountFen).toBe(1_940_000)
    const later = accountOn(policy, linked, '2026-11-21')
    for (const { fund, microUnits, price, amountFen } of later.holdings)
      expect(amountFen, fund).toBe(Math.round((microUnits / 1e8) * price))
    const charges = chargeMoves(policy, linked, { forOn: '2025-02-10', on: '2025-02-10' })
    const charged = { ...policy, account: numbered(policy.account, charges) }
    // the books have what the units are worth, to the rounding of a fen a fund
    expect(Math.abs(sumFen(charged.account) - accountOn(charged, linked, '2025-02-10').amountFen)).toBeLessThanOrEqual(
      3,
    )
    expect(new Set(charges.map(({ kind }) => kind))).toEqual(new Set(['result', 'policy-fee', 'risk-charge']))
  })

  test('an amount by shares leaves no fen over', () => {
    expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(spread(5, [0, 0])).toEqual([0, 0])
  })
})

describe('coming days', () => {
  test('premiums come, charges go, the guaranteed rate earns, and the page says so', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    const seen = valuesOn(policy, universal, '2030-01-10', '2025-01-12')
    expect(seen.assumptions.map(({ zh }) => zh).join()).toContain('最低保证利率 1.50%')
    const value = seen.accountValue?.amountFen ?? 0
    expect(value).toBeGreaterThan(6 * 1_940_000)
    expect(value).toBeLessThan(6 * 1_940_000 * 1.12)
    expect(valuesOn(policy, universal, '2025-06-30', '2025-01-12').accountValue?.amountFen).toBeLessThan(value)
  })

  test('the last day a page may ask for is told in no time', () => {
    const policy = contract(universal, paid(universal, '2025-01-09'))
    const begun = performance.now()
    expect(valuesOn(policy, universal, '2149-12-31', '2025-01-12').accountValue?.amountFen).toBeGreaterThanOrEqual(0)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  test('an account that can no longer bear its charges lapses after grace', () => {
    const poor = contract(universal, [move('opening', '2025-01-09', 6_000)], {
      paymentTermYears: 1,
      paidToOn: '2026-01-10',
    })
    const states = (on: Day) => valuesOn(poor, universal, on, '2025-01-12').status.states
    const short = ['2025-03-10', '2025-04-10', '2025-05-10', '2025-06-10', '2025-07-10'].find((day) =>
      states(addDays(day, 1)).includes('grace'),
    )
    expect(short).toBeDefined()
    expect(states(addDays(short ?? '', 61))).toContain('suspended')
  })
})
