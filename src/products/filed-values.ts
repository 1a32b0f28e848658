// A table of cash values made from the filed basis of a product, in the form a filed table has.
import { basisWords, filedValues, readMortality } from './actuarial/index.ts'
import type { Definition } from './definition.ts'
import { admitted } from './lint-tables.ts'

/** `sex,age,term,pay,…` with fen per thousand yuan rounded down, for everybody the sale admits; undefined without a usable basis. */
export function filedValueTable(product: Definition, mortality: string): string | undefined {
  const filed = product.values?.filed
  const read = filed && readMortality(mortality)
  if (!filed || !read) return undefined
  const rows = new Map<string, string>()
  for (const { person, term } of admitted(product)) {
    for (const sex of ['F', 'M'] as const) {
      const key = `${sex},${person.age},${person.term},${person.payYears}`
      if (rows.has(key)) continue
      const years = term.lasts === 'whole-life' ? {} : { years: term.lasts.years }
      const values = filedValues(filed, read, { sex, age: person.age, payYears: person.payYears, ...years })
      if (values) rows.set(key, values.years.map(({ value }) => Math.floor(value * 100_000 + 1e-6)).join(','))
    }
  }
  return [
    'sex,age,term,pay,fen at the end of policy years 1 2 3 …',
    ...[...rows].map(([key, cells]) => `${key},${cells}`),
    '',
  ].join('\n')
}

/** The values of a definition with the filed basis said in their words. */
export function withBasis(values: NonNullable<Definition['values']>): NonNullable<Definition['values']> {
  if (!values.filed) return values
  const { zh, en } = basisWords(values.filed)
  return { ...values, basis: { zh: `${values.basis.zh}（${zh}）`, en: `${values.basis.en} (${en})` } }
}
