import { expect, test } from 'vitest'
import { folded } from './fold.ts'

test('eight are folded after three until all are asked for; four are not', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8]
  expect(folded(eight, false)).toEqual({ shown: [1, 2, 3], hidden: 5 })
  expect(folded(eight, true)).toEqual({ shown: eight, hidden: 0 })
  expect(folded([1, 2, 3, 4], false)).toEqual({ shown: [1, 2, 3, 4], hidden: 0 })
  expect(folded([], false)).toEqual({ shown: [], hidden: 0 })
})
