// What a product costs and is worth for a few of those it is sold to, worked out: what the checker of a product looks at first.
import { formatFen, type Text } from '../kit/index.ts'
import { frequencies } from './definition.ts'
import { admitted } from './lint-tables.ts'
import { cashValueFen, type Product, premiumFen, termOf } from './product.ts'

/** The first, the middle and the last whom the sale admits, at the least sum, with the value after five years where there is one. */
export function workedExamples(product: Product): Text[] {
  const people = [...admitted(product)].map(({ person }) => person)
  const picked = [...new Set([people[0], people[Math.trunc(people.length / 2)], people.at(-1)])]
  const frequency = frequencies.find((one) => product.sale.frequencyPermille[one] !== undefined) ?? 'yearly'
  const sumInsuredFen = product.sale.sumMinFen
  return picked.flatMap((person) => {
    if (!person) return []
    const premium = formatFen(premiumFen(product, { ...person, sumInsuredFen, frequency }))
    const term = termOf(product, person.term)?.title ?? { zh: person.term, en: person.term }
    const sex = { zh: person.sex === 'F' ? '女' : '男', en: person.sex === 'F' ? 'woman' : 'man' }
    const value = product.values
      ? formatFen(cashValueFen(product, { ...person, sumInsuredFen, months: 60 }))
      : undefined
    return [
      {
        zh: `${sex.zh}，${person.age} 岁，${term.zh}，交 ${person.payYears} 年，保额 ${formatFen(sumInsuredFen)}：每期保费 ${premium}${value ? `，五年后现金价值 ${value}` : ''}`,
        en: `${sex.en}, ${person.age}, ${term.en}, ${person.payYears} years of premium, ${formatFen(sumInsuredFen)}: ${premium} an instalment${value ? `, worth ${value} after five years` : ''}`,
      },
    ]
  })
}
