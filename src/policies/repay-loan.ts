import { append, type Day, newId, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import { loanBalanceOn, spreadRepayment } from './loans.ts'
import type { Loan, Policy } from './policy.ts'

import { nothingOwed, policyEnded } from './problems.ts'

/**
 * Applies a repayment that has settled into the customer's funds: oldest loan first, interest before principal. At most
 * what is owed today; raises `nothing-owed` otherwise.
 */
export async function repayLoan(
  tx: Tx,
  { policy, amountFen, paymentId }: { policy: Policy; amountFen: number; paymentId: string },
): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const { parts, leftFen } = spreadRepayment(policy, tx.today, amountFen)
  if (parts.length === 0 || leftFen > 0) throw nothingOwed()
  const { customerId, policyNo } = policy
  const interestFen = parts.reduce((all, part) => all + part.interestFen, 0)
  const loans = keepRepayments(tx, policy, parts, paymentId)
  post(tx, {
    customerId,
    purpose: 'loan-repayment',
    subject: { type: 'policy', id: policy.id },
    entries: [
      { debit: 'customer-funds', credit: 'loan-interest', amountFen: interestFen },
      { debit: 'customer-funds', credit: 'loans-receivable', amountFen: amountFen - interestFen },
    ],
    paymentId,
  })
  const changed = await change(tx, policy, { kind: 'loan-repaid', new: { amountFen, interestFen } })
  const leftOwedFen = loanBalanceOn({ loans }, undefined, tx.today).amountFen
  tell(tx, policy, 'policy.loan-repaid', { policyNo, amountFen, leftFen: leftOwedFen })
  return { ...changed, loans }
}

type Parts = ReturnType<typeof spreadRepayment>['parts']

/** Writes what is repaid of each loan with this write, and returns the loans as they then are. `paymentId` is null for debt settled out of a value. */
export function keepRepayments(
  tx: Tx,
  { customerId, id: policyId, loans }: Pick<Policy, 'customerId' | 'id' | 'loans'>,
  parts: Parts,
  paymentId: string | null,
  repaidOn: Day = tx.today,
): Loan[] {
  for (const part of parts)
    append(tx, 'policy_loan_repayments', { customerId, policyId, id: newId(), repaidOn, paymentId, ...part })
  return loans.map((loan) => withRepayment(loan, parts, repaidOn))
}

function withRepayment(loan: Loan, parts: Parts, on: string): Loan {
  const part = parts.find(({ loanId }) => loanId === loan.id)
  if (!part) return loan
  const { interestFen, principalFen } = part
  return { ...loan, repayments: [...loan.repayments, { on, interestFen, principalFen }] }
}
