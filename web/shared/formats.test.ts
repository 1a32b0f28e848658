import { expect, test } from 'vitest'
import { datesIn, dayIn, daysBetween, formatDay, hourIn } from './date.ts'
import { decimalOf, scaledOf } from './decimal.ts'
import { formatFen, formatSum, parseYuan, yuanOf } from './money.ts'
import { problemOf } from './problem.ts'

test.each([
  [0, '¥0.00'],
  [123_456_789, '¥1,234,567.89'],
  [-5, '-¥0.05'],
])('%d fen is %s', (fen, words) => expect(formatFen(fen)).toBe(words))

test.each([
  [50_000_000, 'zh', '50 万元'],
  [1_200_000, 'zh', '1.2 万元'],
  [50_000_000, 'en', '¥500,000'],
  [12_345, 'zh', '¥123.45'],
] as const)('a sum of %d in %s is %s', (fen, language, words) => expect(formatSum(fen, language)).toBe(words))

test.each(['0', '860', '12345.60'])('%s yuan comes back as it was', (written) => {
  expect(Number(yuanOf(parseYuan(written) ?? -1))).toBe(Number(written))
})

test.each(['', '12.345', '-1', '一千', '1e5'])('"%s" is no amount', (written) => {
  expect(parseYuan(written)).toBeUndefined()
})

test('a business date is said in both languages, whatever the time zone of the device', () => {
  expect(formatDay('2026-03-01', 'zh')).toBe('2026年3月1日')
  expect(formatDay('2026-03-01', 'en')).toBe('1 Mar 2026')
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
})

test.each([
  ['自 2026-03-01 起，到 2027-02-28', '自2026年3月1日起，到2027年2月28日'],
  ['2026-03-01', '2026年3月1日'],
  ['P2026-03-011', 'P2026-03-011'],
])('the dates of "%s" are written as people write them', (words, written) => expect(datesIn(words, 'zh')).toBe(written))

test('day and hour are those of the business, wherever the device is', () => {
  const late = new Date('2026-03-01T16:30:00Z')
  expect([dayIn(late), hourIn(late)]).toEqual(['2026-03-02', 0])
})

test.each([
  ['3.1', 2, 310],
  ['0.0001', 4, 1],
  ['１２', 0, 12],
  ['3.105', 2, undefined],
  ['-1', 2, undefined],
  ['', 2, undefined],
])('%s with %d decimals is %s', (written, digits, scaled) => expect(scaledOf(written, digits)).toBe(scaled))

test('a scaled number is shown with all its decimals', () => {
  expect([decimalOf(10_234, 4), decimalOf(310, 2)]).toEqual(['1.0234', '3.10'])
})

test('a problem keeps its words and faults; anything else gets plain words', () => {
  const titles = { zh: '请先登录', en: 'Please sign in first' }
  const faults = [{ pointer: '/answer/phone', detail: titles }]
  const known = problemOf({ type: '/problems/not-signed-in', status: 401, titles, faults }, 401)
  expect([known.id, known.status, known.words, known.faults]).toEqual(['not-signed-in', 401, titles, faults])
  expect(problemOf('<html>', 502).words.zh).toMatch(/出错/)
})
