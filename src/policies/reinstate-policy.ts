import { type Day, daysBetween, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { chargeMoves } from './account/charges.ts'
import { intoAccount } from './account/into-account.ts'
import { keepMoves } from './account/keep-moves.ts'
import type { OwedCharges } from './account/owed-charges.ts'
import { movesIn } from './account/pay-in.ts'
import { change, keepPremium, tell } from './change.ts'
import { suspendedSince } from './periods.ts'
import type { Policy } from './policy.ts'
import { arrearsOn } from './premiums.ts'
import { notSuspended, policyEnded, reinstatementOver, wrongAmount } from './problems.ts'
import { paidAs, waivedEntries } from './riders/instalment.ts'
import { has, statusOf } from './status.ts'

export interface Reinstatement {
  readonly policy: Policy
  readonly product: Product
  /** Premiums owed with interest, as they were on `asOf`. */
  readonly amountFen: number
  /** The settled payment; none when nothing is owed, after a suspension at request. */
  readonly paymentId: string | null
  /** The day the amount was told, when the money took until later to come. */
  readonly asOf?: Day
}

/** Brings a suspended policy back into force on the day its arrears are paid (保险法 §37; 司法解释三 §8). */
export async function reinstatePolicy(
  tx: Tx,
  { policy, product, amountFen, paymentId, asOf = tx.today }: Reinstatement,
): Promise<Policy> {
  checkReinstatement(policy, product, tx.today)
  const arrears = arrearsOn(policy, product, asOf)
  if (amountFen !== arrears.amountFen || amountFen > 0 !== (paymentId !== null)) throw wrongAmount()
  const premiums = arrears.instalments.map((one) => paidAs(one, { paidOn: tx.today, paymentId }))
  const paidToOn = premiums.at(-1)?.toOn ?? policy.paidToOn
  for (const premium of premiums) keepPremium(tx, policy, premium)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'reinstatement',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen }, ...waivedEntries(arrears.instalments)],
    ...(paymentId === null ? {} : { paymentId }),
  })
  const changed = await change(tx, policy, {
    kind: 'reinstated',
    old: { paidToOn: policy.paidToOn },
    new: { paidToOn, amountFen, interestFen: arrears.interestFen },
    set: { paidToOn },
  })
  tell(tx, policy, 'policy.reinstated', { policyNo: policy.policyNo, amountFen })
  const paid = { ...changed, premiums: [...policy.premiums, ...premiums] }
  return payCharges(tx, intoAccount(tx, paid, product, premiums), product, { charges: arrears.charges, paymentId })
}

/** What the account owed goes into it and is taken at once. */
function payCharges(
  tx: Tx,
  policy: Policy,
  product: Product,
  { charges, paymentId }: { charges: readonly OwedCharges[]; paymentId: string | null },
): Policy {
  const on = tx.today
  const amountFen = charges.reduce((all, one) => all + one.totalFen, 0)
  if (amountFen === 0) return policy
  const paid = keepMoves(tx, policy, movesIn(policy, product, { kind: 'arrears', on, amountFen, paymentId }))
  return charges.reduce(
    (now, one) => keepMoves(tx, now, chargeMoves(now, product, { forOn: one.forOn, on, charges: one })),
    paid,
  )
}

function checkReinstatement(policy: Policy, product: Product, today: Day): void {
  if (has(statusOf(policy, product, today), 'terminated')) throw policyEnded()
  const since = suspendedSince(policy, product, today)
  if (!since) throw notSuspended()
  if (!product.reinstatement || daysBetween(since, today) > product.reinstatement.withinDays) throw reinstatementOver()
}
