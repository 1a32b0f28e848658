import { expect, test } from 'vitest'
import { differences, quantitiesIn } from './quantities.ts'

const listed = (text: string) =>
  Object.fromEntries([...quantitiesIn(text)].map(([unit, values]) => [unit, [...values]]))

test.each([
  ['二十日内', { day: [20] }],
  ['犹豫期 15 天，20天', { day: [15, 20] }],
  ['五个工作日内作出核定，最长三十日', { workday: [5], day: [30] }],
  ['八成，即 80%', { '%': [80] }],
  ['年利率 5%，每次最长一百八十日', { '%': [5], day: [180] }],
  ['两年内可以复效', { year: [2] }],
  ['十万元', { yuan: [100_000] }],
  ['within twenty days or 5 working days', { day: [20], workday: [5] }],
  ['三成年人都知道', {}],
  ['今天是生日', {}],
])('%s', (text, expected) => expect(listed(text)).toEqual(expected))

test('two texts differ where they name one unit and no value in common', () => {
  const of = (mine: string, theirs: string) => differences(quantitiesIn(mine), quantitiesIn(theirs))
  expect(of('二十日', '15 天')).toEqual([{ unit: 'day', mine: [20], theirs: [15] }])
  expect(of('二十日', '20 days')).toEqual([])
  expect(of('二十日', '两年')).toEqual([])
})
