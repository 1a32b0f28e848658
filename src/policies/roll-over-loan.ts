// Loans go on for another term: interest is paid, one new loan of the principal takes the place of the old ones.
import { addDays, append, type Day, newId, type Text, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import { loanBalanceOn, openLoansOn } from './loans.ts'
import type { Loan, Policy } from './policy.ts'
import { notPossible, wrongAmount } from './problems.ts'
import { keepRepayments } from './repay-loan.ts'
import { cashValueOn } from './values.ts'

/** Why the loans cannot go on; nothing when they can. */
export function rollOverFault(policy: Policy, product: Product, on: Day): Text | undefined {
  const { principalFen, interestFen } = loanBalanceOn(policy, product, on)
  if (principalFen === 0) return { zh: '这张保单没有未还贷款', en: 'Nothing is owed on this policy' }
  if (!product.loan) return { zh: '本产品没有保单贷款', en: 'this product has no loans' }
  if (interestFen === 0) return { zh: '今天还没有利息，不用续贷', en: 'There is no interest to pay yet' }
  const secured = Math.floor(
    (cashValueOn(policy, product, on).amountFen * Math.round(product.loan.sharePercent * 100)) / 10_000,
  )
  if (principalFen > secured)
    return {
      zh: '本金已超过可贷的额度，请先还一部分',
      en: 'The principal is more than may be lent; repay a part first',
    }
  return undefined
}

export interface RollingOver {
  readonly policy: Policy
  readonly product: Product
  /** The interest, as it was on `asOf`. */
  readonly amountFen: number
  readonly paymentId: string
  readonly asOf: Day
}

/** Rolls all open loans over into one with a new due day; interest accrued since `asOf` stays owed on the old ones. */
export async function rollOverLoan(
  tx: Tx,
  { policy, product, amountFen, paymentId, asOf }: RollingOver,
): Promise<{ policy: Policy; loan: Loan }> {
  const terms = product.loan
  const fault = rollOverFault(policy, product, asOf)
  if (fault || !terms) throw notPossible(fault ? { detail: fault } : {})
  const open = openLoansOn(policy, asOf)
  const interestFen = open.reduce((all, one) => all + one.interestFen, 0)
  const principalFen = open.reduce((all, one) => all + one.principalFen, 0)
  if (amountFen !== interestFen) throw wrongAmount()
  const { customerId } = policy
  const parts = open.map((one) => ({
    loanId: one.loan.id,
    interestFen: one.interestFen,
    principalFen: one.principalFen,
  }))
  const repaid = keepRepayments(tx, policy, parts, paymentId)
  post(tx, {
    customerId,
    purpose: 'loan-repayment',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'customer-funds', credit: 'loan-interest', amountFen: interestFen }],
    paymentId,
  })
  const loan: Loan = {
    id: newId(),
    principalFen,
    lentOn: tx.today,
    dueOn: addDays(tx.today, terms.termDaysMax),
    yearlyRateBp: terms.yearlyRateBp,
    repayments: [],
  }
  const { repayments: _none, ...row } = loan
  append(tx, 'policy_loans', { customerId, policyId: policy.id, ...row, paymentId })
  const changed = await change(tx, policy, {
    kind: 'loan-rolled-over',
    new: { loanId: loan.id, principalFen, interestFen, dueOn: loan.dueOn },
  })
  tell(tx, policy, 'policy.loan-rolled-over', { policyNo: policy.policyNo, amountFen: interestFen, dueOn: loan.dueOn })
  return { policy: { ...changed, loans: [...repaid, loan] }, loan }
}
