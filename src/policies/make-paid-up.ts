// No more premiums for a smaller sum: the net value buys it as one premium, by the same filed table (减额交清).
import { addYears, type Day, formatFen, startOf, type Text, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { type Product, paidUpSumFen } from '../products/index.ts'
import { change, tell } from './change.ts'
import { loanBalanceOn, spreadRepayment } from './loans.ts'
import { isPaidUp, type Policy, premiumsEndOn, wholeMonths } from './policy.ts'
import { notPossible } from './problems.ts'
import { keepRepayments } from './repay-loan.ts'
import { dropRider, type RiderRefund, riderRefundOn, withoutRider } from './riders/drop-rider.ts'
import { type Part, partsOn } from './riders/parts.ts'
import { ownCashValueOn } from './values.ts'

export interface PaidUp {
  /** The contract as it would be, without debt. */
  readonly after: Policy
  readonly sumInsuredFen: number
  /** The cash value of the main contract less debt. */
  readonly netFen: number
  readonly debtFen: number
  /** The riders, which end with it, each with what its clause gives back. */
  readonly ended: readonly { readonly part: Part; readonly refund: RiderRefund }[]
  readonly endedFen: number
  readonly basis: Text
}

const yuan = 100

/** The sum that the net cash value pays for as one premium, by the filed prices, down to the yuan; zero when none are filed. */
export function paidUpOf(policy: Policy, product: Product, on: Day): PaidUp {
  const debtFen = loanBalanceOn(policy, product, on).amountFen
  const netFen = Math.max(0, ownCashValueOn(policy, product, on).amountFen - debtFen)
  const ended = partsOn(policy, product, on).map((part) => ({ part, refund: riderRefundOn(policy, part, on) }))
  const { term, rated, paymentTermYears } = policy
  const months = wholeMonths(policy.effectiveOn, on)
  const held = { sex: rated.sex, age: rated.age, term, payYears: paymentTermYears, months }
  const sum = (product.paidUp && paidUpSumFen(product, { ...held, valueFen: netFen })) ?? 0
  const end = premiumsEndOn({ ...policy, paymentTermYears: 1 })
  const riders = ended.reduce((left, { part }) => withoutRider({ riders: left }, part.rider.id, on), policy.riders)
  const set = {
    sumInsuredFen: sum - (sum % yuan),
    paymentTermYears: 1,
    paidToOn: policy.paidToOn > end ? policy.paidToOn : end,
  }
  const made = {
    version: policy.version + 1,
    kind: 'made-paid-up',
    at: startOf(on),
    on,
    old: { paymentTermYears },
    new: null,
  } as const
  return {
    after: { ...policy, ...set, riders, loans: [], events: [...policy.events, made] },
    ended,
    endedFen: ended.reduce((all, { refund }) => all + refund.amountFen, 0),
    sumInsuredFen: set.sumInsuredFen,
    netFen,
    debtFen,
    basis: {
      zh: `现金价值减欠款 ${formatFen(netFen)} 作为一次交清的保费，按备案的减额交清表计算，取整到元`,
      en: `cash value less debt ${formatFen(netFen)} as one premium, by the filed paid-up prices, down to the yuan`,
    },
  }
}

/** Why it cannot be made paid-up on a day; nothing when it can. */
export function paidUpFault(policy: Policy, product: Product, on: Day): Text | undefined {
  if (isPaidUp(policy)) return { zh: '保费已经交清，不用再交', en: 'All premiums are paid already' }
  if (!product.paidUp)
    return {
      zh: '这个产品没有备案的减额交清表；可以减保或申请中止',
      en: 'This product has no filed paid-up prices; cover can be decreased or suspended instead',
    }
  const fromOn = addYears(policy.effectiveOn, product.paidUp.fromYear - 1)
  if (on < fromOn) return { zh: `${fromOn} 起才可以减额交清`, en: `It can be made paid-up from ${fromOn}` }
  const { netFen, sumInsuredFen } = paidUpOf(policy, product, on)
  if (sumInsuredFen < Math.max(yuan, product.paidUp.sumMinFen))
    return {
      zh: `现金价值扣除欠款后是 ${formatFen(netFen)}，还不够交清任何保额，请过些时候再办`,
      en: `The cash value less debt is ${formatFen(netFen)}: not yet enough for any sum; please try later`,
    }
  return undefined
}

export interface PaidUpOrder {
  readonly policy: Policy
  readonly product: Product
  /** The policyholder's own account; needed when anything is given back for riders. */
  readonly accountId?: string | undefined
}

/** Makes the contract paid-up for the sum its net value pays for; debt is settled out of the value, and riders end. */
export async function makePaidUp(
  tx: Tx,
  { policy: held, product, accountId }: PaidUpOrder,
): Promise<{ policy: Policy; paidUp: PaidUp }> {
  const fault = paidUpFault(held, product, tx.today)
  if (fault) throw notPossible({ detail: fault })
  const paidUp = paidUpOf(held, product, tx.today)
  let policy = held
  for (const { part } of paidUp.ended)
    policy = (await dropRider(tx, { policy, product, riderId: part.rider.id, accountId })).policy
  const loans = settleDebt(tx, policy, paidUp.debtFen)
  const { sumInsuredFen, paymentTermYears, paidToOn } = paidUp.after
  const changed = await change(tx, policy, {
    kind: 'made-paid-up',
    new: {
      debtFen: paidUp.debtFen,
      basis: paidUp.basis,
      earlierPremiums: { part: paidUp.sumInsuredFen, whole: policy.sumInsuredFen },
    },
    set: { sumInsuredFen, paymentTermYears, paidToOn },
  })
  tell(tx, policy, 'policy.made-paid-up', { policyNo: policy.policyNo, sumInsuredFen: paidUp.sumInsuredFen })
  return { policy: { ...changed, loans }, paidUp }
}

function settleDebt(tx: Tx, policy: Policy, debtFen: number): Policy['loans'] {
  const { parts } = spreadRepayment(policy, tx.today, debtFen)
  const interestFen = parts.reduce((all, part) => all + part.interestFen, 0)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'made-paid-up',
    subject: { type: 'policy', id: policy.id },
    entries: [
      { debit: 'surrenders-paid', credit: 'loan-interest', amountFen: interestFen },
      { debit: 'surrenders-paid', credit: 'loans-receivable', amountFen: debtFen - interestFen },
    ],
  })
  return keepRepayments(tx, policy, parts, null)
}
