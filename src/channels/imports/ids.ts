// The ids of what an import makes follow from the import and the row: loaded again after a blow, a row has the same id.
import type { Kind } from './fields.ts'
import { kinds } from './fields.ts'

export interface Ids {
  /** UUIDv7 that sort by the row's place, so that they go into an index in order. */
  of(kind: Kind, index: number): string
  /** The least and the greatest id a kind can have. */
  range(kind: Kind): { readonly from: string; readonly to: string }
}

const indexMax = 0xff_ff_ff_ff

/** `startedAt` is when the import began; `seed`, nine hex digits of its own, keeps two that began together apart. */
export function idsOf(startedAt: Date, seed: string): Ids {
  const time = startedAt.getTime().toString(16).padStart(12, '0')
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`
  const of = (kind: Kind, index: number) => {
    const place = index.toString(16).padStart(8, '0')
    return `${head}${kinds.indexOf(kind).toString(16)}${place.slice(0, 2)}-8${place.slice(2, 5)}-${place.slice(5)}${seed}`
  }
  return { of, range: (kind) => ({ from: of(kind, 0), to: of(kind, indexMax) }) }
}
