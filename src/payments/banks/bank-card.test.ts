import { expect, test } from 'vitest'
import { bankCardOf, isCardNumber, plainCardNumber } from './bank-card.ts'

test.each([
  ['79927398713', false], // right by Luhn, too short for a card
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['6228480000000000000', true],
  ['62284800000000000001', false],
  ['', false],
  ['６２２８', false],
])('%s', (number, right) => expect(isCardNumber(number)).toBe(right))

test('full-width digits, spaces and dashes as people type them', () => {
  expect(plainCardNumber('６２２８ 4800-0000')).toBe('622848000000')
})

test('the longest first digits decide', () => {
  expect(bankCardOf('6228480000000000000')).toEqual({ bank: '中国农业银行', debit: true })
  expect(bankCardOf('6217000000000000000').bank).toBe('中国建设银行')
  expect(bankCardOf('0000000000000000')).toEqual({ bank: undefined, debit: true })
})
