// Whether premiums are waived, and since when.
import type { Day } from '../kit/index.ts'
import { lastEvent, type Policy } from './policy.ts'

/** The day of the event whose waiver holds; undefined when premiums are the policyholder's to pay. */
export function waivedSince(policy: Pick<Policy, 'events'>): Day | undefined {
  const eventOn = lastEvent(policy, 'premiums-waived')?.new?.eventOn
  return typeof eventOn === 'string' ? eventOn : undefined
}

/** Whether the premium of a due day is waived: it falls due after the event. */
export function isWaived(policy: Pick<Policy, 'events'>, dueOn: Day): boolean {
  const since = waivedSince(policy)
  return since !== undefined && dueOn > since
}

/** What was paid of premiums that are waived from an event on: it goes back to the policyholder. */
export function paidAfterFen({ premiums }: Pick<Policy, 'premiums'>, eventOn: Day): number {
  const after = premiums.filter(({ dueOn }) => dueOn > eventOn)
  return after.reduce((all, { amountFen, interestFen }) => all + amountFen + interestFen, 0)
}
