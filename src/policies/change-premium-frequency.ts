// Premiums once a year, every half year, quarter or month: from the next due day, at the tariff's share for it.
import { addMonths, type Text, type Tx } from '../kit/index.ts'
import { type Frequency, instalmentsInYear, type Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import { instalmentMonths, isPaidUp, type Policy, wholeMonths } from './policy.ts'
import { instalmentFen, isRated } from './price.ts'
import { notPossible } from './problems.ts'
import { ridersRepriced } from './riders/reprice-riders.ts'
import { instalmentOn } from './riders/rider.ts'

export interface FrequencyChange {
  /** The contract as it would be. */
  readonly after: Policy
  /** The next instalment, riders with it. */
  readonly instalmentFen: number
  readonly yearlyFen: number
}

/** One instalment and a year's instalments at another frequency. */
export function frequencyOf(policy: Policy, product: Product, premiumFrequency: Frequency): FrequencyChange {
  const premiumFen = instalmentFen(policy, product, { premiumFrequency })
  const main = { ...policy, premiumFrequency, premiumFen }
  const after = { ...main, riders: ridersRepriced(main, product) }
  const wholeFen = instalmentOn(after, policy.paidToOn)
  return { after, instalmentFen: wholeFen, yearlyFen: wholeFen * instalmentsInYear[premiumFrequency] }
}

/** The frequencies this contract can change to. */
export function otherFrequencies(policy: Policy, product: Product): Frequency[] {
  const all: readonly Frequency[] = ['yearly', 'half-yearly', 'quarterly', 'monthly']
  return all.filter(
    (premiumFrequency) =>
      premiumFrequency !== policy.premiumFrequency && isRated(policy, product, { premiumFrequency }),
  )
}

/** What stands against a frequency, in words; a longer interval begins where a longer one would. */
export function frequencyFault(policy: Policy, product: Product, premiumFrequency: Frequency): Text | undefined {
  if (isPaidUp(policy)) return { zh: '保费已经交清', en: 'All premiums are paid' }
  if (!otherFrequencies(policy, product).includes(premiumFrequency))
    return {
      zh: '这个产品没有这样的缴费频率，或者现在就是',
      en: 'The product has no such frequency, or it is the present one',
    }
  const months = instalmentMonths({ premiumFrequency })
  const over = wholeMonths(policy.effectiveOn, policy.paidToOn) % months
  if (over === 0) return undefined
  const from = addMonths(policy.paidToOn, months - over)
  return {
    zh: `要从缴费周期的整期开始：先按现在的方式交到 ${from}，再改`,
    en: `It begins with a whole interval: pay as now to ${from} first, then change`,
  }
}

/** Changes how often premiums are paid, from the next due day. */
export async function changePremiumFrequency(
  tx: Tx,
  { policy, product, frequency }: { policy: Policy; product: Product; frequency: Frequency },
): Promise<Policy> {
  const fault = frequencyFault(policy, product, frequency)
  if (fault) throw notPossible({ detail: fault })
  const { after, instalmentFen: wholeFen } = frequencyOf(policy, product, frequency)
  const { premiumFen, riders } = after
  const changed = await change(tx, policy, {
    kind: 'frequency-changed',
    new: { from: policy.paidToOn },
    set: { premiumFrequency: frequency, premiumFen, ...(riders.length > 0 ? { riders } : {}) },
  })
  tell(tx, policy, 'policy.frequency-changed', { policyNo: policy.policyNo, premiumFen: wholeFen })
  return changed
}
