// Rules on the tables that are declared or filed beside rates and values: there where the product rests on them, well-formed,
// without gaps, and never against what the contract guarantees.
import type { Text } from '../kit/index.ts'
import { type DataFile, dataFiles, dataNames, tenThousandths } from './declared.ts'
import type { Definition } from './definition.ts'
import type { Finding, ProductFiles } from './finding.ts'
import { admitted } from './lint-tables.ts'
import { parseTable, type Row, type Table, valueKey, valueKeys, valuesOf } from './tables.ts'

const fair = '保险法 §114'
const worth = '保险法 §47'
const page = '互联网保险业务监管办法 §14'

function error(rule: string, article: string, at: string, message: Text): Finding {
  return { rule, severity: 'error', article, at, message }
}

/** The tables a product cannot do without. What is declared year by year may be missing before the first declaration. */
function needed({ account, paidUp }: Definition): DataFile[] {
  return [
    ...(account ? (['charges'] as const) : []),
    ...(account?.credited ? (['credited'] as const) : []),
    ...(account?.funds ? (['prices'] as const) : []),
    ...(paidUp ? (['paidUp'] as const) : []),
  ]
}

/** All findings on the declared tables. */
export function lintDeclared(product: Definition, data: ProductFiles['data'] = {}): Finding[] {
  const absent = needed(product)
    .filter((name) => data[name] === undefined)
    .map((name) =>
      error('data-absent', fair, dataFiles[name].file, {
        zh: `缺少 ${dataFiles[name].file}：产品按它计算`,
        en: `${dataFiles[name].file} is missing, and the product reckons by it`,
      }),
    )
  const found = dataNames.flatMap((name) => {
    const written = data[name]
    return written === undefined ? [] : lintTable(product, name, parseTable(written))
  })
  return [...absent, ...found]
}

type Look = (product: Definition, table: Table, file: string) => Finding[]

function lintTable(product: Definition, name: DataFile, table: Table): Finding[] {
  const { file } = dataFiles[name]
  const shape = shapeOf(name, table)
  return shape.length > 0 ? shape : [...twice(name, table), ...looks[name](product, table, file)]
}

const keys: Readonly<Record<DataFile, number>> = { paidUp: valueKeys, dividends: 4, credited: 1, charges: 2, prices: 2 }
const cellShapes: Readonly<Record<DataFile, readonly RegExp[]>> = {
  paidUp: [/^[FM]$/, /^\d+$/, /^\S+$/, /^\d+$/],
  dividends: [/^\d{4}-\d{2}-\d{2}$/, /^\S+$/, /^\d+$/, /^[1-9]\d*$/, /^\d+$/],
  credited: [/^\d{4}-(0[1-9]|1[0-2])$/, /^\d+$/],
  charges: [/^[FM]$/, /^\d+$/, /^\d+$/],
  prices: [/^\d{4}-\d{2}-\d{2}$/, /^\S+$/, /^\S+$/],
}

function shapeOf(name: DataFile, { header, rows }: Table): Finding[] {
  const { file, header: wanted } = dataFiles[name]
  const start = name === 'paidUp' ? 'sex,age,term,pay' : wanted
  const given = name === 'paidUp' ? header.slice(0, valueKeys).join(',') : header.join(',')
  if (given !== start)
    return [error('data-header', fair, `${file} 1`, { zh: `表头应为 ${wanted}`, en: `the header should be ${wanted}` })]
  return rows
    .filter((row) => !isWhole(name, row))
    .map(({ line }) =>
      error('data-cell', fair, `${file} ${line}`, {
        zh: `这一行不是 ${wanted}`,
        en: `this line is not of the form ${wanted}`,
      }),
    )
}

function isWhole(name: DataFile, { cells }: Row): boolean {
  const shapes = cellShapes[name]
  const fits = shapes.every((shape, index) => shape.test(cells[index] ?? ''))
  if (name === 'paidUp') return fits && cells.slice(valueKeys).every((cell) => cell === '' || /^\d+$/.test(cell))
  if (name === 'prices' && !(tenThousandths(cells[2]) > 0)) return false
  return fits && cells.length === shapes.length
}

function twice(name: DataFile, { rows }: Table): Finding[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, cells }) => {
    const key = cells.slice(0, keys[name]).join('|')
    const known = seen.has(key)
    seen.add(key)
    return known
      ? [
          error('data-twice', fair, `${dataFiles[name].file} ${line}`, {
            zh: '同一格出现两次',
            en: 'the same cell is given twice',
          }),
        ]
      : []
  })
}

const looks: Readonly<Record<DataFile, Look>> = { paidUp, dividends, credited, charges, prices }

function paidUp(product: Definition, table: Table, file: string): Finding[] {
  const single = valuesOf(table)
  const missing = [...admitted(product)].map(({ person }) => valueKey(person)).filter((key) => !single.has(key))
  const nothing = table.rows.filter(({ cells }) => cells.slice(valueKeys).includes('0'))
  return [
    ...(missing.length > 0
      ? [
          error('paidup-gap', worth, file, {
            zh: `有 ${missing.length} 种可以投保的组合没有减额交清的趸交费率，第一种是 ${missing[0]}`,
            en: `${missing.length} combinations the sale rules admit have no single premium for a paid-up sum, the first ${missing[0]}`,
          }),
        ]
      : []),
    ...nothing.map(({ line }) =>
      error('paidup-nothing', worth, `${file} ${line}`, {
        zh: '趸交费率不能是 0',
        en: 'a single premium is more than nothing',
      }),
    ),
  ]
}

function dividends(product: Definition, { rows }: Table, file: string): Finding[] {
  const terms = new Map(product.sale.terms.map((term) => [term.code, term]))
  const sold = (row: Row) => terms.get(row.cells[1] ?? '')?.payYears.includes(Number(row.cells[2])) ?? false
  return [
    ...(product.dividends || rows.length === 0
      ? []
      : [
          error('dividend-ordinary', '分红保险精算规定（保监发〔2015〕93号）', file, {
            zh: '不分红的产品有红利表',
            en: 'a product without dividends has a scale of them',
          }),
        ]),
    ...rows
      .filter((row) => !sold(row))
      .map(({ line }) =>
        error('dividend-stranger', fair, `${file} ${line}`, {
          zh: '没有这样的期间或交费年数',
          en: 'there is no such term or number of premium years',
        }),
      ),
  ]
}

function credited({ account }: Definition, { rows }: Table, file: string): Finding[] {
  const guaranteed = account?.credited?.guaranteedYearlyRateBp ?? 0
  const months = [...rows].sort((a, b) => (a.cells[0] ?? '').localeCompare(b.cells[0] ?? ''))
  const low = rows.filter(({ cells }) => Number(cells[1]) < guaranteed)
  const gaps = account?.credited
    ? months.filter((row, index) => index > 0 && monthAfter(months[index - 1]) !== row.cells[0])
    : []
  return [
    ...low.map(({ line, cells: [month, bp] }) =>
      error('credited-low', page, `${file} ${line}`, {
        zh: `${month} 的结算利率 ${Number(bp) / 100}% 低于保证的 ${guaranteed / 100}%`,
        en: `${Number(bp) / 100} % in ${month} is below the guaranteed ${guaranteed / 100} %`,
      }),
    ),
    ...gaps.map(({ line, cells: [month] }) =>
      error('credited-gap', page, `${file} ${line}`, {
        zh: `${month} 之前缺了月份：结算利率按月公布`,
        en: `a month is missing before ${month}: the rate is declared every month`,
      }),
    ),
  ]
}

function monthAfter(row: Row | undefined): string {
  const [year = 0, month = 0] = (row?.cells[0] ?? '').split('-').map(Number)
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

// The account lasts as long as the insured may: to the end of the table, without a gap; among adults it rises with age.
function charges(product: Definition, { rows }: Table, file: string): Finding[] {
  const cells = new Map(rows.map((row) => [`${row.cells[0]}|${row.cells[1]}`, row]))
  const first = Math.trunc(product.sale.ageMinDays / 365)
  const last = Math.max(product.sale.ageMax, ...rows.map((row) => Number(row.cells[1])))
  const missing = (['F', 'M'] as const).flatMap((sex) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${sex}|${first + index}`).filter((key) => !cells.has(key)),
  )
  const falls = rows.filter(({ cells: [sex, age, fen] }) => {
    const older = cells.get(`${sex}|${Number(age) + 1}`)
    return Number(age) >= 30 && older !== undefined && Number(older.cells[2]) < Number(fen)
  })
  return [
    ...(missing.length > 0
      ? [
          error('charge-gap', fair, file, {
            zh: `风险保险费缺 ${missing.length} 格，第一格是 ${missing[0]}`,
            en: `${missing.length} risk charges are missing, the first ${missing[0]}`,
          }),
        ]
      : []),
    ...falls.map(({ line }) =>
      error('charge-falls', fair, `${file} ${line}`, {
        zh: '年龄更大，风险保险费反而更低',
        en: 'someone older is charged less for the risk',
      }),
    ),
  ]
}

function prices({ account }: Definition, { rows }: Table, file: string): Finding[] {
  const codes = (account?.funds?.list ?? []).map(({ code }) => code)
  const priced = new Set(rows.map(({ cells }) => cells[1]))
  return [
    ...rows
      .filter(({ cells }) => !codes.includes(cells[1] ?? ''))
      .map(({ line, cells }) =>
        error('price-stranger', fair, `${file} ${line}`, {
          zh: `没有叫 ${cells[1]} 的投资账户`,
          en: `there is no fund ${cells[1]}`,
        }),
      ),
    ...codes
      .filter((code) => !priced.has(code))
      .map((code) =>
        error('price-gap', fair, file, { zh: `账户 ${code} 没有单位价格`, en: `fund ${code} has no price` }),
      ),
  ]
}
