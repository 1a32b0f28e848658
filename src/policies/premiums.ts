// When premiums are due, how long grace lasts, what is owed after it.
import { type Day, daysBetween, formatFen, howMany, share } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { holidaySince } from './account/holiday.ts'
import { type OwedCharges, owedChargesOn } from './account/owed-charges.ts'
import { graceLastOn } from './periods.ts'
import { isPaidUp, nextDueOn, type Policy, premiumsEndOn, type Value } from './policy.ts'
import { type Instalment, instalmentOf } from './riders/instalment.ts'
import { ridersFen } from './riders/rider.ts'
import { isWaived, owedFen, waivedFen } from './waiver.ts'

export interface PremiumDue extends Value {
  readonly dueOn: Day
  /** The last day of grace (保险法 §36: 60 days past the due day). */
  readonly graceEndsOn: Day
}

/** The next unpaid premium, also when its day is still to come; undefined once all are paid, or waived, and while premiums rest. */
export function premiumDueOn(policy: Policy, product: Product, _on: Day): PremiumDue | undefined {
  if (isPaidUp(policy) || isWaived(policy, policy.paidToOn) || holidaySince(policy) !== undefined) return undefined
  const amountFen = owedFen(policy, policy.paidToOn)
  const addedFen = ridersFen(policy, policy.paidToOn)
  const forRiders = waivedFen(policy, policy.paidToOn)
    ? { zh: '（附加险的，主险的已豁免）', en: ' (of riders; those of the main contract are waived)' }
    : addedFen > 0
      ? { zh: `（含附加险 ${formatFen(addedFen)}）`, en: ` (riders ${formatFen(addedFen)})` }
      : { zh: '', en: '' }
  return {
    amountFen,
    dueOn: policy.paidToOn,
    graceEndsOn: graceLastOn(policy, product),
    basis: {
      zh: `每期保费 ${formatFen(amountFen)}${forRiders.zh}，已交到 ${policy.paidToOn}`,
      en: `${formatFen(amountFen)} an instalment${forRiders.en}, paid to ${policy.paidToOn}`,
    },
  }
}

export interface Arrears extends Value {
  readonly premiumsFen: number
  readonly interestFen: number
  readonly instalments: readonly Instalment[]
  /** Charges an account could not bear before it lapsed; the money goes into it and they are taken. */
  readonly charges: readonly OwedCharges[]
}

/**
 * Premiums due and unpaid on a day. Once the grace of the first is over, each bears simple interest by the day from its own
 * due day at the reinstatement rate, rounded half up to the fen (保险法 §37 leaves the interest to the contract).
 */
export function arrearsOn(policy: Policy, product: Product, on: Day): Arrears {
  const late = on > graceLastOn(policy, product)
  const rateBp = late ? (product.reinstatement?.yearlyRateBp ?? 0) : 0
  const instalments = dueDays(policy, on).map((dueOn) => {
    const one = instalmentOf(policy, dueOn)
    return {
      ...one,
      interestFen: share(one.amountFen, rateBp * daysBetween(dueOn, on), 10_000 * 365),
    }
  })
  const charges = owedChargesOn(policy, product, on)
  const chargesFen = charges.reduce((all, one) => all + one.totalFen, 0)
  const premiumsFen = instalments.reduce((all, { amountFen }) => all + amountFen, 0)
  const interestFen = [...instalments, ...charges].reduce((all, one) => all + one.interestFen, 0)
  const [zh, en] =
    chargesFen > 0 ? [`，欠扣的账户费用 ${formatFen(chargesFen)}`, `, charges of ${formatFen(chargesFen)}`] : ['', '']
  return {
    amountFen: premiumsFen + chargesFen + interestFen,
    premiumsFen,
    interestFen,
    instalments,
    charges,
    basis: {
      zh: `欠交 ${instalments.length} 期保费 ${formatFen(premiumsFen)}${zh}，利息 ${formatFen(interestFen)}（年利率 ${rateBp / 100}%，单利按日）`,
      en: `${howMany(instalments.length, 'instalment')}, ${formatFen(premiumsFen)}${en}, with interest of ${formatFen(interestFen)} (${rateBp / 100} % a year, simple, by the day)`,
    },
  }
}

/**
 * Due days from the first unpaid one to a day; none that is waived, none after the payment term or the end of the contract,
 * nor while premiums rest.
 */
export function dueDays(policy: Policy, on: Day): Day[] {
  const days: Day[] = []
  if (holidaySince(policy) !== undefined) return days
  const end = premiumsEndOn(policy)
  for (let due = policy.paidToOn; due <= on && due < end; due = nextDueOn(policy, due))
    if (!isWaived(policy, due)) days.push(due)
  return days
}
