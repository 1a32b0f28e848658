// Who holds cover that is not shown to the one who looks is not told to have none.
import { expect, it } from 'vitest'
import { mayBeHidden } from './read.ts'

const person = { customerId: '1', name: '林悦', isDead: false, policies: [] }

it('what others hold may be hidden; what is mine is all here, and the dead need none', () => {
  expect(mayBeHidden({ ...person, relation: 'spouse' })).toBe(true)
  expect(mayBeHidden({ ...person, relation: 'child' })).toBe(true)
  expect(mayBeHidden({ ...person, relation: 'self' })).toBe(false)
  expect(mayBeHidden({ ...person, relation: 'parent', isDead: true })).toBe(false)
})
