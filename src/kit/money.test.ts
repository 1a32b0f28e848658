import fc from 'fast-check'
import { expect, test } from 'vitest'
import { share } from './money.ts'

const amounts = fc.oneof(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.maxSafeInteger())

// By whole numbers of any length: twice the part and the whole over twice the whole, rounded down, for what is not negative.
function exactly(amountFen: number, part: number, whole: number): number {
  const product = BigInt(amountFen) * BigInt(part)
  const size = ((product < 0n ? -product : product) * 2n + BigInt(whole)) / (2n * BigInt(whole))
  return Number(product < 0n ? -size : size)
}

test('a share is rounded half away from zero, whatever the size', () => {
  expect([share(5, 1, 2), share(-5, 1, 2), share(4, 1, 3), share(-1, 1, 3)]).toEqual([3, -3, 1, 0])
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      (fen, part, whole) => {
        expect(share(fen, part, whole)).toBe(exactly(fen, part, whole))
      },
    ),
    { numRuns: 2_000 },
  )
})
