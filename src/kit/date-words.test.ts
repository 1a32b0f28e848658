import { expect, test } from 'vitest'
import { datesIn, dayInWords } from './date-words.ts'

test.each([
  ['2026-11-26', '2026年11月26日', '26 Nov 2026'],
  ['2027-01-05', '2027年1月5日', '5 Jan 2027'],
])('%s', (on, zh, en) => expect(dayInWords(on)).toEqual({ zh, en }))

test.each([
  ['自 2026-03-01 起，到 2027-02-28。', '自2026年3月1日起，到2027年2月28日。'],
  ['2026-03-01 10:30 就诊', '2026年3月1日 10:30 就诊'],
  ['编号 20260301-AB12', '编号 20260301-AB12'],
  [
    '保单 P2026-03-01、2026-03-011、2026-13-01、2026-03-01T08:00Z',
    '保单 P2026-03-01、2026-03-011、2026-13-01、2026-03-01T08:00Z',
  ],
])('in Chinese "%s" reads "%s"', (words, zh) => expect(datesIn(words).zh).toBe(zh))

test('each language has its own, and what is said in one is said in both', () => {
  expect(datesIn({ zh: '到 2026-12-31 为止', en: 'until 2026-12-31' })).toEqual({
    zh: '到2026年12月31日为止',
    en: 'until 31 Dec 2026',
  })
  expect(datesIn('2026-12-31')).toEqual({ zh: '2026年12月31日', en: '31 Dec 2026' })
  expect(datesIn('¥860.00')).toEqual({ zh: '¥860.00', en: '¥860.00' })
})
