import { expect, test } from 'vitest'
import { parse } from '../kit/index.ts'
import { checkOf, normalisePhone, readIdNumber } from './index.ts'
import { phone } from './phone.ts'

test.each([
  ['11010519491231002X', { idNumber: '11010519491231002X', birthDate: '1949-12-31', sex: 'F' }],
  ['11010519491231002x', { idNumber: '11010519491231002X', birthDate: '1949-12-31', sex: 'F' }],
  ['440524188001010014', { idNumber: '440524188001010014', birthDate: '1880-01-01', sex: 'M' }],
  ['１１０１０５ １９４９１２３１ ００２Ｘ', { idNumber: '11010519491231002X', birthDate: '1949-12-31', sex: 'F' }],
])('%s is read (the examples of GB 11643)', (written, read) => expect(readIdNumber(written)).toEqual(read))

test.each([
  ['a wrong check character', '110105194912310021'],
  ['two digits swapped', '11010519491213002X'],
  ['no such day', `11010519490230002${checkOf('11010519490230002')}`],
  ['fifteen digits', '110105491231002'],
  ['letters', 'abcdefghijklmnopqr'],
  ['nothing', ''],
])('%s is refused', (_what, written) => expect(readIdNumber(written)).toBeUndefined())

test.each([
  ['13800000001', '13800000001'],
  ['１３８００００００01', '13800000001'],
  ['+86 138-0000-0001', '13800000001'],
  ['0086 13800000001', '13800000001'],
  ['8613800000001', '13800000001'],
  ['12800000001', undefined],
  ['1380000000', undefined],
  ['138000000011', undefined],
  ['📱13800000001', undefined],
])('phone %s', (written, digits) => expect(normalisePhone(written)).toBe(digits))

test('what is wrong with a number is said in each language by itself', () => {
  const detail = { zh: '请填写 11 位手机号', en: 'an 11-digit mobile number is needed' }
  const faults = [{ pointer: '/phone', detail }]
  expect(() => parse(phone, '123', '/phone')).toThrow(expect.objectContaining({ more: { faults } }))
})
