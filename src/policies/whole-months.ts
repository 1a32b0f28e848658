// Whole months and years of a contract.
import { addDays, addMonths, addYears, type Day } from '../kit/index.ts'

/** Whole months lived by the contract; zero before it begins. */
export function wholeMonths(from: Day, on: Day): number {
  if (on <= from) return 0
  const months = monthsOf(on) - monthsOf(from)
  return from.slice(8) <= on.slice(8) || addMonths(from, months) <= on ? months : months - 1
}

/** Whole years lived by the contract; zero before it begins. */
export function wholeYears(from: Day, on: Day): number {
  return Math.trunc(wholeMonths(from, on) / 12)
}

function monthsOf(on: Day): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
}

/** The last covered day of a contract of so many years. */
export function lastDay(effectiveOn: Day, years: number): Day {
  return addDays(addYears(effectiveOn, years), -1)
}
