// What the view makes of facts: cover by kind, gaps by rule, and a calendar that agrees with the contract's own reckoning.
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../../test/sample-policy.ts'
import { addDays } from '../../kit/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { debtOn } from '../loans.ts'
import { type Policy, premiumsEndOn } from '../policy.ts'
import { premiumDueOn } from '../premiums.ts'
import { standingOn } from '../values-on.ts'
import { calendarOf, duesOf } from './calendar.ts'
import { coverOf, type Held } from './cover.ts'
import { gapsOf, householdGaps, type Looked } from './gaps.ts'
import { gapRuleIds, gapRules } from './rules.ts'

const today = '2026-11-26'
let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const held = (policy: Policy): Held => ({ policy, product: products.get(policy.productCode) })
const life = (change: Partial<Policy> = {}) => held(samplePolicy(change))
const accident = (change: Partial<Policy> = {}) => held(sampleAccident(change))
const medical = (id: string) =>
  held(sampleAccident({ id, productCode: 'medical', sumInsuredFen: 200_000_000, effectiveOn: '2026-02-01' }))
const rulesOf = (looked: Partial<Looked>) =>
  gapsOf({ age: 35, covers: [], held: [], hasDependants: false, on: today, ...looked }).map(({ rule }) => rule)
const lookedAt = (...all: readonly Held[]): Partial<Looked> => ({ held: all, covers: coverOf(all, today) })

describe('cover', () => {
  test('sums of the same kind are added, limits of bills are not', () => {
    const covers = coverOf(
      [life(), life({ id: 'other', sumInsuredFen: 10_000_000 }), medical('m1'), medical('m2')],
      today,
    )
    expect(covers.map(({ group }) => group)).toEqual(['medical', 'death'])
    expect(covers[0]).toMatchObject({ amountFen: 200_000_000, unit: 'year', adds: false })
    expect(covers[1]).toMatchObject({ amountFen: 40_000_000, adds: true, lines: { length: 2 } })
  })

  test('what an accident alone pays is not cover on any death', () =>
    expect(coverOf([accident()], today).map(({ group }) => group)).toEqual([
      'accident-medical',
      'accident',
      'disability',
    ]))

  test('a mild illness is listed and not added to a severe one', () => {
    const [critical] = coverOf([life({ productCode: 'critical-illness', productVersion: '2024.1' })], today)
    expect(critical).toMatchObject({ group: 'critical', amountFen: 30_000_000 })
    expect(critical?.lines.filter(({ counts }) => !counts).length).toBeGreaterThan(0)
  })

  test('an annuity counts by the year however often it is paid', () => {
    const [annuity] = coverOf(
      [life({ productCode: 'annuity', term: 'from-60', sumInsuredFen: 1_200_000 })],
      today,
    ).filter(({ group }) => group === 'annuity')
    expect(annuity).toMatchObject({
      unit: 'year',
      amountFen: (annuity?.lines[0]?.amountFen ?? 0) * (annuity?.lines[0]?.unit === 'month' ? 12 : 1),
    })
  })

  test('a suspended contract covers nothing', () =>
    expect(coverOf([life({ paidToOn: '2026-03-01', premiums: [] })], today)).toEqual([]))
})

describe('gaps', () => {
  test.each([
    ['nothing at all', {}, ['medical-none', 'accident-none', 'critical-none']],
    [
      'with a child to look after',
      { hasDependants: true },
      ['medical-none', 'accident-none', 'critical-none', 'death-none'],
    ],
    [
      'a child needs no cover on death',
      { age: 9, hasDependants: true },
      ['medical-none', 'accident-none', 'critical-none'],
    ],
    [
      'past sixty, illness and death are not asked for',
      { age: 66, hasDependants: true },
      ['medical-none', 'accident-none'],
    ],
  ] as const)('%s', (_name, looked, rules) => expect(rulesOf(looked)).toEqual(rules))

  test('cover closes a gap; two covers of bills are told', () => {
    const rules = rulesOf({ ...lookedAt(life(), accident(), medical('m1'), medical('m2')), hasDependants: true })
    expect(rules).toContain('medical-twice')
    expect(rules).not.toContain('medical-none')
    expect(rules).not.toContain('accident-none')
    expect(rules).not.toContain('death-none')
  })

  test('of a contract: suspended, waiting, about to end', () => {
    expect(rulesOf(lookedAt(life({ paidToOn: '2026-03-01', premiums: [] })))).toContain('no-cover-now')
    const young = { productCode: 'critical-illness', productVersion: '2024.1', effectiveOn: '2026-11-01' }
    expect(rulesOf(lookedAt(life(young)))).toContain('waiting')
    const ending = accident({ effectiveOn: '2025-12-20' })
    expect(rulesOf(lookedAt(ending))).toContain('ends-soon')
    expect(rulesOf(lookedAt(accident()))).not.toContain('ends-soon')
  })

  test('income is weighed to the fen, and only when it is told', () => {
    const critical = lookedAt(life({ productCode: 'critical-illness', productVersion: '2024.1' })) // 300,000 yuan
    expect(rulesOf({ ...critical, yearlyIncomeFen: 10_000_000 })).not.toContain('critical-short')
    expect(rulesOf({ ...critical, yearlyIncomeFen: 10_000_001 })).toContain('critical-short')
    expect(rulesOf(critical)).not.toContain('critical-short')
    const people = [{ age: 40, covers: coverOf([life()], today) }]
    const family = (yearlyIncomeFen: number | undefined, yearlyPremiumsFen = 300_000) =>
      householdGaps({ people, yearlyPremiumsFen, yearlyIncomeFen }).map(({ rule }) => rule)
    expect(family(undefined)).toEqual([])
    expect(family(3_000_000)).toEqual([])
    expect(family(3_000_001)).toEqual(['death-short'])
    expect(family(3_000_000, 300_001)).toEqual(['premiums-heavy'])
  })

  test('each rule says what it rests on, in both languages, and names no product', () => {
    const names = products.list().map(({ shortName }) => shortName.zh)
    for (const id of gapRuleIds) {
      const { basis, source } = gapRules[id]
      expect(basis.zh.length * basis.en.length).toBeGreaterThan(0)
      expect(source === 'thumb').toBe(basis.zh.startsWith('经验法则'))
      expect(names.filter((name) => basis.zh.includes(name))).toEqual([])
    }
  })
})

describe('the calendar', () => {
  test.each(['yearly', 'half-yearly', 'quarterly', 'monthly'] as const)(
    'premiums paid %s are what the contract asks for on that day',
    (premiumFrequency) => {
      const { policy, product } = life({ premiumFrequency, paidToOn: '2026-12-01' })
      const dues = duesOf({ policy, product }, today, '2027-10-31').filter(({ kind }) => kind === 'premium')
      expect(dues.length).toBeGreaterThan(0)
      for (const { dueOn, amountFen } of dues) {
        const then = standingOn(policy, product, dueOn > '2026-12-01' ? addDays(dueOn, -1) : today, today)
        expect(premiumDueOn(then, product, dueOn)).toMatchObject({ dueOn, amountFen })
      }
    },
  )

  test('twelve months, each with its total; what is overdue stands in the first', () => {
    const months = calendarOf(
      [life({ paidToOn: '2026-11-01' }), life({ id: 'b', premiumFrequency: 'monthly', paidToOn: '2026-12-01' })],
      today,
    )
    expect(months.map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
      '2027-09',
      '2027-10',
    ])
    expect(months[0]).toMatchObject({ premiumsFen: 1_500_000, dues: [{ overdue: true, dueOn: '2026-11-01' }] })
    expect(months.slice(1).map(({ totalFen }) => totalFen)).toEqual(Array.from({ length: 11 }, () => 1_500_000))
  })

  test('no premium after the last, none of a suspended or ended contract', () => {
    const last = life({ effectiveOn: '2017-03-01', paidToOn: '2026-12-01', premiumFrequency: 'monthly' })
    const dues = duesOf(last, today, '2027-10-31')
    expect(dues.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
    expect(premiumsEndOn(last.policy)).toBe('2027-03-01')
    expect(duesOf(life({ paidToOn: '2026-03-01', premiums: [] }), today, '2027-10-31')).toEqual([])
    expect(duesOf(accident({ effectiveOn: '2025-01-01' }), today, '2027-10-31')).toEqual([])
  })

  test('a loan is due with its interest to the day; one past its day, to today', () => {
    const loan = {
      id: 'l',
      principalFen: 2_000_000,
      lentOn: '2026-08-01',
      dueOn: '2027-01-28',
      yearlyRateBp: 500,
      repayments: [],
    }
    const dueOf = (dueOn: string) =>
      duesOf(life({ loans: [{ ...loan, dueOn }] }), today, '2027-10-31').find(({ kind }) => kind === 'loan')
    const { principalFen, interestFen } = debtOn(loan, '2027-01-28')
    expect(dueOf('2027-01-28')).toMatchObject({ amountFen: principalFen + interestFen, interestFen, overdue: false })
    expect(dueOf('2026-11-01')).toMatchObject({ interestFen: debtOn(loan, today).interestFen, overdue: true })
  })

  test('a cover that ends is shown on its last day and costs nothing', () =>
    expect(duesOf(accident(), today, '2027-10-31')).toEqual([
      {
        kind: 'ends',
        policyId: accident().policy.id,
        dueOn: '2027-04-30',
        amountFen: 0,
        interestFen: 0,
        overdue: false,
      },
    ]))
})
