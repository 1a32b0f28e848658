// Everything that was read of a claim's papers as one list to walk through, each value with its place on its page.
import type { Paper } from '../shapes.ts'

export type Box = readonly [number, number, number, number]
export type Place =
  | { readonly field: string; readonly nth: number }
  | { readonly line: number; readonly column: 'amountFen' | 'name' }

export interface ReadValue {
  readonly key: string
  readonly documentId: string
  readonly at: Place
  readonly name: string
  readonly value: string
  readonly raw: string
  readonly confidence: number
  readonly corrected: boolean
  readonly page: number
  readonly box: Box
  /** Where it stands in what a hospital told, for what stands on no page. */
  readonly origin?: string | undefined
  readonly isMoney: boolean
  /** The class a bill prints beside its line, and the drug of the catalogue its name was found to be. */
  readonly listClass?: string | undefined
  readonly catalogue?: Paper['billLines'][number]['catalogue']
}

export interface Spot {
  readonly documentId: string
  readonly page: number
  readonly box: Box
  readonly origin?: string | undefined
}

/** Below this the value is marked for a second look. */
export const doubtBelow = 0.9

export function valuesOf(paper: Paper): ReadValue[] {
  return [...fieldsOf(paper), ...linesOf(paper)]
}

function fieldsOf({ documentId, fields }: Paper): ReadValue[] {
  return fields.map(({ name, value, raw, confidence, corrected, page, region, origin }, index) => {
    const nth = fields.slice(0, index).filter((other) => other.name === name).length
    return {
      key: `${documentId}/${name}/${nth}`,
      documentId,
      at: { field: name, nth },
      name,
      value,
      raw,
      confidence,
      corrected: corrected === true,
      page,
      box: boxOf(region),
      origin,
      isMoney: name.endsWith('Fen'),
    }
  })
}

function linesOf({ documentId, billLines }: Paper): ReadValue[] {
  return billLines.map(({ amountFen, corrected, region, ...billLine }, line) => ({
    ...billLine,
    key: `${documentId}/line/${line}`,
    documentId,
    at: { line, column: 'amountFen' as const },
    value: String(amountFen),
    raw: billLine.name,
    corrected: corrected === true,
    box: boxOf(region),
    isMoney: true,
  }))
}

export function boxOf(region: readonly unknown[]): Box {
  const [x = 0, y = 0, width = 0, height = 0] = region.map(Number)
  return [x, y, width, height]
}
