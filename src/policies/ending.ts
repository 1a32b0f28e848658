// How a contract ends before its time, and whether it is over.
import type { Day } from '../kit/index.ts'
import type { EventKind, Policy, PolicyEvent } from './policy.ts'

export const endings: ReadonlySet<EventKind> = new Set(['cancelled', 'surrendered', 'ended'])

/** The event that ended the contract before its time. */
export function endingOf(policy: Pick<Policy, 'events'>): PolicyEvent | undefined {
  return policy.events.find(({ kind }) => endings.has(kind))
}

/** Whether the contract is over on a day: ended before its time, or past its term. */
export function hasEnded(policy: Pick<Policy, 'events' | 'endsOn'>, on: Day): boolean {
  const ending = endingOf(policy)
  return (ending !== undefined && ending.on <= on) || (policy.endsOn !== null && on > policy.endsOn)
}
