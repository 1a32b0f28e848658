import { addDays, append, formatFen, newId, type Tx } from '../kit/index.ts'
import { payOut, post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import type { Loan, Policy } from './policy.ts'
import { notLendable, policyFrozen } from './problems.ts'
import { has, statusOf } from './status.ts'
import { loanLimitOn } from './values.ts'

export interface Lending {
  readonly policy: Policy
  readonly product: Product
  readonly amountFen: number
  /** The policyholder's own account it is paid to. */
  readonly accountId: string
}

/**
 * Lends against the cash value and pays it out. The insured's written consent (保险法 §34) is taken before, by whoever calls.
 * Raises `not-lendable` when the product, the status or the limit stand against it.
 */
export async function lend(
  tx: Tx,
  { policy, product, amountFen, accountId }: Lending,
): Promise<{ policy: Policy; loanId: string; paymentId: string }> {
  const terms = checkLending(policy, product, amountFen, tx.today)
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  post(tx, {
    customerId,
    purpose: 'loan',
    subject,
    entries: [{ debit: 'loans-receivable', credit: 'customer-funds', amountFen }],
  })
  const paymentId = await payOut(tx, {
    customerId,
    accountId,
    amountFen,
    purpose: 'loan',
    subject,
    reference: policyNo,
  })
  const loan: Loan = {
    id: newId(),
    principalFen: amountFen,
    lentOn: tx.today,
    dueOn: addDays(tx.today, terms.termDaysMax),
    yearlyRateBp: terms.yearlyRateBp,
    repayments: [],
  }
  const { repayments: _none, ...row } = loan
  append(tx, 'policy_loans', { customerId, policyId: policy.id, ...row, paymentId })
  const changed = await change(tx, policy, {
    kind: 'loan-lent',
    new: { loanId: loan.id, amountFen, dueOn: loan.dueOn },
  })
  tell(tx, policy, 'policy.loan-lent', { policyNo, amountFen })
  return { policy: { ...changed, loans: [...policy.loans, loan] }, loanId: loan.id, paymentId }
}

function checkLending(policy: Policy, product: Product, amountFen: number, today: string) {
  const status = statusOf(policy, product, today)
  if (has(status, 'frozen')) throw policyFrozen()
  if (!product.loan || !has(status, 'in-force') || has(status, 'cooling-off')) throw notLendable()
  const limit = loanLimitOn(policy, product, today)
  if (amountFen < product.loan.amountMinFen || amountFen > limit.amountFen)
    throw notLendable({
      detail: {
        zh: `可贷 ${formatFen(product.loan.amountMinFen)} 到 ${formatFen(limit.amountFen)}（${limit.basis.zh}）`,
        en: `between ${formatFen(product.loan.amountMinFen)} and ${formatFen(limit.amountFen)} can be borrowed (${limit.basis.en})`,
      },
    })
  return product.loan
}
