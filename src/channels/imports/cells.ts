// One row of a file read field by field: each cell becomes what it means, or a fault with what stood there.
import { type Day, isDay, type Text } from '../../kit/index.ts'
import { fields } from './fields.ts'
import type { FileMapping } from './mapping.ts'

export interface Fault {
  readonly field: string
  /** What stood there. */
  readonly value: string
  readonly reason: Text
}

export interface Cells {
  /** Turns to the next row and forgets the faults of the last. */
  turnTo(cells: readonly string[]): void
  faults(): readonly Fault[]
  /** Adds a fault that only the caller sees. */
  fault(field: string, reason: Text): void
  text(field: string): string
  optional(field: string): string | undefined
  day(field: string): Day
  optionalDay(field: string): Day | undefined
  /** In fen. */
  money(field: string): number
  optionalMoney(field: string): number
  whole(field: string, between: { min: number; max: number; otherwise?: number }): number
  code<C extends string>(field: string, codes: readonly C[], otherwise?: C): C
}

/** What reads the rows of a file with these headings. */
export function cellsOf(mapping: FileMapping, headings: readonly string[]): Cells {
  const place = new Map(headings.map((heading, index) => [heading.trim(), index]))
  const columns = new Map(
    Object.keys(fields[mapping.kind]).map((field) => {
      const at = place.get(mapping.columns[field] ?? field) ?? -1
      return [field, { at, constant: mapping.constants[field], codes: mapping.codes[field] }]
    }),
  )
  let row: readonly string[] = []
  let faults: Fault[] = []

  function optional(field: string): string | undefined {
    const column = columns.get(field)
    const cell = row[column?.at ?? -1]?.trim() ?? ''
    const written = cell === '' ? column?.constant : cell
    const coded = written === undefined ? undefined : (column?.codes?.[written] ?? written)
    return coded === '' ? undefined : coded
  }
  function fault(field: string, reason: Text): void {
    faults.push({ field, value: row[columns.get(field)?.at ?? -1] ?? '', reason })
  }
  function text(field: string): string {
    const written = optional(field)
    if (written === undefined) fault(field, missing)
    return written ?? ''
  }
  function toDay(field: string, written: string): Day {
    const day = readDay(written, mapping.dates)
    if (day === undefined)
      fault(field, { zh: `不是 ${mapping.dates} 的日期`, en: `not a day written ${mapping.dates}` })
    return day ?? ''
  }
  function toMoney(field: string, written: string): number {
    const fen = readMoney(written, mapping.money)
    if (fen === undefined) fault(field, notMoney[mapping.money])
    return fen ?? 0
  }

  return {
    turnTo(cells) {
      row = cells
      faults = []
    },
    faults: () => faults,
    fault,
    text,
    optional,
    day: (field) => toDayOrMissing(field),
    optionalDay(field) {
      const written = optional(field)
      return written === undefined ? undefined : toDay(field, written)
    },
    money(field) {
      const written = optional(field)
      if (written === undefined) fault(field, missing)
      return written === undefined ? 0 : toMoney(field, written)
    },
    optionalMoney(field) {
      const written = optional(field)
      return written === undefined ? 0 : toMoney(field, written)
    },
    whole(field, { min, max, otherwise }) {
      const written = optional(field)
      if (written === undefined && otherwise !== undefined) return otherwise
      const value = /^\d{1,9}$/.test(written ?? '') ? Number(written) : Number.NaN
      if (value >= min && value <= max) return value
      fault(
        field,
        written === undefined
          ? missing
          : { zh: `应是 ${min} 到 ${max} 的整数`, en: `a whole number from ${min} to ${max}` },
      )
      return min
    },
    code(field, codes, otherwise) {
      const written = optional(field)
      const found = written === undefined ? otherwise : codes.find((code) => code === written)
      if (found !== undefined) return found
      const listed = codes.join(', ')
      fault(
        field,
        written === undefined
          ? missing
          : { zh: `不认识的代码；应是 ${listed}`, en: `not a known code; one of ${listed}` },
      )
      const [first] = codes
      if (first === undefined) throw new Error(`${field} has no codes`)
      return first
    },
  }

  function toDayOrMissing(field: string): Day {
    const written = optional(field)
    if (written === undefined) fault(field, missing)
    return written === undefined ? '' : toDay(field, written)
  }
}

const missing: Text = { zh: '不能为空', en: 'is needed' }
const notMoney = {
  yuan: { zh: '不是金额（元，最多两位小数）', en: 'not an amount in yuan with at most two decimals' },
  fen: { zh: '不是金额（分，整数）', en: 'not an amount in whole fen' },
} as const

const orders = {
  'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  YYYYMMDD: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  'YYYY/MM/DD': /^(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})$/,
  YYYY年MM月DD日: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/,
  'DD.MM.YYYY': /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/,
  'MM/DD/YYYY': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/,
} as const satisfies Record<FileMapping['dates'], RegExp>

/** A day as the mapping writes it, or as a workbook gives it; undefined when it is none. */
export function readDay(written: string, form: FileMapping['dates']): Day | undefined {
  if (written.length === 10 && isDay(written)) return written
  const { y, m, d } = orders[form].exec(written)?.groups ?? {}
  if (!y || !m || !d) return undefined
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** An amount in fen; signs of thousands and of yuan may stand. Undefined when it is none, is below zero or too large. */
export function readMoney(written: string, unit: FileMapping['money']): number | undefined {
  const plain = written.normalize('NFKC').replace(/[,\s¥元]/g, '')
  if (unit === 'fen') return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined
  const [, yuan, decimals = ''] = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(plain) ?? []
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(decimals.padEnd(2, '0'))
}
