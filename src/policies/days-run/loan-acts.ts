// Loans on their days: told before they are due, told when overdue, watched against the cash value.
import { addDays, type Day, share } from '../../kit/index.ts'
import { loanBalanceOn, openLoansOn } from '../loans.ts'
import type { Policy } from '../policy.ts'
import { has, statusOf } from '../status.ts'
import { cashValueOn } from '../values.ts'
import { type DayFacts, type Planned, plan } from './act.ts'

const noticeDays = 15
const overdueDays = 60
/** From this share of the cash value on, the customer is warned. */
const warnPercent = 95
const lookDaysMax = 30

export function loanActs({ policy, product }: DayFacts, day: Day): Planned[] {
  const open = openLoansOn(policy, day)
  if (open.length === 0 || has(statusOf(policy, product, day), 'terminated')) return []
  const dueDays = [...new Set(open.map(({ loan }) => loan.dueOn))]
  const owed = (dueOn: Day) => {
    const due = open.filter(({ loan }) => loan.dueOn === dueOn)
    return due.reduce((all, { principalFen, interestFen }) => all + principalFen + interestFen, 0)
  }
  return [
    ...dueDays.flatMap((dueOn) => [
      ...plan(day, addDays(dueOn, -noticeDays), dueOn, {
        kind: 'loan-due-notice',
        forOn: dueOn,
        amountFen: owed(dueOn),
      }),
      ...plan(day, addDays(dueOn, 1), addDays(dueOn, overdueDays), {
        kind: 'loan-overdue',
        forOn: dueOn,
        amountFen: owed(dueOn),
      }),
    ]),
    ...watched(policy, { product }, day),
  ]
}

// Debt grows by the day, the value in steps: looked at as often as the gap allows, and at least every month.
function watched(policy: Policy, { product }: Pick<DayFacts, 'product'>, day: Day): Planned[] {
  const debt = loanBalanceOn(policy, product, day)
  const valueFen = cashValueOn(policy, product, day).amountFen
  const forOn = lastLoanDay(policy)
  if (debt.amountFen > valueFen)
    return [
      { on: day, act: { kind: 'debt-lapse', forOn, amountFen: debt.amountFen } },
      { on: addDays(day, lookDaysMax) },
    ]
  const warnFen = share(valueFen, warnPercent, 100)
  const warned = debt.amountFen >= warnFen
  const perDayFen = Math.max(1, share(debt.principalFen, rateBp(policy), 10_000 * 365))
  const gapFen = (warned ? valueFen : warnFen) - debt.amountFen
  const days = Math.min(lookDaysMax, Math.max(1, Math.floor(gapFen / perDayFen)))
  return [
    { on: addDays(day, days) },
    ...(warned ? [{ on: day, act: { kind: 'debt-warning', forOn, amountFen: debt.amountFen } as const }] : []),
  ]
}

function rateBp({ loans }: Policy): number {
  return Math.max(0, ...loans.map(({ yearlyRateBp }) => yearlyRateBp))
}

// What was told holds until the loans change.
function lastLoanDay({ loans }: Policy): Day {
  const days = loans.flatMap(({ lentOn, repayments }) => [lentOn, ...repayments.map(({ on }) => on)])
  return days.sort().at(-1) ?? '0001-01-01'
}
