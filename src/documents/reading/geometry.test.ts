import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convexHull, facing, type Point, smallestRect, weightedMedian } from './geometry.ts'

function corners(w: number, h: number, angle: number): Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [
    [-w / 2, -h / 2],
    [w / 2, -h / 2],
    [w / 2, h / 2],
    [-w / 2, h / 2],
  ].map(([x = 0, y = 0]) => [x * cos - y * sin + 50, x * sin + y * cos + 80] as const)
}

test('the smallest rectangle of a turned rectangle is itself, whatever lies inside', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 200 }),
      fc.integer({ min: 5, max: 25 }),
      fc.double({ min: -0.7, max: 0.7, noNaN: true }),
      (w, h, angle) => {
        const rect = facing(smallestRect(convexHull([...corners(w, h, angle), ...corners(w / 2, h / 3, angle)])), 0)
        expect(rect.w).toBeCloseTo(w, 3)
        expect(rect.h).toBeCloseTo(h, 3)
        expect(Math.abs(rect.angle - angle)).toBeLessThan(0.001)
        expect(rect.cx).toBeCloseTo(50, 3)
      },
    ),
  )
})

test('the median follows the weight', () => {
  expect(
    weightedMedian([
      { value: 1, weight: 1 },
      { value: 9, weight: 5 },
      { value: 3, weight: 1 },
    ]),
  ).toBe(9)
  expect(weightedMedian([])).toBe(0)
})
