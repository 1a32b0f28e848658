import { expect, test } from 'vitest'
import { differenceOf } from './diff.ts'

const marked = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('')

test.each([
  ['犹豫期十五日', '犹豫期二十日', '犹豫期[-十五][+二十]日'],
  ['一样', '一样', '一样'],
  ['', '新的', '[+新的]'],
  ['旧的', '', '[-旧的]'],
  ['within 15 days', 'within 20 days', 'within [-15][+20] days'],
  ['长'.repeat(1_300), '短', `[-${'长'.repeat(1_300)}][+短]`],
])('%s → %s', (before, after, expected) => {
  // 十五 and 二十 share 十: one of the two shortest readings is shown
  const seen = marked(before, after)
  expect(seen.replaceAll(/\[-[^\]]*\]/g, '').replaceAll(/\[\+([^\]]*)\]/g, '$1')).toBe(after)
  expect(seen.replaceAll(/\[\+[^\]]*\]/g, '').replaceAll(/\[-([^\]]*)\]/g, '$1')).toBe(before)
  if (!expected.includes('十五')) expect(seen).toBe(expected)
})
