import { expect, test } from 'vitest'
import { parseYuan } from '../../shared/money.ts'
import { shareIn, unlessEmpty } from './settings-read.ts'

test.each([
  ['', null],
  ['  ', null],
  ['5,000', 500_000],
  ['5万', undefined],
])('a limit of "%s" is %s: what cannot be read is not "as the whole store"', (written, fen) => {
  expect(unlessEmpty(written, parseYuan)).toBe(fen)
})

test.each([
  ['0.95', 0.95],
  ['1', 1],
  ['０.9', 0.9],
  ['0.9501', undefined],
  ['sure', undefined],
])('a share of "%s" is %s', (written, share) => {
  expect(shareIn(written)).toBe(share)
})
