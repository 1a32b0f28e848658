import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import {
  evaluate,
  FormulaError,
  lookOver,
  parseFormula,
  type RatePoint,
  readRateTable,
  tariffInstalmentFen,
  tariffOf,
  tariffPremiumFen,
  tariffSumFen,
  tariffValueFen,
} from './index.ts'

const values = new Map([
  ['age', 30],
  ['基础费率', 2.9],
  ['sum', 10_000],
])
const worth = (written: string) =>
  evaluate(parseFormula(written), (name) => {
    const value = values.get(name)
    return value === undefined ? undefined : new Decimal(value)
  }).toString()

describe('formulas', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 2 - 3', '5'],
    ['-2 * -3', '6'],
    ['0.1 + 0.2', '0.3'],
    ['基础费率 × 1.25 ÷ 2', '1.8125'],
    ['8.33% * 12', '0.9996'],
    ['if(age >= 66, 3, if(age < 3, 1.5, 1))', '1'],
    ['min(sum, 5000) + max(1, 2, 3)', '5003'],
    ['round(0.145, 2)', '0.15'],
    ['up(1.001, 0) + down(1.999, 0)', '3'],
    ['pow(1.1, 2)', '1.21'],
    ['age = 30', '1'],
    ['age != 30', '0'],
  ])('%s = %s', (written, value) => expect(worth(written)).toBe(value))

  test.each([
    ['', 1, /a number, a name or a bracket/],
    ['1 +', 4, /not 结尾/],
    ['1 + * 2', 5, /not \*/],
    ['(1 + 2', 7, /「\)」/],
    ['1 2', 3, /an operator or the end/],
    ['sqrt(4)', 1, /no function sqrt/],
    ['if(1, 2)', 1, /takes 3 arguments, here are 2/],
    ['1 # 2', 3, /# is not understood/],
    ['a.b', 2, /\. is not understood/],
    ['age < 3 < 4', 9, /an operator or the end/],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 52, /nested too deeply/],
  ])('%s is refused at column %i', (written, column, why) => {
    const faulty = (() => {
      try {
        parseFormula(written)
      } catch (error) {
        return error instanceof FormulaError ? error : undefined
      }
    })()
    expect(faulty).toMatchObject({ column, message: expect.stringMatching(why) })
  })

  test('a name without value and a division by zero are errors, and only the branch taken is looked at', () => {
    expect(() => worth('age + weight')).toThrow(/weight has no value/)
    expect(() => worth('1 / (age - 30)')).toThrow(/division by zero/)
    expect(worth('if(age > 18, 1, 1 / 0)')).toBe('1')
  })
})

describe('rate tables', () => {
  test('any dimensions, notes, ranges, decimals of a fen', () => {
    const { table, faults } = readRateTable(
      '# filed 2026\nage,public,plan,fen\n0-2,yes,1,63400\n3,no,1,12.5\n',
      'rates.csv',
    )
    expect(faults).toEqual([])
    expect([...table.cells]).toEqual([
      ['0|yes|1', 63_400],
      ['1|yes|1', 63_400],
      ['2|yes|1', 63_400],
      ['3|no|1', 12.5],
    ])
  })

  test.each([
    ['age,premium\n1,2', 1, 2, 'premium', /last column should be fen or factor/],
    ['Age,fen\n1,2', 1, 1, 'Age', /lower-case/],
    ['age,age,fen\n1,2,3', 1, 2, 'age', /once/],
    ['age,fen\n1,2\n2', 3, 1, '2', /2 columns are needed, here are 1/],
    ['age,fen\n1,2\n\n3,x', 4, 2, 'x', /a number of zero or more/],
    ['age,fen\n1,-2', 2, 2, '-2', /a number of zero or more/],
    ['age,fen\n0-5,2\n5,3', 3, 1, '5', /given twice/],
  ])('%j is faulty at line %i, column %i', (written, line, column, stood, why) => {
    const { faults } = readRateTable(written, 'rates.csv')
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: 'rates.csv', line, column, stood, why: { en: expect.stringMatching(why) } })
  })
})

const basis = 'basis: { zh: 测试, en: test }'
const rates = new Map([['rates.csv', 'age,fen\n30,955\n31,333\n32,1\n']])
const loaded = (more: string, tables: ReadonlyMap<string, string> = rates) => {
  const { tariff, faults } = tariffOf({ definition: `title: t\n${basis}\n${more}`, tables })
  if (!tariff) throw new Error(JSON.stringify(faults))
  return tariff
}

test('seen from above: an age left out, a number that turns against both neighbours; a steady column is left in peace', () => {
  const { table } = readRateTable(
    'age,sex,fen\n30,F,900\n31,F,910\n32,F,190\n33,F,930\n35,F,950\n30,M,5\n31,M,4\n32,M,4\n',
    'rates.csv',
  )
  expect(lookOver(table, 'rates.csv').map(({ rule, at, message }) => `${rule} ${at}: ${message.en}`)).toEqual([
    'rate-age-gap rates.csv sex F: 1 ages are missing in between: 34',
    'rate-turns rates.csv sex F: 190 at 32 turns against its neighbours (910, 930): compare with the page',
  ])
  expect(lookOver(readRateTable('class,fen\n1,5\n3,2\n', 'rates.csv').table, 'rates.csv')).toEqual([])
})

describe('premiums', () => {
  const at = (age: number): RatePoint => ({ age })

  test.each([
    // [rounding, sum in fen, premium of 333 fen a thousand yuan]
    ['{ to: fen, how: half-up }', 150_000, 500], // 499.5
    ['{ to: fen, how: down }', 150_000, 499],
    ['{ to: fen, how: up }', 100_100, 334], // 333.333
    ['{ to: jiao, how: half-up }', 150_000, 500],
    ['{ to: yuan, how: up }', 150_000, 500],
    ['{ to: yuan, how: down }', 150_000, 400],
  ])('per unit of sum, rounded %s', (rounding, sum, premium) => {
    const tariff = loaded(`rates: { file: rates.csv, gives: premium, perFen: 100000 }\nrounding: ${rounding}`)
    expect(tariffPremiumFen(tariff, at(31), sum)).toBe(premium)
  })

  test('a table of sums a premium buys is read both ways', () => {
    const tariff = loaded('rates: { file: rates.csv, gives: sum, perFen: 100000 }')
    expect(tariffSumFen(tariff, at(30), 100_000)).toBe(955)
    expect(tariffSumFen(tariff, at(30), 150_001)).toBe(1_432) // 1432.50955, down
    expect(tariffPremiumFen(tariff, at(30), 955)).toBe(100_000)
    expect(tariffPremiumFen(tariff, at(30), 1_000)).toBe(104_712) // 104712.04…
  })

  test('instalments by the published factor; none that is not published', () => {
    const tariff = loaded(
      'rates: { file: rates.csv, gives: premium, perFen: 100000 }\nfrequencies: { monthly: "0.085" }',
    )
    expect(tariffInstalmentFen(tariff, 33_333, 'monthly')).toBe(2_833) // 2833.305
    expect(tariffInstalmentFen(tariff, 33_333, 'yearly')).toBe(33_333)
    expect(() => tariffInstalmentFen(tariff, 33_333, 'quarterly')).toThrow('not-rated')
  })

  test('a formula over factor tables by name: filed as base rate × occupation × band × months', () => {
    const tables = new Map([
      ['o.csv', 'class,factor\n1,1\n4,2.5\n'],
      ['b.csv', 'age,factor\n16-65,1\n66-75,3\n'],
      ['m.csv', 'months,factor\n5,0.4167\n12,1\n'],
    ])
    const tariff = loaded(
      'formula: 2.9 * (sum / 10) * 职业 * 年龄段 * 期间\ntables: { 职业: o.csv, 年龄段: b.csv, 期间: m.csv }',
      tables,
    )
    expect(tariffPremiumFen(tariff, { class: 4, age: 70, months: 5 }, 10_000)).toBe(9_063) // 29 × 2.5 × 3 × .4167 = 90.63225
    expect(() => tariffPremiumFen(tariff, { class: 2, age: 70, months: 5 }, 10_000)).toThrow('not-rated')
  })

  test('a formula over the cell of the table', () => {
    const tariff = loaded('rates: { file: rates.csv, gives: premium }\nformula: rate * if(sum > 1000, 2, 1)')
    expect(tariffPremiumFen(tariff, at(30), 200_000)).toBe(1_910)
  })

  test('no cell, no premium', () => {
    const tariff = loaded('rates: { file: rates.csv, gives: premium, perFen: 100000 }')
    expect(() => tariffPremiumFen(tariff, at(99), 100_000)).toThrow('not-rated')
    expect(() => tariffPremiumFen(tariff, {}, 100_000)).toThrow('not-rated')
  })

  test('cash values by year', () => {
    const tables = new Map([...rates, ['values.csv', 'age,year,fen\n30,1,333\n']])
    const tariff = loaded(
      `rates: { file: rates.csv, gives: premium }\nvalues: { file: values.csv, perFen: 100000, ${basis} }`,
      tables,
    )
    expect(tariffValueFen(tariff, { age: 30, year: 1 }, 150_000)).toBe(499)
    expect(tariffValueFen(tariff, { age: 30, year: 2 }, 150_000)).toBeUndefined()
  })
})

test.each([
  ['title: t\nbasis: [', 2, 9, /./],
  [`title: t\n${basis}\nrates: { file: rates.csv, gives: money }`, 3, 27, /rates.gives/],
  [`title: t\n${basis}\nrates: { file: no.csv, gives: premium }`, 3, 16, /no such file/],
  [`title: t\n${basis}\nformula: 1 + weight`, 3, 14, /weight in the formula/],
  [`title: t\n${basis}\nformula: 1 + `, 3, 13, /is needed here/],
  [`title: t\n${basis}\nformula: constructor`, 3, 10, /constructor in the formula/],
  [`title: t\n${basis}`, 1, 1, /neither a rate table nor a formula/],
])('%j: tariff.yaml is faulty at line %i, column %i', (definition, line, column, why) => {
  const { tariff, faults } = tariffOf({ definition, tables: rates })
  expect(tariff).toBeUndefined()
  expect(faults[0]).toMatchObject({ file: 'tariff.yaml', line, column, why: { en: expect.stringMatching(why) } })
})
