// Net premiums and reserves of the demo tables: a yearly model, payments at the start of the year, benefits at its end.

export type Sex = 'F' | 'M'
export type Curve = (age: number) => number

export const interest = 0.02
export const v = 1 / (1 + interest)
export const lastAge = 105

export interface Plan {
  readonly age: number
  readonly years: number
  readonly payYears: number
  readonly load: number
  /** Benefits of the year that starts at an age, per one yuan of sum insured, paid at its end. */
  readonly cost: Curve
  /** Probability of leaving in that year. */
  readonly leaving: Curve
  /** Probability that the premiums paid so far are given back in that year. */
  readonly refunding: Curve
  /** Whoever lives to the end of the table is paid the sum then. */
  readonly endowed?: boolean
}

export const never: Curve = () => 0

/** Chance to be there at the start of each year and what a yuan then is worth today. */
function presentValues({ age, years, leaving }: Plan, from: number): number[] {
  let here = 1
  return Array.from({ length: years - from }, (_, t) => {
    const now = here * v ** t
    here *= 1 - Math.min(1, leaving(age + from + t))
    return now
  })
}

function worth(plan: Plan, from: number) {
  const now = presentValues(plan, from)
  const at = (index: number) => plan.age + from + index
  const benefits = now.reduce((all, weight, index) => all + weight * v * plan.cost(at(index)), 0)
  const due = now.reduce((all, weight, index) => all + (from + index < plan.payYears ? weight : 0), 0)
  const refunds = now.reduce(
    (all, weight, index) => all + weight * v * plan.refunding(at(index)) * Math.min(from + index + 1, plan.payYears),
    0,
  )
  return { benefits, due, refunds }
}

/** Yearly net and gross premium per yuan of sum insured; what is given back on death is the gross premium. */
export function premium(plan: Plan): { net: number; gross: number } {
  const { benefits, due, refunds } = worth(plan, 0)
  const net = benefits / (due - refunds / (1 - plan.load))
  return { net, gross: net / (1 - plan.load) }
}

/** Cash value at the end of each year per yuan: a share of the net reserve that grows from 35 % to all of it. */
export function cashValues(plan: Plan): number[] {
  const { net, gross } = premium(plan)
  return Array.from({ length: plan.years }, (_, index) => {
    const { benefits, due, refunds } = worth(plan, index + 1)
    const reserve = Math.max(0, benefits + gross * refunds - net * due)
    // The last year of whole life ends with the payment itself.
    return plan.endowed && index === plan.years - 1 ? 1 : reserve * grownShare(index + 1, plan.payYears)
  })
}

const paidUpLoad = 0.03

/** Single premium per yuan of a paid-up sum at issue and at the end of each year; premiums paid before count in proportion on death. */
export function paidUpPrices(plan: Plan): number[] {
  const { gross } = premium(plan)
  return Array.from({ length: plan.years }, (_, year) => {
    const now = presentValues(plan, year)
    const at = (index: number) => plan.age + year + index
    const paid = gross * Math.min(Math.max(year, 1), plan.payYears)
    const whole = now.reduce(
      (all, weight, t) => all + weight * v * (plan.cost(at(t)) + plan.refunding(at(t)) * paid),
      0,
    )
    return whole * (1 + paidUpLoad)
  })
}

export function grownShare(year: number, payYears: number): number {
  return Math.min(1, 0.35 + (0.65 * year) / Math.min(20, Math.max(5, payYears)))
}

/** Between given ages the logarithm is a straight line. */
export function logLine(points: readonly (readonly [age: number, value: number])[]): Curve {
  return (age) => {
    const next = points.findIndex(([at]) => at >= age)
    const [a0, y0] = points[Math.max(0, next - 1)] ?? [0, 0]
    const [a1, y1] = points[next] ?? points.at(-1) ?? [1, 0]
    return a1 === a0 ? y1 : Math.exp(Math.log(y0) + ((Math.log(y1) - Math.log(y0)) * (age - a0)) / (a1 - a0))
  }
}

export const ages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** What a yuan a year for life from an age is worth on that day, so many years of it certain. */
export function guaranteedAnnuity(mortality: Curve, start: number, guaranteed: number): number {
  let alive = 1
  return ages(start, lastAge).reduce((all, age, t) => {
    const now = (t < guaranteed ? 1 : alive) * v ** t
    alive *= 1 - mortality(age)
    return all + now
  }, 0)
}
