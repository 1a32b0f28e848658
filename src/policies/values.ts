// What a contract is worth on a day.
import { type Day, daysBetween, formatFen } from '../kit/index.ts'
import { cashValueFen, type Product, paidUpValueFen } from '../products/index.ts'
import { paidInFen } from './account/move.ts'
import { accountOn, leavingFeeFen } from './account/value.ts'
import { additionsFen, additionsValueFen, additionsWords } from './benefits/additions.ts'
import { holdersKinds, payeesKinds } from './benefits/benefit.ts'
import { allLeftOn, type Left, leftWords, sumLeft } from './benefits/left.ts'
import { hasEnded } from './ending.ts'
import { loanBalanceOn } from './loans.ts'
import { payeeOf } from './payee.ts'
import { suspendedSince } from './periods.ts'
import { isPaidUp, lastEvent, type Policy, type PolicyEvent, type Value, wholeMonths } from './policy.ts'
import { premiumsKeptFen } from './premiums-counted.ts'
import { isOfRider, type Part, partsOn } from './riders/parts.ts'
import { paidOut, riderUnearnedOn, unearned } from './riders/unearned.ts'

/** The cash value on a day: the main contract's and its riders'. */
export function cashValueOn(policy: Policy, product: Product, on: Day): Value {
  const own = ownCashValueOn(policy, product, on)
  const addedFen = hasEnded(policy, on)
    ? 0
    : sumOf(partsOn(policy, product, on), (part) => ownCashValueOn(part.policy, part.product, on))
  return withRiders(own, addedFen)
}

function sumOf(parts: readonly Part[], of: (part: Part) => Value): number {
  return parts.reduce((all, part) => all + of(part).amountFen, 0)
}

function withRiders(own: Value, addedFen: number): Value {
  if (addedFen === 0) return own
  return {
    amountFen: own.amountFen + addedFen,
    basis: {
      zh: `${own.basis.zh}；含附加险 ${formatFen(addedFen)}`,
      en: `${own.basis.en}; riders ${formatFen(addedFen)} among it`,
    },
  }
}

/**
 * The cash value of the main contract alone on a day, by the product's table and whole months (rounded half up to the fen); it stops growing at the
 * day to which premiums are paid. Of an account: its value less what leaving costs. A short contract has none until surrendered: see `surrenderValueOn`.
 */
export function ownCashValueOn(policy: Policy, product: Product, on: Day): Value {
  if (product.surrender.by === 'account-value') return accountLessFee(policy, product, on)
  if (hasEnded(policy, on) || product.surrender.by !== 'cash-value') return nothing
  const stopped = !isPaidUp(policy) && on > policy.paidToOn
  const day = stopped ? policy.paidToOn : on
  const months = wholeMonths(policy.effectiveOn, day)
  const { sex, age } = policy.rated
  const { term, sumInsuredFen, paymentTermYears: payYears } = policy
  const held = { sex, age, term, payYears, sumInsuredFen, months }
  const reduced = lastEvent(policy, 'made-paid-up')
  const base = (reduced && paidUpValue(product, held, reduced)) ?? cashValueFen(product, held)
  const added = additionsFen(policy) > 0 ? additionsWords(policy) : undefined
  const amountFen = base + additionsValueFen(policy, product, day)
  const year = Math.trunc(months / 12) + 1
  return {
    amountFen,
    basis: {
      zh: `第 ${year} 保单年度满 ${months % 12} 个月，按现金价值表在年度之间以整月直线计算${stopped ? `；保费只交到 ${policy.paidToOn}` : ''}${added ? `；含${added.zh}` : ''}`,
      en: `policy year ${year} and ${months % 12} months, on a straight line between the table's year ends${stopped ? `; premiums are paid to ${policy.paidToOn} only` : ''}${added ? `; with ${added.en}` : ''}`,
    },
  }
}

// The filed prices stand under the years of premium the contract had before.
function paidUpValue(product: Product, held: Parameters<typeof paidUpValueFen>[1], { old }: PolicyEvent) {
  const payYears = typeof old?.paymentTermYears === 'number' ? old.paymentTermYears : held.payYears
  return paidUpValueFen(product, { ...held, payYears })
}

// The account less what leaving costs that year.
function accountLessFee(policy: Policy, product: Product, on: Day): Value {
  const { amountFen, basis } = accountOn(policy, product, on)
  if (amountFen === 0) return { amountFen, basis }
  const feeFen = leavingFeeFen(policy, product, on)
  return {
    amountFen: amountFen - feeFen,
    basis: {
      zh: `账户价值 ${formatFen(amountFen)}，扣除退保费用 ${formatFen(feeFen)}；账户价值${basis.zh}`,
      en: `account value ${formatFen(amountFen)} less the charge of ${formatFen(feeFen)} for leaving; the account value ${basis.en}`,
    },
  }
}

const nothing: Value = { amountFen: 0, basis: { zh: '没有现金价值', en: 'there is no cash value' } }

export interface Surrender extends Value {
  /** Before debt is deducted: the value, and what was left with us of the policyholder's. */
  readonly grossFen: number
  readonly left: readonly Left[]
  readonly loanPrincipalFen: number
  readonly loanInterestFen: number
}

/** What is left with us and goes to the policyholder when the contract ends: dividends, and benefits whose payee they are. */
export function leftToHolder(policy: Policy, product: Product, on: Day): Left[] {
  const isPayee = policy.benefits.length > 0 && payeeOf(policy, on) === policy.customerId
  return allLeftOn(policy, product, on, [...holdersKinds, ...(isPayee ? payeesKinds : [])])
}

/**
 * What surrender on a day pays (保险法 §47): the cash value, an account less what leaving costs, or a short contract's unearned
 * premium, with what the policyholder has left with us, less debt; never below zero.
 */
export function surrenderValueOn(policy: Policy, product: Product, on: Day): Surrender {
  const left = hasEnded(policy, on) ? [] : leftToHolder(policy, product, on)
  const gross = withLeft(grossOn(policy, product, on), left)
  const debt = loanBalanceOn(policy, product, on)
  const interestFen = Math.min(debt.interestFen, gross.amountFen)
  const principalFen = Math.min(debt.principalFen, gross.amountFen - interestFen)
  const owed =
    debt.amountFen > 0
      ? { zh: `，扣除贷款本息 ${formatFen(debt.amountFen)}`, en: `, less loans of ${formatFen(debt.amountFen)}` }
      : { zh: '', en: '' }
  return {
    amountFen: gross.amountFen - interestFen - principalFen,
    grossFen: gross.amountFen,
    left,
    loanPrincipalFen: principalFen,
    loanInterestFen: interestFen,
    basis: { zh: gross.basis.zh + owed.zh, en: gross.basis.en + owed.en },
  }
}

function withLeft({ amountFen, basis }: Value, left: readonly Left[]): Value {
  if (left.length === 0) return { amountFen, basis }
  const words = leftWords(left)
  return {
    amountFen: amountFen + sumLeft(left),
    basis: { zh: `${basis.zh}；加留存的红利等 ${words.zh}`, en: `${basis.en}; with ${words.en} left with us` },
  }
}

// Before debt: what the main contract is worth and what each rider gives back.
function grossOn(policy: Policy, product: Product, on: Day): Value {
  const own =
    product.surrender.by === 'unearned-premium' ? unearnedOn(policy, product, on) : ownCashValueOn(policy, product, on)
  if (hasEnded(policy, on)) return own
  return withRiders(
    own,
    sumOf(partsOn(policy, product, on), (part) => riderValueOn(part, on)),
  )
}

/** What a rider gives back when it ends on a day: its cash value, or its product's share of what is paid for the days to come. */
export function riderValueOn(part: Part, on: Day): Value {
  return part.product.surrender.by === 'unearned-premium'
    ? riderUnearnedOn(part, on)
    : ownCashValueOn(part.policy, part.product, on)
}

// premium × share × (1 − days passed ÷ days of the term), rounded half up; nothing once a benefit has been paid.
function unearnedOn(policy: Policy, product: Product, on: Day): Value {
  if (hasEnded(policy, on) || policy.endsOn === null) return nothing
  if (paidThisYear(policy)) return paidOut
  if (policy.paidToOn <= policy.effectiveOn) return unpaid
  const days = daysBetween(policy.effectiveOn, policy.endsOn) + 1
  const passed = Math.min(days, Math.max(0, daysBetween(policy.effectiveOn, on)))
  const percent = product.surrender.unearnedPercent ?? 0
  return unearned({ premiumFen: policy.premiumFen, percent, left: days - passed, days })
}

const unpaid: Value = {
  amountFen: 0,
  basis: { zh: '这一年的保费还没有交', en: 'the premium of this year is not paid yet' },
}

// Of a renewed contract only what was paid in the present year counts; a rider's claim is the rider's.
function paidThisYear({ events, effectiveOn }: Policy): boolean {
  return events.some(
    ({ kind, on, new: body }) => kind === 'claim-paid' && on >= effectiveOn && !isOfRider(String(body?.coverageId)),
  )
}

/** What may still be borrowed on a day: the product's share of the cash value, less what is owed; nothing while suspended. */
export function loanLimitOn(policy: Policy, product: Product, on: Day): Value {
  if (!product.loan) return { amountFen: 0, basis: { zh: '本产品没有保单贷款', en: 'this product has no loans' } }
  if (suspendedSince(policy, product, on))
    return { amountFen: 0, basis: { zh: '中止期间不能借款', en: 'nothing is lent while it is suspended' } }
  const value = cashValueOn(policy, product, on)
  const debt = loanBalanceOn(policy, product, on)
  // Down to the fen, so that the share is never exceeded.
  const lendable = Math.floor((value.amountFen * Math.round(product.loan.sharePercent * 100)) / 10_000)
  return {
    amountFen: Math.max(0, lendable - debt.amountFen),
    basis: {
      zh: `现金价值 ${formatFen(value.amountFen)} × ${product.loan.sharePercent}% − 未还本息 ${formatFen(debt.amountFen)}`,
      en: `cash value ${formatFen(value.amountFen)} × ${product.loan.sharePercent} % − owed ${formatFen(debt.amountFen)}`,
    },
  }
}

/** All that was paid for a contract and has not gone back: premiums with their interest, and what was paid into its account besides. */
export function broughtFen(policy: Pick<Policy, 'premiums' | 'riders' | 'events' | 'account'>): number {
  return premiumsKeptFen(policy) + paidInFen(policy.account)
}

/** What cancelling in cooling-off gives back: every premium, without interest (the loans, if any, are deducted). */
export function coolingOffRefundOn(policy: Policy, product: Product, on: Day): Value {
  const paid = broughtFen(policy)
  const debt = loanBalanceOn(policy, product, on)
  return {
    amountFen: Math.max(0, paid - debt.amountFen),
    basis: {
      zh: `犹豫期内无息退还已交的全部保费 ${formatFen(paid)}`,
      en: `all premiums, ${formatFen(paid)}, without interest`,
    },
  }
}
