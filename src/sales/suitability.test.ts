import { beforeAll, describe, expect, test } from 'vitest'
import { loadProducts, type Products } from '../products/index.ts'
import {
  type Burden,
  mismatches,
  type RiskAnswers,
  riskFault,
  riskGradeOf,
  riskQuestions,
  testFault,
  validTest,
} from './suitability.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

const careful: RiskAnswers = { horizon: 0, loss: 0, experience: 0, share: 0, aim: 0 }
const on = '2026-11-26'

describe('means', () => {
  const burden = (code: string, change: Partial<Burden> = {}): Burden => ({
    product: products.get(code),
    premiumFen: 400_000,
    frequency: 'yearly',
    payYears: 10,
    birthDate: '1990-01-01',
    on,
    yearlyIncomeFen: 20_000_000,
    budgetFen: 500_000,
    ...change,
  })
  const articles = (given: Burden) => mismatches(given).map(({ article }) => article)

  test.each([
    ['fits', {}, []],
    ['a fifth of the income, uncertain', { premiumFen: 4_000_001, budgetFen: 9_000_000 }, ['§39']],
    ['over the budget', { budgetFen: 399_999 }, ['§38']],
    ['one and a half budgets', { budgetFen: 266_666 }, ['§39', '§38']],
    ['years and age of 75', { birthDate: '1961-01-01' }, ['§39']],
    [
      'a single premium of four incomes and more',
      { premiumFen: 80_000_001, payYears: 1, budgetFen: 90_000_000 },
      ['§39'],
    ],
    ['twelve instalments count as a year', { premiumFen: 41_667, frequency: 'monthly' }, ['§38']],
  ] as const)('%s', (_name, change, expected) => {
    const found = articles(burden('universal-life', change))
    expect(found.map((article) => article.slice(-3))).toEqual(expected)
  })

  test('what is guaranteed needs no declaration, but must be within the budget', () => {
    expect(articles(burden('term-life', { premiumFen: 9_000_000, budgetFen: 9_000_000 }))).toEqual([])
    expect(articles(burden('term-life', { budgetFen: 1 }))).toHaveLength(1)
  })
})

describe('the risk test', () => {
  test('the boldest and the most careful are the ends of the scale, and nobody who bears no loss is above 1', () => {
    const boldest = Object.fromEntries(riskQuestions.map(({ id, answers }) => [id, answers.length - 1]))
    expect(riskGradeOf({ ...careful, ...boldest })).toBe(5)
    expect(riskGradeOf(careful)).toBe(1)
    expect(riskGradeOf({ ...careful, ...boldest, loss: 0 })).toBe(1)
    expect(riskGradeOf({ ...careful, loss: 1 })).toBe(2)
    expect(riskGradeOf({ ...careful, loss: 1, horizon: 2, aim: 1 })).toBe(3)
    expect(riskGradeOf({ ...careful, loss: 2, horizon: 2, aim: 2, experience: 1 })).toBe(4)
  })

  test('twice a day, eight times a year, good for twelve months', () => {
    const tests = (...days: readonly string[]) => days.map((day) => ({ grade: 3, on: day }))
    expect(testFault(tests(on), on)).toBeUndefined()
    expect(testFault(tests(on, on), on)?.zh).toContain('一天')
    const months = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}-01`)
    expect(testFault(tests(...months.slice(1)), on)).toBeUndefined()
    expect(testFault(tests(...months), on)?.zh).toContain('一年')
    expect(validTest(tests('2025-11-26'), on)?.on).toBe('2025-11-26')
    expect(validTest(tests('2025-11-25'), on)).toBeUndefined()
    expect(validTest([], on)).toBeUndefined()
  })

  test('a grade below the calmest fund stops the sale; without funds nothing does', () => {
    expect(riskFault(products.get('unit-linked'), 1)?.zh).toContain('不适合您')
    expect(riskFault(products.get('unit-linked'), 2)).toBeUndefined()
    expect(riskFault(products.get('universal-life'), 1)).toBeUndefined()
  })
})
