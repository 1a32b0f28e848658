// 缓交: no premium is due until the policyholder resumes; the monthly charges come out of the account (clause of `premiumHoliday`).
import { addMonths, addYears, type Day, type Text } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { isPaidUp, nextDueOn, type Policy, premiumsEndOn } from '../policy.ts'

/** Since when premiums rest; undefined when they do not. */
export function holidaySince({ events }: Pick<Policy, 'events'>): Day | undefined {
  const last = events.findLast(({ kind }) => kind === 'holiday-begun' || kind === 'holiday-ended')
  return last?.kind === 'holiday-begun' ? last.on : undefined
}

/** The last day a holiday may take, when the product limits it. */
export function holidayEndsOn(policy: Policy, product: Product): Day | undefined {
  const since = holidaySince(policy)
  const months = product.premiumHoliday?.monthsMax
  return since === undefined || months === undefined ? undefined : addMonths(since, months)
}

/** Why premiums cannot rest from a day on; nothing when they can. */
export function holidayFault(policy: Policy, product: Product): Text | undefined {
  const terms = product.premiumHoliday
  if (!terms) return { zh: '这个产品不能缓交保费', en: 'This product has no premium holidays' }
  if (isPaidUp(policy)) return { zh: '保费已经交清，不用再交', en: 'All premiums are paid already' }
  const fromOn = addYears(policy.effectiveOn, terms.afterYearsPaid)
  if (policy.paidToOn < fromOn)
    return {
      zh: `交满 ${terms.afterYearsPaid} 年保费后才能缓交，现在交到 ${policy.paidToOn}`,
      en: `It takes ${terms.afterYearsPaid} years of premiums first; they are paid to ${policy.paidToOn}`,
    }
  const taken = policy.events.filter(({ kind }) => kind === 'holiday-begun').length
  return terms.timesMax !== undefined && taken >= terms.timesMax
    ? { zh: `已经缓交过 ${taken} 次，条款约定最多 ${terms.timesMax} 次`, en: `Taken ${taken} times, the most there is` }
    : undefined
}

/** The due day from which premiums go on when they are resumed on a day: instalments of the holiday are not asked for. */
export function resumedDueOn(policy: Policy, on: Day): Day {
  const end = premiumsEndOn(policy)
  let due = policy.paidToOn
  while (due < on && due < end) due = nextDueOn(policy, due)
  return due
}
