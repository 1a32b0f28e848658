// Everything a contract is worth and owes on any day: past days as it then stood, later days on assumptions that are said.
import { type Day, formatFen, type Text } from '../kit/index.ts'
import { guaranteedAfter, type Product } from '../products/index.ts'
import { holidaySince } from './account/holiday.ts'
import { projectedAccount, projectionWords } from './account/project.ts'
import { type AccountValue, accountOn } from './account/value.ts'
import { asOf } from './as-of.ts'
import { type Benefit, holdersKinds, payeesKinds } from './benefits/benefit.ts'
import { allLeftOn, leftWords, sumLeft } from './benefits/left.ts'
import { benefitsBetween } from './benefits/schedule.ts'
import { type CoverageView, coveragesOn } from './coverage.ts'
import { endingValueOn } from './ending-value.ts'
import { loanBalanceOn } from './loans.ts'
import { nextDueOn, type Policy, premiumsEndOn, type Value } from './policy.ts'
import { premiumDueOn } from './premiums.ts'
import { instalmentOf, paidAs } from './riders/instalment.ts'
import { has, type PolicyStatus, statusOf } from './status.ts'
import { cashValueOn, loanLimitOn } from './values.ts'
import { owedFen } from './waiver.ts'

export interface ValuesOn {
  readonly on: Day
  readonly when: 'past' | 'today' | 'future'
  /** What a later day takes for granted; empty for today and before. */
  readonly assumptions: readonly Text[]
  readonly status: PolicyStatus
  /** The next instalment then unpaid; null when there is none. */
  readonly premiumDue: (Value & { readonly dueOn: Day }) | null
  readonly paidToOn: Day
  /** What is in its account; null for a contract without one. */
  readonly accountValue: AccountValue | null
  readonly cashValue: Value
  readonly loanBalance: Value
  readonly loanLimit: Value
  /** What ending it would give back: within cooling-off all that was paid. */
  readonly surrenderValue: Value
  /** Dividends left with us, with interest. */
  readonly dividends: Value
  /** Survival benefits, annuities and maturity benefits left with us, with interest. */
  readonly benefitsLeft: Value
  /** What each coverage would pay if it happened that day. */
  readonly benefits: readonly CoverageView[]
}

/** All values of a day. `today` tells the past, which is replayed, from the future, which is assumed. */
export function valuesOn(policy: Policy, product: Product, on: Day, today: Day): ValuesOn {
  const then = standingOn(policy, product, on, today)
  const known = on > today ? guaranteedAfter(product, today) : product
  const due = premiumDueOn(then, product, on)
  return {
    on,
    when: on < today ? 'past' : on === today ? 'today' : 'future',
    assumptions: on > today ? assumptionsOf(policy, product, today) : [],
    status: statusOf(then, product, on),
    premiumDue: due ? { amountFen: due.amountFen, basis: due.basis, dueOn: due.dueOn } : null,
    paidToOn: then.paidToOn,
    accountValue: product.account ? accountOn(then, product, on) : null,
    cashValue: cashValueOn(then, product, on),
    loanBalance: plain(loanBalanceOn(then, product, on)),
    loanLimit: loanLimitOn(then, product, on),
    surrenderValue: endingValueOn(then, known, on),
    dividends: leftValue(then, known, on, holdersKinds),
    benefitsLeft: leftValue(then, known, on, payeesKinds),
    benefits: coveragesOn(then, product, on),
  }
}

/** Money of these kinds left with us on a day, with its interest. */
export function leftValue(policy: Policy, product: Product, on: Day, kinds: readonly Benefit['kind'][]): Value {
  const left = allLeftOn(policy, product, on, kinds)
  const [first, ...more] = left
  if (!first) return { amountFen: 0, basis: { zh: '没有留存的钱', en: 'nothing is left with us' } }
  const words = leftWords(left)
  const basis = more.length > 0 ? { zh: `合计 ${words.zh}`, en: `${words.en} together` } : first.basis
  return { amountFen: sumLeft(left), basis }
}

function plain({ amountFen, basis }: Value): Value {
  return { amountFen, basis }
}

/** The contract on any day: as it stood, as it is, or as it will stand when premiums go on being paid. */
export function standingOn(policy: Policy, product: Product, on: Day, today: Day): Policy {
  if (on === today) return policy
  return on < today ? asOf(policy, on) : projected(policy, product, on, today)
}

// Premiums are paid on their due days and benefits fall due while the contract lives; nothing else happens to it.
function projected(policy: Policy, product: Product, on: Day, today: Day): Policy {
  if (!goesOn(policy, product, today)) return policy
  const end = holidaySince(policy) === undefined ? premiumsEndOn(policy) : policy.paidToOn
  const premiums = [...policy.premiums]
  let due = policy.paidToOn
  for (; due <= on && due < end; due = nextDueOn(policy, due))
    premiums.push(paidAs(instalmentOf(policy, due), { paidOn: due < today ? today : due, paymentId: null }))
  const paid = {
    ...policy,
    premiums,
    paidToOn: due,
    benefits: [...policy.benefits, ...comingBenefits(policy, product, on, today)],
  }
  const coming = premiums.slice(policy.premiums.length)
  return product.account ? projectedAccount(paid, product, { premiums: coming, today, on }) : paid
}

// Left with us, or paid where an account is known. Dividends are not: none is declared for a day to come.
function comingBenefits(policy: Policy, product: Product, on: Day, today: Day): Benefit[] {
  const used = policy.payoutAccountId === null ? 'left' : 'paid'
  return benefitsBetween(policy, product, today, on)
    .filter(({ kind }) => kind !== 'dividend')
    .map((due) => ({ ...due, creditedOn: due.dueOn, debtFen: 0, used, boughtFen: null, version: policy.version }))
}

function goesOn(policy: Policy, product: Product, today: Day): boolean {
  const status = statusOf(policy, product, today)
  return !has(status, 'terminated') && !has(status, 'suspended')
}

function assumptionsOf(policy: Policy, product: Product, today: Day): Text[] {
  if (!goesOn(policy, product, today))
    return [{ zh: '假设保单状态不变，不再交费', en: 'Assuming the policy stays as it is and nothing more is paid' }]
  const owed = loanBalanceOn(policy, product, today).amountFen
  return [
    premiumDueOn(policy, product, today)
      ? {
          zh: `假设以后每期保费 ${formatFen(owedFen(policy, policy.paidToOn))} 都按时交`,
          en: `Assuming every instalment of ${formatFen(owedFen(policy, policy.paidToOn))} is paid when due`,
        }
      : { zh: '保费已经交清，假设保单不再变动', en: 'All premiums are paid; assuming nothing else changes' },
    ...(product.dividends || policy.benefits.length > 0
      ? [
          {
            zh: '以后的红利和累积利率不保证，没有计入',
            en: 'Dividends and accumulation rates to come are not guaranteed and left out',
          },
        ]
      : []),
    ...(product.account ? projectionWords(policy, product) : []),
    ...(owed > 0 ? [{ zh: '假设贷款不还，利息照算', en: 'Assuming the loan is not repaid and interest goes on' }] : []),
  ]
}
