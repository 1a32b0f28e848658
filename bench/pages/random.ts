// Chance that is the same everywhere: a seed gives the same pages on every machine.
import { random } from '../../src/kit/index.ts'

export interface Chance {
  /** 0 ≤ value < 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  pick<const T extends readonly [unknown, ...unknown[]]>(from: T): T[number]
  some<T>(from: readonly T[], count: number): T[]
  digits(count: number): string
}

export function chance(seed: number): Chance {
  const next = random(seed)
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    some(from, count) {
      const left = [...from]
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat()
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  }
}
