// A rider joins a contract: paid for to the next due day, on the contract's bill from then on.
import { newId, type Text, type Tx } from '../../kit/index.ts'
import { post, refund } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { notPossible, policyEnded, policyFrozen, policySuspended, wrongAmount } from '../problems.ts'
import { has, statusOf } from '../status.ts'
import { addingFault, type RiderOffer } from './offer.ts'
import type { Rider } from './rider.ts'

export interface RiderAdded {
  readonly policy: Policy
  readonly product: Product
  readonly offer: RiderOffer
  readonly terms: { readonly loadPermille: number; readonly exclusions: readonly Text[] }
  /** The settled payment of its first premium; none when it begins on a due day. What it brought too much goes back. */
  readonly paid?: { readonly paymentId: string; readonly amountFen: number } | undefined
}

/** Adds a rider to a locked contract. Raises `policy-ended`, `policy-frozen`, `policy-suspended`, `change-not-possible`, `premium-wrong-amount`. */
export async function addRider(tx: Tx, { policy, product, offer, terms, paid }: RiderAdded): Promise<Policy> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  if (has(status, 'suspended')) throw policySuspended()
  const fault = addingFault(policy, product, tx.today)
  if (fault) throw notPossible({ detail: fault })
  await takePremium(tx, policy, offer, paid)
  const rider: Rider = { ...offer, id: newId(), firstPaymentId: paid?.paymentId ?? null }
  const changed = await change(tx, policy, {
    kind: 'rider-added',
    new: { riderId: rider.id, terms },
    set: { riders: [...policy.riders, rider] },
  })
  const { policyNo } = policy
  tell(tx, policy, 'policy.rider-added', { policyNo, premiumFen: rider.premiumFen, from: rider.effectiveOn })
  return changed
}

async function takePremium(tx: Tx, policy: Policy, { firstPremiumFen }: RiderOffer, paid: RiderAdded['paid']) {
  const overFen = (paid?.amountFen ?? 0) - firstPremiumFen
  if (overFen < 0) throw wrongAmount()
  if (!paid) return
  const { customerId, policyNo: reference } = policy
  const subject = { type: 'policy', id: policy.id }
  const { paymentId } = paid
  if (firstPremiumFen > 0)
    post(tx, {
      customerId,
      purpose: 'premium',
      subject,
      entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen: firstPremiumFen }],
      paymentId,
    })
  if (overFen > 0) await refund(tx, { customerId, paymentId, amountFen: overFen, subject, reference })
}
