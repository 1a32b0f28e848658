// Lives and interest: survival by a table, present values of benefits and payments. Yearly steps; benefits at the end of the year of death,
// payments at its start. Figures are of type double: fifteen digits over a hundred years, rounded to fen only where money is made of them.

export interface LifeBasis {
  /** Effective yearly rate: 0.025 is 2.5 %. */
  readonly interest: number
  /** The age of the first probability. */
  readonly from: number
  /** Probability of dying within a year, age by age; after the last everybody is dead. */
  readonly q: readonly number[]
}

export function discount({ interest }: Pick<LifeBasis, 'interest'>): number {
  return 1 / (1 + interest)
}

/** Rate of discount d = i / (1 + i), payable in advance; `times` a year: d⁽ᵐ⁾. */
export function discountRate({ interest }: Pick<LifeBasis, 'interest'>, times = 1): number {
  return times * (1 - (1 + interest) ** (-1 / times))
}

/** Probability of dying within the year at an age. */
export function mortality({ from, q }: LifeBasis, age: number): number {
  return q[age - from] ?? 1
}

/** Probability that somebody of an age lives another `years`; within a year deaths are spread evenly. */
export function survival(basis: LifeBasis, age: number, years: number): number {
  let alive = 1
  const whole = Math.floor(years)
  for (let year = 0; year < whole && alive > 0; year += 1) alive *= 1 - mortality(basis, age + year)
  return alive * (1 - (years - whole) * mortality(basis, age + whole))
}

/** Whole years somebody of an age lives on average, at most `years`. */
export function expectation(basis: LifeBasis, age: number, years = Number.POSITIVE_INFINITY): number {
  return sumOver(basis, age, years, ({ alive, leaving }) => alive * (1 - leaving))
}

interface Year {
  /** Alive at its start. */
  readonly alive: number
  /** Probability of dying in it, of those alive. */
  readonly leaving: number
  /** What a yuan at its start is worth at the start of the first. */
  readonly worth: number
  /** Counted from 0. */
  readonly index: number
}

function sumOver(basis: LifeBasis, age: number, years: number, of: (year: Year) => number): number {
  const v = discount(basis)
  let sum = 0
  let alive = 1
  let worth = 1
  for (let index = 0; index < years && alive > 0 && age + index < basis.from + basis.q.length; index += 1) {
    const leaving = mortality(basis, age + index)
    sum += of({ alive, leaving, worth, index })
    alive *= 1 - leaving
    worth *= v
  }
  return sum
}

/** A yuan at the end of `years` if alive (pure endowment, nEx). */
export function pureEndowment(basis: LifeBasis, age: number, years: number): number {
  return survival(basis, age, years) * discount(basis) ** years
}

/** A yuan at the end of the year of death, within `years` or for life (A¹x:n, Ax). */
export function deathBenefit(basis: LifeBasis, age: number, years = Number.POSITIVE_INFINITY): number {
  return discount(basis) * sumOver(basis, age, years, ({ alive, leaving, worth }) => alive * leaving * worth)
}

/** The number of the year of death in yuan at its end, within `years` ((IA)¹x:n): a premium given back without interest. */
export function risingDeathBenefit(basis: LifeBasis, age: number, years = Number.POSITIVE_INFINITY): number {
  return (
    discount(basis) *
    sumOver(basis, age, years, ({ alive, leaving, worth, index }) => alive * leaving * worth * (index + 1))
  )
}

/** A yuan at death within `years`, else at their end (Ax:n). */
export function endowment(basis: LifeBasis, age: number, years: number): number {
  return deathBenefit(basis, age, years) + pureEndowment(basis, age, years)
}

/** A yuan at the start of each year while alive, for `years` or for life (äx:n, äx). */
export function annuityDue(basis: LifeBasis, age: number, years = Number.POSITIVE_INFINITY): number {
  return sumOver(basis, age, years, ({ alive, worth }) => alive * worth)
}

/** A benefit or annuity that begins after `wait` years: its value then, for those who are alive. */
export function deferred(basis: LifeBasis, age: number, wait: number, later: number): number {
  return pureEndowment(basis, age, wait) * later
}

/** A yuan at the start of each of `years`, whoever lives. */
export function annuityCertain(basis: Pick<LifeBasis, 'interest'>, years: number): number {
  return basis.interest === 0 ? years : (1 - discount(basis) ** years) / discountRate(basis)
}

/** The same lives at twice the force of interest: the second moment of a yuan's present value. */
export function doubleForce(basis: LifeBasis): LifeBasis {
  return { ...basis, interest: (1 + basis.interest) ** 2 - 1 }
}

/** ä = (1 − A) / d, for whole life or endowment, `times` a year. */
export function annuityOf(benefit: number, basis: Pick<LifeBasis, 'interest'>, times = 1): number {
  return (1 - benefit) / discountRate(basis, times)
}

/** A = 1 − d ä. */
export function benefitOf(annuity: number, basis: Pick<LifeBasis, 'interest'>): number {
  return 1 - discountRate(basis) * annuity
}

/** The value a year earlier: A at x from A at x + 1. */
export function benefitBefore(later: number, q: number, basis: Pick<LifeBasis, 'interest'>): number {
  return discount(basis) * (q + (1 - q) * later)
}
