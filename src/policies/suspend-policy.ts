import { addYears, type Day, type Text, type Tx } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
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
        en: `It can be suspended ${suspension.timesMax} times at most`,
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
