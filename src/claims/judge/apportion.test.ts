import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from './apportion.ts'

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [10, [6, 2, 2], [6, 2, 2]],
  [5, [3, 3, 4], [2, 1, 2]],
  [1, [1, 3], [0, 1]],
  [1, [2, 2], [1, 0]],
  [3, [1, 5], [0, 3]],
  [0, [4, 5], [0, 0]],
  [0, [], []],
  [7, [0, 0], [0, 0]],
  [9_007_199_254_740_991, [9_007_199_254_740_991, 0], [9_007_199_254_740_991, 0]],
])('%i over %j', (total, weights, parts) => {
  expect(apportion(total, weights)).toEqual(parts)
})

const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5_000_000 })), {
  minLength: 1,
  maxLength: 30,
})
const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0)

test('the parts add up, are within a fen of the proportion, and never more than their weight', () => {
  fc.assert(
    fc.property(weights, fc.nat(), (given, some) => {
      const whole = sum(given)
      const total = some % (whole + 1)
      const parts = apportion(total, given)
      expect(sum(parts)).toBe(total)
      for (const [index, part] of parts.entries()) {
        const weight = given[index] ?? 0
        expect(part).toBeLessThanOrEqual(weight)
        expect(Math.abs(part * whole - total * weight)).toBeLessThan(Math.max(1, whole))
      }
    }),
    { numRuns: 1_000 },
  )
})

test('the order of the weights decides only between equal ones', () => {
  const pairs = (total: number, given: readonly number[]) =>
    apportion(total, given)
      .map((part, index) => `${given[index]}: ${part}`)
      .sort()
  fc.assert(
    fc.property(weights, fc.nat(), (given, some) => {
      const total = some % (sum(given) + 1)
      expect(pairs(total, [...given].reverse())).toEqual(pairs(total, given))
    }),
    { numRuns: 1_000 },
  )
})

test('between two, a larger total takes nothing from either', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
      const parts = Array.from({ length: a + b + 1 }, (_, total) => apportion(total, [a, b]))
      for (const side of [0, 1]) {
        const own = parts.map((part) => part[side] ?? 0)
        expect(own).toEqual([...own].sort((x, y) => x - y))
      }
    }),
    { numRuns: 200 },
  )
})
