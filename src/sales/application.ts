// An application for a contract: what is wished for, by whom for whom, and what the law asks before it may be signed. Pure.
import type { Customer } from '../customers/index.ts'
import { addDays, ageOn, type Day, type Text } from '../kit/index.ts'
import { law } from '../law/index.ts'
import {
  type Design,
  designOf,
  type Frequency,
  frequencies,
  isShort,
  mayPay,
  type Product,
  saleFaults,
  type Term,
} from '../products/index.ts'
import type { Wished } from './quote.ts'

/** How a contract is paid for: the term's code and the years of premium in one choice. */
export interface PlanChosen {
  readonly term: string
  readonly payYears: number
}

/** `15y|10` → term and years; undefined when the product has no such term. */
export function planChosen({ sale }: Pick<Product, 'sale'>, written: string): PlanChosen | undefined {
  const [term = '', years] = written.split('|')
  const payYears = Number(years)
  return sale.terms.some(({ code, payYears: offered }) => code === term && offered.includes(payYears))
    ? { term, payYears }
    : undefined
}

/** The terms and years of premium open at an age, as `term|years` with their words. */
export function plansAt(
  { sale }: Pick<Product, 'sale'>,
  age: number,
): { readonly value: string; readonly label: Text }[] {
  return sale.terms.flatMap((term) =>
    term.payYears
      .filter((payYears) => mayPay(term, age, payYears))
      .map((payYears) => ({ value: `${term.code}|${payYears}`, label: planWords(term, payYears) })),
  )
}

function planWords({ title }: Term, payYears: number): Text {
  return payYears === 1
    ? { zh: `${title.zh}，一次交清`, en: `${title.en}, one premium` }
    : { zh: `${title.zh}，交 ${payYears} 年`, en: `${title.en}, premiums for ${payYears} years` }
}

export const frequencyTitles: Readonly<Record<Frequency, Text>> = {
  once: { zh: '一次交清', en: 'once' },
  yearly: { zh: '每年', en: 'yearly' },
  'half-yearly': { zh: '每半年', en: 'half-yearly' },
  quarterly: { zh: '每季度', en: 'quarterly' },
  monthly: { zh: '每月', en: 'monthly' },
}

/** A single premium is paid once; one over years never is. */
export function frequenciesFor(
  { sale }: Pick<Product, 'sale'>,
  { payYears }: Pick<PlanChosen, 'payYears'>,
): Frequency[] {
  return frequencies.filter((one) => sale.frequencyPermille[one] !== undefined && (one === 'once') === (payYears === 1))
}

/** Sold to a person by itself: neither a rider nor a group's contract. */
export function isSoldAlone({ rider, group }: Pick<Product, 'rider' | 'group'>): boolean {
  return rider === undefined && group === undefined
}

export interface Application extends Wished {
  readonly relation: string
}

/** Everything that stands against it: the sale rules, then a premium the tables lack. */
export function applicationFaults(wished: Application): Text[] {
  const { product, person, today, relation } = wished
  return saleFaults(product, {
    ...wished,
    relation,
    birthDate: person.birthDate,
    occupationClass: person.occupationClass,
    effectiveOn: addDays(today, 1),
  })
}

export interface Duties {
  /** Needs and means are asked (适当性办法 §38, §40: not for a year or less). */
  readonly needs: boolean
  /** A risk test comes first (§29, §36). */
  readonly riskTest: boolean
  /** The uncertain benefit is confirmed by itself. */
  readonly uncertain: Exclude<Design, 'ordinary'> | undefined
  /** The seven confirmations are given one by one and kept, as a recording would be (可回溯办法 §6). */
  readonly confirmations: boolean
  /** A person looks after the sale (适当性办法 §18). */
  readonly specialCare: boolean
}

/** What the law asks before this product is sold to this policyholder. */
export function dutiesOf(product: Product, holder: Pick<Customer, 'birthDate'>, on: Day): Duties {
  const design = designOf(product)
  const age = ageOn(holder.birthDate, on)
  const long = !isShort(product)
  const termYears = long ? Number.POSITIVE_INFINITY : 1
  return {
    needs: long,
    riskTest: design === 'unit-linked',
    uncertain: design === 'ordinary' ? undefined : design,
    confirmations: law.saleRecording.judge({ viaAgency: false, termYears, unitLinked: design === 'unit-linked', age }),
    specialCare: long && law.specialCareAge.keeps(age),
  }
}
