import { addDays, addYears, type Day, howMany, type Text, type Tx } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { dueDays } from './premiums.ts'
import { notPossible } from './problems.ts'
import { has, statusOf } from './status.ts'

/** Why a contract cannot be suspended from a day, beside its status; nothing when it can. */
export function suspensionFault(policy: Policy, { suspension }: Product, from: Day): Text | undefined {
  if (!suspension) return undefined
  const first = addYears(policy.effectiveOn, suspension.fromYear - 1)
  if (from < first) return { zh: `${first} 起才可以申请中止`, en: `It can be suspended from ${first}` }
  const times = policy.events.filter(({ kind }) => kind === 'suspended').length
  return times >= suspension.timesMax
    ? {
        zh: `最多可以申请中止 ${suspension.timesMax} 次`,
        en: `It can be suspended ${howMany(suspension.timesMax, 'time')} at most`,
      }
    : undefined
}

/** Cover stops from a day at the policyholder's request; premiums rest. It comes back by reinstatement (保险法 §37). */
export async function suspendPolicy(
  tx: Tx,
  { policy, product, from }: { policy: Policy; product: Product; from: Day },
): Promise<Policy> {
  if (from < tx.today || !product.reinstatement || !has(statusOf(policy, product, tx.today), 'in-force'))
    throw notPossible()
  const fault = suspensionFault(policy, product, from)
  if (fault) throw notPossible({ detail: fault })
  const changed = await change(tx, policy, { kind: 'suspended', new: { from } })
  tell(tx, policy, 'policy.suspended', { policyNo: policy.policyNo, from })
  return changed
}

/**
 * The time a suspension at request may last is over: the contract is in force again from this day, and every premium that fell due
 * meanwhile has the grace of the contract from now on.
 */
export async function endSuspension(tx: Tx, policy: Policy, product: Product, endsOn: Day): Promise<Policy> {
  const until = addDays(endsOn, product.graceDays)
  let now = await change(tx, policy, { kind: 'suspension-over', new: { endsOn } })
  for (const dueOn of dueDays(policy, endsOn))
    now = await change(tx, now, { kind: 'grace-extended', old: { until: null }, new: { dueOn, until, ended: false } })
  tell(tx, policy, 'policy.suspension-over', { policyNo: policy.policyNo, graceUntil: until })
  return now
}
