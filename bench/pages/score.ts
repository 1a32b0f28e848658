// How much of a page was read right: each value told against what was printed, and how sure the reader said it was.
import { formOf, type Reading } from '../../src/documents/reading/index.ts'
import type { BenchPage } from './page.ts'

export interface Told {
  readonly field: string
  readonly confidence: number
  readonly right: boolean
  readonly value: string
  readonly expected: string | undefined
}

export interface Score {
  readonly kindRight: boolean
  /** Values the reader gave. */
  readonly told: readonly Told[]
  /** Printed values it did not give, or gave wrong. */
  readonly missed: readonly string[]
  readonly printed: number
}

/** A title and a cause found in free text are no printed fields; neither counts for or against. */
const unscored = new Set(['title', 'cause', 'checkCode', 'visitKind'])
/** A visit that is not dated of its own begins with the stay. */
const insteadOf: Readonly<Record<string, readonly string[]>> = {
  visitedOn: ['hospitalisedOn', 'issuedOn'],
  issuedOn: ['dischargedOn'],
  hospital: ['authority'],
  invoiceNumber: [],
}

export function scoreOf(page: BenchPage, reading: Pick<Reading, 'kind' | 'fields' | 'billLines'>): Score {
  const told: Told[] = []
  for (const { name, value, confidence } of reading.fields) {
    const expected = page.truth[name]
    if (expected === undefined) {
      const stands = (insteadOf[name] ?? []).some((other) => same(page.truth[other], value))
      if (unscored.has(name) || stands) continue
    }
    told.push({ field: name, confidence, right: same(expected, value), value, expected })
  }
  const rows = [...page.rows]
  for (const { name, amountFen, confidence } of reading.billLines) {
    if (page.rows.length === 0) continue
    const at = rows.findIndex((row) => row.amountFen === amountFen && same(row.name, name))
    if (at >= 0) rows.splice(at, 1)
    told.push({ field: 'line', confidence, right: at >= 0, value: `${name} ${amountFen}`, expected: undefined })
  }
  const right = new Set(told.filter((one) => one.right).map(({ field }) => field))
  const missed = Object.keys(page.truth).filter((field) => !right.has(field))
  return {
    kindRight: reading.kind === page.kind && (page.form === undefined || formOf(reading) === page.form),
    told,
    missed: [...missed, ...rows.map(() => 'line')],
    printed: Object.keys(page.truth).length + page.rows.length,
  }
}

/** Punctuation and spaces between the same characters are no difference. */
function same(expected: string | undefined, value: string): boolean {
  return expected !== undefined && bare(expected) === bare(value)
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s,.;:、,。;:·]/g, '')
}
