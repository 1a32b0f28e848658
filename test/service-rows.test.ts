// Every row of the business counter has its file.
import { expect, test } from 'vitest'
import { serviceRows } from '../scripts/generate/service-rows.ts'
import { loadServices } from '../src/catalogue/index.ts'

const services = await loadServices([new URL('../src/services', import.meta.url).pathname])
const ids = serviceRows.flatMap((row) => row.ids)

test('every row has its file', () => {
  expect(ids.filter((id) => !services.find(id))).toEqual([])
})

test('no row stands twice, and none is without examples', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const few = ids.flatMap((id) => services.find(id) ?? []).filter(({ examples }) => examples.length < 2)
  expect(few.map(({ id }) => id)).toEqual([])
})
