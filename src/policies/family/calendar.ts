// What falls due in the months ahead: premiums by the contract's own reckoning, loans with their interest, and covers that end.
import { addDays, addMonths, type Day } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { debtOn, openLoansOn } from '../loans.ts'
import { nextDueOn, type Policy } from '../policy.ts'
import { premiumDueOn } from '../premiums.ts'
import { has, statusOf } from '../status.ts'
import type { Held } from './cover.ts'

export const monthsAhead = 12

export const dueKinds = ['premium', 'loan', 'ends'] as const

export interface Due {
  readonly kind: (typeof dueKinds)[number]
  readonly policyId: string
  readonly dueOn: Day
  /** Nothing where a cover ends. */
  readonly amountFen: number
  /** Of it, of a loan: a roll-over asks for no more than this. */
  readonly interestFen: number
  /** The day has passed and it is unpaid. */
  readonly overdue: boolean
}

export interface Month {
  /** `2026-12`. What is overdue stands in the first. */
  readonly month: string
  readonly premiumsFen: number
  readonly loansFen: number
  readonly totalFen: number
  readonly dues: readonly Due[]
}

/** Twelve months from a day, that day's month first: what is to be paid in each, by day, and the total. */
export function calendarOf(held: readonly Held[], today: Day): Month[] {
  const until = addDays(addMonths(`${today.slice(0, 7)}-01`, monthsAhead), -1)
  const dues = held.flatMap((one) => duesOf(one, today, until)).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  return Array.from({ length: monthsAhead }, (_, index) => {
    const month = addMonths(`${today.slice(0, 7)}-01`, index).slice(0, 7)
    const own = dues.filter(({ dueOn }) => (dueOn < today ? index === 0 : dueOn.startsWith(month)))
    const premiumsFen = totalOf(own, 'premium')
    const loansFen = totalOf(own, 'loan')
    return { month, premiumsFen, loansFen, totalFen: premiumsFen + loansFen, dues: own }
  })
}

function totalOf(dues: readonly Due[], kind: Due['kind']): number {
  return dues.filter((one) => one.kind === kind).reduce((all, { amountFen }) => all + amountFen, 0)
}

/** What falls due under one contract from its first unpaid day to a day; nothing when it is suspended or over. */
export function duesOf({ policy, product }: Held, today: Day, until: Day): Due[] {
  const status = statusOf(policy, product, today)
  if (has(status, 'terminated')) return []
  const premiums = has(status, 'suspended') ? [] : premiumDues(policy, product, today, until)
  return [...premiums, ...loanDues(policy, today, until), ...endings(policy, today, until)]
}

// Each instalment is what the contract itself would ask for on that day, all before it having been paid.
function premiumDues(policy: Policy, product: Product, today: Day, until: Day): Due[] {
  const dues: Due[] = []
  for (let on = policy.paidToOn; on <= until; on = nextDueOn(policy, on)) {
    const due = premiumDueOn({ ...policy, paidToOn: on }, product, on)
    if (due?.dueOn !== on) break
    dues.push({
      kind: 'premium',
      policyId: policy.id,
      dueOn: on,
      amountFen: due.amountFen,
      interestFen: 0,
      overdue: on < today,
    })
  }
  return dues
}

// A loan is counted to its day, or to today when that has passed.
function loanDues(policy: Policy, today: Day, until: Day): Due[] {
  return openLoansOn(policy, today)
    .filter(({ loan }) => loan.dueOn <= until)
    .map(({ loan }) => {
      const { principalFen, interestFen } = debtOn(loan, loan.dueOn < today ? today : loan.dueOn)
      return {
        kind: 'loan',
        policyId: policy.id,
        dueOn: loan.dueOn,
        amountFen: principalFen + interestFen,
        interestFen,
        overdue: loan.dueOn < today,
      }
    })
}

function endings({ id: policyId, endsOn }: Policy, today: Day, until: Day): Due[] {
  return endsOn !== null && endsOn >= today && endsOn <= until
    ? [{ kind: 'ends', policyId, dueOn: endsOn, amountFen: 0, interestFen: 0, overdue: false }]
    : []
}
