import { beforeAll, describe, expect, it } from 'vitest'
import { samplePolicy } from '../../test/sample-policy.ts'
import { loadProducts, type Product, premiumFen } from '../products/index.ts'
import { forIllness, increased, increaseFault, sumAtIssueFen } from './increase.ts'
import type { Policy } from './policy.ts'

let product: Product
let policy: Policy
const premium = (sumInsuredFen: number) =>
  premiumFen(product, { ...policy.rated, term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen })
const none = { loadPermille: 0, exclusions: [] }

beforeAll(async () => {
  product = (await loadProducts('demo/products')).get('whole-life')
  policy = samplePolicy()
  const amountFen = premium(30_000_000)
  policy = { ...policy, premiumFen: amountFen, premiums: policy.premiums.map((one) => ({ ...one, amountFen })) }
})

function once(fromFen: number, toFen: number, on: string): Policy {
  const [old, now] = [{ sumInsuredFen: fromFen }, { sumInsuredFen: toFen }]
  const event = { version: 2, kind: 'cover-increased', at: new Date(0), on, old, new: now } as const
  return { ...policy, sumInsuredFen: toFen, events: [event] }
}

describe('an increase', () => {
  it('is rated on the terms of the first day and makes every premium paid good', () => {
    const { to, topUp } = increased(policy, product, { sumInsuredFen: 40_000_000, terms: none })
    expect(to.after).toMatchObject({ sumInsuredFen: 40_000_000, premiumFen: premium(40_000_000) })
    expect(topUp.amountFen).toBe(4 * (premium(40_000_000) - premium(30_000_000)))
  })

  it('that is loaded loads later premiums, not those of the past', () => {
    const terms = { loadPermille: 250, exclusions: [{ zh: '肝脏疾病', en: 'liver disease' }] }
    const { to, topUp } = increased(policy, product, { sumInsuredFen: 40_000_000, terms })
    expect(to.after.premiumFen).toBe(Math.round(premium(40_000_000) * 1.25))
    expect(to.agreed.exclusions).toEqual(terms.exclusions)
    expect(topUp.amountFen).toBe(4 * (premium(40_000_000) - premium(30_000_000)))
  })

  it.each([
    [30_000_000, false],
    [29_000_000, false],
    [31_000_000, true],
    [31_000_001, false],
    [60_000_000, true],
    [61_000_000, false],
  ])('to %i: %s', (sum, possible) => expect(increaseFault(policy, product, sum) === undefined).toBe(possible))

  it('counts all increases together against the sum at issue', () => {
    const before = once(30_000_000, 50_000_000, '2025-03-01')
    expect(sumAtIssueFen(before)).toBe(30_000_000)
    expect(increaseFault(before, product, 60_000_000)).toBeUndefined()
    expect(increaseFault(before, product, 61_000_000)).toBeDefined()
  })
})

describe('for an illness', () => {
  it.each([
    ['2026-05-31', 90, 30_000_000], // the last waiting day: from 2026-03-03, ninety days
    ['2026-06-01', 90, 40_000_000],
    ['2026-03-03', 0, 40_000_000],
  ])('on %s with %i days of waiting the sum is %i', (on, waitingDays, sum) =>
    expect(forIllness(once(30_000_000, 40_000_000, '2026-03-03'), { waitingDays }, on).sumInsuredFen).toBe(sum),
  )
})
