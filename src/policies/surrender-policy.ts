import type { Tx } from '../kit/index.ts'
import { payOut, post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { closeAccount } from './account/close-account.ts'
import { sumLeft } from './benefits/left.ts'
import { settleLeft } from './benefits/settle-left.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { accountNeeded, policyEnded, policyFrozen } from './problems.ts'
import { has, statusOf } from './status.ts'
import { type Surrender, surrenderValueOn } from './values.ts'

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
  const settled = await settleEnding(tx, policy, product, value)
  post(tx, {
    customerId,
    purpose: 'surrender',
    subject,
    // beyond the contract: given in good will
    entries: [{ debit: 'damages-paid', credit: 'customer-funds', amountFen: amountFen - value.amountFen }],
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
  const changed = await change(tx, settled, {
    kind: 'surrendered',
    new: { amountFen, grossFen: value.grossFen, basis: value.basis },
  })
  tell(tx, policy, 'policy.surrendered', { policyNo, amountFen })
  return { policy: changed, amountFen, paymentId }
}

/**
 * Books the end of a contract for its value: what was left with us goes into the policyholder's funds with the value; debt is
 * settled out of the value, and out of those funds where it is not enough. `value.amountFen` then stands there to be paid.
 */
export async function settleEnding(tx: Tx, policy: Policy, product: Product, value: Surrender): Promise<Policy> {
  const settled = await settleLeft(tx, policy, product)
  const worthFen = value.grossFen - sumLeft(value.left)
  const interestFen = Math.min(value.loanInterestFen, worthFen)
  const principalFen = Math.min(value.loanPrincipalFen, worthFen - interestFen)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'surrender',
    subject: { type: 'policy', id: policy.id },
    entries: [
      { debit: 'surrenders-paid', credit: 'customer-funds', amountFen: worthFen - interestFen - principalFen },
      { debit: 'surrenders-paid', credit: 'loans-receivable', amountFen: principalFen },
      { debit: 'surrenders-paid', credit: 'loan-interest', amountFen: interestFen },
      { debit: 'customer-funds', credit: 'loans-receivable', amountFen: value.loanPrincipalFen - principalFen },
      { debit: 'customer-funds', credit: 'loan-interest', amountFen: value.loanInterestFen - interestFen },
    ],
  })
  return closeAccount(tx, settled, product, 'surrendered')
}
