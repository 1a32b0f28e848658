// The cells others read from published tariffs, as points of ours: a reading of its own, which shares no code with the importer.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const row = z.object({
  code: z.string(),
  product: z.string(),
  table: z.string(),
  context: z.string(),
  row_header: z.string(),
  row_key: z.string(),
  column: z.string(),
  value: z.string(),
})
type Row = z.infer<typeof row>

export interface OracleCell {
  readonly code: string
  readonly product: string
  readonly table: string
  readonly column: string
  readonly row: string
  readonly value: string
  readonly point: Readonly<Record<string, string>>
  /** Words of the headings that are none of the dimensions read here. */
  readonly words: readonly string[]
  /** What was published: the premium of so much sum insured, or the sum of so much premium. */
  readonly gives: 'premium' | 'sum'
  readonly perFen: number
}

export interface Oracle {
  readonly cells: readonly OracleCell[]
  /** Cells that are no premiums: an age printed again in the middle of a row. */
  readonly ages: number
  /** Cells under a second head that the oracle passed over: it calls them by the first, with the other sex. */
  readonly secondHead: number
}

export async function readOracle(data: string): Promise<Oracle> {
  const text = gunzipSync(await readFile(join(data, 'lian_life_products', 'rates_dev.csv.gz'))).toString('utf8')
  const rows = z.array(row).parse(parse(text, { columns: true }))
  let ages = 0
  let secondHead = 0
  const cells = group(rows, ({ code }) => code).flatMap((product) => {
    const tables = group(product, ({ table }) => table)
    const unit = unitOf(product[0]?.context ?? '')
    let constants: Record<string, string> = {}
    let pending: Record<string, string> = {}
    return tables.flatMap((table, index) => {
      const before = tables[index - 1]
      const goesOn = before !== undefined && continues(before, table)
      const stated = contextPoint(table[0]?.context ?? '')
      if (goesOn) pending = { ...pending, ...stated }
      else {
        constants = { ...constants, ...pending, ...stated }
        pending = {}
      }
      if (!goesOn && before && sexless(table) && stated.sex === undefined && constants.sex !== undefined)
        constants = { ...constants, sex: constants.sex === 'M' ? 'F' : 'M' }
      const read = readTable(table, { ...constants }, unit)
      ages += read.ages
      secondHead += read.secondHead
      return read.cells
    })
  })
  return { cells, ages, secondHead }
}

function readTable(
  rows: readonly Row[],
  constants: Readonly<Record<string, string>>,
  unit: Pick<OracleCell, 'gives' | 'perFen'>,
): Oracle {
  const cells: OracleCell[] = []
  const sexes = new Set(rows.flatMap(({ column }) => pointOf(column).sex ?? []))
  let [age, last, ages, secondHead] = ['', '', 0, 0]
  let other = false
  for (const { code, product, table, row_header, row_key, column, value } of rows) {
    // ages that begin again, under columns of one sex: the page has a second head here, for the other
    if (row_key !== last && Number(row_key) < Number(last) && sexes.size === 1) other = true
    if (row_key !== last) [last, age] = [row_key, row_key]
    if (column === row_header) {
      ages += 1
      age = value
      continue
    }
    const said = pointOf(column)
    const key = row_header.includes('年龄') ? { age: age.split(/[-~]/)[0] ?? age } : {}
    const sex = other ? { sex: said.sex === 'M' ? 'F' : 'M' } : {}
    if (other) secondHead += 1
    const number = value.replaceAll(' ', '') // scans write `77. 3`
    cells.push({
      code,
      product,
      table,
      column,
      row: row_key,
      value: number,
      point: { ...constants, ...said, ...sex, ...key },
      words: [...column.split(' / '), row_key].map((word) => word.replaceAll(' ', '').toLowerCase()),
      ...unit,
    })
  }
  return { cells, ages, secondHead }
}

function continues(before: readonly Row[], table: readonly Row[]): boolean {
  const columns = (rows: readonly Row[]) => new Set(rows.map(({ column }) => JSON.stringify(pointOf(column))))
  const known = columns(before)
  const last = Number(before.at(-1)?.row_key)
  return Number(table[0]?.row_key) === last + 1 && [...columns(table)].every((column) => known.has(column))
}

function sexless(rows: readonly Row[]): boolean {
  return rows.every(({ column }) => !/[男女]/.test(column))
}

function contextPoint(context: string): Record<string, string> {
  const from = /领取年龄：\s*(\d+)/.exec(context)?.[1]
  const sex = /(?:^|\s)(男|女)性(?:\s|$)/.exec(context)?.[1]
  const short = context.split(/\s+/).filter((words) => words.length < 14 && !/[险表]$/.test(words))
  return {
    ...pointOf(short.map((words) => words.replace(/[（）()]/g, '')).join(' / ')),
    ...(from ? { 'annuity-from': from } : {}),
    ...(sex ? { sex: sex === '男' ? 'M' : 'F' } : {}),
  }
}

// `保障方案二 / 女性 / 10年交`; a lone 交 with a misread character before it is 趸交.
function pointOf(column: string): Record<string, string> {
  const parts = column.split(' / ').map((part) => part.replaceAll(' ', ''))
  const find = (pattern: RegExp) => parts.map((part) => pattern.exec(part)).find((found) => found !== null)
  const pay = find(/^(\d+)年交$/)?.[1] ?? (find(/^交至领取$/) ? 'to-annuity' : find(/^\D?交$/) ? '1' : undefined)
  const term = find(/保险期间(\d+)年/)?.[1]
  const until = find(/至(\d+)周岁/)?.[1]
  const plan = find(/方案([一二三])/)?.[1]
  const sex = find(/^(男|女)性?$/)?.[1]
  return {
    ...(pay ? { pay } : {}),
    ...(term ? { term: `${term}y` } : until ? { term: `to-${until}` } : find(/终身/) ? { term: 'whole' } : {}),
    ...(plan ? { plan: String('一二三'.indexOf(plan) + 1) } : {}),
    ...(sex ? { sex: sex === '男' ? 'M' : 'F' } : {}),
  }
}

function unitOf(context: string): Pick<OracleCell, 'gives' | 'perFen'> {
  const [, count = '', power = ''] = /每(\d*)(万|千|百万)?元/.exec(context) ?? []
  const powers: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, 百万: 1_000_000 }
  const yuan = Number(count || 1) * (powers[power] ?? 1)
  return { gives: context.includes('保险金额表') ? 'sum' : 'premium', perFen: yuan * 100 }
}

function group<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}
