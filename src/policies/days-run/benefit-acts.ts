// Benefits of living on their days: dividends, survival benefits, annuities, maturity; told before where something is to be chosen.
import { addDays, addMonths, type Day, dayOf } from '../../kit/index.ts'
import { coveragesOf, type Product } from '../../products/index.ts'
import { nextInstalment } from '../benefits/pay-instalment.ts'
import { type BenefitDue, benefitsBetween, maturityFen, maturityOn } from '../benefits/schedule.ts'
import { endingOf } from '../ending.ts'
import { annuityMonths, annuityStartOn, suspendedSince } from '../periods.ts'
import { lastEvent, type Policy, wholeMonths } from '../policy.ts'
import { has, statusOf } from '../status.ts'
import type { Act, DayFacts, Planned } from './act.ts'
import { plan } from './act.ts'

/** A benefit that was missed for longer is for a person to look into. */
const lateDays = 366
const tellDays = 30

/**
 * What a contract owes its payee. Nothing falls due for living on once the insured is known to have died: that is for a claim.
 * An annuity certain goes on, whoever lives.
 */
export function benefitActs(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  if (endingOf(policy)) return instalments(policy, product, day)
  if (facts.insuredDied) return []
  return [...living(facts, day), ...annuityAhead(facts, day), ...maturing(facts, day)]
}

// What fell due before a contract was taken over was the other system's to pay.
function living({ policy, product }: DayFacts, day: Day): Planned[] {
  if (!isGoing({ policy, product }, day)) return []
  const after = [addDays(day, -lateDays), takenOverOn(policy)].sort().at(-1) ?? day
  return benefitsBetween(policy, product, after, day).flatMap(actOf)
}

function actOf({ kind, dueOn, amountFen }: BenefitDue): Planned[] {
  return kind === 'maturity' ? [] : [{ on: dueOn, act: { kind, forOn: dueOn, amountFen } }]
}

// An annuity goes on whatever debt is left, which is set off against it: the contract has no cash value any more.
function isGoing({ policy, product }: Pick<DayFacts, 'policy' | 'product'>, day: Day): boolean {
  const start = annuityStartOn(policy, product)
  if (start !== undefined && day >= start) return suspendedSince(policy, product, day) === undefined
  return has(statusOf(policy, product, day), 'in-force') || hasMatured({ policy, product }, day)
}

/** Whether a contract in force has come to the end of its term with a benefit for it. */
export function hasMatured({ policy, product }: Pick<DayFacts, 'policy' | 'product'>, day: Day): boolean {
  const { endsOn } = policy
  const end = maturityOn(policy, product)
  return endsOn !== null && end !== undefined && day >= end && has(statusOf(policy, product, endsOn), 'in-force')
}

// What a matured contract still owes of an annuity certain.
function instalments(policy: Policy, product: Product, day: Day): Planned[] {
  const next = nextInstalment(policy, product, day)
  if (!next) return []
  const { dueOn: forOn, amountFen } = next
  return [{ on: forOn, ...(forOn <= day ? { act: { kind: 'certain-annuity', forOn, amountFen } } : {}) }]
}

function annuityAhead({ policy, product }: DayFacts, day: Day): Planned[] {
  const start = annuityStartOn(policy, product)
  const [coverage] = coveragesOf(product, 'annuity')
  if (start === undefined || !coverage) return []
  if (day >= start) {
    const step = annuityMonths(policy, coverage)
    return [{ on: addMonths(start, (Math.trunc(wholeMonths(start, day) / step) + 1) * step) }]
  }
  const notice = { kind: 'annuity-notice', forOn: start, amountFen: 0 } as const
  const said = policy.payoutAccountId !== null
  return [{ on: start }, ...(said ? [] : plan(day, addDays(start, -tellDays), addDays(start, -1), notice))]
}

function maturing(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  const { endsOn } = policy
  const end = maturityOn(policy, product)
  if (end === undefined || endsOn === null) return []
  const amountFen = maturityFen(policy, product)
  if (day < end) {
    const notice = { kind: 'maturity-notice', forOn: end, amountFen } as const
    return [{ on: end }, ...plan(day, addDays(end, -tellDays), endsOn, notice)]
  }
  const act: Act = { kind: 'maturity', forOn: end, amountFen }
  return hasMatured(facts, day) && day <= addDays(end, lateDays) && end > takenOverOn(policy) ? [{ on: end, act }] : []
}

function takenOverOn(policy: Policy): Day {
  const issued = lastEvent(policy, 'issued')
  return issued?.new?.takenOver === true ? dayOf(issued.at) : ''
}
