// Rules on the rate and value tables: no gap, no double, no senseless number, columns that rise where they must.
import type { Text } from '../kit/index.ts'
import { type Definition, mayPay, type Term } from './definition.ts'
import type { Finding, ProductFiles } from './finding.ts'
import { lintTariff } from './lint-tariff.ts'
import {
  parseTable,
  type Rated,
  type Rates,
  rateKey,
  ratesOf,
  type Table,
  valueKey,
  valueKeys,
  valuesOf,
} from './tables.ts'

const fairRates = '保险法 §114'

function error(rule: string, article: string, at: string, message: Text): Finding {
  return { rule, severity: 'error', article, at, message }
}

export function lintTables(product: Definition, files: ProductFiles): Finding[] {
  if (product.rates.per === 'tariff')
    return [...lintTariff(product, files.tariff, [...admitted(product)]), ...lintValues(product, files.values)]
  const rates = parseTable(files.rates)
  const shape = rateShape(product, rates)
  return [
    ...shape,
    ...(shape.length > 0 ? [] : [...gaps(product, ratesOf(rates)), ...rising(product, rates)]),
    ...lintValues(product, files.values),
  ]
}

function rateShape(product: Definition, { header, rows }: Table): Finding[] {
  const wanted = [...product.rates.by, 'fen'].join(',')
  if (header.join(',') !== wanted)
    return [
      error('rate-header', fairRates, 'rates.csv 1', {
        zh: `表头应为 ${wanted}`,
        en: `the header should be ${wanted}`,
      }),
    ]
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const key = cells.slice(0, -1).join('|')
    const fault = cells.length !== header.length || !/^[1-9]\d*$/.test(cells.at(-1) ?? '') ? 'number' : undefined
    const twice = seen.has(key)
    seen.add(key)
    return [
      ...(fault
        ? [
            error('rate-number', fairRates, `rates.csv ${line}`, {
              zh: '费率应为正整数（分）',
              en: 'a rate is a positive whole number of fen',
            }),
          ]
        : []),
      ...(twice
        ? [
            error('rate-twice', fairRates, `rates.csv ${line}`, {
              zh: '同一格出现两次',
              en: 'the same cell is given twice',
            }),
          ]
        : []),
    ]
  })
}

/** Everybody the sale rules admit: sexes × ages × terms × payment terms × classes × public insurance × plans. */
export function* admitted(product: Definition): Generator<{ person: Rated; term: Term }> {
  const { sale, rates } = product
  const either = (column: Definition['rates']['by'][number]) => rates.by.includes(column)
  for (const term of sale.terms)
    for (const payYears of term.payYears)
      for (const sex of either('sex') ? (['F', 'M'] as const) : (['F'] as const))
        for (const occupationClass of either('class') ? sale.occupationClasses : [1])
          for (const insuredPublicly of either('public') ? [true, false] : [true])
            for (const plan of either('plan') ? (product.plans ?? []) : [undefined])
              for (let age = Math.trunc(sale.ageMinDays / 365); age <= sale.ageMax; age += 1)
                if (mayPay(term, age, payYears)) {
                  const person = { sex, age, term: term.code, payYears, occupationClass, insuredPublicly }
                  yield { term, person: { ...person, plan: plan?.code } }
                }
}

function gaps(product: Definition, rates: Rates): Finding[] {
  const missing = [...admitted(product)]
    .map(({ person }) => rateKey(product.rates.by, person))
    .filter((key) => !rates.has(key))
  const [first] = missing
  return first === undefined
    ? []
    : [
        error('rate-gap', fairRates, 'rates.csv', {
          zh: `按投保规则可以投保、表中却没有的费率有 ${missing.length} 格，第一格是 ${first}`,
          en: `${missing.length} combinations the sale rules admit have no rate, the first ${first}`,
        }),
      ]
}

// Adults: the older the dearer, the riskier the occupation the dearer, without public insurance not cheaper.
function rising(product: Definition, { rows }: Table): Finding[] {
  const columns: readonly string[] = product.rates.by
  const at = (name: string) => columns.indexOf(name)
  const cells = new Map(rows.map((row) => [row.cells.slice(0, -1).join('|'), row]))
  return rows.flatMap(({ line, cells: row }) => {
    const follower = (column: number, value: string) =>
      cells.get([...row.slice(0, column), value, ...row.slice(column + 1, -1)].join('|'))
    const older = Number(row[at('age')]) >= 18 ? follower(at('age'), String(Number(row[at('age')]) + 1)) : undefined
    const riskier = at('class') >= 0 ? follower(at('class'), String(Number(row[at('class')]) + 1)) : undefined
    const unsettled = row[at('public')] === 'yes' ? follower(at('public'), 'no') : undefined
    return [older, riskier, unsettled]
      .filter((other) => other !== undefined && Number(other.cells.at(-1)) < Number(row.at(-1)))
      .map(() =>
        error('rate-falls', fairRates, `rates.csv ${line}`, {
          zh: '年龄更大、职业类别更高或没有医保的人，费率反而更低',
          en: 'someone older, in a riskier occupation or without public insurance pays less',
        }),
      )
  })
}

function lintValues(product: Definition, written: string | undefined): Finding[] {
  const article = '保险法 §47'
  if (!product.values || written === undefined)
    return product.values || product.surrender.by === 'cash-value'
      ? [
          error('value-table', article, 'values.csv', {
            zh: '缺少现金价值表',
            en: 'the table of cash values is missing',
          }),
        ]
      : []
  const table = parseTable(written)
  const values = valuesOf(table)
  const missing = [...admitted(product)].filter(({ person }) => !values.has(valueKey(person)))
  const rises = product.values.rises
  return [
    ...(missing.length > 0
      ? [
          error('value-gap', article, 'values.csv', {
            zh: `有 ${missing.length} 种可以投保的组合没有现金价值`,
            en: `${missing.length} combinations the sale rules admit have no cash values`,
          }),
        ]
      : []),
    ...table.rows.flatMap(({ line, cells }) => valueFaults(product, line, cells, rises)),
  ]
}

function valueFaults(product: Definition, line: number, cells: readonly string[], rises: boolean): Finding[] {
  const article = '保险法 §47'
  const row = cells.slice(valueKeys).filter((cell) => cell !== '')
  const numbers = row.map(Number)
  const term = product.sale.terms.find(({ code }) => code === cells[2])
  const years = term && term.lasts !== 'whole-life' ? term.lasts.years : 1
  const fault = (rule: string, zh: string, en: string) => error(rule, article, `values.csv ${line}`, { zh, en })
  return [
    ...(row.every((cell) => /^\d+$/.test(cell))
      ? []
      : [
          fault(
            'value-number',
            '现金价值应为不小于零的整数（分）',
            'a cash value is a whole number of fen, zero or more',
          ),
        ]),
    ...(numbers.length < years
      ? [fault('value-short', '没有覆盖整个保险期间', 'the row ends before the term does')]
      : []),
    ...(rises && numbers.some((value, index) => value < (numbers[index - 1] ?? 0))
      ? [fault('value-falls', '现金价值不应逐年下降', 'the cash value falls from one year to the next')]
      : []),
    ...(product.kind === 'whole-life' && numbers.some((value) => value > 100_000)
      ? [fault('value-above-sum', '现金价值高于保额', 'the cash value is above the sum insured')]
      : []),
  ]
}
