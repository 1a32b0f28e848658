// What stands where a day did nothing that is counted: why not.
import type { BusinessDay, DayFault } from '../shapes.ts'

type Run = Pick<BusinessDay, 'day' | 'toDo' | 'finishedAt'>

/** The key of the words for a day without acts. */
export function withoutActs({ day, toDo, finishedAt }: Run, faults: readonly Pick<DayFault, 'onDay'>[]): string {
  if (faults.some(({ onDay }) => onDay === day)) return 'days.failed'
  if (!finishedAt) return 'days.notYet'
  return toDo === 0 ? 'days.noneDue' : 'days.nothing'
}
