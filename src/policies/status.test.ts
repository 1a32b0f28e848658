import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../test/sample-policy.ts'
import { addDays } from '../kit/index.ts'
import { loadProducts, type Products } from '../products/index.ts'
import { has, type Loan, type Policy, type PolicyEvent, statusOf } from './index.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const event = (kind: PolicyEvent['kind'], on: string, body: Record<string, unknown> | null = null): PolicyEvent => ({
  version: 2,
  kind,
  at: new Date(`${on}T02:00:00Z`),
  on,
  old: null,
  new: body,
})

const loan: Loan = {
  id: 'l1',
  principalFen: 1_000_000,
  lentOn: '2025-01-01',
  dueOn: '2025-06-30',
  yearlyRateBp: 500,
  repayments: [],
}

function statesOn(policy: Policy, on: string): string {
  return statusOf(policy, products.get(policy.productCode), on).states.join(' ')
}

// Whole life from 2023-03-01; waits 90 days for illness, 20 days of cooling-off from the receipt, grace of 60 days.
describe('whole life, by the day', () => {
  test.each([
    ['2023-02-28', 'pending cooling-off'],
    ['2023-03-01', 'in-force cooling-off waiting'],
    ['2023-03-20', 'in-force cooling-off waiting'],
    ['2023-03-21', 'in-force waiting'],
    ['2023-05-29', 'in-force waiting'],
    ['2023-05-30', 'in-force'],
    ['2027-01-29', 'in-force'],
    ['2027-01-30', 'in-force premium-due'],
    ['2027-03-01', 'in-force premium-due'],
    ['2027-03-02', 'in-force premium-due grace'],
    ['2027-04-30', 'in-force premium-due grace'],
    ['2027-05-01', 'suspended'],
    ['2029-12-01', 'suspended'],
  ])('%s: %s', (on, expected) => expect(statesOn(samplePolicy(), on)).toBe(expected))
})

test.each([
  ['all premiums paid', { paidToOn: '2033-03-01' }, '2040-01-01', 'in-force paid-up'],
  ['receipt not signed', { receiptOn: null }, '2024-01-01', 'in-force cooling-off'],
  ['surrendered', { events: [event('surrendered', '2025-05-05')] }, '2025-05-05', 'terminated'],
  ['not yet surrendered', { events: [event('surrendered', '2025-05-05')] }, '2025-05-04', 'in-force'],
  ['cancelled', { events: [event('cancelled', '2023-03-10')] }, '2023-03-12', 'terminated'],
  [
    'ended by a benefit',
    { events: [event('ended', '2025-01-01', { because: 'claim-paid' })] },
    '2026-01-01',
    'terminated',
  ],
  ['a loan', { loans: [loan] }, '2025-03-01', 'in-force loan-outstanding'],
  ['a loan overdue', { loans: [loan] }, '2025-07-01', 'in-force loan-outstanding loan-overdue'],
  ['a loan before it was lent', { loans: [loan] }, '2024-12-31', 'in-force'],
  [
    'debt above the cash value',
    { loans: [{ ...loan, principalFen: 5_000_000 }] },
    '2025-03-01',
    'suspended loan-outstanding',
  ],
  ['frozen', { events: [event('frozen', '2025-01-01')] }, '2025-05-05', 'in-force frozen'],
  [
    'frozen and free again',
    { events: [event('frozen', '2025-01-01'), event('unfrozen', '2025-02-01')] },
    '2025-05-05',
    'in-force',
  ],
  ['the insured event', { events: [event('insured-event', '2025-01-01')] }, '2025-05-05', 'in-force insured-event'],
  [
    'reinstated: illness waits again',
    { events: [event('reinstated', '2025-01-01')] },
    '2025-03-31',
    'in-force waiting',
  ],
  ['reinstated, waited', { events: [event('reinstated', '2025-01-01')] }, '2025-04-01', 'in-force'],
])('%s', (_, change, on, expected) => expect(statesOn(samplePolicy(change), on)).toBe(expected))

test('a one-year contract ends after its last day and is never called paid up', () => {
  expect(statesOn(sampleAccident(), '2026-08-01')).toBe('in-force')
  expect(statesOn(sampleAccident(), '2027-04-30')).toBe('in-force')
  expect(statesOn(sampleAccident(), '2027-05-01')).toBe('terminated')
})

test('an annuity pays from the anniversary after the birthday', () => {
  const annuity = samplePolicy({
    productCode: 'annuity',
    term: 'from-60',
    rated: { sex: 'M', age: 58, occupationClass: 1, insuredPublicly: true },
    paidToOn: '2033-03-01',
  })
  expect(statesOn(annuity, '2025-02-28')).toBe('in-force paid-up')
  expect(statesOn(annuity, '2025-03-01')).toBe('in-force paid-up annuity-paying')
})

test('each state has its reason in both languages, with the law or clause', () => {
  const status = statusOf(samplePolicy(), products.get('whole-life'), '2027-03-10')
  expect(status.reasons.map(({ state }) => state)).toEqual(['in-force', 'premium-due', 'grace'])
  for (const { zh, en, basis } of status.reasons) for (const words of [zh, en, basis]) expect(words).not.toBe('')
  expect(status.reasons[2]).toMatchObject({ basis: '保险法 §36', zh: expect.stringContaining('2027-04-30') })
})

test('never empty, exactly one base state, terminated alone', () => {
  const bases = ['pending', 'in-force', 'suspended', 'terminated'] as const
  const day = fc.integer({ min: -100, max: 8_000 }).map((days) => addDays('2023-03-01', days))
  const kinds = fc.constantFrom('surrendered', 'frozen', 'insured-event', 'reinstated', 'ended')
  const change = fc.record({
    paidToOn: fc.integer({ min: 1, max: 10 }).map((years) => `${2023 + years}-03-01`),
    receiptOn: fc.constantFrom(null, '2023-02-28', '2023-06-01'),
    events: fc.array(
      fc.tuple(kinds, day).map(([kind, on]) => event(kind, on)),
      { maxLength: 3 },
    ),
    loans: fc.array(
      fc.integer({ min: 1, max: 9_000_000 }).map((principalFen) => ({ ...loan, principalFen })),
      { maxLength: 2 },
    ),
  })
  fc.assert(
    fc.property(change, day, (altered, on) => {
      const status = statusOf(samplePolicy(altered), products.get('whole-life'), on)
      expect(bases.filter((base) => has(status, base))).toHaveLength(1)
      expect(status.reasons.length).toBeGreaterThanOrEqual(status.states.length)
      if (has(status, 'terminated')) expect(status.states).toEqual(['terminated'])
    }),
  )
})
