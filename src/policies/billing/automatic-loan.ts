// 保费自动垫交: at the end of grace the premium is lent out of the cash value, when the policyholder has chosen so.
import { addDays, append, newId, type Tx } from '../../kit/index.ts'
import { post } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, keepPremium, tell } from '../change.ts'
import { endingOf } from '../ending.ts'
import { type Loan, lastEvent, type Policy } from '../policy.ts'
import { notLendable, policyEnded } from '../problems.ts'
import { instalmentOf, paidAs, waivedEntries } from '../riders/instalment.ts'

/** Whether an unpaid premium is to be lent at the end of grace. */
export function automaticLoanChosen(policy: Pick<Policy, 'events'>): boolean {
  return lastEvent(policy, 'automatic-loan-set')?.new?.chosen === true
}

/** Keeps the choice with the policy's next version. */
export async function chooseAutomaticLoan(tx: Tx, policy: Policy, chosen: boolean): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const old = { chosen: automaticLoanChosen(policy) }
  const changed = await change(tx, policy, { kind: 'automatic-loan-set', old, new: { chosen } })
  tell(tx, policy, 'policy.automatic-loan-set', { policyNo: policy.policyNo, chosen: chosen ? 1 : 0 })
  return changed
}

/** Lends the premium that is due and pays it: a loan like any other, without money going out. */
export async function lendPremium(tx: Tx, policy: Policy, product: Product): Promise<Policy> {
  if (!product.loan) throw notLendable()
  const { customerId, id: policyId, policyNo, paidToOn: dueOn } = policy
  const instalment = instalmentOf(policy, dueOn)
  const premium = paidAs(instalment, { paidOn: tx.today, paymentId: null })
  const { amountFen, toOn } = instalment
  const { termDaysMax, yearlyRateBp } = product.loan
  const row = {
    id: newId(),
    principalFen: amountFen,
    lentOn: tx.today,
    dueOn: addDays(tx.today, termDaysMax),
    yearlyRateBp,
  }
  append(tx, 'policy_loans', { customerId, policyId, ...row, paymentId: null })
  keepPremium(tx, policy, premium)
  post(tx, {
    customerId,
    purpose: 'automatic-loan',
    subject: { type: 'policy', id: policyId },
    entries: [
      { debit: 'loans-receivable', credit: 'customer-funds', amountFen },
      { debit: 'customer-funds', credit: 'premium-income', amountFen },
      ...waivedEntries([instalment]),
    ],
  })
  const lent = await change(tx, policy, {
    kind: 'loan-lent',
    new: { loanId: row.id, amountFen, dueOn: row.dueOn, automatic: true },
  })
  const paid = await change(tx, lent, { kind: 'premium-paid', new: { amountFen }, set: { paidToOn: toOn } })
  tell(tx, policy, 'policy.premium-lent', { policyNo, amountFen, paidToOn: toOn })
  const loan: Loan = { ...row, repayments: [] }
  return { ...paid, loans: [...policy.loans, loan], premiums: [...policy.premiums, premium] }
}
