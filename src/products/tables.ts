// Rate and value tables: exact cells by key, no interpolation over persons; a missing cell is an error of the product.
import type { Definition } from './definition.ts'

/** Annual premium in fen, by the values of the product's `rates.by`, joined with `|`. */
export type Rates = ReadonlyMap<string, number>
/** Cash value in fen per thousand yuan at the end of policy years 1, 2, …, by `sex|age|term|pay`. */
export type Values = ReadonlyMap<string, readonly number[]>

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

/** Splits a table of plain cells (no quoting: our tables hold codes and numbers only); lines starting with # are notes. */
export function parseTable(written: string): Table {
  const lines = written
    .split('\n')
    .map((line, index) => ({ line: index + 1, written: line.trim() }))
    .filter(({ written: row }) => row !== '' && !row.startsWith('#'))
    .map(({ line, written: row }) => ({ line, cells: row.split(',') }))
  const [head, ...rows] = lines
  return { header: head?.cells ?? [], rows }
}

export function ratesOf(table: Table): Rates {
  return new Map(table.rows.map(({ cells }) => [cells.slice(0, -1).join('|'), Number(cells.at(-1))]))
}

export const valueKeys = 4

export function valuesOf(table: Table): Values {
  return new Map(
    table.rows.map(({ cells }) => [
      cells.slice(0, valueKeys).join('|'),
      cells
        .slice(valueKeys)
        .filter((cell) => cell !== '')
        .map(Number),
    ]),
  )
}

export interface Rated {
  readonly sex: 'F' | 'M'
  readonly age: number
  readonly term: string
  readonly payYears: number
  readonly occupationClass: number
  /** Whether the person has public medical insurance. */
  readonly insuredPublicly: boolean
  /** The plan (`plans`) that the sum insured belongs to, where the product rates by it. */
  readonly plan?: string | undefined
}

/** The key of a rate cell, by the columns the product rates by. */
export function rateKey(by: Definition['rates']['by'], person: Rated): string {
  return by.map((column) => cellOf(column, person)).join('|')
}

function cellOf(column: Definition['rates']['by'][number], person: Rated): string {
  if (column === 'sex') return person.sex
  if (column === 'age') return String(person.age)
  if (column === 'term') return person.term
  if (column === 'pay') return String(person.payYears)
  if (column === 'class') return String(person.occupationClass)
  if (column === 'plan') return person.plan ?? ''
  return person.insuredPublicly ? 'yes' : 'no'
}

export function valueKey(person: Pick<Rated, 'sex' | 'age' | 'term' | 'payYears'>): string {
  return `${person.sex}|${person.age}|${person.term}|${person.payYears}`
}
