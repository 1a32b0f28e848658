import { expect, test } from 'vitest'
import { lasting, shareOf, totalsText } from './shares.ts'

test('a share is told with its denominator, and not at all without one', () => {
  expect([shareOf(32, 38), shareOf(0, 5), shareOf(0, 0)]).toEqual(['84.2 % (32/38)', '0.0 % (0/5)', '–'])
})

test.each([
  [0, '0 秒', '0 s'],
  [42, '42 秒', '42 s'],
  [90, '1.5 分钟', '1.5 min'],
  [12_600, '3.5 小时', '3.5 h'],
  [259_200, '3 天', '3 d'],
])('%s seconds', (seconds, zh, en) => {
  expect([lasting(seconds, 'zh'), lasting(seconds, 'en')]).toEqual([zh, en])
})

test('a month without claims took no time, which is not none at all', () => {
  const empty = {
    closed: 0,
    byMachine: 0,
    refused: 0,
    late: 0,
    reviewed: 0,
    changed: 0,
    medianS: 0,
    p95S: 0,
    paidFen: 0,
  }
  expect(totalsText(empty, 'zh')).toMatchObject({ closed: '0', byMachine: '–', median: '–', p95: '–' })
})
