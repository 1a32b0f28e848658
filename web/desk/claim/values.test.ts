import { expect, test } from 'vitest'
import type { Paper } from '../shapes.ts'
import { boxOf, valuesOf } from './values.ts'

const paper: Paper = {
  documentId: 'd',
  state: 'read',
  kind: 'medical-invoice',
  pages: [],
  fields: [
    { name: 'patientName', value: '李小满', raw: '李小满', confidence: 0.99, page: 0, region: [0.1, 0.2, 0.3, 0.04] },
    {
      name: 'totalFen',
      value: '86000',
      raw: '¥860.00',
      confidence: 0.8,
      page: 0,
      region: [0.5, 0.6, 0.1, 0.02],
      corrected: true,
    },
    { name: 'patientName', value: '李大满', raw: '李大满', confidence: 0.97, page: 1, region: [0.1, 0.2, 0.3, 0.04] },
  ],
  billLines: [{ name: '清创缝合术', amountFen: 24_000, page: 0, region: [0, 0.4, 1, 0.02], confidence: 0.95 }],
  checks: [],
}

test('fields, then lines of expense, each with the place a correction names', () => {
  expect(valuesOf(paper).map(({ at }) => at)).toEqual([
    { field: 'patientName', nth: 0 },
    { field: 'totalFen', nth: 0 },
    { field: 'patientName', nth: 1 },
    { line: 0, column: 'amountFen' },
  ])
})

test('money is known, and what was corrected', () => {
  expect(valuesOf(paper).map(({ isMoney }) => isMoney)).toEqual([false, true, false, true])
  expect(valuesOf(paper).map(({ corrected }) => corrected)).toEqual([false, true, false, false])
})

test('keys are unique', () => {
  const keys = valuesOf(paper).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a region is a box whatever the API calls it', () =>
  expect(boxOf([0.1, 0.2, 0.3, 0.04])).toEqual([0.1, 0.2, 0.3, 0.04]))
