// Whether premiums are waived, since when, and how much of an instalment.
import type { Day } from '../kit/index.ts'
import { lastEvent, type Policy } from './policy.ts'
import { instalmentOn, ridersFen } from './riders/rider.ts'

/** The premiums of the main contract, or of it and its riders. */
export type Waives = 'main' | 'main-and-riders'

/** The day of the event whose waiver holds; undefined when premiums are the policyholder's to pay. */
export function waivedSince(policy: Pick<Policy, 'events'>): Day | undefined {
  const eventOn = lastEvent(policy, 'premiums-waived')?.new?.eventOn
  return typeof eventOn === 'string' ? eventOn : undefined
}

type Billed = Pick<Policy, 'events' | 'riders' | 'premiumFen'>

/** Of the instalment of a due day, what is waived: all of it, or the main contract's part when the clause says so. */
export function waivedFen(policy: Billed, dueOn: Day): number {
  const since = waivedSince(policy)
  if (since === undefined || dueOn <= since) return 0
  return waivesRiders(policy) ? instalmentOn(policy, dueOn) : policy.premiumFen
}

/** What the policyholder owes of the instalment of a due day. */
export function owedFen(policy: Billed, dueOn: Day): number {
  return instalmentOn(policy, dueOn) - waivedFen(policy, dueOn)
}

/** Whether nothing is owed of a due day because it falls due after the event. */
export function isWaived(policy: Billed, dueOn: Day): boolean {
  return waivedFen(policy, dueOn) > 0 && owedFen(policy, dueOn) === 0
}

function waivesRiders({ events }: Pick<Policy, 'events'>): boolean {
  return lastEvent({ events }, 'premiums-waived')?.new?.waives !== 'main'
}

/** What was paid of premiums that are waived from an event on: it goes back to the policyholder. */
export function paidAfterFen(
  { premiums, riders }: Pick<Policy, 'premiums' | 'riders'>,
  eventOn: Day,
  waives: Waives,
): number {
  const after = premiums.filter(({ dueOn }) => dueOn > eventOn)
  return after.reduce((all, { dueOn, amountFen, interestFen }) => {
    const keptFen = waives === 'main' ? ridersFen({ riders }, dueOn) : 0
    return all + amountFen - keptFen + interestFen
  }, 0)
}
