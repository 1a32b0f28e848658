// The days a rider is paid for and which are not over: the rest of the instalment that runs, and those paid ahead of it.
import { addDays, addMonths, addYears, type Day } from '../../kit/index.ts'
import { instalmentMonths, type Policy } from '../policy.ts'
import { billedAs } from './billed-as.ts'
import type { Rider } from './rider.ts'

export interface PaidStretch {
  /** The first day, and the day after the last. */
  readonly from: Day
  readonly to: Day
  readonly premiumFen: number
  /** Of the period of the rider that covers the day, not of one that is still to begin. */
  readonly isRunning: boolean
}

/** Of a rider's period and those after it that stand on the bill already (a year renewed ahead), the latest first. */
export function paidAhead(policy: Policy, rider: Rider, on: Day): PaidStretch[] {
  const periods = policy.riders.filter(
    (one) => one.id === rider.id && one.effectiveOn > rider.effectiveOn && one.endedOn === null,
  )
  return [...periods.sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1)), rider].flatMap((period) =>
    ofPeriod(policy, period, on).map((stretch) => ({ ...stretch, isRunning: period === rider })),
  )
}

type Stretch = Omit<PaidStretch, 'isRunning'>

function ofPeriod(policy: Policy, period: Rider, on: Day): Stretch[] {
  const billed = billedAs(policy, period)
  const { premiumFen } = billed
  const months = instalmentMonths(billed)
  const over = period.endsOn === null ? policy.paidToOn : earlier(addDays(period.endsOn, 1), policy.paidToOn)
  const first = firstStretch(policy, period, months, over)
  const begins = first?.to ?? period.effectiveOn
  const lastDue = addYears(period.effectiveOn, period.paymentTermYears)
  const stretches: Stretch[] = []
  for (let back = 1; ; back += 1) {
    const due = addMonths(policy.paidToOn, -months * back)
    const to = earlier(addMonths(policy.paidToOn, -months * (back - 1)), over)
    if (to <= on || to <= begins) break
    const from = due > begins ? due : begins
    if (from < to && due < lastDue) stretches.push({ from, to, premiumFen })
  }
  return first && first.to > on ? [...stretches, first] : stretches
}

// Added between due days it was paid for at once until the day the contract was paid to, however far ahead that was.
function firstStretch(policy: Policy, period: Rider, months: number, over: Day): Stretch | undefined {
  const { effectiveOn: from, firstPremiumFen: premiumFen } = period
  if (premiumFen === 0) return undefined
  const addedOn = addDays(from, -1)
  const before = policy.premiums.filter(({ paidOn }) => paidOn <= addedOn).map(({ dueOn }) => dueOn)
  const last = before.sort().at(-1)
  let to = last === undefined ? policy.paidToOn : addMonths(last, months)
  // an older book may not have brought its premiums along: the next due day then
  if (last === undefined) while (addMonths(to, -months) > from) to = addMonths(to, -months)
  return { from, to: earlier(to, over), premiumFen }
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
