// Who takes a contract over when its policyholder dies; naming somebody anew takes the place of the one before.
import { append, type Db, seal, type Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { samePolicyholder } from './problems.ts'
import type { SecondHolder } from './ties.ts'

/** Names a second policyholder on a locked policy. The insured's consent is taken before, by whoever calls. Raises `same-policyholder`. */
export async function nameSecondHolder(
  tx: Tx,
  policy: Policy,
  { customerId: secondId, name }: Pick<SecondHolder, 'customerId' | 'name'>,
): Promise<Policy> {
  const { customerId, id: policyId } = policy
  if (secondId === customerId) throw samePolicyholder()
  await forgetSecondHolder(tx, policy)
  append(tx, 'policy_second_holders', { customerId, policyId, secondId, name: seal(name), namedOn: tx.today })
  append(tx, 'policy_successions', { customerId: secondId, policyId, ownerId: customerId })
  const secondHolder = { customerId: secondId, name, namedOn: tx.today }
  const changed = await change(tx, policy, {
    kind: 'second-holder-named',
    old: { secondHolder: policy.secondHolder ?? null },
    new: { secondHolder },
  })
  tell(tx, policy, 'policy.second-holder-named', { policyNo: policy.policyNo })
  return { ...changed, secondHolder }
}

/** Takes the second policyholder off a locked policy, without an event of its own. */
export async function forgetSecondHolder(tx: Tx, { customerId, id, secondHolder }: Policy): Promise<void> {
  if (!secondHolder) return
  await tx.db
    .deleteFrom('policy_second_holders')
    .where('customerId', '=', customerId)
    .where('policyId', '=', id)
    .execute()
  await tx.db
    .deleteFrom('policy_successions')
    .where('customerId', '=', secondHolder.customerId)
    .where('policyId', '=', id)
    .execute()
}

const successionsMax = 100

/** The contracts of others in which somebody is named second policyholder; at most 100. */
export async function successionsOf(db: Db, customerId: string): Promise<{ ownerId: string; policyId: string }[]> {
  return db
    .selectFrom('policy_successions')
    .select(['ownerId', 'policyId'])
    .where('customerId', '=', customerId)
    .orderBy('policyId')
    .limit(successionsMax)
    .execute()
}
