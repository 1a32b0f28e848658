// A contract rated anew: another birth date, sex, occupation, smoking or loading. Pure; the writer is `rerate-policy.ts`.
import { addMonths, ageOn, type Day, daysBetween, formatFen, howMany, ProblemError, share } from '../kit/index.ts'
import { notRated, type Product, premiumFen } from '../products/index.ts'
import { type Agreed, agreedOf } from './agreed.ts'
import { instalmentMonths, type Policy, type Value } from './policy.ts'

export interface Rerating {
  readonly birthDate?: Day
  readonly sex?: 'F' | 'M'
  readonly occupationClass?: number
  readonly agreed?: Partial<Agreed>
}

/** The tariff premium of one instalment with the loading, fen, rounded half up; undefined when the tariff has no such cell. */
function instalmentFen(policy: Policy, product: Product, { loadPermille }: Agreed): number | undefined {
  const { rated, term, paymentTermYears: payYears, premiumFrequency: frequency, sumInsuredFen } = policy
  try {
    const tariff = premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
    return share(tariff, 1_000 + loadPermille, 1_000)
  } catch (error) {
    if (!(error instanceof ProblemError && error.kind.id === notRated().kind.id)) throw error
    return undefined
  }
}

export interface Rerated {
  readonly after: Policy
  readonly agreed: Agreed
}

/** The contract as it would be from the next premium; undefined when the tariff knows no such person. */
export function rerated(policy: Policy, product: Product, change: Rerating): Rerated | undefined {
  const agreed = { ...agreedOf(policy), ...change.agreed }
  const { birthDate, sex, occupationClass } = change
  const [insured, ...others] = policy.insureds
  const rated = {
    ...policy.rated,
    ...(sex ? { sex } : {}),
    ...(birthDate ? { age: ageOn(birthDate, policy.effectiveOn) } : {}),
    ...(occupationClass ? { occupationClass } : {}),
  }
  const insureds = insured
    ? [{ ...insured, ...(birthDate ? { birthDate } : {}), ...(sex ? { sex } : {}) }, ...others]
    : []
  const after = { ...policy, rated, insureds }
  const premium = instalmentFen(after, product, agreed)
  return premium === undefined ? undefined : { after: { ...after, premiumFen: premium }, agreed }
}

/** What all premiums paid would have been more (or less, when negative) at the new premium, each rounded half up to the fen. */
export function paidDifference(policy: Policy, afterPremiumFen: number): Value {
  const differences = policy.premiums.map(
    ({ amountFen, ridersFen = 0 }) =>
      share(amountFen - ridersFen, afterPremiumFen, policy.premiumFen) - (amountFen - ridersFen),
  )
  const amountFen = differences.reduce((all, one) => all + one, 0)
  return {
    amountFen,
    basis: {
      zh: `已交 ${policy.premiums.length} 期，每期由 ${formatFen(policy.premiumFen)} 变为 ${formatFen(afterPremiumFen)}，共差 ${formatFen(amountFen)}`,
      en: `${howMany(policy.premiums.length, 'premium')} paid, ${formatFen(policy.premiumFen)} each, now ${formatFen(afterPremiumFen)}: ${formatFen(amountFen)} in all`,
    },
  }
}

/** What the rest of the paid period costs more (or less) from a day on, by days, rounded half up to the fen. */
export function restDifference(policy: Policy, afterPremiumFen: number, on: Day): Value {
  const from = addMonths(policy.paidToOn, -instalmentMonths(policy))
  const whole = daysBetween(from, policy.paidToOn)
  const left = Math.min(whole, Math.max(0, daysBetween(on, policy.paidToOn)))
  const amountFen = share(afterPremiumFen - policy.premiumFen, left, Math.max(1, whole))
  return {
    amountFen,
    basis: {
      zh: `已交到 ${policy.paidToOn}，还有 ${left} 天，按天计算差额 ${formatFen(amountFen)}`,
      en: `Paid to ${policy.paidToOn}, ${howMany(left, 'day')} left: a difference of ${formatFen(amountFen)} by the day`,
    },
  }
}

/** The sum the premium paid would buy (保险法 §32: the benefit in proportion of paid to due), rounded down to the fen. */
export function reducedSumFen(policy: Policy, afterPremiumFen: number): number {
  return Number((BigInt(policy.sumInsuredFen) * BigInt(policy.premiumFen)) / BigInt(afterPremiumFen))
}
