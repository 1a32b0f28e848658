import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../test/sample-policy.ts'
import { addDays, type Day, startOf } from '../kit/index.ts'
import { loadProducts, type Product, type Products } from '../products/index.ts'
import {
  arrearsOn,
  beneficiaryFaultOf,
  cashValueOn,
  coolingOffRefundOn,
  coveragesOn,
  debtOn,
  equalShares,
  type Loan,
  loanBalanceOn,
  loanLimitOn,
  nextDueOn,
  notCovered,
  type Policy,
  pageOf,
  premiumDueOn,
  spreadRepayment,
  surrenderValueOn,
  valuesOn,
  wholeMonths,
} from './index.ts'

let products: Products
let wholeLife: Product
let accident: Product
beforeAll(async () => {
  products = await loadProducts('demo/products')
  wholeLife = products.get('whole-life')
  accident = products.get('accident')
})

const loan = (change: Partial<Loan> = {}): Loan => ({
  id: 'l1',
  principalFen: 1_000_000,
  lentOn: '2025-01-01',
  dueOn: '2025-06-30',
  yearlyRateBp: 500,
  repayments: [],
  ...change,
})

describe('months and due days', () => {
  test.each([
    ['2023-03-01', '2023-03-01', 0],
    ['2023-03-01', '2023-03-31', 0],
    ['2023-03-01', '2023-04-01', 1],
    ['2023-01-31', '2023-02-27', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2023-03-01', '2022-01-01', 0],
  ])('%s to %s: %i whole months', (from, on, months) => expect(wholeMonths(from, on)).toBe(months))

  test('a policy of the 31st is due on the last days of short months and comes back to the 31st', () => {
    const policy = { effectiveOn: '2026-01-31', premiumFrequency: 'monthly' } as const
    expect(nextDueOn(policy, '2026-01-31')).toBe('2026-02-28')
    expect(nextDueOn(policy, '2026-02-28')).toBe('2026-03-31')
    expect(nextDueOn({ ...policy, premiumFrequency: 'quarterly' }, '2026-01-31')).toBe('2026-04-30')
  })
})

describe('cash value', () => {
  // 300,000 yuan, man of 36, ten premiums: 300 × the cells of the table.
  const cell = (year: number) => 300 * (wholeLife.tables.values.get('M|36|whole|10')?.[year - 1] ?? 0)

  test.each([
    ['2023-03-01', () => 0],
    ['2024-03-01', () => cell(1)],
    ['2026-03-01', () => cell(3)],
    ['2026-09-01', () => Math.round((cell(3) + cell(4)) / 2)],
    ['2026-09-30', () => Math.round((cell(3) + cell(4)) / 2)],
    ['2027-03-01', () => cell(4)],
    ['2027-09-01', () => cell(4)],
  ])('on %s', (on, expected) => expect(cashValueOn(samplePolicy(), wholeLife, on).amountFen).toBe(expected()))

  test('says how it came about, and that it stands still without premium', () => {
    expect(cashValueOn(samplePolicy(), wholeLife, '2026-09-01').basis.zh).toContain('第 4 保单年度满 6 个月')
    expect(cashValueOn(samplePolicy(), wholeLife, '2027-09-01').basis.zh).toContain('保费只交到 2027-03-01')
  })

  test('nothing once it has ended, nothing for a one-year contract', () => {
    const ended = { version: 2, kind: 'surrendered', at: new Date(), on: '2026-01-01', old: null, new: null } as const
    expect(cashValueOn(samplePolicy({ events: [ended] }), wholeLife, '2026-01-01').amountFen).toBe(0)
    expect(cashValueOn(sampleAccident(), accident, '2026-06-01').amountFen).toBe(0)
  })
})

describe('loans', () => {
  test.each([
    ['2025-01-01', 1_000_000, 0],
    ['2025-01-02', 1_000_000, 137],
    ['2025-12-31', 1_000_000, 49_863],
    ['2026-01-01', 1_000_000, 50_000],
  ])('owed on %s: %i + %i', (on, principalFen, interestFen) =>
    expect(debtOn(loan(), on)).toEqual({ principalFen, interestFen }),
  )

  test('a repayment takes interest first; what is left bears interest again', () => {
    const half = loan({ repayments: [{ on: '2026-01-01', interestFen: 50_000, principalFen: 500_000 }] })
    expect(debtOn(half, '2026-01-01')).toEqual({ principalFen: 500_000, interestFen: 0 })
    expect(debtOn(half, '2027-01-01')).toEqual({ principalFen: 500_000, interestFen: 25_000 })
    expect(debtOn(half, '2025-12-31')).toEqual({ principalFen: 1_000_000, interestFen: 49_863 })
  })

  test('the limit is 80 % of the value less what is owed, down to the fen, never below zero', () => {
    const value = cashValueOn(samplePolicy(), wholeLife, '2026-03-01').amountFen
    expect(loanLimitOn(samplePolicy(), wholeLife, '2026-03-01').amountFen).toBe(Math.floor(value * 0.8))
    const owing = samplePolicy({ loans: [loan()] })
    const owed = loanBalanceOn(owing, wholeLife, '2026-03-01').amountFen
    expect(loanLimitOn(owing, wholeLife, '2026-03-01').amountFen).toBe(Math.floor(value * 0.8) - owed)
    const deep = samplePolicy({ loans: [loan({ principalFen: 90_000_000 })] })
    expect(loanLimitOn(deep, wholeLife, '2026-03-01').amountFen).toBe(0)
    expect(loanLimitOn(sampleAccident(), accident, '2026-06-01').basis.zh).toContain('没有保单贷款')
    const unpaid = samplePolicy({ paidToOn: '2025-12-01' })
    expect(loanLimitOn(unpaid, wholeLife, '2026-03-01')).toMatchObject({
      amountFen: 0,
      basis: { zh: '中止期间不能借款' },
    })
  })

  test('a repayment is spread over the oldest first, and what is too much is left over', () => {
    const two = { loans: [loan(), loan({ id: 'l2', lentOn: '2026-01-01' })] }
    expect(spreadRepayment(two, '2026-01-01', 60_000)).toEqual({
      parts: [{ loanId: 'l1', interestFen: 50_000, principalFen: 10_000 }],
      leftFen: 0,
    })
    const all = spreadRepayment(two, '2026-01-01', 2_050_001)
    expect(all.parts.map(({ loanId }) => loanId)).toEqual(['l1', 'l2'])
    expect(all.leftFen).toBe(1)
  })

  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2025-01-01', days))

  test('what is owed never falls by itself', () => {
    const principal = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(principal, day, fc.integer({ min: 0, max: 500 }), (principalFen, on, more) => {
        const policy = { loans: [loan({ principalFen })] }
        const now = loanBalanceOn(policy, undefined, on).amountFen
        expect(loanBalanceOn(policy, undefined, addDays(on, more)).amountFen).toBeGreaterThanOrEqual(now)
      }),
    )
  })

  test('a repayment lowers the debt by exactly itself, on its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), day, (amountFen, on) => {
        const policy = { loans: [loan(), loan({ id: 'l2', lentOn: '2025-02-01', principalFen: 700_001 })] }
        const before = loanBalanceOn(policy, undefined, on).amountFen
        const { parts, leftFen } = spreadRepayment(policy, on, amountFen)
        const loans = policy.loans.map((one) => {
          const part = parts.find(({ loanId }) => loanId === one.id)
          return part ? { ...one, repayments: [{ on, ...part }] } : one
        })
        expect(loanBalanceOn({ loans }, undefined, on).amountFen).toBe(before - (amountFen - leftFen))
      }),
    )
  })
})

describe('premiums', () => {
  test('the next one, until none is left', () => {
    expect(premiumDueOn(samplePolicy(), wholeLife, '2026-01-01')).toMatchObject({
      dueOn: '2027-03-01',
      amountFen: 1_500_000,
      graceEndsOn: '2027-04-30',
    })
    expect(premiumDueOn(samplePolicy({ paidToOn: '2033-03-01' }), wholeLife, '2034-01-01')).toBeUndefined()
    expect(premiumDueOn(sampleAccident(), accident, '2026-06-01')).toBeUndefined()
  })

  // Due 2027-03-01; grace to 2027-04-30; 5 % a year from the due day once grace is over.
  test.each([
    ['2027-02-28', 0, 0],
    ['2027-03-01', 1, 0],
    ['2027-04-30', 1, 0],
    ['2027-05-01', 1, 12_534],
    ['2028-03-01', 2, 75_205],
  ])('owed on %s: %i instalments with %i of interest', (on, count, interestFen) => {
    const arrears = arrearsOn(samplePolicy(), wholeLife, on)
    expect(arrears.instalments).toHaveLength(count)
    expect(arrears).toMatchObject({ interestFen, amountFen: count * 1_500_000 + interestFen })
  })

  test('none after the payment term', () => {
    const nearly = samplePolicy({ paidToOn: '2032-03-01' })
    expect(arrearsOn(nearly, wholeLife, '2036-01-01').instalments).toHaveLength(1)
  })
})

describe('what comes back', () => {
  test('surrender pays the value less debt, interest first, never below zero', () => {
    const on = '2026-03-01'
    const { amountFen: value } = cashValueOn(samplePolicy(), wholeLife, on)
    expect(surrenderValueOn(samplePolicy(), wholeLife, on)).toMatchObject({ amountFen: value, grossFen: value })
    const owing = surrenderValueOn(samplePolicy({ loans: [loan()] }), wholeLife, on)
    expect(owing.amountFen).toBe(value - owing.loanPrincipalFen - owing.loanInterestFen)
    expect(owing.loanPrincipalFen).toBe(1_000_000)
    const deep = surrenderValueOn(samplePolicy({ loans: [loan({ principalFen: 90_000_000 })] }), wholeLife, on)
    expect(deep).toMatchObject({ amountFen: 0 })
    expect(deep.loanPrincipalFen + deep.loanInterestFen).toBe(value)
  })

  // 176 yuan × 65 % × days left ÷ 365.
  test.each([
    ['2026-05-01', 11_440],
    ['2026-05-02', 11_409],
    ['2026-10-30', 5_736],
    ['2027-04-30', 31],
    ['2027-05-01', 0],
  ])('a one-year contract on %s: %i fen of unearned premium', (on, expected) =>
    expect(surrenderValueOn(sampleAccident(), accident, on).amountFen).toBe(expected),
  )

  test('nothing unearned goes back once a benefit was paid', () => {
    const paid = { version: 2, kind: 'claim-paid', at: new Date(), on: '2026-06-01', old: null, new: null } as const
    expect(surrenderValueOn(sampleAccident({ events: [paid] }), accident, '2026-07-01').amountFen).toBe(0)
  })

  test('what ending it would give today is every premium in cooling-off, and the surrender value once something was given', () => {
    const [paid, on] = [17_600, '2026-05-04']
    expect(coolingOffRefundOn(sampleAccident(), accident, on).amountFen).toBe(paid)
    const shown = (policy: Policy, day: Day) => {
      const { worth } = pageOf({ policy, role: 'owner' }, accident, day)
      const ofDay = valuesOn(policy, accident, day, day).surrenderValue
      expect(worth?.surrenderValue).toEqual(ofDay)
      return ofDay.amountFen
    }
    expect(shown(sampleAccident(), on)).toBe(paid)
    const claimed = { kind: 'claim-paid', on, version: 2, at: startOf(on), old: null, new: null } as const
    expect(shown(sampleAccident({ events: [claimed] }), on)).toBe(0)
    expect(shown(sampleAccident(), '2026-07-01')).toBe(
      surrenderValueOn(sampleAccident(), accident, '2026-07-01').amountFen,
    )
  })

  test('cooling-off gives back every premium', () => {
    expect(coolingOffRefundOn(samplePolicy(), wholeLife, '2023-03-05').amountFen).toBe(6_000_000)
  })
})

describe('what is covered', () => {
  test('the largest of sum, premiums and value on death', () => {
    const [death] = coveragesOn(samplePolicy(), wholeLife, '2026-01-01')
    expect(death).toMatchObject({ id: 'death', amountFen: 30_000_000, state: 'covered', until: null, because: null })
    const late = samplePolicy({ sumInsuredFen: 100_000, premiumFen: 1_500_000 })
    expect(coveragesOn(late, wholeLife, '2026-01-01')[0]?.amountFen).toBe(6_000_000)
  })

  test('waits for illness, covers nothing while suspended or ended', () => {
    const on = (day: string) => coveragesOn(samplePolicy(), wholeLife, day)[0]
    expect(on('2023-05-29')).toMatchObject({ state: 'waiting', illnessFrom: '2023-05-30' })
    expect(on('2023-05-30')).toMatchObject({ state: 'covered' })
    expect(on('2027-05-01')).toMatchObject({
      state: 'not-covered',
      because: { zh: expect.stringContaining('效力中止') },
    })
  })

  test("a child's death benefit stays under the cap; the accident medical limit is a tenth of the sum", () => {
    const child = { customerId: 'c', name: '李小满', relation: 'child', birthDate: '2017-09-01', sex: 'F' } as const
    const rich = sampleAccident({ insureds: [child], sumInsuredFen: 60_000_000 })
    const amounts = coveragesOn(rich, accident, '2026-06-01').map(({ id, amountFen }) => [id, amountFen])
    expect(amounts).toEqual([
      ['death', 20_000_000],
      ['disability', 60_000_000],
      ['medical', 6_000_000],
    ])
  })

  test('what is left out has its clause, deductibles too', () => {
    const left = notCovered(accident)
    expect(left.map(({ clause }) => clause)).toEqual(['accident-exclusions', 'item-exclusions', 'deductible'])
    expect(left[2]?.title.zh).toBe('每次意外 ¥100.00 的免赔额由您自己承担')
  })

  test('death before the start of an annuity is over once it has started', () => {
    const annuity = samplePolicy({
      productCode: 'annuity',
      term: 'from-60',
      rated: { sex: 'M', age: 58, occupationClass: 1, insuredPublicly: true },
    })
    const ids = (on: string) => coveragesOn(annuity, products.get('annuity'), on).map(({ id }) => id)
    expect(ids('2025-02-28')).toEqual(['annuity', 'death'])
    expect(ids('2025-03-01')).toEqual(['annuity'])
  })
})

describe('beneficiaries', () => {
  const one = (order: number, name: string, share: number) => ({ order, name, share, relation: 'child' }) as const
  test.each([
    [[one(1, '甲', 100)], undefined],
    [[one(1, '甲', 50), one(1, '乙', 50), one(2, '丙', 100)], undefined],
    [[one(1, '甲', 50), one(1, '乙', 49)], 'shares-wrong'],
    [[one(1, '甲', 33.5), one(1, '乙', 66.5)], 'shares-wrong'],
    [[one(1, '甲', 100), one(3, '乙', 100)], 'orders-wrong'],
    [[one(2, '甲', 100)], 'orders-wrong'],
    [[one(1, '甲', 50), one(1, '甲', 50)], 'orders-wrong'],
    [[], 'orders-wrong'],
  ])('%j → %s', (beneficiaries, expected) => {
    expect(beneficiaryFaultOf(wholeLife, beneficiaries)?.().kind.id).toBe(expected)
  })

  test('a policy without death benefit has none', () => {
    expect(beneficiaryFaultOf(products.get('medical'), [one(1, '甲', 100)])?.().kind.id).toBe('no-death-benefit')
  })

  test('equal shares sum to a hundred, and are accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const shares = equalShares(count)
        expect(shares.reduce((all, share) => all + share, 0)).toBe(100)
        const named = shares.map((share, index) => one(1, `受益人${index}`, share))
        expect(beneficiaryFaultOf(wholeLife, named)).toBeUndefined()
      }),
    )
  })
})
