// A file that was refused for what it is is not offered to be sent again.
import { expect, it } from 'vitest'
import { OfflineError, problemOf } from '../../shared/problem.ts'
import { canGoAgain } from './uploads.ts'

it('is sent again after a lost network or a busy store, not after it was refused', () => {
  const after = (error: unknown) => canGoAgain({ state: 'failed', error })
  expect([after(new OfflineError()), after(problemOf({}, 503)), after(problemOf({}, 429))]).toEqual([true, true, true])
  expect([after(problemOf({}, 415)), after(problemOf({}, 422)), after(problemOf({}, 413))]).toEqual([
    false,
    false,
    false,
  ])
  expect(canGoAgain({ state: 'there' })).toBe(false)
})
