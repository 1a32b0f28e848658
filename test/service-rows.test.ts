// Every row of the business counter has its file. What is still awaited is named, and that list only gets shorter.
import { expect, test } from 'vitest'
import { serviceRows } from '../scripts/generate/service-rows.ts'
import { loadServices } from '../src/catalogue/index.ts'

const services = await loadServices([new URL('../src/services', import.meta.url).pathname])
const ids = serviceRows.flatMap((row) => row.ids)

const awaited: ReadonlySet<string> = new Set(['change-plan'])

test('every row has its file, but those awaited', () => {
  const missing = ids.filter((id) => !services.find(id))
  expect(missing.filter((id) => !awaited.has(id))).toEqual([])
})

test('what is awaited is a row that has no file yet', () => {
  expect([...awaited].filter((id) => !ids.includes(id))).toEqual([])
  expect([...awaited].filter((id) => services.find(id))).toEqual([])
})

test('no row stands twice, and none is without examples', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const few = ids.flatMap((id) => services.find(id) ?? []).filter(({ examples }) => examples.length < 2)
  expect(few.map(({ id }) => id)).toEqual([])
})
