// Whether two passages are of the same wording: standard clauses stand in many contracts with a word or two changed.
import { isLetter, pairOf } from './units.ts'

const bits = 13
const size = 1 << bits
const words = size / 32
/** The Jaccard likeness of their pairs from which two passages count as the same: a little above what a reader would call so. */
const sameFrom = 0.66

export interface Wording {
  readonly marks: Uint32Array
  readonly count: number
}

/** Which pairs a text holds, as marks of their hashes. */
export function wordingOf(units: Uint16Array): Wording {
  const marks = new Uint32Array(words)
  let count = 0
  for (let at = 0; at + 1 < units.length; at += 1) {
    const [one, next] = [units[at] ?? 0, units[at + 1] ?? 0]
    if (!isLetter(one) || !isLetter(next)) continue
    const bit = Math.imul(pairOf(one, next), 0x9e3779b1) >>> (32 - bits)
    const word = marks[bit >>> 5] ?? 0
    if (word & (1 << (bit & 31))) continue
    marks[bit >>> 5] = word | (1 << (bit & 31))
    count += 1
  }
  return { marks, count }
}

export function isSameWording(one: Wording, other: Wording): boolean {
  const [less, more] = [Math.min(one.count, other.count), Math.max(one.count, other.count)]
  if (more === 0 || less / more < sameFrom) return false
  let both = 0
  for (let at = 0; at < words; at += 1) both += ones((one.marks[at] ?? 0) & (other.marks[at] ?? 0))
  return both / (one.count + other.count - both) >= sameFrom
}

function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
