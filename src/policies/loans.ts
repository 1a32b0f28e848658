// Loans against the cash value: simple interest by the day over 365, rounded half up to the fen when it is counted.
import { type Day, daysBetween, formatFen, share } from '../kit/index.ts'
import type { Loan, Policy, Value } from './policy.ts'

export interface Debt {
  readonly principalFen: number
  readonly interestFen: number
}

/** What is owed of one loan on a day. Repayments took interest first; interest bears no interest. */
export function debtOn(loan: Loan, on: Day): Debt {
  let from = loan.lentOn
  let debt: Debt = { principalFen: loan.principalFen, interestFen: 0 }
  for (const repayment of loan.repayments) {
    if (repayment.on > on) break
    debt = repaid(accrued(debt, loan.yearlyRateBp, from, repayment.on), repayment)
    from = repayment.on
  }
  return accrued(debt, loan.yearlyRateBp, from, on)
}

function accrued({ principalFen, interestFen }: Debt, yearlyRateBp: number, from: Day, to: Day): Debt {
  const days = Math.max(0, daysBetween(from, to))
  return { principalFen, interestFen: interestFen + share(principalFen, yearlyRateBp * days, 10_000 * 365) }
}

function repaid(debt: Debt, { interestFen, principalFen }: Debt): Debt {
  return { principalFen: debt.principalFen - principalFen, interestFen: debt.interestFen - interestFen }
}

export interface OpenLoan extends Debt {
  readonly loan: Loan
}

/** Loans with something owed on a day, oldest first. */
export function openLoansOn(policy: Pick<Policy, 'loans'>, on: Day): OpenLoan[] {
  return policy.loans
    .filter(({ lentOn }) => lentOn <= on)
    .map((loan) => ({ loan, ...debtOn(loan, on) }))
    .filter(({ principalFen, interestFen }) => principalFen + interestFen > 0)
}

export type LoanBalance = Value & Debt

/** Principal and interest owed on a day. */
export function loanBalanceOn(policy: Pick<Policy, 'loans'>, _product: unknown, on: Day): LoanBalance {
  const open = openLoansOn(policy, on)
  const principalFen = open.reduce((all, one) => all + one.principalFen, 0)
  const interestFen = open.reduce((all, one) => all + one.interestFen, 0)
  return {
    amountFen: principalFen + interestFen,
    principalFen,
    interestFen,
    basis: {
      zh: `本金 ${formatFen(principalFen)}，利息 ${formatFen(interestFen)}（单利，按日计算到 ${on}，一年按 365 天）`,
      en: `principal ${formatFen(principalFen)}, interest ${formatFen(interestFen)} (simple, by the day to ${on}, 365 days a year)`,
    },
  }
}

/** How an amount is spread: oldest loan first, in each interest before principal. What is left over is returned too. */
export function spreadRepayment(
  policy: Pick<Policy, 'loans'>,
  on: Day,
  amountFen: number,
): { parts: { loanId: string; interestFen: number; principalFen: number }[]; leftFen: number } {
  let leftFen = amountFen
  const parts = openLoansOn(policy, on).map(({ loan, ...debt }) => {
    const interestFen = Math.min(leftFen, debt.interestFen)
    const principalFen = Math.min(leftFen - interestFen, debt.principalFen)
    leftFen -= interestFen + principalFen
    return { loanId: loan.id, interestFen, principalFen }
  })
  return { parts: parts.filter(({ interestFen, principalFen }) => interestFen + principalFen > 0), leftFen }
}
