import { expect, test } from 'vitest'
import en from '../words/en.json'
import zh from '../words/zh.json'
import { withoutActs } from './day-done.ts'

const run = { day: '2026-11-26', toDo: 2, finishedAt: '2026-11-26T01:00:00.000Z' }

test.each([
  ['looked at, and nothing was to be done', run, [], '核对过，没有要办的事'],
  ['none was to be looked at', { ...run, toDo: 0 }, [], '没有到核对日的保单'],
  ['still going on', { ...run, finishedAt: null }, [], '还没有办'],
  ['one could not be done', run, [{ onDay: run.day }], '没有办成，见下面'],
  ['one of another day could not be done', run, [{ onDay: '2026-11-25' }], '核对过，没有要办的事'],
] as const)('%s', (_, day, faults, words) => {
  const key = withoutActs(day, faults)
  expect(Object.entries(zh).find(([name]) => name === key)?.[1]).toBe(words)
  expect(Object.keys(en)).toContain(key)
})

test('the policies of a day are those that were looked at, not those with something to do', () => {
  expect([zh['days.toDo'], en['days.toDo']]).toEqual(['到核对日的保单', 'Policies to look at'])
})
