// The contracts a person could take over after a policyholder's death: as the one named, as the insured, as an heir.
import { kinOf, standingsOf } from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import { successionsOf } from '../name-second-holder.ts'
import type { Policy } from '../policy.ts'
import { findPolicy, listPolicies } from '../store.ts'
import { heirsOf } from './heirs.ts'

export interface Succession {
  readonly policy: Policy
  readonly as: 'second-holder' | 'insured' | 'heir'
  readonly holderName: string
  /** Null while we do not know of the death. */
  readonly holderDiedOn: Day | null
}

const policiesMax = 20

/** Those naming the person, those insuring them, and, once a death is on record, those of people they inherit from. */
export async function successionsFor(db: Db, personId: string): Promise<Succession[]> {
  const [named, seen, dead] = await Promise.all([
    successionsOf(db, personId),
    listPolicies(db, personId),
    deadRelativesOf(db, personId),
  ])
  const found = new Map<string, { policy: Policy; as: Succession['as'] }>()
  for (const { ownerId, policyId } of named) {
    const policy = await findPolicy(db, ownerId, policyId)
    if (policy) found.set(policyId, { policy, as: 'second-holder' })
  }
  for (const { policy, role } of seen)
    if (role === 'insured' && !found.has(policy.id)) found.set(policy.id, { policy, as: 'insured' })
  for (const ownerId of dead)
    for (const { policy, role } of await listPolicies(db, ownerId))
      if (role === 'owner' && !policy.secondHolder && !found.has(policy.id))
        found.set(policy.id, { policy, as: 'heir' })
  const open = [...found.values()].slice(0, policiesMax)
  const holders = await standingsOf(
    db,
    open.map(({ policy }) => policy.customerId),
  )
  return open.flatMap((one) => {
    const holder = holders.get(one.policy.customerId)
    return holder ? [{ ...one, holderName: holder.name, holderDiedOn: holder.diedOn }] : []
  })
}

// Only those of whom the person is an heir in law: a more distant relative learns nothing.
async function deadRelativesOf(db: Db, personId: string): Promise<string[]> {
  const kin = await kinOf(db, personId)
  const dead = kin.people.flatMap(({ customerId, diedOn }) => (diedOn === null ? [] : [{ customerId, diedOn }]))
  const heirs = await Promise.all(
    dead.map(async ({ customerId, diedOn }) =>
      heirsOf({ kin: await kinOf(db, customerId), personId: customerId, diedOn, forfeited: [] }),
    ),
  )
  return dead.flatMap(({ customerId }, index) =>
    heirs[index]?.some((heir) => heir.customerId === personId) ? [customerId] : [],
  )
}
