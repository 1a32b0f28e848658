// What stands in the fields of the settings: nothing, something that can be read, or something that cannot.
import { scaledOf } from '../../shared/decimal.ts'

/** Null for an empty field, undefined for one that cannot be read: the two must never be taken for each other. */
export function unlessEmpty(written: string, read: (written: string) => number | undefined): number | null | undefined {
  return written.trim() === '' ? null : read(written)
}

/** `0.95`, with three decimals at most. */
export function shareIn(written: string): number | undefined {
  const thousandths = scaledOf(written, 3)
  return thousandths === undefined ? undefined : thousandths / 1_000
}
