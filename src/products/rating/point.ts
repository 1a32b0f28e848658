// A person and a contract as the point a tariff is asked at.
import type { Definition } from '../definition.ts'
import type { Rated } from '../tables.ts'
import type { RatePoint } from './rate-table.ts'

/** Every dimension the store knows of a person who is quoted: `sex, age, term, pay, class, public, plan, annuity-from`. */
export function pointOf(product: Pick<Definition, 'sale'>, person: Rated): RatePoint {
  const from = product.sale.terms.find(({ code }) => code === person.term)?.annuityFromAge
  return {
    sex: person.sex,
    age: person.age,
    term: person.term,
    pay: person.payYears,
    class: person.occupationClass,
    public: person.insuredPublicly ? 'yes' : 'no',
    ...(person.plan === undefined ? {} : { plan: person.plan }),
    ...(from === undefined ? {} : { 'annuity-from': from }),
  }
}

/** The dimensions of `pointOf`. A tariff of a product on sale may use no others: nobody would be asked for them. */
export const askedDimensions: readonly string[] = [
  'sex',
  'age',
  'term',
  'pay',
  'class',
  'public',
  'plan',
  'annuity-from',
]
