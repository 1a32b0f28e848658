// A loan is taken from whatever the contract pays (合同约定的保单贷款条款).
import type { Day, Tx } from '../kit/index.ts'
import { type LedgerAccount, post } from '../payments/index.ts'
import { change } from './change.ts'
import { spreadRepayment } from './loans.ts'
import type { Policy } from './policy.ts'
import { keepRepayments } from './repay-loan.ts'

/** Takes at most the amount (fen) for the debt as it stood on a day, and as of that day, out of what is booked as paid on `out`; tells how much it took. */
export async function setOffLoan(
  tx: Tx,
  policy: Policy,
  { amountFen, on, out }: { amountFen: number; on: Day; out: LedgerAccount },
): Promise<{ policy: Policy; debtFen: number }> {
  const { parts } = spreadRepayment(policy, on, amountFen)
  if (parts.length === 0) return { policy, debtFen: 0 }
  const interestFen = parts.reduce((all, part) => all + part.interestFen, 0)
  const principalFen = parts.reduce((all, part) => all + part.principalFen, 0)
  const debtFen = interestFen + principalFen
  post(tx, {
    customerId: policy.customerId,
    purpose: 'loan-repayment',
    subject: { type: 'policy', id: policy.id },
    entries: [
      { debit: out, credit: 'loan-interest', amountFen: interestFen },
      { debit: out, credit: 'loans-receivable', amountFen: principalFen },
    ],
  })
  const loans = keepRepayments(tx, policy, parts, null, on)
  const changed = await change(tx, policy, { kind: 'loan-repaid', new: { amountFen: debtFen, interestFen } })
  return { policy: { ...changed, loans }, debtFen }
}
