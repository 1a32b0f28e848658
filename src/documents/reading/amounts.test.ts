import { expect, test } from 'vitest'
import { fenOfFigures, fenOfWords, wordsIn } from './amounts.ts'

test.each([
  ['860.00', 86000],
  ['¥1,234.50元', 123450],
  ['¥ 16900', 1690000],
  ['-12.3', -1230],
  ['86O.0O', 86000],
  ['46 . 62', 4662],
  ['1.234.567', 100 + 23],
])('figures %s', (text, fen) => {
  expect(fenOfFigures(text)).toBe(fen)
})

test('no amount in a text without digits', () => {
  expect(fenOfFigures('合计')).toBeUndefined()
})

test.each([
  ['捌佰陆拾元整', 86000],
  ['壹拾万圆整', 10_000_000],
  ['陆仟壹佰叁拾贰圆伍角整', 613250],
  ['伍拾贰圆柒角', 5270],
  ['壹万陆仟玖佰元零伍分', 1_690_005],
  ['叁亿零贰佰元整', 30_000_020_000],
  ['伍角整', 50],
  ['拾元整', 1000],
])('words %s', (words, fen) => {
  expect(fenOfWords(words)).toBe(fen)
})

test('words are found inside a line and nowhere else', () => {
  expect(wordsIn('合计(大写) ⊗捌佰陆拾元整 (小写)')).toBe('捌佰陆拾元整')
  expect(wordsIn('一次性结扎夹')).toBeUndefined()
})
