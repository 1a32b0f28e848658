// What a product of one year costs for a person, and which sums it may be bought with.
import type { Customer } from '../customers/index.ts'
import { addDays, ageOn, type Day } from '../kit/index.ts'
import { type Frequency, type Product, premiumFen } from '../products/index.ts'

export interface Chosen {
  readonly product: Product
  readonly person: Customer
  readonly sumInsuredFen: number
  /** The product's term, e.g. `1y`. */
  readonly term: string
  readonly today: Day
}

/** The single premium in fen for cover from tomorrow, by the filed table. Raises `not-rated`. */
export function quoteFen({ product, person, sumInsuredFen, term, today }: Chosen): number {
  return instalmentOf({ product, person, sumInsuredFen, term, today, payYears: 1, frequency: 'once' })
}

/** A contract as it is wished for. */
export interface Wished {
  readonly product: Product
  readonly person: Customer
  readonly sumInsuredFen: number
  readonly term: string
  readonly payYears: number
  readonly frequency: Frequency
  /** Cover begins the day after. */
  readonly today: Day
}

/** One instalment in fen for cover from tomorrow, by the filed tables. Raises `not-rated`. */
export function instalmentOf({ product, person, today, ...wished }: Wished): number {
  return premiumFen(product, {
    ...wished,
    sex: person.sex,
    age: ageOn(person.birthDate, addDays(today, 1)),
    occupationClass: person.occupationClass,
    insuredPublicly: person.publicInsurance !== 'none',
  })
}

export interface OnSale {
  readonly sumInsuredFen: number
  /** Absent while the person, or a price for them, is not known. */
  readonly premiumFen?: number
}

/** Every step of the product's range; a minor's only up to the cap (保险法 §33). */
export function sumsOnSale({
  product,
  person,
  term,
  today,
}: Omit<Chosen, 'sumInsuredFen' | 'person'> & { person: Customer | undefined }): OnSale[] {
  const { sumMinFen, sumMaxFen, sumStepFen, minorSumMaxFen, occupationClasses } = product.sale
  const age = person ? ageOn(person.birthDate, addDays(today, 1)) : Number.POSITIVE_INFINITY
  const caps = minorSumMaxFen.filter(({ underAge }) => age < underAge).map((cap) => cap.sumMaxFen)
  const steps = Math.floor((Math.min(sumMaxFen, ...caps) - sumMinFen) / sumStepFen)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const sumInsuredFen = sumMinFen + step * sumStepFen
    if (!person || !occupationClasses.includes(person.occupationClass)) return { sumInsuredFen }
    return { sumInsuredFen, premiumFen: quoteFen({ product, person, sumInsuredFen, term, today }) }
  })
}
