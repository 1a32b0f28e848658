import type { Tx } from '../kit/index.ts'
import { payOut, post, refund } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import { lastEvent, type Policy } from './policy.ts'
import { accountNeeded, coolingOffOver, policyEnded, policyFrozen } from './problems.ts'
import { has, statusOf } from './status.ts'

export interface Cancellation {
  readonly policy: Policy
  readonly product: Product
  /** Where a premium goes that came without a payment of ours (a book taken over). */
  readonly accountId?: string
}

/**
 * Cancels within cooling-off: every premium goes back in full, without interest, to where it came from. Not once a benefit
 * has been paid. Returns the payments that carry it.
 */
export async function cancelInCoolingOff(
  tx: Tx,
  { policy, product, accountId }: Cancellation,
): Promise<{ policy: Policy; amountFen: number; paymentIds: string[] }> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  if (!has(status, 'cooling-off') || lastEvent(policy, 'claim-paid')) throw coolingOffOver()
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  const amountFen = policy.premiums.reduce((all, one) => all + one.amountFen + one.interestFen, 0)
  const entries = [{ debit: 'premium-income', credit: 'customer-funds', amountFen }] as const
  post(tx, { customerId, purpose: 'premium-refund', subject, entries })
  const paymentIds: string[] = []
  for (const [paymentId, backFen] of bySource(policy)) {
    const account = accountId ?? policy.premiumAccountId
    if (paymentId === null && account === null) throw accountNeeded()
    const order = { customerId, amountFen: backFen, reference: policyNo, subject }
    paymentIds.push(
      paymentId === null
        ? await payOut(tx, { ...order, accountId: account ?? '', purpose: 'premium-refund' })
        : await refund(tx, { ...order, paymentId }),
    )
  }
  const changed = await change(tx, policy, { kind: 'cancelled', new: { amountFen } })
  tell(tx, policy, 'policy.cancelled', { policyNo, amountFen })
  return { policy: changed, amountFen, paymentIds }
}

function bySource({ premiums }: Policy): Map<string | null, number> {
  const sums = new Map<string | null, number>()
  for (const { paymentId, amountFen, interestFen } of premiums)
    sums.set(paymentId, (sums.get(paymentId) ?? 0) + amountFen + interestFen)
  return sums
}
