// Business dates are Asia/Shanghai calendar days written 'YYYY-MM-DD'; instants are Date.
import chineseDays from 'chinese-days'
import { z } from 'zod'

export type Day = string

const written = /^\d{4}-\d{2}-\d{2}$/
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** A real calendar day: 2026-02-30 is refused. */
export const day = z
  .string()
  .regex(written)
  .refine((value) => isDay(value), { error: 'not a calendar day' })
  .meta({ format: 'date' })

export function isDay(value: string): boolean {
  if (!written.test(value)) return false
  const [year, month, date] = numbersOf(value)
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month)
}

/** The calendar day in Shanghai at an instant. */
export function dayOf(at: Date): Day {
  const hour = Math.floor(at.getTime() / 3_600_000)
  if (hour !== latest.hour) latest = { hour, day: shanghai.format(at) }
  return latest.day
}

// Since 1901 a day there begins on a whole hour of UTC; and most that is asked is asked of now.
let latest: { readonly hour: number; readonly day: Day } = { hour: Number.NaN, day: '' }

/** The instant at which a day begins in Shanghai (UTC+8, no summer time since 1991). */
export function startOf(on: Day): Date {
  return new Date(`${on}T00:00:00+08:00`)
}

export function addDays(on: Day, days: number): Day {
  return dayAt(dayNumber(on) + days)
}

/** Same day of a later month; a day the month does not have becomes its last (31 January + 1 month = 28 February). */
export function addMonths(on: Day, months: number): Day {
  const [year, month, date] = numbersOf(on)
  const at = year * 12 + month - 1 + months
  const [onYear, onMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return dayOfNumbers(onYear, onMonth, Math.min(date, lastDateOf(onYear, onMonth)))
}

export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12)
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
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

// Days by numbers, not by Date: a book's schedules and a day's run ask for millions of them. Counted from 1 March of the year 0,
// so that a leap day is the last of its year (a proleptic Gregorian calendar, as PostgreSQL's).
const daysTo2000 = 730_425

/** Days from 2000-01-01, which PostgreSQL counts from; what is no day counts as 1970-01-01. */
export function dayNumber(on: Day): number {
  const [year, month, date] = numbersOf(on)
  const past = month <= 2 ? 1 : 0
  const [years, months] = [year - past, month + past * 12 - 3]
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const days = years * 365 + leaps + Math.floor((months * 153 + 2) / 5) + date - 1 - daysTo2000
  return month >= 1 && date >= 1 ? days : -10_957
}

function dayAt(number: number): Day {
  const days = number + daysTo2000
  const era = Math.floor(days / 146_097)
  const rest = days - era * 146_097
  const years = Math.floor(
    (rest - Math.floor(rest / 1_460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  )
  const within = rest - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100))
  const months = Math.floor((within * 5 + 2) / 153)
  const date = within - Math.floor((months * 153 + 2) / 5) + 1
  const past = months >= 10 ? 1 : 0
  return dayOfNumbers(years + era * 400 + past, months + 3 - past * 12, date)
}

function numbersOf(on: Day): readonly [year: number, month: number, date: number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}

function dayOfNumbers(year: number, month: number, date: number): Day {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}

function lastDateOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
