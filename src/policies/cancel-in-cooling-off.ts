import type { Day, Text, Tx } from '../kit/index.ts'
import { post, refund, refundableFen } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { closeAccount } from './account/close-account.ts'
import { paidInFen } from './account/move.ts'
import { benefitWords } from './benefits/benefit.ts'
import { payOrHold } from './billing/pay-or-hold.ts'
import { change, tell } from './change.ts'
import { loanBalanceOn } from './loans.ts'
import { coolingOffEndsOn } from './periods.ts'
import { lastEvent, type Policy } from './policy.ts'
import { coolingOffOver, policyEnded, policyFrozen } from './problems.ts'
import { has, statusOf } from './status.ts'
import { broughtFen } from './values.ts'
import { waivedSince } from './waiver.ts'

export interface Cancellation {
  readonly policy: Policy
  readonly product: Product
  /** Where premiums go that no payment of ours can take back: of a book taken over, or paid out of held money. */
  readonly accountId?: string
}

/**
 * Cancels within cooling-off: every premium goes back in full, without interest, to where it came from, less what is owed of
 * loans (premiums lent out of the cash value among them). Not once a benefit has been paid. Returns the refunds that carry it;
 * what no payment can take back goes to the account, or is held until one is named.
 */
export async function cancelInCoolingOff(
  tx: Tx,
  { policy, product, accountId }: Cancellation,
): Promise<{ policy: Policy; amountFen: number; paymentIds: string[] }> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  const fault = coolingOffFault(policy, product, tx.today)
  if (fault) throw coolingOffOver({ detail: fault })
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  const paidFen = broughtFen(policy)
  const debt = loanBalanceOn(policy, product, tx.today)
  const interestFen = Math.min(debt.interestFen, paidFen)
  const principalFen = Math.min(debt.principalFen, paidFen - interestFen)
  const amountFen = paidFen - interestFen - principalFen
  post(tx, {
    customerId,
    purpose: 'premium-refund',
    subject,
    entries: [
      { debit: 'premium-income', credit: 'customer-funds', amountFen },
      { debit: 'premium-income', credit: 'loans-receivable', amountFen: principalFen },
      { debit: 'premium-income', credit: 'loan-interest', amountFen: interestFen },
    ],
  })
  const { toSources, elsewhereFen } = await backTo(tx, policy, amountFen)
  const order = { customerId, reference: policyNo, subject }
  const paymentIds: string[] = []
  for (const [paymentId, backFen] of toSources)
    paymentIds.push(await refund(tx, { ...order, amountFen: backFen, paymentId }))
  const account = accountId ?? policy.premiumAccountId
  await payOrHold(tx, { ...order, accountId: account, amountFen: elsewhereFen, purpose: 'premium-refund' })
  const emptied = closeAccount(tx, policy, product, 'cancelled')
  const changed = await change(tx, emptied, { kind: 'cancelled', new: { amountFen } })
  tell(tx, policy, 'policy.cancelled', { policyNo, amountFen })
  return { policy: changed, amountFen, paymentIds }
}

/** What stands against cancelling within cooling-off on a day, in words; nothing when it is possible. */
export function coolingOffFault(policy: Policy, product: Product, on: Day): Text | undefined {
  if (!has(statusOf(policy, product, on), 'cooling-off')) {
    const end = coolingOffEndsOn(policy, product)
    return { zh: `犹豫期已于 ${end} 结束`, en: `Cooling-off ended on ${end}` }
  }
  const [benefit] = policy.benefits
  if (benefit)
    return {
      zh: `${benefit.dueOn} 的${benefitWords[benefit.kind].zh}已经给付，不能再当没有买过；可以退保`,
      en: `${benefitWords[benefit.kind].en} of ${benefit.dueOn} has been credited: it cannot be undone from the start, but surrendered`,
    }
  const waived = waivedSince(policy)
  if (waived !== undefined)
    return {
      zh: `${waived} 起的保费已经豁免，不能再当没有买过；可以退保`,
      en: `Premiums are waived since ${waived}: it cannot be undone from the start, but surrendered`,
    }
  const claim = lastEvent(policy, 'claim-paid')
  return claim
    ? {
        zh: `${claim.on} 已经理赔过，不能再当没有买过；可以退保`,
        en: `A claim was paid on ${claim.on}: it cannot be undone from the start, but surrendered`,
      }
    : undefined
}

/** What goes back to each payment, never more than it brought, and what is left for an account: money once held, or brought otherwise. */
async function backTo(tx: Tx, policy: Policy, amountFen: number) {
  const { customerId } = policy
  const toSources = new Map<string, number>()
  let elsewhereFen = amountFen
  for (const [paymentId, paidFen] of bySource(policy)) {
    const backFen = Math.min(elsewhereFen, paidFen, await refundableFen(tx.db, customerId, paymentId))
    if (backFen > 0) toSources.set(paymentId, backFen)
    elsewhereFen -= backFen
  }
  return { toSources, elsewhereFen }
}

function bySource({ premiums, riders, account }: Policy): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (paymentId: string | null, amountFen: number) => {
    if (paymentId !== null) sums.set(paymentId, (sums.get(paymentId) ?? 0) + amountFen)
  }
  for (const { paymentId, amountFen, interestFen } of premiums) add(paymentId, amountFen + interestFen)
  for (const { firstPaymentId, firstPremiumFen } of riders) add(firstPaymentId, firstPremiumFen)
  for (const one of account) if (one.kind === 'top-up' || one.kind === 'arrears') add(one.paymentId, paidInFen([one]))
  return sums
}
