// Less cover from today: the value of the part given up is paid, premiums fall with the sum (减保).
import { addYears, type Day, formatFen, type Text, type Tx } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import { loanBalanceOn } from './loans.ts'
import { payValue } from './pay-value.ts'
import { isPaidUp, type Policy, type PolicyEvent, wholeYears } from './policy.ts'
import { instalmentFen } from './price.ts'
import { notPossible } from './problems.ts'
import { cashValueOn, surrenderValueOn } from './values.ts'

export interface Decrease {
  /** The contract as it would be. */
  readonly after: Policy
  /** What is paid for the part given up. */
  readonly payoutFen: number
  readonly basis: Text
}

/** What a decrease to this sum would do on a day. */
export function decreaseOf(policy: Policy, product: Product, sumInsuredFen: number, on: Day): Decrease {
  const premiumFen = isPaidUp(policy) ? policy.premiumFen : instalmentFen(policy, product, { sumInsuredFen })
  const after = { ...policy, sumInsuredFen, premiumFen }
  const before = surrenderValueOn({ ...policy, loans: [] }, product, on).amountFen
  const kept = surrenderValueOn({ ...after, loans: [] }, product, on).amountFen
  return {
    after,
    payoutFen: before - kept,
    basis: {
      zh: `减保部分的价值：${formatFen(before)} − 留下部分 ${formatFen(kept)}`,
      en: `value of the part given up: ${formatFen(before)} less ${formatFen(kept)} that stays`,
    },
  }
}

/** What stands against this sum, in words; nothing when it is possible. */
export function decreaseFault(policy: Policy, product: Product, sumInsuredFen: number, on: Day): Text | undefined {
  const { sumStepFen } = product.sale
  const sumMinFen = leastSumFen(product)
  if (sumInsuredFen >= policy.sumInsuredFen)
    return {
      zh: `要比现在的保额 ${formatFen(policy.sumInsuredFen)} 少`,
      en: `It must be less than the present ${formatFen(policy.sumInsuredFen)}`,
    }
  if (sumInsuredFen < sumMinFen || (sumInsuredFen - sumMinFen) % sumStepFen !== 0)
    return {
      zh: `减保后保额最少 ${formatFen(sumMinFen)}，每 ${formatFen(sumStepFen)} 一档；不想再保可以办退保`,
      en: `At least ${formatFen(sumMinFen)} stays, in steps of ${formatFen(sumStepFen)}; to give up all of it, surrender`,
    }
  const limited = yearlyLimit(policy, product, sumInsuredFen, on)
  if (limited) return limited
  const debtFen = loanBalanceOn(policy, product, on).amountFen
  const kept = cashValueOn(decreaseOf(policy, product, sumInsuredFen, on).after, product, on).amountFen
  const secured = Math.floor((kept * lendable(product)) / 10_000)
  if (debtFen > secured)
    return {
      zh: `减保后现金价值只够抵 ${formatFen(secured)} 的贷款，您还欠 ${formatFen(debtFen)}，请先还款或少减一些`,
      en: `What stays secures loans of ${formatFen(secured)}; ${formatFen(debtFen)} is owed: repay first, or decrease less`,
    }
  return undefined
}

/** What must stay of a sum: the decrease clause's, or the least that is sold. */
export function leastSumFen({ decrease, sale }: Product): number {
  return decrease?.sumMinFen ?? sale.sumMinFen
}

// The clause may bound how often in a policy year, and how much of the first sum.
function yearlyLimit(policy: Policy, { decrease }: Product, sumInsuredFen: number, on: Day): Text | undefined {
  if (!decrease) return undefined
  const begun = addYears(policy.effectiveOn, wholeYears(policy.effectiveOn, on))
  const all = policy.events.filter(({ kind }) => kind === 'cover-decreased')
  const thisYear = all.filter((event) => event.on >= begun)
  if (thisYear.length >= decrease.timesMaxPerYear)
    return {
      zh: `一个保单年度最多减保 ${decrease.timesMaxPerYear} 次，${addYears(begun, 1)} 起可以再减`,
      en: `At most ${decrease.timesMaxPerYear} decreases in a policy year; again from ${addYears(begun, 1)}`,
    }
  const firstFen = sumBefore(all[0]) ?? policy.sumInsuredFen
  const takenFen = (sumBefore(thisYear[0]) ?? policy.sumInsuredFen) - sumInsuredFen
  const mostFen = Math.floor((firstFen * (decrease.percentMaxPerYear ?? 100)) / 100)
  return takenFen > mostFen
    ? {
        zh: `一个保单年度合计最多减 ${formatFen(mostFen)}（承保时保额的 ${decrease.percentMaxPerYear}%）`,
        en: `At most ${formatFen(mostFen)} in a policy year (${decrease.percentMaxPerYear} % of the sum at issue)`,
      }
    : undefined
}

function sumBefore(event: PolicyEvent | undefined): number | undefined {
  const sum = event?.old?.sumInsuredFen
  return typeof sum === 'number' ? sum : undefined
}

function lendable({ loan }: Product): number {
  return Math.round((loan?.sharePercent ?? 100) * 100)
}

export interface Decreasing {
  readonly policy: Policy
  readonly product: Product
  readonly sumInsuredFen: number
  /** The policyholder's own account; needed when anything is paid. */
  readonly accountId?: string | undefined
}

/** Decreases the sum insured and pays for the part given up. Raises `change-not-possible` with the reason. */
export async function decreaseCover(
  tx: Tx,
  { policy, product, sumInsuredFen, accountId }: Decreasing,
): Promise<{ policy: Policy; payoutFen: number }> {
  const fault = decreaseFault(policy, product, sumInsuredFen, tx.today)
  if (fault) throw notPossible({ detail: fault })
  const { after, payoutFen } = decreaseOf(policy, product, sumInsuredFen, tx.today)
  await payValue(tx, policy, { amountFen: payoutFen, purpose: 'surrender', accountId })
  const changed = await change(tx, policy, {
    kind: 'cover-decreased',
    new: { payoutFen, earlierPremiums: { part: sumInsuredFen, whole: policy.sumInsuredFen } },
    set: { sumInsuredFen, premiumFen: after.premiumFen },
  })
  tell(tx, policy, 'policy.cover-decreased', { policyNo: policy.policyNo, amountFen: payoutFen })
  return { policy: changed, payoutFen }
}
