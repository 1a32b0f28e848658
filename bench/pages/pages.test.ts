// Pages of other printers as a perfect reader would see them: what is understood of their words, without any recognition.
import { expect, test } from 'vitest'
import type { Line } from '../../src/documents/reading/layout.ts'
import { plain } from '../../src/documents/reading/recognise.ts'
import { understand } from '../../src/documents/reading/understand.ts'
import { loadVocabulary } from '../../src/documents/reading/vocabulary.ts'
import { type BenchPage, makePage, pageNames } from './page.ts'
import { scoreOf } from './score.ts'

const vocabulary = loadVocabulary()

function read(page: BenchPage) {
  const lines = page.paper.written.map(({ text, x, y, w, h }): Line => {
    const at = [...text].map((_, i) => (i + 0.5) / text.length)
    return { text: [...text].map(plain).join(''), score: 0.98, at, page: 0, x, y, w, h }
  })
  return scoreOf(page, understand(lines, [page.paper], [], vocabulary))
}

test.each(pageNames)('%s, however it is laid out', async (name) => {
  const pages = await Promise.all((['tuned', 'seen'] as const).map((set, nth) => makePage(name, set, nth)))
  for (const page of pages) {
    const { kindRight, told, missed } = read(page)
    const wrong = told.filter(({ right }) => !right).map(({ field, value }) => `${field}: ${value}`)
    expect({ layout: page.layout, kindRight, wrong, missed }).toEqual({
      layout: page.layout,
      kindRight: true,
      wrong: [],
      missed: [],
    })
  }
})

test('a seed gives the same page', async () => {
  const [one, other] = await Promise.all([makePage('prescription', 'held', 4), makePage('prescription', 'held', 4)])
  expect(one.paper.written).toEqual(other.paper.written)
  expect(one.truth).toEqual(other.truth)
})
