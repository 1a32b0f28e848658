import { expect, test } from 'vitest'
import { reportFromSentence } from '../../src/claims/index.ts'
import { held } from './held.ts'
import { family, fields, makeSentences, score, unread } from './make.ts'
import { spoken } from './spoken.ts'
import { tuned } from './tuned.ts'

const draw = { count: 400, seed: 20261126 }

test('the same seed gives the same sentences', () => {
  expect(makeSentences(tuned, draw)).toEqual(makeSentences(tuned, draw))
})

test('what is held back shares no wording with what was read', () => {
  const words = unread(held).happenings.map(([said]) => said)
  expect(words.length).toBeGreaterThan(15)
  expect(held.happenings.filter((_, index) => index % 2 === 0).filter(([said]) => words.includes(said))).toEqual([])
})

test.each(fields)('%s is exact in 98 of 100 sentences the reader was improved on', (field) => {
  expect(score(makeSentences(tuned, draw)).get(field)).toBeGreaterThanOrEqual(0.98)
})

test.each(fields)('%s is exact in 98 of 100 sentences as they are spoken', (field) => {
  const asked = spoken.filter(({ skip, only }) => !skip.includes(field) && (only === undefined || only.includes(field)))
  const wrong = asked.filter(
    ({ said, today, means, family: own = family }) =>
      reportFromSentence(said, { today, family: own })[field] !== means[field],
  )
  expect(wrong.length, wrong.map(({ said }) => said).join('\n')).toBeLessThanOrEqual(asked.length * 0.02)
})
