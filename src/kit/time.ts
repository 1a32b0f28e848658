// Business dates are Asia/Shanghai calendar days written 'YYYY-MM-DD'; instants are Date.
import chineseDays from 'chinese-days'
import { z } from 'zod'

export type Day = string

const written = /^\d{4}-\d{2}-\d{2}$/
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
const dayMs = 86_400_000

/** A real calendar day: 2026-02-30 is refused. */
export const day = z
  .string()
  .regex(written)
  .refine((value) => isDay(value), { error: 'not a calendar day' })
  .meta({ format: 'date' })

export function isDay(value: string): boolean {
  return written.test(value) && utc(value).toISOString().startsWith(value)
}

/** The calendar day in Shanghai at an instant. */
export function dayOf(at: Date): Day {
  return shanghai.format(at)
}

/** The instant at which a day begins in Shanghai (UTC+8, no summer time since 1991). */
export function startOf(on: Day): Date {
  return new Date(`${on}T00:00:00+08:00`)
}

export function addDays(on: Day, days: number): Day {
  return new Date(utc(on).getTime() + days * dayMs).toISOString().slice(0, 10)
}

/** Same day of a later month; a day the month does not have becomes its last (31 January + 1 month = 28 February). */
export function addMonths(on: Day, months: number): Day {
  // By numbers, not by Date: schedules of a whole book ask for millions of these.
  const at = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  const date = Math.min(Number(on.slice(8, 10)), lastDateOf(year, month))
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

function lastDateOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12)
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / dayMs)
}

/** Whole years lived on a day (周岁). */
export function ageOn(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The n-th working day after a day, by the State Council's yearly holiday arrangement. */
export function addWorkdays(on: Day, workdays: number): Day {
  let at = on
  for (let left = workdays; left > 0; ) {
    at = addDays(at, 1)
    if (chineseDays.isWorkday(at)) left -= 1
  }
  return at
}

/** Working days after `from` up to and with `to`; none when `to` is not later. */
export function workdaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (chineseDays.isWorkday(at)) count += 1
  return count
}

function utc(on: Day): Date {
  const at = new Date(`${on}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? new Date(0) : at
}
