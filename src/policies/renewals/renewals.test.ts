import { beforeAll, describe, expect, test } from 'vitest'
import { samplePolicy } from '../../../test/sample-policy.ts'
import { addDays, addYears, type Day, startOf } from '../../kit/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import { agreedOf } from '../agreed.ts'
import { contractOn } from '../contract-on.ts'
import type { DayFacts } from '../days-run/act.ts'
import { duesOn, nextActOn } from '../days-run/dues.ts'
import { forIllness } from '../increase.ts'
import type { Policy, PolicyEvent } from '../policy.ts'
import { partsOn } from '../riders/parts.ts'
import type { Rider } from '../riders/rider.ts'
import { has, statusOf } from '../status.ts'
import { surrenderValueOn } from '../values.ts'
import { planWishOf } from './plan-wish.ts'
import { renewalOf } from './renewal.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const from: Day = '2026-05-01'
const ends: Day = '2027-04-30'

function event(kind: PolicyEvent['kind'], on: Day, version: number, sides: Partial<PolicyEvent> = {}): PolicyEvent {
  return { kind, on, version, at: startOf(on), old: null, new: null, ...sides }
}

const wanted = event('auto-renewal-set', from, 2, { new: { renews: true } })

/** A year of medical cover from 2026-05-01 on a man of 40, paid. */
function medical(change: Partial<Policy> = {}): Policy {
  return samplePolicy({
    productCode: 'medical',
    productVersion: '2025.1',
    insureds: [{ customerId: 'i', name: '李伟', relation: 'spouse', birthDate: '1986-03-08', sex: 'M' }],
    sumInsuredFen: 200_000_000,
    premiumFen: products.get('medical').tables.rates.get('40|yes') ?? 0,
    premiumFrequency: 'once',
    paymentTermYears: 1,
    term: '1y',
    termYears: 1,
    rated: { sex: 'M', age: 40, occupationClass: 1, insuredPublicly: true },
    effectiveOn: from,
    endsOn: ends,
    paidToOn: addYears(from, 1),
    receiptOn: '2026-04-30',
    events: [event('issued', '2026-04-30', 1), wanted],
    version: 2,
    ...change,
  })
}

const cash: Rider = {
  id: 'r',
  productCode: 'hospital-cash',
  productVersion: '2025.1',
  insuredId: 'i',
  sumInsuredFen: 1_000_000,
  premiumFen: 9_000,
  paymentTermYears: 1,
  term: '1y',
  rated: { sex: 'M', age: 40, occupationClass: 1, insuredPublicly: true },
  sinceOn: '2026-08-01',
  effectiveOn: '2026-08-01',
  endsOn: ends,
  endedOn: null,
  firstPremiumFen: 6_000,
  firstPaymentId: null,
}

function facts(policy: Policy, change: Partial<DayFacts> = {}): DayFacts {
  const product = products.get('medical')
  const attached = [products.get('hospital-cash')]
  const reminder = { wanted: true, daysBefore: 7 }
  const none = { done: new Set<string>(), collections: [], heldFen: 0, holds: [], insuredDied: false }
  return { policy, product: { ...product, attached }, onSale: product, reminder, ...none, ...change }
}

const kinds = (of: DayFacts, day: Day) => duesOn(of, day).map(({ kind }) => kind)

describe('the next year', () => {
  test('costs what the tariff says at the age then reached, with the agreed loading', () => {
    const at41 = products.get('medical').tables.rates.get('41|yes') ?? 0
    const plain = renewalOf(medical(), products.get('medical'), products.get('medical'))
    expect(plain).toMatchObject({
      goesOn: true,
      renewal: {
        effectiveOn: '2027-05-01',
        endsOn: '2028-04-30',
        premiumFen: at41,
        amountFen: at41,
        rated: { age: 41 },
      },
    })
    const agreed = { loadPermille: 250, exclusions: [], smoker: false }
    const events = [wanted, event('rerated', from, 3, { new: { agreed } })]
    const loaded = renewalOf(medical({ events }), products.get('medical'), products.get('medical'))
    expect(loaded.goesOn && loaded.renewal.premiumFen).toBe(Math.round(at41 * 1.25))
  })

  test.each([
    ['withdrawn', {}, undefined, '停售'],
    [
      'above the last age',
      { insureds: [{ customerId: 'i', name: '', relation: 'self', birthDate: '1900-01-01', sex: 'M' }] },
      'sold',
      '最高续保年龄',
    ],
  ] as const)('there is none when %s', (_name, change, sold, words) => {
    const found = renewalOf(medical(change), products.get('medical'), sold && products.get('medical'))
    expect(found).toMatchObject({ goesOn: false })
    expect(!found.goesOn && found.because.zh).toContain(words)
  })

  test('within guaranteed years the version stays, also when the product is withdrawn', () => {
    const own = {
      ...products.get('medical'),
      renewal: 'guaranteed',
      renewalTerms: { guaranteedYears: 2, ageMax: 80, graceDays: 30, clause: 'renewal' },
    } as const
    expect(renewalOf(medical(), own, undefined)).toMatchObject({ goesOn: true, renewal: { product: own } })
    const second = event('renewed', '2027-05-01', 3, { old: { effectiveOn: from }, new: { effectiveOn: '2027-05-01' } })
    const later = medical({ events: [wanted, second], effectiveOn: '2027-05-01', endsOn: '2028-04-30' })
    expect(renewalOf(later, own, undefined)).toMatchObject({ goesOn: false })
  })

  test('takes the riders of a year with it, each at its new age and without a new waiting period', () => {
    const found = renewalOf(medical({ riders: [cash] }), facts(medical()).product, products.get('medical'))
    const [, next] = found.goesOn ? found.renewal.riders : []
    const rate = products.get('hospital-cash').tables.rates.get('41') ?? 0
    expect(next).toMatchObject({
      id: 'r',
      effectiveOn: '2027-05-01',
      sinceOn: '2026-08-01',
      firstPremiumFen: 0,
      premiumFen: rate * 10,
    })
    expect(found.goesOn && found.renewal.amountFen).toBe(
      (products.get('medical').tables.rates.get('41|yes') ?? 0) + rate * 10,
    )
  })
})

describe('the day’s run', () => {
  test.each([
    ['the premium is told thirty days before', addDays(ends, -30), ['renewal-notice']],
    ['nothing is told before', addDays(ends, -31), []],
    ['the year begins the day after', '2027-05-01', ['renew', 'term-over']],
  ] as const)('%s', (_name, day, expected) => expect(kinds(facts(medical()), day)).toEqual(expected))

  test('without a yes the contract ends, and is not renewed', () => {
    const unasked = medical({ events: [event('issued', '2026-04-30', 1)] })
    expect(kinds(facts(unasked), addDays(ends, -30))).toEqual(['term-ending'])
    expect(kinds(facts(unasked), '2027-05-01')).toEqual(['term-over'])
    const said = event('auto-renewal-set', addDays(ends, -1), 3, { new: { renews: false } })
    expect(kinds(facts(medical({ events: [wanted, said] })), '2027-05-01')).toEqual(['term-over'])
  })

  test('why it cannot be renewed is told, and the end as well', () => {
    const gone = facts(medical(), { onSale: undefined })
    expect(duesOn(gone, addDays(ends, -30))).toMatchObject([
      { kind: 'renewal-stop', because: { en: /no longer sold/ } },
      { kind: 'term-ending' },
    ])
  })

  test('it looks again when the premium is to be told, and on the day after the end', () => {
    expect(nextActOn(facts(medical()), from)).toBe('2026-05-16') // cooling-off over
    expect(nextActOn(facts(medical()), '2026-06-20')).toBe(addDays(ends, -30))
    const told = facts(medical(), { done: new Set([`renewal-notice|${ends}`]) })
    expect(nextActOn(told, addDays(ends, -29))).toBe('2027-05-01')
  })

  test('a year not paid for within its grace ends the contract, and gives nothing back', () => {
    const renewed = event('renewed', '2027-05-01', 3, {
      old: { effectiveOn: from, endsOn: ends },
      new: { effectiveOn: '2027-05-01' },
    })
    const next = medical({
      effectiveOn: '2027-05-01',
      endsOn: '2028-04-30',
      paidToOn: '2027-05-01',
      premiumAccountId: null,
      events: [wanted, renewed],
      version: 3,
    })
    const product = products.get('medical')
    const graceDays = product.renewalTerms?.graceDays ?? 0
    expect(graceDays).toBeGreaterThan(0)
    expect(has(statusOf(next, product, addDays('2027-05-01', graceDays)), 'in-force')).toBe(true)
    expect(surrenderValueOn(next, product, '2027-05-02').amountFen).toBe(0)
    expect(kinds(facts(next), addDays('2027-05-01', graceDays + 1))).toEqual(['renewal-unpaid'])
  })
})

test('what happened in an earlier year is judged by that year', () => {
  const old = { effectiveOn: from, endsOn: ends, premiumFen: 100, productVersion: '2025.1', rated: medical().rated }
  const renewed = event('renewed', '2027-05-01', 3, { old, new: { effectiveOn: '2027-05-01', endsOn: '2028-04-30' } })
  const now = medical({
    effectiveOn: '2027-05-01',
    endsOn: '2028-04-30',
    events: [wanted, renewed],
    riders: [cash],
    version: 3,
  })
  const product = facts(now).product
  expect(contractOn(now, '2027-06-01')).toBe(now)
  const then = contractOn(now, '2026-09-01')
  expect(then).toMatchObject({ effectiveOn: from, endsOn: ends, premiumFen: 100 })
  expect(has(statusOf(then, product, '2026-09-01'), 'in-force')).toBe(true)
  expect(partsOn(then, product, '2026-09-01').map(({ rider }) => rider.id)).toEqual(['r'])
  expect(has(statusOf(now, product, '2027-06-01'), 'waiting')).toBe(false)
})

describe('another plan for the next year', () => {
  const [basic, ample] = [200_000_000, 400_000_000]
  const wish = (sumInsuredFen: number, version: number, terms?: unknown) =>
    event('plan-wished', '2026-12-01', version, { new: { sumInsuredFen, ...(terms ? { terms } : {}) } })
  const tiered = (events: PolicyEvent[] = []) =>
    medical({
      productCode: 'tiered-medical',
      premiumFen: products.get('tiered-medical').tables.rates.get('40|yes|basic') ?? 0,
      events: [event('issued', '2026-04-30', 1), wanted, ...events],
      version: 2 + events.length,
    })
  const next = (policy: Policy) => {
    const product = products.get('tiered-medical')
    const renewable = renewalOf(policy, product, product)
    if (!renewable.goesOn) throw new Error(renewable.because.en)
    return renewable.renewal
  }
  const rate = (key: string) => products.get('tiered-medical').tables.rates.get(key)

  test('is priced and renewed as wished, at the age then', () => {
    expect(next(tiered())).toMatchObject({ sumInsuredFen: basic, premiumFen: rate('41|yes|basic') })
    expect(next(tiered([wish(ample, 3)]))).toMatchObject({ sumInsuredFen: ample, premiumFen: rate('41|yes|ample') })
  })

  test('the last wish counts, the present plan takes it back, and a renewal uses it up', () => {
    expect(next(tiered([wish(ample, 3), wish(basic, 4)])).sumInsuredFen).toBe(basic)
    expect(planWishOf(tiered([wish(ample, 3), wish(basic, 4)]))).toBeUndefined()
    expect(planWishOf(tiered([wish(ample, 3), event('renewed', ends, 4)]))).toBeUndefined()
  })

  test('terms of underwriting load the next year, not this one', () => {
    const loaded = tiered([wish(ample, 3, { loadPermille: 250, exclusions: [{ zh: '甲状腺', en: 'thyroid' }] })])
    expect(next(loaded).premiumFen).toBe(Math.round((rate('41|yes|ample') ?? 0) * 1.25))
    expect(next(loaded).agreed.exclusions).toEqual([{ zh: '甲状腺', en: 'thyroid' }])
    expect(agreedOf(loaded)).toMatchObject({ loadPermille: 0, exclusions: [] })
  })

  test('a plan the next version has no more leaves the present one', () => {
    const product = products.get('tiered-medical')
    const onSale = { ...product, version: '2026.1', plans: product.plans?.slice(0, 1) ?? [] }
    const renewable = renewalOf(tiered([wish(ample, 3)]), product, onSale)
    expect(renewable.goesOn && renewable.renewal.sumInsuredFen).toBe(basic)
  })

  test('for illness the added sum waits thirty days of the new year, for accidents it does not', () => {
    const renewed = event('renewed', '2027-05-02', 4, {
      old: { sumInsuredFen: basic },
      new: { sumInsuredFen: ample, effectiveOn: '2027-05-01' },
    })
    const policy = { ...tiered([wish(ample, 3), renewed]), sumInsuredFen: ample, effectiveOn: '2027-05-01' }
    expect(forIllness(policy, { waitingDays: 30 }, '2027-05-30').sumInsuredFen).toBe(basic)
    expect(forIllness(policy, { waitingDays: 30 }, '2027-05-31').sumInsuredFen).toBe(ample)
  })
})
