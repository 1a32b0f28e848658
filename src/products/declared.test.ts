import { describe, expect, test } from 'vitest'
import {
  creditedRateBp,
  type DataFile,
  dataFiles,
  declaredOf,
  dividendFen,
  paidUpSumFen,
  riskChargeFen,
  tenThousandths,
  unitPriceOn,
} from './declared.ts'
import { bandPercent, factorPercent } from './index.ts'
import { loadProducts } from './load.ts'
import { parseTable } from './tables.ts'

const [sound] = (await loadProducts('demo/products')).list()

/** A product with nothing declared but these rows. */
function having(rows: Partial<Record<DataFile, string>>) {
  if (!sound) throw new Error('no product')
  const table = (name: DataFile) => parseTable(`${dataFiles[name].header}\n${rows[name] ?? ''}`)
  const declared = declaredOf({
    paidUp: table('paidUp'),
    dividends: table('dividends'),
    credited: table('credited'),
    charges: table('charges'),
    prices: table('prices'),
  })
  return { ...sound, tables: { ...sound.tables, ...declared } }
}

describe('credited rates', () => {
  const product = having({ credited: '2026-01,310\n2026-03,295\n2026-02,300' })
  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 310],
    ['2026-02-28', 300],
    ['2026-03-01', 295],
    ['2026-09-30', 295],
  ])('%s: %s', (day, bp) => expect(creditedRateBp(product, day)).toBe(bp))
})

test('a dividend is what had been declared by the end of its year, never a promise', () => {
  const product = having({ dividends: '2024-07-01,15y,10,3,512\n2025-07-01,15y,10,3,488' })
  const held = { term: '15y', payYears: 10, policyYear: 3, sumInsuredFen: 12_345_000 }
  expect(dividendFen(product, { ...held, endsOn: '2024-06-30' })).toBeUndefined()
  expect(dividendFen(product, { ...held, endsOn: '2024-07-01' })).toBe(63_206) // 123.45 × 512 = 63,206.4
  expect(dividendFen(product, { ...held, endsOn: '2025-07-01' })).toBe(60_244) // 123.45 × 488 = 60,243.6
  expect(dividendFen(product, { ...held, policyYear: 4, endsOn: '2026-01-01' })).toBeUndefined()
})

test('a risk charge is a twelfth of the year’s for the sum at risk; no sum at risk, no charge', () => {
  const product = having({ charges: 'M,40,180' })
  expect(riskChargeFen(product, { sex: 'M', age: 40, atRiskFen: 10_000_000 })).toBe(1_500)
  expect(riskChargeFen(product, { sex: 'M', age: 40, atRiskFen: -5 })).toBe(0)
  expect(riskChargeFen(product, { sex: 'M', age: 41, atRiskFen: 10_000_000 })).toBeUndefined()
})

test('a price is the last one known on the day', () => {
  const product = having({ prices: '2026-01-05,calm,1.0012\n2026-01-07,calm,0.9\n2026-01-06,bold,2' })
  expect(unitPriceOn(product, 'calm', '2026-01-04')).toBeUndefined()
  expect(unitPriceOn(product, 'calm', '2026-01-06')).toEqual({ day: '2026-01-05', price: 10_012 })
  expect(unitPriceOn(product, 'calm', '2026-02-01')).toEqual({ day: '2026-01-07', price: 9_000 })
  expect(unitPriceOn(product, 'none', '2026-02-01')).toBeUndefined()
})

test.each([
  ['1.0234', 10_234],
  ['12', 120_000],
  ['0.5', 5_000],
  ['1.02345', Number.NaN],
  ['-1', Number.NaN],
  [undefined, Number.NaN],
])('%s is %s ten-thousandths', (written, price) => expect(tenThousandths(written)).toBe(price))

test('a net cash value buys a paid-up sum at the filed price, rounded down', () => {
  const product = having({ paidUp: 'F,30,whole,10,30000,31000,32000' })
  const held = { sex: 'F', age: 30, term: 'whole', payYears: 10, valueFen: 1_000_000 } as const
  expect(paidUpSumFen(product, { ...held, months: 12 })).toBe(3_225_806) // 1,000,000 × 100,000 ÷ 31,000
  expect(paidUpSumFen(product, { ...held, months: 18 })).toBe(3_174_603) // … ÷ 31,500
  expect(paidUpSumFen(product, { ...held, months: 24 })).toBeUndefined()
  expect(paidUpSumFen(product, { ...held, age: 31, months: 12 })).toBeUndefined()
})

test('bands and factors hold until the next begins', () => {
  const fees = [
    { fromYear: 1, percent: 50 },
    { fromYear: 2, percent: 25 },
    { fromYear: 6, percent: 5 },
  ]
  expect([1, 2, 5, 6, 40].map((year) => bandPercent(fees, year))).toEqual([50, 25, 25, 5, 5])
  const factors = [
    { fromAge: 18, percent: 160 },
    { fromAge: 41, percent: 140 },
    { fromAge: 61, percent: 120 },
  ]
  expect([17, 18, 40, 41, 61, 90].map((age) => factorPercent({ factors }, age))).toEqual([100, 160, 160, 140, 120, 120])
})
