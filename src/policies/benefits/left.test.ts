// Money left with us, against a reckoning by hand: compound at anniversaries, by the day over 365, half up when credited.
import { beforeAll, describe, expect, test } from 'vitest'
import { samplePolicy } from '../../../test/sample-policy.ts'
import { type Day, daysBetween } from '../../kit/index.ts'
import { loadProducts, type Product } from '../../products/index.ts'
import { surrenderValueOn } from '../values.ts'
import { valuesOn } from '../values-on.ts'
import type { Benefit, BenefitKind } from './benefit.ts'
import { allLeftOn, leftOn, spreadTaking, sumLeft } from './left.ts'
import { benefitsBetween, nextBenefit } from './schedule.ts'

let product: Product
let annuity: Product
beforeAll(async () => {
  const products = await loadProducts('demo/products')
  product = products.get('endowment')
  annuity = products.get('annuity')
})

const endowment = (change: Parameters<typeof samplePolicy>[0] = {}) =>
  samplePolicy({
    productCode: 'endowment',
    productVersion: '2024.1',
    term: '15y',
    termYears: 15,
    effectiveOn: '2024-03-01',
    endsOn: '2039-02-28',
    ...change,
  })

function left(kind: BenefitKind, dueOn: Day, amountFen: number, change: Partial<Benefit> = {}): Benefit {
  return { kind, dueOn, creditedOn: dueOn, amountFen, debtFen: 0, used: 'left', boughtFen: null, version: 1, ...change }
}

/** By hand: a balance, a rate and so many days. */
const interest = (fen: number, bp: number, from: Day, to: Day) => (fen * bp * daysBetween(from, to)) / 3_650_000

describe('what is left with us', () => {
  // declared: 3 % from 2024-01, 2.75 % from 2025-01, 2.5 % from 2026-01
  const policy = endowment({ benefits: [left('dividend', '2025-03-01', 1_000_000)] })

  test('grows by the day at the rate declared', () => {
    const grown = leftOn(policy, product, 'dividend', '2025-06-09')
    expect(grown.principalFen).toBe(1_000_000)
    expect(grown.interestFen).toBe(Math.round(interest(1_000_000, 275, '2025-03-01', '2025-06-09')))
  })

  test('changes its rate with the declaration, and is compound at the anniversary', () => {
    const first =
      interest(1_000_000, 275, '2025-03-01', '2026-01-01') + interest(1_000_000, 250, '2026-01-01', '2026-03-01')
    const credited = Math.round(first)
    const second = Math.round(interest(1_000_000 + credited, 250, '2026-03-01', '2026-09-17'))
    expect(leftOn(policy, product, 'dividend', '2026-09-17').interestFen).toBe(credited + second)
  })

  test('pays interest first when something is taken, which credits it', () => {
    const on = '2025-06-09'
    const before = allLeftOn(policy, product, on)
    const { parts, leftFen } = spreadTaking(before, 100_000)
    expect(leftFen).toBe(0)
    expect(parts).toEqual([
      {
        kind: 'dividend',
        interestFen: before[0]?.interestFen,
        principalFen: 100_000 - (before[0]?.interestFen ?? 0),
        amountFen: 100_000,
      },
    ])
    const taken = { ...policy, takings: parts.map((part) => ({ ...part, on })) }
    expect(sumLeft(allLeftOn(taken, product, on))).toBe(sumLeft(before) - 100_000)
    const all = spreadTaking(before, sumLeft(before))
    const emptied = { ...policy, takings: all.parts.map((part) => ({ ...part, on })) }
    expect(sumLeft(allLeftOn(emptied, product, '2029-01-01'))).toBe(0)
    expect(spreadTaking(before, sumLeft(before) + 1).leftFen).toBe(1)
  })

  test('of an annuity bears none, for its terms give none', () => {
    const kept = samplePolicy({ productCode: 'annuity', benefits: [left('annuity', '2025-03-01', 1_000_000)] })
    expect(leftOn(kept, annuity, 'annuity', '2035-03-01')).toMatchObject({ principalFen: 1_000_000, interestFen: 0 })
  })

  test('what was paid, set off or turned into cover is not left', () => {
    const used = (['paid', 'premium', 'additions'] as const).map((use, index) =>
      left('dividend', `202${5 + index}-03-01`, 100, { used: use, boughtFen: use === 'additions' ? 90 : null }),
    )
    expect(allLeftOn(endowment({ benefits: used }), product, '2030-01-01')).toEqual([])
    const setOff = endowment({ benefits: [left('survival', '2029-03-01', 1_000, { debtFen: 400 })] })
    expect(leftOn(setOff, product, 'survival', '2029-03-01').amountFen).toBe(600)
  })

  test('counts when the contract is given up: dividends always, survival benefits when the policyholder is their payee', () => {
    const both = endowment({ benefits: [left('dividend', '2025-03-01', 1_000), left('survival', '2029-03-01', 5_000)] })
    const on = '2029-03-01'
    const bare = surrenderValueOn(endowment(), product, on).amountFen
    const dividends = leftOn(both, product, 'dividend', on).amountFen
    expect(surrenderValueOn(both, product, on).amountFen).toBe(bare + dividends)
    const [insured] = both.insureds
    const own = { ...both, insureds: insured ? [{ ...insured, customerId: both.customerId }] : [] }
    expect(surrenderValueOn(own, product, on).amountFen).toBe(bare + dividends + 5_000)
  })
})

describe('what falls due', () => {
  test('dividends as declared, survival benefits every three years from the fifth, the sum at the end', () => {
    const policy = endowment({ paymentTermYears: 10 })
    const dues = benefitsBetween(policy, product, '2024-03-01', '2040-01-01')
    expect(dues.filter(({ kind }) => kind === 'survival').map(({ dueOn }) => dueOn)).toEqual([
      '2029-03-01',
      '2032-03-01',
      '2035-03-01',
      '2038-03-01',
    ])
    expect(dues.find(({ kind }) => kind === 'survival')?.amountFen).toBe(1_500_000)
    expect(dues.at(-1)).toEqual({ kind: 'maturity', dueOn: '2039-03-01', amountFen: 30_000_000 })
    expect(dues.filter(({ kind }) => kind === 'dividend').every(({ amountFen }) => amountFen > 0)).toBe(true)
    expect(nextBenefit(policy, product, '2036-01-01')?.dueOn).toBe('2038-03-01')
  })

  test('an annuity from its start, by the year or by the month', () => {
    const policy = samplePolicy({
      productCode: 'annuity',
      term: 'from-60',
      sumInsuredFen: 1_200_000,
      rated: { sex: 'M', age: 58, occupationClass: 1, insuredPublicly: true },
    })
    const yearly = benefitsBetween(policy, annuity, '2023-03-01', '2027-03-01')
    expect(yearly.map(({ dueOn, amountFen }) => `${dueOn} ${amountFen}`)).toEqual([
      '2025-03-01 1200000',
      '2026-03-01 1200000',
      '2027-03-01 1200000',
    ])
    const arranged = {
      version: 2,
      kind: 'annuity-arranged',
      at: new Date(0),
      on: '2024-01-01',
      old: null,
      new: { every: 'month' },
    } as const
    const monthly = benefitsBetween({ ...policy, events: [arranged] }, annuity, '2025-03-01', '2025-05-31')
    expect(monthly.map(({ dueOn, amountFen }) => `${dueOn} ${amountFen}`)).toEqual([
      '2025-04-01 102000',
      '2025-05-01 102000',
    ])
  })

  test('a coming day takes guaranteed benefits in, dividends and declared rates not', () => {
    const policy = endowment({ benefits: [left('dividend', '2025-03-01', 1_000_000)] })
    const [today, later] = ['2026-06-15', '2029-06-15'] as const
    const values = valuesOn(policy, product, later, today)
    // to the end of the month the declared rate holds
    expect(values.dividends.amountFen).toBe(leftOn(policy, product, 'dividend', '2026-07-01').amountFen)
    expect(values.benefitsLeft.amountFen).toBe(1_500_000)
    expect(values.assumptions.map(({ zh }) => zh)).toContain('以后的红利和累积利率不保证，没有计入')
    expect(valuesOn(policy, product, '2025-02-01', today).dividends.amountFen).toBe(0)
  })
})
