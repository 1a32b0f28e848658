// A rate table of any dimensions: a long CSV, one column a dimension, the last column the number. A cell is exact; nothing is interpolated.
import type { Text } from '../../kit/index.ts'

/** Values by dimension, as a table's keys hold them: `{ sex: 'F', age: '30', plan: '1' }`. */
export type RatePoint = Readonly<Record<string, string | number>>

export interface RateTable {
  readonly dimensions: readonly string[]
  /** `fen`: an amount; `factor`: a plain number. */
  readonly gives: 'fen' | 'factor'
  /** By the values of the dimensions joined with `|`; a range `16-65` of the file is here at each of its whole numbers. */
  readonly cells: ReadonlyMap<string, number>
}

export interface TableFault {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  readonly stood: string
  readonly why: Text
}

export interface ReadTable {
  readonly table: RateTable
  readonly faults: readonly TableFault[]
}

const rangeMost = 1_000

/**
 * Reads `sex,age,pay,fen` and rows of it; lines that begin with # are notes. The number is fen per unit (up to four decimals, where
 * a tariff is finer than a fen a unit) or a factor. Every faulty cell is reported with its line and column, and left out.
 */
export function readRateTable(written: string, file: string): ReadTable {
  const faults: TableFault[] = []
  const fault = (line: number, column: number, stood: string, zh: string, en: string) =>
    faults.push({ file, line, column, stood, why: { zh, en } })
  const rows = written
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, cells: text.trim().split(',') }))
    .filter(({ cells: [first = ''] }, index) => !first.startsWith('#') && !(first === '' && rowIsEmpty(written, index)))
  const [head, ...body] = rows
  const names = head?.cells ?? []
  const last = names.at(-1)
  const dimensions = names.slice(0, -1)
  const cells = new Map<string, number>()
  if (last !== 'fen' && last !== 'factor')
    fault(
      head?.line ?? 1,
      Math.max(names.length, 1),
      last ?? '',
      '最后一列应为 fen 或 factor',
      'the last column should be fen or factor',
    )
  for (const [index, name] of dimensions.entries())
    if (!/^[a-z][a-z0-9-]*$/.test(name) || dimensions.indexOf(name) !== index)
      fault(
        head?.line ?? 1,
        index + 1,
        name,
        '列名应为不重复的小写字母、数字和连字符',
        'a column name is lower-case letters, digits and hyphens, once',
      )
  if (faults.length > 0) return { table: { dimensions, gives: 'fen', cells }, faults }
  for (const { line, cells: row } of body) {
    if (row.length !== names.length) {
      fault(
        line,
        Math.min(row.length, names.length),
        row.join(','),
        `应有 ${names.length} 列，这里有 ${row.length} 列`,
        `${names.length} columns are needed, here are ${row.length}`,
      )
      continue
    }
    const number = row.at(-1) ?? ''
    if (!/^\d{1,13}(\.\d{1,8})?$/.test(number)) {
      fault(line, names.length, number, '应为不小于零的数', 'a number of zero or more is needed')
      continue
    }
    for (const key of keysOf(row.slice(0, -1))) {
      if (cells.has(key)) fault(line, 1, key, `同一格 ${key} 出现两次`, `the cell ${key} is given twice`)
      else cells.set(key, Number(number))
    }
  }
  return { table: { dimensions, gives: last === 'factor' ? 'factor' : 'fen', cells }, faults }
}

function rowIsEmpty(written: string, index: number): boolean {
  return (written.split(/\r?\n/)[index] ?? '').trim() === ''
}

// `0-2|1` stands for 0|1, 1|1 and 2|1.
function keysOf(values: readonly string[]): string[] {
  return values
    .reduce<string[][]>((all, value) => all.flatMap((key) => spread(value).map((one) => [...key, one])), [[]])
    .map((key) => key.join('|'))
}

function spread(value: string): string[] {
  const found = /^(\d+)-(\d+)$/.exec(value)
  const [from, to] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || to < from || to - from > rangeMost) return [value]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

/** The number at a point; undefined when the table has no such cell or the point lacks a dimension of it. */
export function rateAt({ dimensions, cells }: RateTable, point: RatePoint): number | undefined {
  let key = ''
  for (let index = 0; index < dimensions.length; index += 1) {
    const name = dimensions[index] ?? ''
    const value = point[name]
    if (value === undefined) return undefined
    key = index === 0 ? String(value) : `${key}|${value}`
  }
  return cells.get(key)
}

/** `rates.csv 3:5「x」: … / …` */
export function writeTableFault({ file, line, column, stood, why }: TableFault): string {
  return `${file} ${line}:${column}「${stood}」: ${why.zh} / ${why.en}`
}
