// A span of law: so many days, working days, months or years, and how it stands still.
import { addDays, addMonths, addWorkdays, addYears, type Day, daysBetween, workdaysBetween } from '../kit/index.ts'

export const units = ['workdays', 'days', 'months', 'years'] as const
export type Unit = (typeof units)[number]

export interface Term {
  readonly count: number
  readonly unit: Unit
}

const adds = { workdays: addWorkdays, days: addDays, months: addMonths, years: addYears } as const

/** The last day of a term that begins the day after `from` (民法典 §201: the first day does not count). */
export function lastDayOf({ count, unit }: Term, from: Day): Day {
  return adds[unit](from, count)
}

/** What a pause from one day to another costs a term: working days where it counts those, else calendar days. */
export function stoodStill({ unit }: Pick<Term, 'unit'>, pausedOn: Day, resumedOn: Day): number {
  return unit === 'workdays' ? workdaysBetween(pausedOn, resumedOn) : daysBetween(pausedOn, resumedOn)
}

/** A last day pushed back by what the term stood still. */
export function pushedBack({ unit }: Pick<Term, 'unit'>, dueOn: Day, stood: number): Day {
  return unit === 'workdays' ? addWorkdays(dueOn, stood) : addDays(dueOn, stood)
}
