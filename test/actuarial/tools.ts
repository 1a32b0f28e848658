// What the sample questions have in common: the table they use, and the statistics a store has no use for.
import {
  deathBenefit as death,
  deferred,
  doubleForce,
  annuityDue as due,
  type LifeBasis,
  makeham,
} from '../../src/products/actuarial/index.ts'

export const sult: LifeBasis = { interest: 0.05, from: 20, q: makeham({ a: 0.00022, b: 2.7e-6, c: 1.124 }, 20, 130) }
export const path = (q: readonly number[], interest = 0, from = 0): LifeBasis => ({ q, interest, from })
export const at = (interest: number) => ({ interest })
export const byDiscount = (d: number) => at(d / (1 - d))
export const ofLives = (l: (age: number) => number, from: number, to: number) =>
  path(
    Array.from({ length: to - from }, (_, index) => 1 - l(from + index + 1) / l(from + index)),
    0,
    from,
  )
export const laterAnnuity = (basis: LifeBasis, age: number, wait: number, years?: number) =>
  deferred(basis, age, wait, due(basis, age + wait, years))
export const laterDeath = (basis: LifeBasis, age: number, wait: number, years?: number) =>
  deferred(basis, age, wait, death(basis, age + wait, years))

/** The root of a rising or falling function between two values. */
export function solve(value: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  const sign = Math.sign(value(a))
  for (let step = 0; step < 200; step += 1) {
    const middle = (a + b) / 2
    if (Math.sign(value(middle)) === sign) a = middle
    else b = middle
  }
  return (a + b) / 2
}

export function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z < 0 ? tail : 1 - tail
}
export const quantile = (p: number) => solve((z) => normal(z) - p, -8, 8)
export const survivors = (groups: readonly (readonly [count: number, p: number])[], p: number) =>
  groups.reduce((sum, [count, one]) => sum + count * one, 0) +
  quantile(p) * Math.sqrt(groups.reduce((sum, [count, one]) => sum + count * one * (1 - one), 0))

export const whole = (age: number, basis = sult) => ({ benefit: death(basis, age), premiums: due(basis, age) })
export const moments = (basis: LifeBasis, age: number) => ({
  first: death(basis, age),
  second: death(doubleForce(basis), age),
})
