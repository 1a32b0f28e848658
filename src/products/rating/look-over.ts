// What a rate table looks like from above: ages left out, and numbers that turn against both neighbours, as a misread digit does.
import type { Text } from '../../kit/index.ts'
import type { RateTable } from './rate-table.ts'

export interface TableRemark {
  readonly rule: 'rate-age-gap' | 'rate-turns'
  /** `rates.csv sex F, pay 10`. */
  readonly at: string
  readonly message: Text
}

/** How far a number may stand out against both neighbours in age before it is remarked on. */
const turn = 0.02

interface Series {
  readonly name: string
  readonly cells: { readonly age: number; readonly value: number }[]
}

/** Remarks on each column of a table along the ages; none for a table that does not go by age. */
export function lookOver(table: RateTable, file: string): TableRemark[] {
  return seriesOf(table).flatMap(({ name, cells }) => {
    const sorted = cells.toSorted((a, b) => a.age - b.age)
    const at = name === '' ? file : `${file} ${name}`
    return [...gaps(sorted, at), ...turns(sorted, at)]
  })
}

function seriesOf({ dimensions, cells }: RateTable): Series[] {
  const age = dimensions.indexOf('age')
  const all = new Map<string, Series>()
  for (const [key, value] of age < 0 ? [] : cells) {
    const values = key.split('|')
    const at = Number(values[age])
    if (!Number.isInteger(at)) continue
    const name = dimensions.flatMap((one, index) => (index === age ? [] : [`${one} ${values[index]}`])).join(', ')
    const series = all.get(name) ?? { name, cells: [] }
    series.cells.push({ age: at, value })
    all.set(name, series)
  }
  return [...all.values()]
}

function gaps(cells: Series['cells'], at: string): TableRemark[] {
  const missing = cells.flatMap(({ age }, index) => {
    const before = cells[index - 1]?.age ?? age - 1
    return Array.from({ length: age - before - 1 }, (_, step) => before + 1 + step)
  })
  if (missing.length === 0) return []
  const ages = missing.slice(0, 10).join(', ')
  const message = {
    zh: `中间缺 ${missing.length} 个年龄：${ages}`,
    en: `${missing.length} ages are missing in between: ${ages}`,
  }
  return [{ rule: 'rate-age-gap', at, message }]
}

function turns(cells: Series['cells'], at: string): TableRemark[] {
  return cells.flatMap(({ age, value }, index) => {
    const before = cells[index - 1]
    const after = cells[index + 1]
    if (before?.age !== age - 1 || after?.age !== age + 1) return []
    const [up, down] = [value - before.value, value - after.value]
    const stands = Math.min(Math.abs(up) / Math.max(before.value, 1), Math.abs(down) / Math.max(after.value, 1))
    if (up * down <= 0 || stands <= turn) return []
    return [
      {
        rule: 'rate-turns' as const,
        at,
        message: {
          zh: `${age} 岁的 ${value} 与前后（${before.value}、${after.value}）方向相反，请核对是否误读`,
          en: `${value} at ${age} turns against its neighbours (${before.value}, ${after.value}): compare with the page`,
        },
      },
    ]
  })
}
