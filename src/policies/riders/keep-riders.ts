// The rows of riders: a period is written once and only ever shortened or repriced.
import '../tables.ts'
import { append, type Tx } from '../../kit/index.ts'
import type { Policy } from '../policy.ts'
import type { Rider } from './rider.ts'

type Place = Pick<Policy, 'customerId' | 'id'>

/** Writes a new period with this write. */
export function keepRider(tx: Tx, { customerId, id: policyId }: Place, rider: Rider): void {
  const { id: riderId, rated, ...row } = rider
  append(tx, 'policy_riders', {
    customerId,
    policyId,
    riderId,
    ...row,
    ratedSex: rated.sex,
    ratedAge: rated.age,
    ratedClass: rated.occupationClass,
    ratedPublicly: rated.insuredPublicly,
  })
}

/** Brings the rows of a locked contract to what its riders now are: new periods, and what moved in those there were. */
export async function moveRiders(tx: Tx, policy: Policy, riders: readonly Rider[]): Promise<void> {
  for (const rider of riders) {
    const before = policy.riders.find((one) => one.id === rider.id && one.effectiveOn === rider.effectiveOn)
    if (!before) keepRider(tx, policy, rider)
    else if (before !== rider) await moveRider(tx, policy, rider)
  }
}

async function moveRider(tx: Tx, policy: Place, rider: Rider): Promise<void> {
  const { endedOn, endsOn, premiumFen, sumInsuredFen } = rider
  await tx.db
    .updateTable('policy_riders')
    .set({ endedOn, endsOn, premiumFen, sumInsuredFen })
    .where('customerId', '=', policy.customerId)
    .where('policyId', '=', policy.id)
    .where('riderId', '=', rider.id)
    .where('effectiveOn', '=', rider.effectiveOn)
    .execute()
}
