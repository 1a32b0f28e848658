import { expect, test } from 'vitest'
import { birthDateOf, isCardNumber, isCreditCode, isIdNumber, sexOf } from './identifiers.ts'

test('the check digit of an identity number', () => {
  expect(isIdNumber('999999199003070020')).toBe(true)
  for (const wrong of '123456789X') expect(isIdNumber(`99999919900307002${wrong}`)).toBe(false)
  expect(isIdNumber('99999919900307002')).toBe(false)
})

test('what an identity number says', () => {
  expect(birthDateOf('999999199003070020')).toBe('1990-03-07')
  expect(sexOf('999999199003070020')).toBe('女')
})

test('Luhn finds every single misread digit', () => {
  const number = '6222021234567890128'
  expect(isCardNumber(number)).toBe(true)
  for (const [i, digit] of [...number].entries()) {
    const misread = `${number.slice(0, i)}${(Number(digit) + 1) % 10}${number.slice(i + 1)}`
    expect(isCardNumber(misread)).toBe(false)
  }
})

test('the check character of a unified social credit code', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  expect(isCreditCode('91350100M000100Y34')).toBe(false)
  expect(isCreditCode('91350100M000100Y4')).toBe(false)
})
