// A pledge of the contract's value. The insured's written consent (保险法 §34) is taken before, by whoever calls.
import { append, newId, seal, type Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { notPledged, policyPledged } from './problems.ts'

/** Registers a pledge on a locked policy; one at a time. Raises `policy-pledged`. */
export async function pledgePolicy(
  tx: Tx,
  { policy, pledgee, debtFen }: { policy: Policy; pledgee: string; debtFen: number },
): Promise<Policy> {
  if (policy.pledge) throw policyPledged()
  const pledge = { pledgee, debtFen, sinceOn: tx.today }
  append(tx, 'policy_pledges', {
    customerId: policy.customerId,
    policyId: policy.id,
    id: newId(),
    ...pledge,
    pledgee: seal(pledgee),
  })
  const changed = await change(tx, policy, { kind: 'pledged', new: { pledge } })
  tell(tx, policy, 'policy.pledged', { policyNo: policy.policyNo, debtFen })
  return { ...changed, pledge }
}

/** Takes the pledge off a locked policy; that the pledgee agrees is seen by a person before. Raises `policy-not-pledged`. */
export async function releasePledge(tx: Tx, policy: Policy): Promise<Policy> {
  if (!policy.pledge) throw notPledged()
  await tx.db
    .updateTable('policy_pledges')
    .set({ releasedOn: tx.today })
    .where('customerId', '=', policy.customerId)
    .where('policyId', '=', policy.id)
    .where('releasedOn', 'is', null)
    .execute()
  const changed = await change(tx, policy, { kind: 'pledge-released', old: { pledge: policy.pledge } })
  tell(tx, policy, 'policy.pledge-released', { policyNo: policy.policyNo })
  return { ...changed, pledge: null }
}
