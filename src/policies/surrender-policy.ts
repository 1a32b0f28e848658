import type { Tx } from '../kit/index.ts'
import { payOut, post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { accountNeeded, policyEnded, policyFrozen } from './problems.ts'
import { has, statusOf } from './status.ts'
import { surrenderValueOn } from './values.ts'

export interface Surrendering {
  readonly policy: Policy
  readonly product: Product
  /** The policyholder's own account; needed when anything is paid. */
  readonly accountId?: string
  /** What was agreed to pay instead of the surrender value; not less than it. */
  readonly agreedFen?: number
}

/** Surrenders: debt is settled out of the cash value and the rest paid (保险法 §47). `paymentId` is null when nothing is left. */
export async function surrenderPolicy(
  tx: Tx,
  { policy, product, accountId, agreedFen }: Surrendering,
): Promise<{ policy: Policy; amountFen: number; paymentId: string | null }> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  const value = surrenderValueOn(policy, product, tx.today)
  const amountFen = Math.max(value.amountFen, agreedFen ?? 0)
  if (amountFen > 0 && !accountId) throw accountNeeded()
  post(tx, {
    customerId,
    purpose: 'surrender',
    subject,
    entries: [
      { debit: 'surrenders-paid', credit: 'customer-funds', amountFen: value.amountFen },
      // beyond the contract: given in good will
      { debit: 'damages-paid', credit: 'customer-funds', amountFen: amountFen - value.amountFen },
      { debit: 'surrenders-paid', credit: 'loans-receivable', amountFen: value.loanPrincipalFen },
      { debit: 'surrenders-paid', credit: 'loan-interest', amountFen: value.loanInterestFen },
    ],
  })
  const paymentId =
    amountFen > 0 && accountId
      ? await payOut(tx, {
          customerId,
          accountId,
          amountFen,
          purpose: 'surrender',
          subject,
          reference: policyNo,
        })
      : null
  const changed = await change(tx, policy, {
    kind: 'surrendered',
    new: { amountFen, grossFen: value.grossFen, basis: value.basis },
  })
  tell(tx, policy, 'policy.surrendered', { policyNo, amountFen })
  return { policy: changed, amountFen, paymentId }
}
