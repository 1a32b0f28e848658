import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from './words/en.json'
import zh from './words/zh.json'

const here = import.meta.dirname
const pages = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join(here, path), 'utf8'))

// `clock.days_one` and `clock.days_other` are one key in a language that has both.
const plain = (key: string) => key.replace(/_(one|other)$/, '')

test('both languages have the same words', () => {
  expect([...new Set(Object.keys(en).map(plain))].sort()).toEqual(Object.keys(zh).sort())
})

test('places to fill are the same in both', () => {
  const places = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
  const english = new Map(Object.entries(en).map(([key, words]) => [plain(key), words]))
  const differing = Object.entries(zh).filter(
    ([key, words]) => `${places(words)}` !== `${places(english.get(key) ?? '')}`,
  )
  expect(differing).toEqual([])
})

test('every key a page names has words', () => {
  const named = new Set(pages.flatMap((text) => [...text.matchAll(/[^\w.]t\('([^']+)'/g)].map(([, key]) => key ?? '')))
  expect(named.size).toBeGreaterThan(150)
  expect([...named].filter((key) => !Object.hasOwn(zh, key))).toEqual([])
})
