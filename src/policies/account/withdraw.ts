// 部分领取: a part of the account is paid out, less the fee of the policy year; the sum insured stays.
import { type Day, formatFen, type Text, type Tx } from '../../kit/index.ts'
import { payOut } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { coolingOffEndsOn } from '../periods.ts'
import type { Policy } from '../policy.ts'
import { notPossible } from '../problems.ts'
import { earnedMoves } from './close-account.ts'
import { asMoves, holdingsOn, sold } from './funds.ts'
import { keepMoves } from './keep-moves.ts'
import { move, numbered } from './move.ts'
import { accountOn, leavingPercent, percentFen, policyYearOn } from './value.ts'

export interface Withdrawal {
  /** What the account loses. */
  readonly amountFen: number
  readonly feeFen: number
  readonly feePercent: number
  /** What the policyholder receives. */
  readonly paidFen: number
  readonly leftFen: number
}

/** What taking so much out of the account on a day comes to. */
export function withdrawalOf(policy: Policy, product: Product, amountFen: number, on: Day): Withdrawal {
  const feePercent = leavingPercent(policy, product, on)
  const feeFen = percentFen(amountFen, feePercent)
  const leftFen = accountOn(policy, product, on).amountFen - amountFen
  return { amountFen, feeFen, feePercent, paidFen: amountFen - feeFen, leftFen }
}

/** The most that can be taken out on a day, in fen; zero when there is nothing to take. */
export function withdrawableFen(policy: Policy, product: Product, on: Day): number {
  const keepFen = product.account?.withdrawal.keepMinFen ?? 0
  return Math.max(0, accountOn(policy, product, on).amountFen - keepFen)
}

/** Why nothing can be taken out on a day; nothing when something can. */
export function withdrawalStopped(policy: Policy, product: Product, on: Day): Text | undefined {
  const terms = product.account?.withdrawal
  if (!terms) return { zh: '这份合同没有可以领取的账户', en: 'This contract has no account to withdraw from' }
  const end = coolingOffEndsOn(policy, product)
  if (end === undefined || on <= end)
    return { zh: '犹豫期过后才能部分领取', en: 'Withdrawing is possible once cooling-off is over' }
  const year = policyYearOn(policy, on)
  const times = policy.events.filter(
    (event) => event.kind === 'withdrawn' && policyYearOn(policy, event.on) === year,
  ).length
  if (times >= terms.timesMaxPerYear)
    return {
      zh: `本保单年度已领取 ${times} 次，条款约定最多 ${terms.timesMaxPerYear} 次`,
      en: `Withdrawn ${times} times this policy year, the most there is`,
    }
  const most = withdrawableFen(policy, product, on)
  return most < terms.amountMinFen
    ? {
        zh: `账户里要留下 ${formatFen(terms.keepMinFen)}，现在可领 ${formatFen(most)}，不到最低的 ${formatFen(terms.amountMinFen)}`,
        en: `${formatFen(terms.keepMinFen)} must stay: ${formatFen(most)} could be taken, below the least of ${formatFen(terms.amountMinFen)}`,
      }
    : undefined
}

/** Why this amount cannot be taken out on a day; nothing when it can. */
export function withdrawalFault(policy: Policy, product: Product, amountFen: number, on: Day): Text | undefined {
  const stopped = withdrawalStopped(policy, product, on)
  if (stopped) return stopped
  const least = product.account?.withdrawal.amountMinFen ?? 0
  const most = withdrawableFen(policy, product, on)
  return amountFen < least || amountFen > most
    ? {
        zh: `可领 ${formatFen(least)} 到 ${formatFen(most)}，账户里要留下 ${formatFen(product.account?.withdrawal.keepMinFen ?? 0)}`,
        en: `Between ${formatFen(least)} and ${formatFen(most)}; ${formatFen(product.account?.withdrawal.keepMinFen ?? 0)} must stay`,
      }
    : undefined
}

/** Takes money out of the account and pays it. Raises `change-not-possible` with why. */
export async function withdraw(
  tx: Tx,
  { policy, product, amountFen, accountId }: { policy: Policy; product: Product; amountFen: number; accountId: string },
): Promise<{ policy: Policy; withdrawal: Withdrawal; paymentId: string }> {
  const on = tx.today
  const fault = withdrawalFault(policy, product, amountFen, on)
  if (fault) throw notPossible({ detail: fault })
  const withdrawal = withdrawalOf(policy, product, amountFen, on)
  const { customerId, policyNo } = policy
  const { feeFen, paidFen } = withdrawal
  const changed = await change(tx, takeOut(tx, policy, product, withdrawal), {
    kind: 'withdrawn',
    new: { amountFen, feeFen },
  })
  const paymentId = await payOut(tx, {
    customerId,
    accountId,
    amountFen: paidFen,
    purpose: 'withdrawal',
    subject: { type: 'policy', id: policy.id },
    reference: policyNo,
  })
  tell(tx, policy, 'policy.withdrawn', { policyNo, amountFen: paidFen })
  return { policy: changed, withdrawal, paymentId }
}

// Funds are first written up to the day's price; a credited account's interest goes on running by the day.
function takeOut(tx: Tx, policy: Policy, product: Product, { amountFen, feeFen }: Withdrawal): Policy {
  const on = tx.today
  if (!product.account?.funds) return keepMoves(tx, policy, [move('withdrawal', on, -amountFen, { feeFen })])
  const results = earnedMoves(policy, product, on)
  const holdings = holdingsOn(numbered(policy.account, results), product, on)
  return keepMoves(tx, policy, [...results, ...asMoves('withdrawal', on, sold(holdings, amountFen, feeFen))])
}
