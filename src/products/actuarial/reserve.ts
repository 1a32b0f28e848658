// Reserves: what the contract's future is worth, and year by year from one to the next.
import { discount, type LifeBasis } from './life.ts'

type Rate = Pick<LifeBasis, 'interest'>

export interface ReserveYear {
  /** Premium less expenses at the start of the year. */
  readonly premium: number
  readonly q: number
  /** Paid at the year's end on death. */
  readonly benefit: number
  /** Paid on death besides the benefit: the reserve itself. */
  readonly reserveToo?: boolean
}

/** The reserve at the end of a year from that at its start: what is there with interest, less deaths, for each who lives. */
export function reserveAfter(
  start: number,
  { premium, q, benefit, reserveToo = false }: ReserveYear,
  rate: Rate,
): number {
  const there = (start + premium) * (1 + rate.interest)
  return reserveToo ? there - q * benefit : (there - q * benefit) / (1 - q)
}

/** The reserve at the start of a year that leads to a given one at its end. */
export function reserveBefore(
  end: number,
  { premium, q, benefit, reserveToo = false }: ReserveYear,
  rate: Rate,
): number {
  const needed = reserveToo ? end + q * benefit : end * (1 - q) + q * benefit
  return needed * discount(rate) - premium
}

/** The reserve a share of a year after a premium, deaths spread evenly, the benefit at the year's end. */
export function reserveWithin(start: number, { premium, q, benefit }: ReserveYear, rate: Rate, part: number): number {
  const there = (start + premium) * (1 + rate.interest) ** part
  const dead = part * q
  return (there - dead * benefit * discount(rate) ** (1 - part)) / (1 - dead)
}

/** Value of the future: benefits less premiums. */
export function prospective(benefits: number, premiums: number): number {
  return benefits - premiums
}

/**
 * Full preliminary term for a contract for life or an endowment with premiums throughout: nothing after the first year, then as if it had been
 * sold a year later. `annuities` are ä at the second year's start and now.
 */
export function fullPreliminaryTerm(
  annuities: { readonly secondYear: number; readonly now: number },
  sum: number,
): number {
  return sum * (1 - annuities.now / annuities.secondYear)
}
