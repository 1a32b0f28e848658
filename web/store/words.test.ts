import { expect, test } from 'vitest'
import en from './words/en.json' with { type: 'json' }
import zh from './words/zh.json' with { type: 'json' }

/** `form.required` and so on, with the places to be filled; a plural form counts as its word. */
function keysOf(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object'
      ? keysOf(value, `${at}${key}.`)
      : [`${at}${key.replace(/_(one|other)$/, '')} ${placesIn(String(value))}`],
  )
}

function placesIn(words: string): string {
  return [...words.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ')
}

test('both languages say the same things with the same places', () => {
  expect([...new Set(keysOf(en))].sort()).toEqual(keysOf(zh).sort())
})
