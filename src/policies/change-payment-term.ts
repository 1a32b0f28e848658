// More or fewer years of premium: re-rated as from the beginning, the difference in value settled today.
import { addYears, type Day, formatFen, type Text, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { mayPay, type Product, termOf } from '../products/index.ts'
import { change, tell } from './change.ts'
import { loanBalanceOn } from './loans.ts'
import { payValue } from './pay-value.ts'
import { isPaidUp, type Policy, premiumsEndOn } from './policy.ts'
import { instalmentFen } from './price.ts'
import { notPossible, wrongAmount } from './problems.ts'
import { cashValueOn } from './values.ts'

export interface TermChange {
  /** The contract as it would be. */
  readonly after: Policy
  /** What the customer pays; below zero what the customer is paid. */
  readonly settlementFen: number
  readonly basis: Text
}

/** What another number of premium years would do on a day. */
export function paymentTermOf(policy: Policy, product: Product, paymentTermYears: number, on: Day): TermChange {
  const premiumFen = instalmentFen(policy, product, { paymentTermYears })
  const after = { ...policy, paymentTermYears, premiumFen }
  const valueFen = cashValueOn(policy, product, on).amountFen
  const neededFen = cashValueOn(after, product, on).amountFen
  return {
    after,
    settlementFen: neededFen - valueFen,
    basis: {
      zh: `按新的交费年数从头计算，今天的现金价值应为 ${formatFen(neededFen)}，现在是 ${formatFen(valueFen)}，差额今天结清`,
      en: `as if paid for so many years from the start, the cash value today would be ${formatFen(neededFen)} instead of ${formatFen(valueFen)}; the difference is settled today`,
    },
  }
}

/** The numbers of premium years this contract can change to. */
export function otherPaymentTerms(policy: Policy, product: Product): number[] {
  const term = termOf(product, policy.term)
  if (!term || isPaidUp(policy)) return []
  return term.payYears.filter(
    (years) =>
      years > 1 &&
      years !== policy.paymentTermYears &&
      mayPay(term, policy.rated.age, years) &&
      premiumsEndOn({ ...policy, paymentTermYears: years }) >= policy.paidToOn,
  )
}

/** What stands against a number of premium years, in words. */
export function paymentTermFault(policy: Policy, product: Product, years: number, on: Day): Text | undefined {
  if (!otherPaymentTerms(policy, product).includes(years))
    return { zh: '这份保单不能改成这样的交费年数', en: 'This policy cannot be changed to so many years' }
  const until = product.paymentTermChange
    ? addYears(policy.effectiveOn, product.paymentTermChange.untilYear)
    : undefined
  if (until && on >= until) return { zh: `要在 ${until} 之前改`, en: `It could be changed until ${until}` }
  if (loanBalanceOn(policy, product, on).amountFen > 0)
    return { zh: '请先还清保单贷款，再改交费年数', en: 'Repay the loan first' }
  return undefined
}

export interface TermChanging {
  readonly policy: Policy
  readonly product: Product
  readonly years: number
  /** The day the settlement was told: the customer's money may take until later to come. */
  readonly asOf: Day
  readonly paid?: { readonly paymentId: string; readonly amountFen: number } | undefined
  readonly accountId?: string | undefined
}

/** Changes the years of premium; the difference is paid by the customer beforehand, or to the customer now. */
export async function changePaymentTerm(
  tx: Tx,
  { policy, product, years, asOf, paid, accountId }: TermChanging,
): Promise<Policy> {
  const fault = paymentTermFault(policy, product, years, tx.today)
  if (fault) throw notPossible({ detail: fault })
  const { after, settlementFen } = paymentTermOf(policy, product, years, asOf)
  const { premiumFen } = after
  if ((paid?.amountFen ?? 0) !== Math.max(0, settlementFen)) throw wrongAmount()
  if (paid)
    post(tx, {
      customerId: policy.customerId,
      purpose: 'payment-term',
      subject: { type: 'policy', id: policy.id },
      entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen: settlementFen }],
      paymentId: paid.paymentId,
    })
  await payValue(tx, policy, { amountFen: Math.max(0, -settlementFen), purpose: 'surrender', accountId })
  const changed = await change(tx, policy, {
    kind: 'payment-term-changed',
    new: { settlementFen, earlierPremiums: { part: premiumFen, whole: policy.premiumFen } },
    set: { paymentTermYears: years, premiumFen },
  })
  tell(tx, policy, 'policy.payment-term-changed', { policyNo: policy.policyNo, years, premiumFen })
  return changed
}
