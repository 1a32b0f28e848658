// Commutation columns: D, N, S, C, M, R by age, as printed in tables of old and asked for in filings.
import { discount, type LifeBasis, mortality } from './life.ts'

export interface CommutationRow {
  readonly age: number
  readonly l: number
  readonly d: number
  readonly D: number
  readonly N: number
  readonly S: number
  readonly C: number
  readonly M: number
  readonly R: number
}

/** The columns of a basis from its first age, for `radix` lives there. */
export function commutation(basis: LifeBasis, radix: number): readonly CommutationRow[] {
  const v = discount(basis)
  const rows: { age: number; l: number; d: number; D: number; C: number }[] = []
  let lives = radix
  for (let age = basis.from; age < basis.from + basis.q.length && lives > 0; age += 1) {
    const d = lives * mortality(basis, age)
    rows.push({ age, l: lives, d, D: lives * v ** age, C: d * v ** (age + 1) })
    lives -= d
  }
  let [N, S, M, R] = [0, 0, 0, 0]
  return rows
    .toReversed()
    .map((row) => {
      N += row.D
      S += N
      M += row.C
      R += M
      return { ...row, N, S, M, R }
    })
    .toReversed()
}
