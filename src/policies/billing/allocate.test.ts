import { expect, test } from 'vitest'
import { allocate } from './allocate.ts'

const owed = [
  { dueOn: '2026-03-01', amountFen: 1_000, interestFen: 0 },
  { dueOn: '2025-03-01', amountFen: 1_000, interestFen: 50 },
]

test.each([
  ['nothing', 0, [], 0, 0, 0],
  ['less than the oldest', 1_049, [], 0, 0, 1_049],
  ['the oldest, its interest with it', 1_050, ['2025-03-01'], 1_000, 50, 0],
  ['a part of the next is kept', 1_500, ['2025-03-01'], 1_000, 50, 450],
  ['both', 2_050, ['2025-03-01', '2026-03-01'], 2_000, 50, 0],
  ['more than both', 9_999, ['2025-03-01', '2026-03-01'], 2_000, 50, 7_949],
])('%s', (_name, amountFen, days, premiumsFen, interestFen, leftFen) => {
  const { paid, ...sums } = allocate(owed, amountFen)
  expect(paid.map(({ dueOn }) => dueOn)).toEqual(days)
  expect(sums).toEqual({ premiumsFen, interestFen, leftFen })
})
