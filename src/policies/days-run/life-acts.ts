// What comes round in the life of a contract: signing, cooling-off, anniversaries, the end of a suspension and of its term.
import { addDays, addYears, type Day } from '../../kit/index.ts'
import { isShort } from '../../products/index.ts'
import { maturityOn } from '../benefits/schedule.ts'
import { coolingOffEndsOn, suspensionEndsOn } from '../periods.ts'
import { type Policy, wholeYears } from '../policy.ts'
import { has, statusOf } from '../status.ts'
import { cashValueOn } from '../values.ts'
import { type DayFacts, type Planned, plan } from './act.ts'
import { hasMatured } from './benefit-acts.ts'
import { goesOn } from './renewal-acts.ts'

const signDays = 10
const tellDays = 30
const endNoticeDays = 30

export function lifeActs(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  const status = statusOf(policy, product, day)
  if (has(status, 'terminated')) return hasMatured(facts, day) ? [] : termOver(policy, day)
  const inForce = has(status, 'in-force')
  return [
    ...beginning(facts, day),
    ...(inForce ? anniversary(facts, day) : []),
    ...suspension(facts, day),
    ...(maturityOn(policy, product) ? [] : term(facts, day)),
  ]
}

// 基本服务规定 §15: contracts of more than a year are called back within cooling-off.
function beginning({ policy, product }: DayFacts, day: Day): Planned[] {
  const end = coolingOffEndsOn(policy, product)
  if (end === undefined || policy.receiptOn === null)
    return plan(day, addDays(policy.issuedOn, signDays), addDays(policy.issuedOn, signDays + tellDays), {
      kind: 'receipt-reminder',
      forOn: policy.issuedOn,
      amountFen: 0,
    })
  const forOn = policy.receiptOn
  return [
    ...(isShort(product)
      ? []
      : plan(day, addDays(forOn, 1), end, { kind: 'call-back-due', forOn, amountFen: 0, untilOn: end })),
    ...plan(day, addDays(end, 1), addDays(end, tellDays), { kind: 'cooling-off-over', forOn: end, amountFen: 0 }),
  ]
}

function anniversary({ policy, product }: DayFacts, day: Day): Planned[] {
  if (isShort(product)) return []
  const years = wholeYears(policy.effectiveOn, day)
  const last = addYears(policy.effectiveOn, years)
  const act = { kind: 'anniversary', forOn: last, amountFen: cashValueOn(policy, product, day).amountFen } as const
  return [
    ...(years > 0 ? plan(day, last, addDays(last, tellDays), act) : []),
    { on: addYears(policy.effectiveOn, years + 1) },
  ]
}

// 基本服务规定 §21 has suspensions told; one that was asked for is told before its time is over.
function suspension({ policy, product }: DayFacts, day: Day): Planned[] {
  const endsOn = suspensionEndsOn(policy, product)
  if (endsOn === undefined) return []
  const untilOn = addDays(endsOn, product.graceDays)
  return [
    ...plan(day, addDays(endsOn, -tellDays), addDays(endsOn, -1), {
      kind: 'suspension-ending',
      forOn: endsOn,
      amountFen: 0,
      untilOn,
    }),
    { on: endsOn, act: { kind: 'suspension-over', forOn: endsOn, amountFen: 0, untilOn } },
  ]
}

function term(facts: DayFacts, day: Day): Planned[] {
  const { endsOn } = facts.policy
  if (endsOn === null) return []
  if (goesOn(facts)) return [{ on: addDays(endsOn, 1) }]
  const act = { kind: 'term-ending', forOn: endsOn, amountFen: 0 } as const
  return [...plan(day, addDays(endsOn, -endNoticeDays), endsOn, act), { on: addDays(endsOn, 1) }]
}

function termOver({ endsOn, events }: Policy, day: Day): Planned[] {
  const ended = events.some(({ kind }) => kind === 'ended' || kind === 'surrendered' || kind === 'cancelled')
  if (endsOn === null || ended) return []
  return plan(day, addDays(endsOn, 1), addDays(endsOn, tellDays), { kind: 'term-over', forOn: endsOn, amountFen: 0 })
}
