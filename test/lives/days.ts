// Days counted the slow way, so that nothing of the store's own calendar is believed.
import type { Day } from '../../src/kit/index.ts'

const dayMs = 86_400_000

export function later(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The same day of a later month, or its last day when it is shorter. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10)
}

/** Whole months from a day to another, counted one by one. */
export function wholeMonthsFrom(from: Day, to: Day): number {
  let months = 0
  while (monthsLater(from, months + 1) <= to) months += 1
  return months
}
