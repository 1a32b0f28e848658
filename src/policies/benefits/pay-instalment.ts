// The parts of an annuity certain: when the next is due and what it comes to, and paying it.
import { deadAmong } from '../../customers/index.ts'
import { addMonths, type Day, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { payOrHold } from '../billing/pay-or-hold.ts'
import { change } from '../change.ts'
import { payeeOf } from '../payee.ts'
import type { Policy } from '../policy.ts'
import { certainAnnuityOf } from './certain-annuity.ts'
import { ownAccount } from './credit-benefit.ts'
import { leftOn, spreadTaking } from './left.ts'
import { releaseLeft } from './take-left.ts'

export interface InstalmentDue {
  readonly dueOn: Day
  readonly amountFen: number
}

/** The next part as it would be paid on a day, or on its own when that is later; undefined when there is none to come. */
export function nextInstalment(policy: Policy, product: Product, on: Day): InstalmentDue | undefined {
  const annuity = certainAnnuityOf(policy)
  if (!annuity) return undefined
  // nothing else is taken of it, so that what was taken tells how many were paid
  const paid = policy.takings.filter(({ kind, on: takenOn }) => kind === 'maturity' && takenOn >= annuity.from).length
  if (paid >= annuity.years) return undefined
  const dueOn = addMonths(annuity.from, 12 * paid)
  const { amountFen: leftFen } = leftOn(policy, product, 'maturity', dueOn > on ? dueOn : on)
  const isLast = paid === annuity.years - 1
  return { dueOn, amountFen: isLast ? leftFen : Math.min(annuity.instalmentFen, leftFen) }
}

/** Pays a part to the payee; it is held for them when they have no account, and for their heirs when they have died. */
export async function payInstalment(tx: Tx, policy: Policy, product: Product, amountFen: number): Promise<Policy> {
  const payeeId = payeeOf(policy, tx.today)
  const { parts } = spreadTaking([leftOn(policy, product, 'maturity', tx.today)], amountFen)
  const released = releaseLeft(tx, policy, parts, payeeId, 'maturity', null)
  const hasDied = (await deadAmong(tx.db, [payeeId])).has(payeeId)
  await payOrHold(tx, {
    customerId: payeeId,
    accountId: hasDied ? null : await ownAccount(tx, payeeId, policy.payoutAccountId),
    amountFen,
    purpose: 'maturity',
    subject: { type: 'policy', id: policy.id },
    reference: policy.policyNo,
  })
  return change(tx, released, { kind: 'benefits-taken', new: { amountFen, kinds: ['maturity'] } })
}
