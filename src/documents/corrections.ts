// What a person corrected: laid over the reading, which stays as the machine made it.
import { z } from 'zod'
import { papersOf } from './papers.ts'
import { documentKinds, listClasses } from './reading/index.ts'
import type { ReadContent } from './stored-reading.ts'

/** What is corrected: the kind of the n-th paper in the file, a field by its name (the n-th of that name), or a column of a bill's line. */
export const place = z
  .union([
    z.strictObject({ kind: z.literal(true), paper: z.int().min(0).max(40).default(0) }),
    z.strictObject({ field: z.string().min(1).max(80), nth: z.int().min(0).max(200).default(0) }),
    z.strictObject({
      line: z.int().min(0).max(2_000),
      column: z.enum(['name', 'category', 'quantity', 'amountFen', 'listClass']),
    }),
  ])
  .meta({ id: 'ReadingPlace' })
export type Place = z.infer<typeof place>

export interface Correction {
  readonly at: Place
  /** Written as the reading writes it: amounts in fen, dates YYYY-MM-DD, a kind by its id. */
  readonly value: string
}

export function writePlace(at: Place): string {
  return JSON.stringify(at)
}

export function parsePlace(written: string): Place {
  return place.parse(JSON.parse(written))
}

/** The value that stands at a place; undefined when the reading has none there. */
export function valueAt(content: ReadContent, at: Place): string | undefined {
  if ('kind' in at) return papersOf(content)[at.paper]?.kind
  if ('field' in at) return content.fields.filter(({ name }) => name === at.field)[at.nth]?.value
  const value = content.billLines[at.line]?.[at.column]
  return value === undefined ? undefined : String(value)
}

/** Whether a correction can stand there: a field may be one that was missed, a line must be one that was read. */
export function fits(content: ReadContent, { at, value }: Correction): boolean {
  if ('kind' in at) return papersOf(content).length > at.paper && documentKinds.some((kind) => kind === value)
  if ('field' in at) return at.nth <= content.fields.filter(({ name }) => name === at.field).length
  if (!content.billLines[at.line]) return false
  if (at.column === 'amountFen') return /^-?\d{1,13}$/.test(value)
  if (at.column === 'quantity') return /^\d{1,6}(\.\d{1,4})?$/.test(value)
  return at.column !== 'listClass' || listClasses.some((known) => known === value)
}

/** The reading with corrections in the order they were made: the last one of a place counts. */
export function applyCorrections(content: ReadContent, corrections: readonly Correction[]): ReadContent {
  return corrections.filter((one) => fits(content, one)).reduce(applyOne, content)
}

function applyOne(content: ReadContent, { at, value }: Correction): ReadContent {
  if ('kind' in at) {
    const kind = documentKinds.find((known) => known === value) ?? content.kind
    const sure = { kind, kindConfidence: 1 }
    const papers = content.papers?.map((paper, n) => (n === at.paper ? { ...paper, ...sure } : paper))
    return { ...content, ...(at.paper === 0 ? sure : {}), ...(papers ? { papers } : {}) }
  }
  if ('field' in at) return { ...content, fields: withField(content.fields, at.field, at.nth, value) }
  const billLines = content.billLines.map((line, index) =>
    index === at.line ? { ...line, ...columnOf(at.column, value), confidence: 1, corrected: true as const } : line,
  )
  return { ...content, billLines }
}

type Fields = ReadContent['fields']

function withField(fields: Fields, name: string, nth: number, value: string): Fields {
  const index = fields.findIndex(
    (field, here) => field.name === name && fields.slice(0, here).filter((other) => other.name === name).length === nth,
  )
  const found = fields[index]
  if (found) return fields.with(index, { ...found, value, raw: value, confidence: 1, corrected: true })
  // A field the machine did not find has no region: it is the whole first page.
  return [...fields, { name, value, raw: value, confidence: 1, page: 0, region: [0, 0, 1, 1], corrected: true }]
}

function columnOf(column: 'name' | 'category' | 'quantity' | 'amountFen' | 'listClass', value: string) {
  if (column === 'amountFen' || column === 'quantity') return { [column]: Number(value) }
  if (column === 'listClass') return { listClass: listClasses.find((known) => known === value) }
  return { [column]: value }
}
