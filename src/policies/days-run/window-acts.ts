// A contract has lapsed: told once, the end of reinstatement announced, and ended when it has passed (保险法 §37).
import { addDays, type Day } from '../../kit/index.ts'
import { surrenderValueOn } from '../values.ts'
import { type Act, type DayFacts, type Planned, plan } from './act.ts'

const windowNoticeDays = 30
/** A lapse another system has told of long ago is not told again. */
export const lapseNoticeDays = 60

/** The lapse of a day, which its act names, and what follows it; `tells` unless the lapse is not ours to tell. */
export function windowActs({ policy, product }: DayFacts, lapse: Act, day: Day, tells = true): Planned[] {
  const since = lapse.forOn
  const withinDays = product.reinstatement?.withinDays
  const windowEnds = withinDays === undefined ? undefined : addDays(since, withinDays)
  const isTold = tells && day <= addDays(since, lapseNoticeDays)
  const told = isTold ? [{ on: since, act: windowEnds === undefined ? lapse : { ...lapse, untilOn: windowEnds } }] : []
  if (windowEnds === undefined) return told
  const worthFen = surrenderValueOn(policy, product, day).amountFen
  const end = { forOn: windowEnds, amountFen: worthFen }
  return [
    ...told,
    ...plan(day, addDays(windowEnds, -windowNoticeDays), windowEnds, { kind: 'reinstatement-ending', ...end }),
    { on: addDays(windowEnds, 1), act: { kind: 'terminate', ...end } },
  ]
}
