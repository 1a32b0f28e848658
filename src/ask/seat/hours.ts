// When persons answer: hours of a working day and of other days, by the State Council's calendar. Pure.
import { z } from 'zod'
import { addDays, type Day, dayOf, startOf, workdaysBetween } from '../../kit/index.ts'

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const span = z
  .object({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, { error: 'the end comes after the beginning', path: ['to'] })
  .nullable()

/** Shanghai clock times; null where nobody answers on such a day. */
export const hours = z
  .object({ workdays: span, otherDays: span })
  .refine(({ workdays, otherDays }) => workdays !== null || otherDays !== null, { error: 'somebody answers some time' })
  .meta({ id: 'SeatHours' })
export type Hours = z.infer<typeof hours>

export interface Open {
  readonly from: Date
  readonly to: Date
}

const longestHoliday = 15

/** What is left of the hours of each day on which somebody answers, from an instant on: the first holds it or is the next opening. */
export function openings(of: Hours, at: Date, days: number = longestHoliday): Open[] {
  const today = dayOf(at)
  return Array.from({ length: days }, (_, ahead) => onDay(of, addDays(today, ahead)))
    .filter((open) => open !== undefined)
    .filter(({ to }) => to > at)
}

export function isOpen(of: Hours, at: Date): boolean {
  const [first] = openings(of, at, 1)
  return first !== undefined && first.from <= at
}

function onDay({ workdays, otherDays }: Hours, day: Day): Open | undefined {
  const isWorkday = workdaysBetween(addDays(day, -1), day) === 1
  const span = isWorkday ? workdays : otherDays
  return span ? { from: instant(day, span.from), to: instant(day, span.to) } : undefined
}

function instant(day: Day, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return new Date(startOf(day).getTime() + (hour * 60 + minute) * 60_000)
}

const windowMs = 2 * 3_600_000
const soonestMs = 30 * 60_000
const windowsMax = 6

/** Times at which a call can be promised: two hours each, on the hour, within the hours of the next days. */
export function callWindows(of: Hours, at: Date): Open[] {
  return openings(of, new Date(at.getTime() + soonestMs))
    .flatMap(({ from, to }) => cut(from, to, at))
    .slice(0, windowsMax)
}

function cut(from: Date, to: Date, at: Date): Open[] {
  const windows: Open[] = []
  for (let begin = from.getTime(); begin < to.getTime(); begin += windowMs) {
    const end = Math.min(begin + windowMs, to.getTime())
    if (end - Math.max(begin, at.getTime()) >= soonestMs) windows.push({ from: new Date(begin), to: new Date(end) })
  }
  return windows
}
