// Whether a product is sold to this person on these terms: the reasons why not, in words.
import { addDays, ageOn, type Day, formatFen, type Text } from '../kit/index.ts'
import { type Frequency, mayPay, type Term } from './definition.ts'
import type { Product } from './product.ts'

export interface Wanted {
  readonly birthDate: Day
  readonly occupationClass: number
  readonly relation: string
  readonly sumInsuredFen: number
  readonly term: string
  readonly payYears: number
  readonly frequency: Frequency
  /** The first covered day, on which age is counted. */
  readonly effectiveOn: Day
}

/** Everything that stands against the sale; empty when nothing does. */
export function saleFaults(product: Product, wanted: Wanted): Text[] {
  const { sale } = product
  const term = sale.terms.find(({ code }) => code === wanted.term)
  return [
    ...ageFaults(product, wanted, term),
    ...sumFaults(product, wanted),
    ...(sale.occupationClasses.includes(wanted.occupationClass)
      ? []
      : [
          {
            zh: `不承保 ${wanted.occupationClass} 类职业`,
            en: `occupation class ${wanted.occupationClass} is not covered`,
          },
        ]),
    ...(sale.relations.some((relation) => relation === wanted.relation)
      ? []
      : [{ zh: '不能为这样的关系投保', en: 'this relation cannot be insured' }]),
    ...(sale.frequencyPermille[wanted.frequency] === undefined
      ? [{ zh: '没有这样的缴费频率', en: 'premiums cannot be paid at this frequency' }]
      : []),
  ]
}

function ageFaults({ sale }: Product, { birthDate, effectiveOn, payYears }: Wanted, term: Term | undefined): Text[] {
  const age = ageOn(birthDate, effectiveOn)
  if (addDays(birthDate, sale.ageMinDays) > effectiveOn || age > sale.ageMax)
    return [{ zh: `${age} 岁不在承保年龄内`, en: `the age of ${age} is not covered` }]
  return term && mayPay(term, age, payYears)
    ? []
    : [{ zh: '这个年龄不能选这样的期间或缴费年数', en: 'this term or number of premium years is not open at this age' }]
}

function sumFaults({ sale }: Product, { sumInsuredFen, birthDate, effectiveOn }: Wanted): Text[] {
  const age = ageOn(birthDate, effectiveOn)
  const cap = Math.min(
    ...sale.minorSumMaxFen.filter(({ underAge }) => age < underAge).map(({ sumMaxFen }) => sumMaxFen),
  )
  const inSteps = (sumInsuredFen - sale.sumMinFen) % sale.sumStepFen === 0
  const within = sumInsuredFen >= sale.sumMinFen && sumInsuredFen <= sale.sumMaxFen && inSteps
  return [
    ...(within
      ? []
      : [
          {
            zh: `保额应为 ${formatFen(sale.sumMinFen)} 到 ${formatFen(sale.sumMaxFen)}，每 ${formatFen(sale.sumStepFen)} 一档`,
            en: `the sum insured is ${formatFen(sale.sumMinFen)} to ${formatFen(sale.sumMaxFen)} in steps of ${formatFen(sale.sumStepFen)}`,
          },
        ]),
    ...(sumInsuredFen > cap
      ? [
          {
            zh: `未满 18 周岁，保额不超过 ${formatFen(cap)}（保险法 §33）`,
            en: `for a minor the sum is at most ${formatFen(cap)} (保险法 §33)`,
          },
        ]
      : []),
  ]
}
