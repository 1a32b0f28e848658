// What the view makes of facts: cover by kind, gaps by rule, and a calendar that agrees with the contract's own reckoning.
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../../test/sample-policy.ts'
import { addDays } from '../../kit/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { debtOn } from '../loans.ts'
import { type Policy, premiumsEndOn } from '../policy.ts'
import { premiumDueOn } from '../premiums.ts'
import { contractProduct } from '../riders/parts.ts'
import type { Rider } from '../riders/rider.ts'
import { standingOn } from '../values-on.ts'
import { calendarOf, duesOf } from './calendar.ts'
import { coverOf, type Held } from './cover.ts'
import { familyViewOf } from './family.ts'
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
const cash: Rider = {
  id: 'r',
  productCode: 'hospital-cash',
  productVersion: '2025.1',
  insuredId: sampleAccident().insureds[0]?.customerId ?? '',
  sumInsuredFen: 1_000_000,
  premiumFen: 2_000,
  paymentTermYears: 1,
  term: '1y',
  rated: sampleAccident().rated,
  sinceOn: '2026-05-01',
  effectiveOn: '2026-05-01',
  endsOn: '2027-04-30',
  endedOn: null,
  firstPremiumFen: 2_000,
  firstPaymentId: null,
}
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

  test('a rider’s benefits stand beside the main contract’s, by the rider’s name', () => {
    const { policy, product } = accident({ riders: [cash] })
    const covers = coverOf([{ policy, product: contractProduct(products, policy) }], today)
    const allowance = covers.find(({ group }) => group === 'allowance')
    expect(allowance?.lines.map((line) => line.product.zh)).toEqual(['附加住院津贴', '附加住院津贴'])
    expect(allowance?.amountFen).toBeGreaterThan(0)
    expect(coverOf([{ policy, product }], today).map(({ group }) => group)).not.toContain('allowance')
  })

  test('a waiver that names no amount is told in words; where all is paid there is nothing to waive', () => {
    const rider = { ...cash, productCode: 'premium-waiver', productVersion: '2024.1', sumInsuredFen: 0 }
    const policy = samplePolicy({ riders: [{ ...rider, insuredId: samplePolicy().customerId, endsOn: null }] })
    const [{ customerId, name, birthDate } = { customerId: '', name: '', birthDate: today }] = policy.insureds
    const viewed = (one: Policy) =>
      familyViewOf(
        {
          people: [{ customerId, name, birthDate, relation: 'spouse', seenAs: null, isDead: false }],
          policies: [{ policy: one, role: 'owner', mine: true }],
          accounts: new Map(),
          cut: false,
        },
        products,
        { today },
      ).people[0]?.covers.find(({ group }) => group === 'waiver')
    const words = { zh: '以后的保费不用再交', en: 'no later premiums to pay' }
    expect(viewed(policy)).toMatchObject({
      words,
      per: { zh: '' },
      lines: [{ words, product: { zh: '附加投保人豁免' } }],
    })
    expect(viewed({ ...policy, paidToOn: premiumsEndOn(policy) ?? today })).toBeUndefined()
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
