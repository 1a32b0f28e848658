// One contract worked out as an example: what it costs, what it is worth year by year, and what each event would pay. For whoever
// owns the product to check by hand; an account's value hangs on rates to come and is not told ahead.
import { share } from '../kit/index.ts'
import { type Coverage, factorPercent } from './coverage.ts'
import { type Frequency, frequencies, instalmentsInYear, type Term } from './definition.ts'
import { admitted } from './lint-tables.ts'
import { amountFen, cashValueFen, type Product, premiumFen, termOf } from './product.ts'
import type { Rated } from './tables.ts'

export interface Illustration {
  readonly person: Rated
  readonly term: Term
  readonly sumInsuredFen: number
  readonly frequency: Frequency
  readonly premiumFen: number
  /** Premiums of all years together. */
  readonly totalFen: number
  /** At the end of some policy years, the last one with them. */
  readonly years: readonly { readonly year: number; readonly paidFen: number; readonly cashValueFen: number }[]
  /** What each coverage pays at most in the sixth year, or in a short contract's only one; undefined where it hangs on an account. */
  readonly events: readonly { readonly coverage: Coverage; readonly amountFen: number | undefined }[]
}

const wantedAge = 30
const wantedFen = 50_000_000
const afterYears = 5
const shownYears: readonly number[] = [1, 2, 3, 5, 10, 15, 20, 30, 40, 50, 60]

/** Of a man of thirty, or of the nearest age that is sold, for half a million yuan or the nearest sum; undefined when nobody is admitted. */
export function illustrate(product: Product): Illustration | undefined {
  const people = [...admitted(product)].map(({ person }) => person)
  const distance = ({ age, sex }: Rated) => Math.abs(age - wantedAge) * 2 + (sex === 'M' ? 0 : 1)
  const [person] = people.sort((a, b) => distance(a) - distance(b))
  const term = person && termOf(product, person.term)
  if (!person || !term) return undefined
  const sumInsuredFen = sumFor(product, person)
  const frequency = frequencyFor(product, person)
  const premium = premiumFen(product, { ...person, sumInsuredFen, frequency })
  const yearlyFen = premium * instalmentsInYear[frequency]
  const held = { ...person, sumInsuredFen }
  const paidAfter = (year: number) => yearlyFen * Math.min(year, person.payYears)
  return {
    person,
    term,
    sumInsuredFen,
    frequency,
    premiumFen: premium,
    totalFen: yearlyFen * person.payYears,
    years: yearsOf(product, held).map((year) => ({
      year,
      paidFen: paidAfter(year),
      cashValueFen: cashValueFen(product, { ...held, months: year * 12 }),
    })),
    events: product.coverages.map((coverage) => ({
      coverage,
      amountFen: paysFen(product, coverage, {
        sumInsuredFen,
        age: person.age + afterYears,
        paidFen: paidAfter(afterYears + 1),
        cashFen: cashValueFen(product, { ...held, months: afterYears * 12 }),
      }),
    })),
  }
}

function sumFor({ sale, plans }: Product, { plan }: Rated): number {
  const chosen = plans?.find(({ code }) => code === plan)
  if (chosen) return chosen.sumInsuredFen
  const within = Math.min(sale.sumMaxFen, Math.max(sale.sumMinFen, wantedFen))
  return sale.sumMinFen + Math.floor((within - sale.sumMinFen) / sale.sumStepFen) * sale.sumStepFen
}

function frequencyFor({ sale }: Product, { payYears }: Rated): Frequency {
  const open = frequencies.filter((one) => sale.frequencyPermille[one] !== undefined)
  return open.find((one) => (one === 'once') === (payYears === 1)) ?? open[0] ?? 'yearly'
}

function yearsOf(product: Product, person: Rated): number[] {
  const length = product.tables.values.get(`${person.sex}|${person.age}|${person.term}|${person.payYears}`)?.length ?? 0
  return [...new Set([...shownYears.filter((year) => year < length), ...(length > 0 ? [length] : [])])]
}

interface Standing {
  readonly sumInsuredFen: number
  readonly age: number
  readonly paidFen: number
  readonly cashFen: number
}

function paysFen(product: Product, coverage: Coverage, standing: Standing): number | undefined {
  const { sumInsuredFen } = standing
  switch (coverage.kind) {
    case 'death':
      return product.account ? undefined : largestFen(coverage, standing)
    case 'maturity':
      return product.account
        ? undefined
        : share(largestFen({ ...coverage, factors: [] }, standing), coverage.percent, 100)
    case 'medical-expense':
      return amountFen(coverage.limit.amount, sumInsuredFen)
    case 'daily-allowance':
      return amountFen(coverage.perDay, sumInsuredFen)
    case 'surgery':
      return amountFen({ percentOfSum: Math.max(0, ...Object.values(coverage.gradePercents)) }, sumInsuredFen)
    case 'disability':
    case 'premium-waiver':
      return sumInsuredFen
    default:
      return amountFen({ percentOfSum: coverage.percentOfSum }, sumInsuredFen)
  }
}

function largestFen(
  { pays, factors }: Pick<Extract<Coverage, { kind: 'death' }>, 'pays' | 'factors'>,
  { sumInsuredFen, age, paidFen, cashFen }: Standing,
): number {
  const values = {
    'sum-insured': sumInsuredFen,
    'premiums-paid': share(paidFen, factorPercent({ factors }, age), 100),
    'cash-value': cashFen,
    'account-value': 0,
  }
  return Math.max(...pays.map((name) => values[name]))
}
