// Cash values from a filed basis: mortality, interest, benefits and the share of the reserve that is paid out, all of it data.
import { z } from 'zod'
import type { Text } from '../../kit/index.ts'
import { annuityDue, deathBenefit, type LifeBasis, pureEndowment } from './life.ts'
import { grossPremium, netPremium } from './premium.ts'

const decimal = z.string().regex(/^\d+(\.\d+)?$/)

export const filedBasis = z.strictObject({
  mortality: z.strictObject({
    /** A CSV with a column `age` and one for each table. */
    file: z.string().regex(/^[\w.-]+\.csv$/),
    /** The column for each sex: CL1 and CL2 of the Chinese life tables, say. */
    M: z.string(),
    F: z.string(),
  }),
  /** Yearly, in per cent. */
  interestPercent: decimal,
  /** Shares of the sum insured: on death within the term, and at its end. */
  death: decimal.default('1'),
  survival: decimal.default('0'),
  /** Of the gross premium: in the first year, and in each later one. */
  expenses: z.strictObject({ firstShare: decimal, laterShare: decimal }).default({ firstShare: '0', laterShare: '0' }),
  /** The share of the reserve paid out grows evenly from `first` to all of it, within the years of premium but `yearsMin` to `yearsMax`. */
  paidOut: z.strictObject({ first: decimal, yearsMin: z.int().min(1), yearsMax: z.int().min(1) }),
})

export type FiledBasis = z.infer<typeof filedBasis>

export interface Mortality {
  /** Probabilities age by age from `from`, by the name of the table. */
  readonly tables: ReadonlyMap<string, readonly number[]>
  readonly from: number
}

/** Reads `age,CL1,CL2,…`; ages must follow one another. Undefined when a cell is no probability or an age is missing. */
export function readMortality(written: string): Mortality | undefined {
  const rows = written
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(','))
  const [head = [], ...body] = rows
  const numbers = body.map((row) => row.map(Number))
  const from = numbers[0]?.[0]
  const sound =
    head[0] === 'age' &&
    from !== undefined &&
    numbers.every(
      (row, index) =>
        row.length === head.length && row[0] === from + index && row.slice(1).every((q) => q >= 0 && q <= 1),
    )
  if (!sound) return undefined
  return {
    from,
    tables: new Map(head.slice(1).map((name, index) => [name, numbers.map((row) => row[index + 1] ?? 1)])),
  }
}

export interface ValuedPlan {
  readonly sex: 'F' | 'M'
  readonly age: number
  /** Years of cover; undefined for whole life. */
  readonly years?: number
  readonly payYears: number
}

export interface FiledYear {
  readonly year: number
  /** Net premium reserve at the year's end, per yuan of sum insured. */
  readonly reserve: number
  readonly share: number
  /** Reserve × share, per yuan. */
  readonly value: number
}

export interface FiledValues {
  /** Yearly, per yuan of sum insured. */
  readonly net: number
  readonly gross: number
  readonly years: readonly FiledYear[]
}

/** Premiums and cash values at the end of each year. Undefined when the mortality has no such table or starts later. */
export function filedValues(filed: FiledBasis, mortality: Mortality, plan: ValuedPlan): FiledValues | undefined {
  const q = mortality.tables.get(filed.mortality[plan.sex])
  if (!q || plan.age < mortality.from) return undefined
  const basis: LifeBasis = { interest: Number(filed.interestPercent) / 100, from: mortality.from, q }
  const years = plan.years ?? mortality.from + q.length - plan.age
  const payYears = Math.min(plan.payYears, years)
  const benefits = (age: number, left: number) =>
    Number(filed.death) * deathBenefit(basis, age, left) + Number(filed.survival) * pureEndowment(basis, age, left)
  const worth = { benefit: benefits(plan.age, years), premiums: annuityDue(basis, plan.age, payYears) }
  const net = netPremium(worth, 1)
  const firstShare = Number(filed.expenses.firstShare)
  const gross = grossPremium(worth, 1, { firstShare, laterShare: Number(filed.expenses.laterShare) })
  return {
    net,
    gross,
    years: Array.from({ length: years }, (_, index) => {
      const year = index + 1
      const owed = net * annuityDue(basis, plan.age + year, Math.max(0, payYears - year))
      const reserve = Math.max(0, benefits(plan.age + year, years - year) - owed)
      const share = paidOutShare(filed, year, plan.payYears)
      return { year, reserve, share, value: reserve * share }
    }),
  }
}

function paidOutShare({ paidOut: { first, yearsMin, yearsMax } }: FiledBasis, year: number, payYears: number): number {
  const grown = Number(first) + ((1 - Number(first)) * year) / Math.min(yearsMax, Math.max(yearsMin, payYears))
  return Math.min(1, grown)
}

/** The basis in words, to stand beside a value computed from it. */
export function basisWords({ mortality, interestPercent, paidOut }: FiledBasis): Text {
  const share = Math.round(Number(paidOut.first) * 1_000) / 10
  return {
    zh: `按备案基础计算：死亡率 ${mortality.M}（男）/${mortality.F}（女），年利率 ${interestPercent}%；净保费准备金，给付比例从 ${share}% 起在 ${paidOut.yearsMin}–${paidOut.yearsMax} 年内升到 100%；向下取整到分`,
    en: `computed from the filed basis: mortality ${mortality.M} (men) / ${mortality.F} (women), ${interestPercent} % a year; net premium reserve, of which ${share} % at first, rising to all of it within ${paidOut.yearsMin}–${paidOut.yearsMax} years, is paid out; rounded down to the fen`,
  }
}
