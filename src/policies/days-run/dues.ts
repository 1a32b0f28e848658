// What is to be done for a contract on a day, and when to look at it again. Pure: the run, a test and a page say the same.
import type { Day } from '../../kit/index.ts'
import { accountActs } from './account-acts.ts'
import { type Act, type DayFacts, keyOf, type Planned } from './act.ts'
import { benefitActs } from './benefit-acts.ts'
import { lifeActs } from './life-acts.ts'
import { loanActs } from './loan-acts.ts'
import { premiumActs } from './premium-acts.ts'
import { renewalActs } from './renewal-acts.ts'

/** Later than any business day: nothing will ever be due. */
export const never: Day = '9999-12-31'

// A year that begins comes before whatever the end of the last one would bring.
const rules = [renewalActs, lifeActs, benefitActs, accountActs, premiumActs, loanActs] as const

/** Everything that is planned for a contract and not done yet, as it looks on a day. */
export function agendaOn(facts: DayFacts, day: Day): Planned[] {
  return rules.flatMap((rule) => rule(facts, day)).filter(({ act }) => !act || !facts.done.has(keyOf(act)))
}

/** The acts due on a day, those of earlier days that were not done and still matter among them; in the order they are done. */
export function duesOn(facts: DayFacts, day: Day): Act[] {
  return agendaOn(facts, day).flatMap(({ on, act }) => (act && on <= day ? [act] : []))
}

/** The next day after this one on which something may be due; `never` when nothing will. */
export function nextActOn(facts: DayFacts, day: Day): Day {
  return nextOf(agendaOn(facts, day), day)
}

/** The first day of an agenda after a day. */
export function nextOf(agenda: readonly Planned[], day: Day): Day {
  return agenda.reduce((next, { on }) => (on > day && on < next ? on : next), never)
}
