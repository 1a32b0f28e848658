// Mortality by Makeham's law, as the Standard Ultimate Life Table of the profession's examinations is made.
import type { LifeBasis } from './life.ts'

/** μ(x) = a + b cˣ; yearly probabilities from an age on. */
export function makeham(
  { a, b, c }: { readonly a: number; readonly b: number; readonly c: number },
  from: number,
  to: number,
): LifeBasis['q'] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const age = from + index
    return 1 - Math.exp(-a - (b / Math.log(c)) * c ** age * (c - 1))
  })
}
