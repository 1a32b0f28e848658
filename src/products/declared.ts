// What the insurer declared or filed beside rates and values, and what it comes to: dividends, credited rates, risk charges,
// unit prices, single premiums for paid-up sums. Each is a CSV of the product's folder; nothing here looks ahead.
import { addMonths, type Day, share } from '../kit/index.ts'
import type { Product } from './product.ts'
import { type Rated, type Row, type Table, type Values, valueKey, valuesOf } from './tables.ts'

/** The file of each table, and its header. */
export const dataFiles = {
  paidUp: { file: 'paidup.csv', header: 'sex,age,term,pay,fen at issue and at the end of policy years 1 2 3 …' },
  dividends: { file: 'dividends.csv', header: 'from,term,pay,year,fen' },
  credited: { file: 'credited.csv', header: 'month,bp' },
  charges: { file: 'charges.csv', header: 'sex,age,fen' },
  prices: { file: 'prices.csv', header: 'day,fund,price' },
} as const

export type DataFile = keyof typeof dataFiles
export const dataNames: readonly DataFile[] = ['paidUp', 'dividends', 'credited', 'charges', 'prices']

export interface Declared {
  /** Single premium in fen for a paid-up sum of a thousand yuan at issue and at the ends of policy years 1, 2, …, by the keys of values. */
  readonly paidUp: Values
  /** Fen per thousand yuan of sum insured for a policy year, by `term|pay|year`, the newest declaration first. */
  readonly dividends: ReadonlyMap<string, readonly { readonly from: Day; readonly fen: number }[]>
  /** Declared yearly rates in hundredths of a per cent, by month `2026-03`, the newest first. */
  readonly credited: readonly { readonly month: string; readonly bp: number }[]
  /** Fen a year per thousand yuan at risk, by `sex|age`. */
  readonly charges: ReadonlyMap<string, number>
  /** Prices of a unit in ten-thousandths of a yuan, by fund, the newest first. */
  readonly prices: ReadonlyMap<string, readonly { readonly day: Day; readonly price: number }[]>
}

/** Reads the tables; their shape has been looked at by the linter. */
export function declaredOf(tables: Readonly<Record<DataFile, Table>>): Declared {
  return {
    paidUp: valuesOf(tables.paidUp),
    dividends: grouped(
      tables.dividends,
      ({ cells: [, term, pay, year] }) => `${term}|${pay}|${year}`,
      ({ cells: [from = '', , , , fen] }) => ({ from, fen: Number(fen) }),
      ({ from }) => from,
    ),
    credited: tables.credited.rows
      .map(({ cells: [month = '', bp] }) => ({ month, bp: Number(bp) }))
      .sort((a, b) => b.month.localeCompare(a.month)),
    charges: new Map(tables.charges.rows.map(({ cells: [sex, age, fen] }) => [`${sex}|${age}`, Number(fen)])),
    prices: grouped(
      tables.prices,
      ({ cells: [, fund = ''] }) => fund,
      ({ cells: [day = '', , price] }) => ({ day, price: tenThousandths(price) }),
      ({ day }) => day,
    ),
  }
}

/** `1.0234` → 10234; NaN when it is not a price with at most four decimals. */
export function tenThousandths(written: string | undefined): number {
  const [, whole, rest = ''] = /^(\d{1,6})(?:\.(\d{1,4}))?$/.exec(written ?? '') ?? []
  return whole === undefined ? Number.NaN : Number(whole) * 10_000 + Number(rest.padEnd(4, '0'))
}

function grouped<T>(
  { rows }: Table,
  keyOf: (row: Row) => string,
  read: (row: Row) => T,
  dateOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), read(row)])
  for (const group of groups.values()) group.sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
  return groups
}

/**
 * The yearly rate in hundredths of a per cent that holds in the month of a day: the last one declared for that month or an
 * earlier one, never below the guaranteed rate; undefined when none had been declared.
 */
export function creditedRateBp({ tables, account }: Product, on: Day): number | undefined {
  const declared = tables.credited.find(({ month }) => month <= on.slice(0, 7))?.bp
  return declared === undefined ? undefined : Math.max(declared, account?.credited?.guaranteedYearlyRateBp ?? 0)
}

/** The product as far as anything is promised after a day: what was declared holds to the end of its month, then the guaranteed rate. */
export function guaranteedAfter(product: Product, on: Day): Product {
  const { credited } = product.tables
  if (credited.length === 0) return product
  const month = addMonths(`${on.slice(0, 7)}-01`, 1).slice(0, 7)
  const known = credited.filter((one) => one.month < month)
  return { ...product, tables: { ...product.tables, credited: [{ month, bp: 0 }, ...known] } }
}

/** The yearly rate declared for the very month of a day, never below the guaranteed one; undefined while it is not declared. */
export function declaredRateBp({ tables, account }: Product, on: Day): number | undefined {
  const month = on.slice(0, 7)
  const declared = tables.credited.find((one) => one.month === month)?.bp
  return declared === undefined ? undefined : Math.max(declared, account?.credited?.guaranteedYearlyRateBp ?? 0)
}

/** 最低保证利率 in hundredths of a per cent; zero for products without one. */
export function guaranteedRateBp({ account }: Pick<Product, 'account'>): number {
  return account?.credited?.guaranteedYearlyRateBp ?? 0
}

/** The dividend in fen of the policy year that ends on a day, half up; undefined when none was declared for it by then. */
export function dividendFen(
  { tables }: Product,
  held: {
    readonly term: string
    readonly payYears: number
    readonly policyYear: number
    readonly sumInsuredFen: number
    readonly endsOn: Day
  },
): number | undefined {
  const scale = tables.dividends.get(`${held.term}|${held.payYears}|${held.policyYear}`) ?? []
  const declared = scale.find(({ from }) => from <= held.endsOn)
  return declared && share(held.sumInsuredFen, declared.fen, 100_000)
}

/** The risk charge of one month in fen for a sum at risk, half up; undefined at an age the table lacks. */
export function riskChargeFen(
  { tables }: Product,
  { sex, age, atRiskFen }: Pick<Rated, 'sex' | 'age'> & { readonly atRiskFen: number },
): number | undefined {
  const yearly = tables.charges.get(`${sex}|${age}`)
  return yearly === undefined ? undefined : share(Math.max(0, atRiskFen), yearly, 12 * 100_000)
}

/** The last price of a unit on or before a day, in ten-thousandths of a yuan, and its day; undefined before the first. */
export function unitPriceOn({ tables }: Product, fund: string, on: Day): { day: Day; price: number } | undefined {
  return tables.prices.get(fund)?.find(({ day }) => day <= on)
}

/**
 * The paid-up sum in fen that a net cash value buys after whole `months` of the contract, rounded down: by the filed single
 * premiums, between two year ends by twelfths. `age` is the age at issue. Undefined when the table has no price for it.
 */
export function paidUpSumFen(product: Product, held: PaidUpHeld & { readonly valueFen: number }): number | undefined {
  const twelfths = paidUpTwelfths(product, held)
  return twelfths === undefined ? undefined : Number((BigInt(held.valueFen) * 1_200_000n) / BigInt(twelfths))
}

/** What a paid-up sum is worth later: its filed single premium of that day, half up; undefined as above. */
export function paidUpValueFen(
  product: Product,
  held: PaidUpHeld & { readonly sumInsuredFen: number },
): number | undefined {
  const twelfths = paidUpTwelfths(product, held)
  return twelfths === undefined ? undefined : share(held.sumInsuredFen, twelfths, 1_200_000)
}

type PaidUpHeld = Pick<Rated, 'sex' | 'age' | 'term' | 'payYears'> & { readonly months: number }

function paidUpTwelfths({ tables }: Product, held: PaidUpHeld): number | undefined {
  const row = tables.paidUp.get(valueKey(held))
  const year = Math.trunc(held.months / 12)
  const [before, after] = [row?.[year], row?.[year + 1]]
  return before && after ? before * 12 + (after - before) * (held.months % 12) : undefined
}
