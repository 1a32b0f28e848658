// Contracts and riders of a year: the next year announced with its premium, begun when the holder wants it, ended when it is not paid.
import { addDays, type Day } from '../../kit/index.ts'
import { endingOf } from '../ending.ts'
import { isRenewable, isWanted, nextRiders, renewalOf } from '../renewals/renewal.ts'
import { riderNoticeDays } from '../renewals/rider-renewal.ts'
import { ridersFen } from '../riders/rider.ts'
import { has, statusOf } from '../status.ts'
import { type DayFacts, type Planned, plan } from './act.ts'

/** So long before the end the new premium is told: the wish can be changed until the last day. */
export const renewalNoticeDays = 30
/** A year that could not begin within so many days does not begin any more. */
const beginDays = 3

/** Whether the contract will go on by itself, as it looks now. */
export function goesOn({ policy, product, onSale }: Pick<DayFacts, 'policy' | 'product' | 'onSale'>): boolean {
  return isRenewable(policy, product) && isWanted(policy) && renewalOf(policy, product, onSale).goesOn
}

export function renewalActs(facts: DayFacts, day: Day): Planned[] {
  const { policy, product } = facts
  if (endingOf(policy)) return []
  return isRenewable(policy, product) ? ofContract(facts, day) : ofRiders(facts, day)
}

function ofContract({ policy, product, onSale }: DayFacts, day: Day): Planned[] {
  const { endsOn } = policy
  if (endsOn === null || !isWanted(policy)) return []
  const noticeOn = addDays(endsOn, -renewalNoticeDays)
  if (day < noticeOn) return [{ on: noticeOn }]
  const next = renewalOf(policy, product, onSale)
  if (!next.goesOn)
    return plan(day, noticeOn, endsOn, { kind: 'renewal-stop', forOn: endsOn, amountFen: 0, because: next.because })
  const { amountFen, endsOn: untilOn, planNote } = next.renewal
  const notice = { kind: 'renewal-notice', forOn: endsOn, amountFen, untilOn } as const
  const begins = addDays(endsOn, 1)
  return [
    ...plan(day, noticeOn, endsOn, planNote ? { ...notice, because: planNote } : notice),
    ...plan(day, begins, addDays(begins, beginDays), {
      kind: 'renew',
      forOn: endsOn,
      amountFen,
      untilOn,
      renewal: next.renewal,
    }),
  ]
}

// On a contract of many years the riders of a year that are wanted are carried on at its anniversary, while its own premiums are
// paid; the others are told to end.
function ofRiders({ policy, product }: DayFacts, day: Day): Planned[] {
  const ends = [...new Set(policy.riders.flatMap(({ endsOn, endedOn }) => (endsOn && !endedOn ? [endsOn] : [])))]
  const endsOn = ends.filter((one) => one >= day).sort()[0]
  if (endsOn === undefined || !has(statusOf(policy, product, day), 'in-force')) return []
  const noticeOn = addDays(endsOn, -riderNoticeDays)
  if (day < noticeOn) return [{ on: noticeOn }]
  const { kept, left } = nextRiders(policy, product, addDays(endsOn, 1))
  if (kept.length === 0 && left.length === 0) return []
  const amountFen = ridersFen({ riders: kept }, addDays(endsOn, 1))
  const because = left[0]?.because
  const act = { kind: 'riders-renew', forOn: endsOn, amountFen, riders: [...policy.riders, ...kept] } as const
  return plan(day, noticeOn, endsOn, because ? { ...act, because } : act)
}
