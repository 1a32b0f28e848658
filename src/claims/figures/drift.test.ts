import { expect, test } from 'vitest'
import { distance, hasMoved } from './drift.ts'

test.each([
  ['half and half', { count: 500, of: 1_000 }, { count: 51, of: 100 }, false],
  ['seven in ten after half', { count: 500, of: 1_000 }, { count: 70, of: 100 }, true],
  ['three in ten after half', { count: 500, of: 1_000 }, { count: 30, of: 100 }, true],
  ['too few to tell', { count: 500, of: 1_000 }, { count: 29, of: 29 }, false],
  ['none before, none now', { count: 0, of: 100 }, { count: 0, of: 100 }, false],
])('%s', (_, before, now, moved) => {
  expect(hasMoved(before, now)).toBe(moved)
})

test('by hand: 50 of 100 and 70 of 100 are 0.2 apart, of √(0.6 × 0.4 × 2 / 100) = 0.0693 each', () => {
  expect(distance({ count: 50, of: 100 }, { count: 70, of: 100 })).toBeCloseTo(2.887, 3)
})
