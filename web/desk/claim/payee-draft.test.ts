import { expect, test } from 'vitest'
import { bodyOf, emptyDraft, isWhole } from './payee-draft.ts'

const adult = { ...emptyDraft, name: ' 李国强 ', idNumber: '110101196003150001', number: '6228' }

test('the holder is the payee, a guardian where there is one, or who stands on the card', () => {
  expect(bodyOf(adult)).toEqual({
    name: '李国强',
    idNumber: '110101196003150001',
    account: { number: '6228', holder: '李国强' },
  })
  const ward = { ...adult, guardianName: '林悦', guardianIdNumber: '990000198805120022', proofId: 'd' }
  expect(bodyOf(ward)).toMatchObject({
    account: { holder: '林悦' },
    guardian: { name: '林悦', idNumber: '990000198805120022', proofId: 'd' },
  })
  expect(bodyOf({ ...adult, holder: '李國強' })).toMatchObject({ account: { holder: '李國強' } })
})

test('half a guardian, or no account, is not whole', () => {
  expect(isWhole(adult)).toBe(true)
  expect(isWhole({ ...adult, guardianName: '林悦' })).toBe(false)
  expect(isWhole({ ...adult, number: ' ' })).toBe(false)
})
