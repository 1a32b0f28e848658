// A file that was refused for what it is is not offered to be sent again.
import { expect, it } from 'vitest'
import { OfflineError, problemOf } from '../../shared/problem.ts'
import { canGoAgain, keptPicture } from './uploads.ts'

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

it('is shown as it was turned upright once it was read, as it was chosen until then', () => {
  const file = new File(['x'], 'sideways.jpg', { type: 'image/jpeg' })
  expect(keptPicture({ documentId: '1', file, kinds: ['medical-invoice'] })).toBe('/api/documents/1/pages/0')
  expect(keptPicture({ documentId: '1', file })).toBeUndefined()
  expect(keptPicture({ documentId: '1' })).toBe('/api/documents/1/content')
  expect(keptPicture({ file })).toBeUndefined()
})
