// The waiver rider of a made-up life, from its printed tables alone: what it costs and what it is worth.
import { readFileSync } from 'node:fs'
import type { Day } from '../../src/kit/index.ts'
import { wholeMonthsFrom } from './days.ts'
import type { Life } from './life.ts'

/** The policyholder, whose premiums it waives. */
export const holder = { birthDate: '1988-05-12', sex: 'F' } as const
export const riderTerms = { coolingOffDays: 20 }

const lines = (file: string) => readFileSync(`demo/products/premium-waiver/${file}`, 'utf8').split('\n')
const rates = lines('rates.csv')
const values = lines('values.csv')
const times = { yearly: 1, 'half-yearly': 2, quarterly: 4, monthly: 12 } as const
const permilles = { yearly: 1_000, 'half-yearly': 510, quarterly: 258, monthly: 87 } as const

function rowOf(table: readonly string[], payYears: number, effectiveOn: Day): number[] {
  const age = Math.floor(wholeMonthsFrom(holder.birthDate, effectiveOn) / 12)
  const years = payYears - 1
  const line = table.find((one) => one.startsWith(`${holder.sex},${age},${years}y,${years},`)) ?? ''
  return line.split(',').slice(4).map(Number)
}

function halfUp(over: number, under: number): number {
  return Number((2n * BigInt(over) + BigInt(under)) / (2n * BigInt(under)))
}

/** One instalment: its sum is a year of the main contract's. Fen of the table are of a thousand yuan. */
export function riderInstalmentFen({ payYears, frequency }: Life, premiumFen: number, effectiveOn: Day): number {
  const [rate = 0] = rowOf(rates, payYears, effectiveOn)
  const yearFen = halfUp(rate * premiumFen * times[frequency], 100_000)
  return halfUp(yearFen * permilles[frequency], 1_000)
}

interface Held {
  readonly payYears: number
  readonly sumFen: number
  readonly effectiveOn: Day
}

export function riderValueFen({ payYears, sumFen, effectiveOn }: Held, day: Day): number {
  return betweenYearEnds([0, ...rowOf(values, payYears, effectiveOn)], sumFen, wholeMonthsFrom(effectiveOn, day))
}

/** Straight between the year ends of a printed table. */
export function betweenYearEnds(ends: readonly number[], sumInsuredFen: number, months: number): number {
  const at = (year: number) => ends[Math.min(year, ends.length - 1)] ?? 0
  const year = Math.floor(months / 12)
  const twelfths = at(year) * (12 - (months % 12)) + at(year + 1) * (months % 12)
  return Number((BigInt(sumInsuredFen) * BigInt(twelfths) * 2n + 1_200_000n) / 2_400_000n)
}
