// A premium from its announcement to the end of the contract: notice, collection, grace, loan or lapse, window, termination.
import { addDays, type Day } from '../../kit/index.ts'
import { shortLapseOn } from '../account/short.ts'
import { automaticLoanChosen } from '../billing/automatic-loan.ts'
import { endingOf } from '../ending.ts'
import { loanBalanceOn } from '../loans.ts'
import { suspendedSince } from '../periods.ts'
import { isPaidUp, type Policy, type PolicyEvent } from '../policy.ts'
import { type PremiumDue, premiumDueOn } from '../premiums.ts'
import { isRenewable } from '../renewals/renewal.ts'
import { has, statusOf } from '../status.ts'
import { cashValueOn } from '../values.ts'
import { isWaived, owedFen, waivedFen } from '../waiver.ts'
import { type DayFacts, type Hold, keyOf, type Planned, plan } from './act.ts'
import { lapseNoticeDays, windowActs } from './window-acts.ts'

/** Days after the due day on which a collection is tried; the last day of grace is one more. */
export const retryDays = [0, 3, 7, 15, 30, 45] as const

const graceNoticeDays = 10

/** What premiums bring about. An order the bank has not answered holds back everything that would go against the customer. */
export function premiumActs(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  if (isWaived(policy, policy.paidToOn)) return waived(policy)
  const due = premiumDueOn(policy, product, day)
  if (!due || has(statusOf(policy, product, day), 'terminated')) return []
  const spared = extension(facts, due, day)
  if (spared.length > 0) return spared
  const since = suspendedSince(policy, product, day)
  if (since === undefined) return facts.policy.effectiveOn > day ? [] : unpaid(facts, due, day)
  const waits = facts.collections.some(({ ended }) => ended === null)
  if (since === shortLapseOn(policy)) return []
  return waits ? [{ on: addDays(day, 1) }] : afterGrace(facts, due, since, day)
}

// 豁免: it falls due like any other, and counts as paid that day.
function waived(policy: Policy): Planned[] {
  const forOn = policy.paidToOn
  const amountFen = waivedFen(policy, forOn)
  return isPaidUp(policy) || endingOf(policy) ? [] : [{ on: forOn, act: { kind: 'waive', forOn, amountFen } }]
}

function unpaid(facts: DayFacts, { dueOn, amountFen, graceEndsOn }: PremiumDue, day: Day): Planned[] {
  const { reminder, heldFen } = facts
  const over = { on: addDays(graceEndsOn, 1) }
  if (heldFen >= amountFen) return [over, { on: dueOn, act: { kind: 'apply-held', forOn: dueOn, amountFen } }]
  const told = { forOn: dueOn, amountFen: amountFen - heldFen, untilOn: graceEndsOn }
  const noticeOn = addDays(dueOn, -reminder.daysBefore)
  const lastCallOn = addDays(graceEndsOn, -graceNoticeDays)
  return [
    over,
    ...(reminder.wanted ? plan(day, noticeOn, dueOn, { kind: 'due-notice', ...told }) : []),
    ...(lastCallOn > dueOn ? plan(day, lastCallOn, graceEndsOn, { kind: 'grace-notice', ...told }) : []),
    ...attempts(facts, { dueOn, graceEndsOn, amountFen: amountFen - heldFen }, day),
  ]
}

interface Attempted {
  readonly dueOn: Day
  readonly graceEndsOn: Day
  readonly amountFen: number
}

// The newest attempt whose day has come, and the next; those that were missed are not made up for.
function attempts(
  { policy, collections, holds }: DayFacts,
  { dueOn, graceEndsOn, amountFen }: Attempted,
  day: Day,
): Planned[] {
  if (policy.premiumAccountId === null) return []
  if (collections.some(({ ended }) => ended === null)) return [{ on: addDays(day, 1) }]
  const hold = holds.find((one) => isHeldOn(one, day))
  if (hold) return [{ on: addDays(endOf(hold), 1) }]
  const slots = [...retryDays.map((days) => addDays(dueOn, days)), graceEndsOn]
  const inGrace = [...new Set(slots)].filter((on) => on <= graceEndsOn).sort()
  const come = inGrace.filter((on) => on <= day).at(-1)
  const next = inGrace.find((on) => on > day)
  return [come, next]
    .filter((on) => on !== undefined)
    .map((on) => ({ on, act: { kind: 'collect', forOn: on, amountFen, untilOn: dueOn } }))
}

function afterGrace(facts: DayFacts, due: PremiumDue, since: Day, day: Day): Planned[] {
  const { policy, product } = facts
  if (isRenewable(policy, product))
    return [{ on: since, act: { kind: 'renewal-unpaid', forOn: due.dueOn, amountFen: due.amountFen } }]
  const isOurs = since === addDays(due.graceEndsOn, 1)
  const isNew = isOurs && day <= addDays(since, lapseNoticeDays)
  if (isNew && !facts.done.has(keyOf({ kind: 'lapse', forOn: since })) && affordsLoan(policy, facts, day))
    return [{ on: since, act: { kind: 'automatic-loan', forOn: due.dueOn, amountFen: due.amountFen } }]
  return windowActs(facts, { kind: 'lapse', forOn: since, amountFen: due.amountFen }, day, isOurs)
}

/** Whether the premium can be lent out of the cash value, when the policyholder chose so: what is owed after it stays within the value. */
export function affordsLoan(policy: Policy, { product }: Pick<DayFacts, 'product'>, day: Day): boolean {
  if (!product.loan || !automaticLoanChosen(policy)) return false
  const valueFen = cashValueOn(policy, product, day).amountFen
  return loanBalanceOn(policy, product, day).amountFen + owedFen(policy, policy.paidToOn) <= valueFen
}

// Catastrophe mode. A hold reaches grace that ends within it, and contracts that lapsed in it before it was placed.
function extension({ policy, product, holds }: DayFacts, { dueOn, graceEndsOn }: PremiumDue, day: Day): Planned[] {
  if (day < dueOn) return []
  const given = policy.events.findLast((event) => event.kind === 'grace-extended' && event.new?.dueOn === dueOn)
  const lifted = given && holds.find(({ id, liftedOn }) => liftedOn !== null && id === given.new?.holdId)
  if (given && lifted?.liftedOn && !isEnded(given)) {
    const untilOn = [lifted.liftedOn, ownGrace(given, addDays(dueOn, product.graceDays))].sort().at(-1) ?? graceEndsOn
    const act = { kind: 'end-extension', forOn: lifted.liftedOn, amountFen: 0, untilOn, holdId: lifted.id } as const
    return [{ on: lifted.liftedOn, act }]
  }
  const hold = holds.find(
    (one) => isHeldOn(one, day) && graceEndsOn < one.untilOn && graceEndsOn >= addDays(one.fromOn, -1),
  )
  if (!hold) return []
  const act = {
    kind: 'extend-grace',
    forOn: hold.untilOn,
    amountFen: 0,
    untilOn: hold.untilOn,
    holdId: hold.id,
  } as const
  return [{ on: day, act }]
}

function isEnded(event: PolicyEvent): boolean {
  return event.new?.ended === true
}

function ownGrace(event: PolicyEvent, otherwise: Day): Day {
  return typeof event.old?.until === 'string' ? event.old.until : otherwise
}

function isHeldOn({ fromOn, untilOn, liftedOn }: Hold, day: Day): boolean {
  return fromOn <= day && day <= untilOn && liftedOn === null
}

function endOf({ untilOn, liftedOn }: Hold): Day {
  return liftedOn ?? untilOn
}
