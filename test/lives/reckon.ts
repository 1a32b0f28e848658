// A contract told again from its timeline alone: each event is walked in its order with plain numbers, and nothing of the
// store's own rules is called. Slow and simple on purpose.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Day } from '../../src/kit/index.ts'
import type { PolicyEvent } from '../../src/policies/index.ts'
import { daysFrom, later, monthsLater, wholeMonthsFrom } from './days.ts'
import type { Life } from './life.ts'
import { betweenYearEnds, riderTerms, riderValueFen } from './reckon-rider.ts'

// The terms of 福满终身寿险, as its product folder says them.
const terms = { graceDays: 60, coolingOffDays: 20, waitingDays: 90, loanBp: 500, loanDays: 180, windowDays: 730 }
const monthsOf = { yearly: 12, 'half-yearly': 6, quarterly: 3, monthly: 1 } as const

const tables = readFileSync('demo/products/whole-life/values.csv', 'utf8').split('\n')

interface Debt {
  readonly dueOn: Day
  principalFen: number
  interestFen: number
  since: Day
}

export interface Reckoned {
  readonly paidToOn: Day
  readonly cashValueFen: number
  readonly principalFen: number
  readonly interestFen: number
  readonly states: readonly string[]
  /** All premiums, with the interest of reinstatement. */
  readonly premiumsFen: number
  /** What went back for a rider dropped within its cooling-off, and is no more among them. */
  readonly riderBackFen: number
  /** Of these, lent out of the cash value. */
  readonly lentPremiumsFen: number
  /** Principal the books still show: what the value did not cover stays when the contract ends. */
  readonly receivableFen: number
  /** What the day's run should have done by now and has not, or did and should not have. */
  readonly faults: readonly string[]
}

export interface Facts {
  readonly life: Life
  readonly effectiveOn: Day
  readonly premiumFen: number
  readonly riderFen: number
  readonly events: readonly PolicyEvent[]
  /** The bank has still to answer: the run waits. */
  readonly waits: boolean
}

const amounts = z.object({
  amountFen: z.int().default(0),
  interestFen: z.int().default(0),
  grossFen: z.int().default(0),
  chosen: z.boolean().default(false),
  automatic: z.boolean().default(false),
  because: z.string().default(''),
  since: z.string().default(''),
})

/** Interest of so many days, half up to the fen, in whole numbers. */
function grown({ principalFen, interestFen, since }: Debt, on: Day): number {
  const part = BigInt(principalFen) * BigInt(terms.loanBp) * BigInt(Math.max(0, daysFrom(since, on)))
  return interestFen + Number((2n * part + 3_650_000n) / 7_300_000n)
}

/** The contract at the end of a day. */
export function reckon({ life, effectiveOn, premiumFen, riderFen, events, waits }: Facts, on: Day): Reckoned {
  const debts: Debt[] = []
  const faults: string[] = []
  const step = monthsOf[life.frequency]
  let paidMonths = step
  let premiumsFen = premiumFen + riderFen
  let riderBackFen = 0
  let droppedOn: Day | undefined
  const riderMonths = (life.payYears - 1) * 12
  let lentPremiumsFen = 0
  let receivableFen = 0
  let ended: Day | undefined
  let coverFrom = effectiveOn
  let signedOn: Day | undefined = life.signed ? later(effectiveOn, -1) : undefined
  const lapses = new Set<string>()
  let [chosen, frozen] = [false, false]

  const paidTo = () => monthsLater(effectiveOn, paidMonths)
  const allPaid = () => paidMonths >= life.payYears * 12
  const graceEnds = () => later(paidTo(), terms.graceDays)
  const principal = () => debts.reduce((all, one) => all + one.principalFen, 0)
  const interest = (day: Day) => debts.reduce((all, one) => all + grown(one, day), 0)
  const covers = (day: Day) =>
    riderFen > 0 && day < monthsLater(effectiveOn, riderMonths) && (droppedOn === undefined || day <= droppedOn)
  // What falls due on the day to which so many months are paid.
  const dueFen = (months: number) => premiumFen + (covers(monthsLater(effectiveOn, months)) ? riderFen : 0)
  const riderCash = (day: Day) => {
    const until = paidMonths >= riderMonths || day < paidTo() ? day : paidTo()
    const sumFen = (premiumFen * 12) / step
    return covers(day) ? riderValueFen({ payYears: life.payYears, sumFen, effectiveOn }, until) : 0
  }
  const cash = (day: Day) =>
    ended ? 0 : tableValueFen(life, effectiveOn, allPaid() || day < paidTo() ? day : paidTo()) + riderCash(day)

  for (const event of events.filter((one) => one.on <= on)) {
    const told = amounts.parse(event.new ?? {})
    const fault = (says: string) => faults.push(`${event.on} ${event.kind}: ${says}`)
    if (ended) fault('after the end')
    const late = !allPaid() && event.on > graceEnds()
    const affords = chosen && principal() + interest(event.on) + dueFen(paidMonths) <= cash(event.on)
    const whole = (fen: number) => {
      let leftFen = fen
      do {
        leftFen -= dueFen(paidMonths)
        paidMonths += step
      } while (leftFen > 0)
      if (leftFen !== 0) fault(`${fen} are no whole premiums of ${premiumFen} and ${riderFen}`)
      premiumsFen += told.amountFen
    }
    if (event.kind === 'premium-paid') whole(told.amountFen)
    if (event.kind === 'reinstated') {
      if (!late) fault('was not suspended')
      whole(told.amountFen - told.interestFen)
      coverFrom = event.on
      if (late && paidTo() <= event.on) fault('still owes premiums')
    }
    if (event.kind === 'loan-lent') {
      if (told.automatic && !(late && affords)) fault('lent a premium that was not to be lent')
      if (!told.automatic && principal() + interest(event.on) + told.amountFen > cash(event.on) * 0.8)
        fault('more than four fifths of the value')
      if (told.automatic) lentPremiumsFen += told.amountFen
      const dueOn = later(event.on, terms.loanDays)
      debts.push({ principalFen: told.amountFen, interestFen: 0, since: event.on, dueOn })
    }
    if (event.kind === 'loan-repaid') {
      const interestFen = repay(debts, told.amountFen, event.on)
      if (interestFen !== told.interestFen) fault(`interest of ${interestFen}, not ${told.interestFen}`)
    }
    if (event.kind === 'lapsed') {
      const byDebt = principal() + interest(event.on) > cash(event.on)
      if (!late && !byDebt) fault('neither unpaid after grace nor in debt beyond the value')
      if (late && affords && !byDebt) fault('the premium was to be lent')
      // a day more than the slowest bank takes
      if (late && !byDebt && event.on > later(graceEnds(), 11)) fault('told too late')
      lapses.add(told.since)
    }
    if (event.kind === 'rider-dropped') {
      const isEarly = event.on < later(effectiveOn, riderTerms.coolingOffDays)
      const paidFor = Array.from({ length: paidMonths / step }, (_, time) => dueFen(time * step) - premiumFen)
      const backFen = isEarly ? paidFor.reduce((all, one) => all + one, 0) : riderCash(event.on)
      if (told.amountFen !== backFen) fault(`${backFen} go back for the rider, not ${told.amountFen}`)
      if (isEarly) [riderBackFen, premiumsFen] = [backFen, premiumsFen - backFen]
      droppedOn = event.on
    }
    if (event.kind === 'automatic-loan-set') chosen = told.chosen
    if (event.kind === 'receipt-signed') signedOn = event.on
    if (event.kind === 'frozen' || event.kind === 'unfrozen') frozen = event.kind === 'frozen'
    if (event.kind === 'cancelled') {
      const backFen = Math.max(0, premiumsFen - principal() - interest(event.on))
      if (told.amountFen !== backFen) fault(`${backFen} go back, not ${told.amountFen}`)
      receivableFen = Math.max(0, principal() - Math.max(0, premiumsFen - interest(event.on)))
      premiumsFen = 0
      ended = event.on
    }
    if (event.kind === 'surrendered' || event.kind === 'ended') {
      const [worthFen, owedFen] = [cash(event.on), principal() + interest(event.on)]
      if (told.amountFen !== Math.max(0, worthFen - owedFen))
        fault(`${worthFen} less ${owedFen}, not ${told.amountFen}`)
      receivableFen = Math.max(0, principal() - Math.max(0, worthFen - interest(event.on)))
      if (event.kind === 'ended' && event.on !== later(graceEnds(), 2 + terms.windowDays))
        fault('not the day after the window')
      ended = event.on
    }
  }
  if (!ended && !allPaid() && !waits) {
    const since = later(graceEnds(), 1)
    if (on > since && !lapses.has(since)) faults.push(`${on}: unpaid since ${paidTo()} and not lapsed`)
    if (on > later(since, terms.windowDays)) faults.push(`${on}: the window of ${since} is over and it has not ended`)
  }

  const owedFen = principal() + interest(on)
  const isLate = !allPaid() && on > graceEnds()
  const living: [string, boolean][] = [
    ['pending', on < effectiveOn],
    ['suspended', on >= effectiveOn && (isLate || owedFen > cash(on))],
    ['in-force', on >= effectiveOn && !isLate && owedFen <= cash(on)],
    ['cooling-off', signedOn === undefined || on <= later(signedOn, terms.coolingOffDays)],
    ['waiting', on >= effectiveOn && on < later(coverFrom, terms.waitingDays)],
    ['premium-due', !allPaid() && on >= later(paidTo(), -30) && !isLate],
    ['grace', !allPaid() && on > paidTo() && !isLate],
    ['paid-up', allPaid()],
    ['loan-outstanding', owedFen > 0],
    ['loan-overdue', debts.some((one) => one.dueOn < on && one.principalFen + grown(one, on) > 0)],
    ['frozen', frozen],
  ]
  return {
    paidToOn: paidTo(),
    cashValueFen: cash(on),
    principalFen: principal(),
    interestFen: interest(on),
    states: (ended ? ['terminated'] : living.filter(([, holds]) => holds).map(([state]) => state)).sort(),
    premiumsFen,
    riderBackFen,
    lentPremiumsFen,
    receivableFen: ended ? receivableFen : principal(),
    faults,
  }
}

/** Oldest first, interest before principal. Returns the interest that was paid. */
function repay(debts: Debt[], amountFen: number, on: Day): number {
  let [leftFen, interestFen] = [amountFen, 0]
  for (const debt of debts) {
    const owedFen = grown(debt, on)
    const [first, then] = [
      Math.min(leftFen, owedFen),
      Math.min(leftFen - Math.min(leftFen, owedFen), debt.principalFen),
    ]
    if (first + then === 0) continue
    debt.interestFen = owedFen - first
    debt.principalFen -= then
    debt.since = on
    leftFen -= first + then
    interestFen += first
  }
  return interestFen
}

/** Straight between the year ends of the printed table. */
function tableValueFen({ sex, age, payYears, sumInsuredFen }: Life, effectiveOn: Day, day: Day): number {
  const line = tables.find((one) => one.startsWith(`${sex},${age},whole,${payYears},`)) ?? ''
  const ends = [0, ...line.split(',').slice(4).map(Number)]
  return betweenYearEnds(ends, sumInsuredFen, wholeMonthsFrom(effectiveOn, day))
}
