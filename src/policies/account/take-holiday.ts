import type { Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { notPossible } from '../problems.ts'
import { holidayFault, holidaySince, resumedDueOn } from './holiday.ts'

/** Lets premiums rest. Raises `not-possible` with why. */
export async function beginHoliday(tx: Tx, { policy, product }: { policy: Policy; product: Product }): Promise<Policy> {
  const fault = holidayFault(policy, product)
  if (fault || holidaySince(policy) !== undefined) throw notPossible(fault ? { detail: fault } : {})
  const { policyNo } = policy
  tell(tx, policy, 'policy.holiday-begun', { policyNo, on: tx.today })
  return change(tx, policy, { kind: 'holiday-begun', new: { paidToOn: policy.paidToOn } })
}

/** Premiums are due again from the next due day. Raises `not-possible` when they do not rest. */
export async function endHoliday(tx: Tx, policy: Policy): Promise<Policy> {
  if (holidaySince(policy) === undefined) throw notPossible()
  const paidToOn = resumedDueOn(policy, tx.today)
  tell(tx, policy, 'policy.holiday-ended', { policyNo: policy.policyNo, on: paidToOn })
  return change(tx, policy, { kind: 'holiday-ended', set: { paidToOn } })
}
