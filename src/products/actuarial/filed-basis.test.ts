import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { basisWords, filedBasis, filedValues, readMortality } from './index.ts'

const demo = (path: string) => readFileSync(new URL(`../../../demo/${path}`, import.meta.url), 'utf8')
const mortality = readMortality(demo('tables/mortality.csv'))
const filed = filedBasis.parse({
  mortality: { file: 'mortality.csv', M: 'CL1', F: 'CL2' },
  interestPercent: '2',
  expenses: { firstShare: '0.28', laterShare: '0.28' },
  paidOut: { first: '0.35', yearsMin: 5, yearsMax: 20 },
})

describe('the term life of the demo, whose tables were made by another programme', () => {
  const rows = (name: string) =>
    demo(`products/term-life/${name}`)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  const plan = ([sex, age, term, pay]: readonly string[]) => ({
    sex: sex === 'M' ? ('M' as const) : ('F' as const),
    age: Number(age),
    years: Number.parseInt(term ?? '', 10),
    payYears: Number(pay),
  })

  test('every cash value of its table, to the fen', () => {
    if (!mortality) throw new Error('no mortality')
    const wrong = rows('values.csv').filter((row) => {
      const values = filedValues(filed, mortality, plan(row))?.years.map(({ value }) => Math.floor(value * 100_000))
      return values?.join() !== row.slice(4).join()
    })
    expect(wrong).toEqual([])
  })

  test('every premium of its table, to the fen', () => {
    if (!mortality) throw new Error('no mortality')
    const wrong = rows('rates.csv').filter(
      (row) => Math.ceil((filedValues(filed, mortality, plan(row))?.gross ?? 0) * 100_000) !== Number(row[4]),
    )
    expect(wrong).toEqual([])
  })
})

test('an endowment ends with its sum, whole life runs to the end of the table', () => {
  if (!mortality) throw new Error('no mortality')
  const endowment = filedValues({ ...filed, survival: '1' }, mortality, { sex: 'F', age: 30, years: 20, payYears: 10 })
  expect(endowment?.years.at(-1)).toMatchObject({ year: 20, reserve: 1, share: 1, value: 1 })
  const whole = filedValues(filed, mortality, { sex: 'M', age: 40, payYears: 20 })
  expect(whole?.years).toHaveLength(66)
  expect(filedValues(filed, mortality, { sex: 'M', age: -1, payYears: 20 })).toBeUndefined()
})

test.each([
  ['age,CL1\n0,0.1\n2,0.2', 'an age is missing'],
  ['age,CL1\n0,1.5', 'more than certain'],
  ['age,CL1\n0,x', 'not a number'],
  ['CL1,age\n0.1,0', 'no ages first'],
  ['age,CL1', 'empty'],
])('a mortality table that cannot be: %j (%s)', (written) => expect(readMortality(written)).toBeUndefined())

test('the basis is shown in words', () =>
  expect(basisWords(filed)).toMatchObject({
    en: expect.stringMatching(/CL1 \(men\) \/ CL2 \(women\), 2 % a year.*35 % at first/),
    zh: expect.stringContaining('年利率 2%'),
  }))
