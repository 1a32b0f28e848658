import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soaAnswers } from '../../../test/actuarial/soa.ts'
import {
  annuityCertain,
  annuityDue,
  annuityOf,
  benefitOf,
  commutation,
  deathBenefit,
  endowment,
  expectation,
  grossPremium,
  type LifeBasis,
  netPremium,
  pureEndowment,
  reserveAfter,
  reserveBefore,
  risingDeathBenefit,
  survival,
} from './index.ts'

// Published answers (terence-lim/actuarialmath, MIT), rounded as the Society printed them.
const published: Readonly<Record<string, number>> = {
  'Q4.3': 0.878,
  'Q4.16': 0.1116,
  'Q4.19': 59_050,
  'Q5.3': 6.239,
  'Q5.7': 17_376.7,
  'Q6.5': 33,
  'Q6.8': 9.5,
  'Q6.9': 647,
  'Q6.12': 88_900,
  'Q6.18': 166_400,
  'Q6.19': 0.033,
  'Q6.20': 459,
  'Q6.22': 102,
  'Q6.26': 180,
  'Q6.38': 11.3,
  'Q6.47': 66_400,
  'Q6.48': 3_195,
  'Q6.52': 50.8,
  'Q6.53': 720,
  'Q7.1': 11_150,
  'Q7.2': 1_152,
  'Q7.3': 730,
  'Q7.4': -74,
  'Q7.5': 1_900,
  'Q7.7': 1_110,
  'Q7.10': -970,
  'Q7.19': 720,
  'Q7.20': -277.23,
  'Q7.21': 11_866,
  'Q7.25': 3_950,
  'Q7.29': 2_270,
  'Q7.30': 9_035,
}

test.each(Object.entries(published))('%s is %f', (question, answer) => {
  const found = soaAnswers[question]?.() ?? Number.NaN
  expect(Math.abs(found - answer)).toBeLessThanOrEqual(Math.abs(answer) * 0.01)
})

const chinese: LifeBasis = {
  interest: 0.025,
  from: 0,
  q: readFileSync(new URL('../../../demo/tables/mortality.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => Number(line.split(',')[1])),
}

describe('identities that hold on any basis', () => {
  const anyBasis = fc.record({
    interest: fc.double({ min: 0, max: 0.15, noNaN: true }),
    from: fc.constant(0),
    q: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
  })
  const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)))

  test('A = 1 − d ä for an endowment; an annuity is the sum of pure endowments', () =>
    fc.assert(
      fc.property(anyBasis, fc.integer({ min: 1, max: 60 }), (basis, years) => {
        const n = Math.min(years, basis.q.length)
        close(endowment(basis, 0, n), benefitOf(annuityDue(basis, 0, n), basis))
        close(
          annuityDue(basis, 0, n),
          Array.from({ length: n }, (_, t) => pureEndowment(basis, 0, t)).reduce((a, b) => a + b, 0),
        )
      }),
    ))

  test('a reserve rolled forward is the value of the future, and back again', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 2, max: 30 }), (age, years) => {
        const premium = netPremium(
          { benefit: deathBenefit(chinese, age, years), premiums: annuityDue(chinese, age, years) },
          1_000,
        )
        let reserve = 0
        for (let t = 0; t < years; t += 1) {
          const year = { premium, q: chinese.q[age + t] ?? 1, benefit: 1_000 }
          const next = reserveAfter(reserve, year, chinese)
          close(reserveBefore(next, year, chinese) + 1_000, reserve + 1_000)
          reserve = next
          const rest = years - t - 1
          expect(
            Math.abs(
              reserve -
                (1_000 * deathBenefit(chinese, age + t + 1, rest) - premium * annuityDue(chinese, age + t + 1, rest)),
            ),
          ).toBeLessThan(1e-6)
        }
      }),
    ))
})

test('commutation columns give the same values as the sums', () => {
  const rows = commutation(chinese, 1_000_000)
  const [at30, at50] = [rows[30], rows[50]]
  if (!at30 || !at50) throw new Error('the table is short')
  expect((at30.N - at50.N) / at30.D).toBeCloseTo(annuityDue(chinese, 30, 20), 10)
  expect((at30.M - at50.M) / at30.D).toBeCloseTo(deathBenefit(chinese, 30, 20), 10)
  expect((at30.R - at50.R - 20 * at50.M) / at30.D).toBeCloseTo(risingDeathBenefit(chinese, 30, 20), 10)
  expect(at50.D / at30.D).toBeCloseTo(pureEndowment(chinese, 30, 20), 12)
  expect(at30.S).toBeCloseTo(
    rows.slice(30).reduce((sum, { N }) => sum + N, 0),
    0,
  )
})

test('edges: no interest, the end of the table, parts of a year, premiums given back, expenses', () => {
  const table = { interest: 0, from: 60, q: [0.1, 0.5, 1] }
  expect(annuityCertain(table, 5)).toBe(5)
  expect(annuityDue(table, 60)).toBeCloseTo(1 + 0.9 + 0.45, 12)
  expect(deathBenefit(table, 60)).toBeCloseTo(1, 12)
  expect(survival(table, 60, 9)).toBe(0)
  expect(survival(table, 60, 0.5)).toBeCloseTo(0.95, 12)
  expect(expectation(table, 60)).toBeCloseTo(1.35, 12)
  expect(annuityOf(0.5, { interest: 0.25 })).toBeCloseTo(2.5, 12)
  expect(netPremium({ benefit: 0.5, premiums: 10, givenBack: 5 }, 100)).toBe(10)
  expect(grossPremium({ benefit: 0.5, premiums: 10 }, 100, {})).toBe(5)
  expect(
    grossPremium({ benefit: 0.5, premiums: 10 }, 100, {
      firstShare: 0.5,
      laterShare: 0.05,
      firstAmount: 20,
      laterAmount: 1,
      settlement: 2,
    }),
  ).toBeCloseTo(80 / 9.05, 12)
})
