// Beneficiaries are named anew, all at once. The insured's consent (保险法 §39, §41) is taken before, by whoever calls.
import type { Tx } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { beneficiaryFaultOf, keepBeneficiaries } from './beneficiaries.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import { mayBeNamed } from './parties/parties.ts'
import { type Beneficiary, lastEvent, type Policy } from './policy.ts'
import { insuredEventHappened, notNearRelative, policyEnded } from './problems.ts'
import { has, statusOf } from './status.ts'

/** Replaces the beneficiaries of a locked policy; an empty list names the statutory heirs (司法解释三 §9). Never after the insured event (司法解释三 §11), nor once it has ended. */
export async function replaceBeneficiaries(
  tx: Tx,
  { policy, product, beneficiaries }: { policy: Policy; product: Product; beneficiaries: readonly Beneficiary[] },
): Promise<Policy> {
  if (lastEvent(policy, 'insured-event')) throw insuredEventHappened()
  if (endingOf(policy) || has(statusOf(policy, product, tx.today), 'terminated')) throw policyEnded()
  const statutoryHeirs = beneficiaries.length === 0
  const fault = statutoryHeirs ? undefined : beneficiaryFaultOf(product, beneficiaries)
  if (fault) throw fault()
  if (beneficiaries.some(({ relation }) => !mayBeNamed({ policy }, relation))) throw notNearRelative()
  await tx.db
    .deleteFrom('policy_beneficiaries')
    .where('customerId', '=', policy.customerId)
    .where('policyId', '=', policy.id)
    .execute()
  keepBeneficiaries(tx, policy, beneficiaries)
  const changed = await change(tx, policy, {
    kind: 'beneficiaries-replaced',
    old: { beneficiaries: policy.beneficiaries },
    new: { beneficiaries },
    set: { statutoryHeirs },
  })
  tell(tx, policy, 'policy.beneficiaries-replaced', { policyNo: policy.policyNo, count: beneficiaries.length })
  return { ...changed, beneficiaries }
}
