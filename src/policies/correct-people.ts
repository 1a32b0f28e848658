// Who is meant stays; how they are written is put right: an insured person's name, a beneficiary's name or ID number.
import { seal, type Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import type { Beneficiary, Policy } from './policy.ts'
import { ordersWrong, policyEnded } from './problems.ts'
import { listPolicies, lockPolicy } from './store.ts'

/** Writes a person's name anew in every living contract that insures them. Returns the policy numbers. */
export async function renameInsured(tx: Tx, personId: string, name: string): Promise<string[]> {
  const renamed: string[] = []
  for (const seen of await listPolicies(tx.db, personId)) {
    const insured = seen.policy.insureds.find(({ customerId }) => customerId === personId)
    if (!insured || insured.name === name || endingOf(seen.policy)) continue
    const policy = await lockPolicy(tx, seen.policy.customerId, seen.policy.id)
    const insureds = policy.insureds.map((one) => (one.customerId === personId ? { ...one, name } : one))
    await change(tx, policy, { kind: 'people-corrected', set: { insureds } })
    tell(tx, policy, 'policy.people-corrected', { policyNo: policy.policyNo })
    renamed.push(policy.policyNo)
  }
  return renamed
}

export interface CorrectedBeneficiary {
  /** Where the beneficiary stands in the list, from 0. */
  readonly at: number
  readonly name: string
  readonly idNumber?: string | undefined
}

/** Corrects how a beneficiary of a locked policy is written: order, share and relation stay. Raises `policy-ended`. */
export async function correctBeneficiary(
  tx: Tx,
  { policy, at, ...given }: CorrectedBeneficiary & { readonly policy: Policy },
): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const before = policy.beneficiaries[at]
  if (!before) throw ordersWrong()
  const idNumber = given.idNumber ?? before.idNumber
  const after: Beneficiary = { ...before, name: given.name, ...(idNumber ? { idNumber } : {}) }
  await tx.db
    .updateTable('policy_beneficiaries')
    .set({ name: seal(after.name), idNumber: idNumber ? seal(idNumber) : null })
    .where('customerId', '=', policy.customerId)
    .where('policyId', '=', policy.id)
    .where('place', '=', at + 1)
    .execute()
  const beneficiaries = policy.beneficiaries.map((one, index) => (index === at ? after : one))
  const changed = await change(tx, policy, {
    kind: 'people-corrected',
    old: { beneficiaries: policy.beneficiaries },
    new: { beneficiaries },
  })
  tell(tx, policy, 'policy.people-corrected', { policyNo: policy.policyNo })
  return { ...changed, beneficiaries }
}
