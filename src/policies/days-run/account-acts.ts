// What comes round in an account: interest once its month's rate is declared, charges on the contract's day of the month, what
// follows when it cannot bear them, switches that waited for a price, the end of a premium holiday.
import { addDays, type Day } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { interestDue } from '../account/bring-up.ts'
import { bears, chargesOn, monthDayFrom, nextChargeOn } from '../account/charges.ts'
import { holidayEndsOn } from '../account/holiday.ts'
import { creditedTo, monthAfter } from '../account/interest.ts'
import { graceOf, shortLapseOn, shortOf } from '../account/short.ts'
import { isPriced, switchOrdered } from '../account/switch-orders.ts'
import { suspendedSince } from '../periods.ts'
import type { Policy } from '../policy.ts'
import { has, statusOf } from '../status.ts'
import type { DayFacts, Planned } from './act.ts'
import { windowActs } from './window-acts.ts'

export function accountActs(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  if (!product.account || policy.account.length === 0 || has(statusOf(policy, product, day), 'terminated')) return []
  const suspended = suspendedSince(policy, product, day)
  return [
    ...interest(policy, product, day),
    ...(suspended === undefined ? [...charges(policy, product, day), ...switches(policy, product, day)] : []),
    ...lapse(facts, suspended, day),
    ...holiday(policy, product),
  ]
}

// Month after month: no month is passed over while its rate is not declared.
function interest(policy: Policy, product: Product, day: Day): Planned[] {
  const credited = creditedTo(policy.account)
  if (product.account?.funds || credited === undefined) return []
  const forOn = monthAfter(credited)
  if (forOn > day) return [{ on: forOn }]
  const due = interestDue(policy, product, day)
  if (!due) return [{ on: addDays(day, 1) }]
  return [{ on: forOn, act: { kind: 'account-interest', forOn, amountFen: due.amountFen } }]
}

function charges(policy: Policy, product: Product, day: Day): Planned[] {
  const forOn = nextChargeOn(policy)
  if (forOn > day) return [{ on: forOn }]
  const amountFen = chargesOn(policy, product, day).totalFen
  if (bears(policy, product, day)) return [{ on: forOn, act: { kind: 'account-charges', forOn, amountFen } }]
  const again = [{ on: monthDayFrom(policy, addDays(day, 1)) }]
  if (shortOf(policy)) return again
  const { until: untilOn } = graceOf(product, forOn)
  return [...again, { on: forOn, act: { kind: 'account-short', forOn, amountFen, untilOn } }]
}

function lapse(facts: DayFacts, suspended: Day | undefined, day: Day): Planned[] {
  const { policy, product } = facts
  const since = shortLapseOn(policy)
  if (since === undefined) return []
  if (since > day) return [{ on: since }]
  if (since !== suspended) return []
  const { totalFen: amountFen } = chargesOn(policy, product, day)
  return windowActs(facts, { kind: 'account-lapse', forOn: since, amountFen }, day)
}

function switches(policy: Policy, product: Product, day: Day): Planned[] {
  const order = switchOrdered(policy)
  if (!order) return []
  if (!isPriced(order, product, day)) return [{ on: addDays(day, 1) }]
  return [{ on: day, act: { kind: 'switch-funds', forOn: order.on, amountFen: 0 } }]
}

function holiday(policy: Policy, product: Product): Planned[] {
  const forOn = holidayEndsOn(policy, product)
  return forOn === undefined ? [] : [{ on: forOn, act: { kind: 'holiday-over', forOn, amountFen: 0 } }]
}
