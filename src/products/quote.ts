// What a product would cost somebody, and what it would be worth over the years.
import { ageOn, type Day, type Text } from '../kit/index.ts'
import type { PublicInsurance } from './coverage.ts'
import { type Frequency, instalmentsInYear, type Sex } from './definition.ts'
import { cashValueFen, type Product, premiumFen } from './product.ts'
import { saleFaults } from './sale.ts'

export interface QuoteAsked {
  readonly birthDate: Day
  readonly sex: Sex
  readonly occupationClass: number
  readonly publicInsurance: PublicInsurance
  readonly relation: string
  readonly sumInsuredFen: number
  readonly term: string
  readonly payYears: number
  readonly frequency: Frequency
  readonly effectiveOn: Day
}

export interface ValueYear {
  readonly year: number
  readonly age: number
  readonly premiumsPaidFen: number
  readonly cashValueFen: number
}

export type Quote =
  | { readonly sold: false; readonly faults: readonly Text[] }
  | {
      readonly sold: true
      readonly age: number
      readonly premiumFen: number
      readonly instalments: number
      readonly totalFen: number
      /** At the end of each policy year: surrender before then shows as a loss (互联网办法 §14). */
      readonly values: readonly ValueYear[]
    }

/** A quote, or everything that stands against it. */
export function quote(product: Product, asked: QuoteAsked): Quote {
  const faults = saleFaults(product, asked)
  if (faults.length > 0) return { sold: false, faults }
  const { sex, term, payYears, frequency, sumInsuredFen, occupationClass } = asked
  const age = ageOn(asked.birthDate, asked.effectiveOn)
  const insuredPublicly = asked.publicInsurance !== 'none'
  const premium = premiumFen(product, {
    sex,
    age,
    term,
    payYears,
    occupationClass,
    insuredPublicly,
    frequency,
    sumInsuredFen,
  })
  const yearlyFen = premium * instalmentsInYear[frequency]
  const row = product.tables.values.get(`${sex}|${age}|${term}|${payYears}`) ?? []
  return {
    sold: true,
    age,
    premiumFen: premium,
    instalments: payYears * instalmentsInYear[frequency],
    totalFen: yearlyFen * payYears,
    values: row.map((_, index) => ({
      year: index + 1,
      age: age + index + 1,
      premiumsPaidFen: yearlyFen * Math.min(index + 1, payYears),
      cashValueFen: cashValueFen(product, { sex, age, term, payYears, sumInsuredFen, months: (index + 1) * 12 }),
    })),
  }
}
