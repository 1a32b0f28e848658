// Who could hold a contract instead: the policyholder's family and the insured, with what each insured is to them.
import { familyOf, isCapable, type Standing, standingsOf } from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import type { Policy, Relation } from '../policy.ts'

export interface Candidate {
  readonly customerId: string
  readonly name: string
  /** What each insured is to them, by id. */
  readonly relations: ReadonlyMap<string, Relation>
}

/** Adults on record who decide for themselves and live, the policyholder left out. */
export async function candidatesFor(
  db: Db,
  policy: Pick<Policy, 'customerId' | 'insureds'>,
  on: Day,
): Promise<{ candidates: readonly Candidate[] }> {
  const insuredIds = policy.insureds.map(({ customerId }) => customerId)
  const [holders, ...theirs] = await Promise.all([policy.customerId, ...insuredIds].map((id) => familyOf(db, id, on)))
  const ids = new Set([...(holders ?? []).map(({ customerId }) => customerId), ...insuredIds])
  ids.delete(policy.customerId)
  const people = await standingsOf(db, [...ids])
  const able = [...ids].flatMap((id) => people.get(id) ?? []).filter((one) => mayHold(one, on))
  const candidates = able.map(({ customerId, name }) => ({
    customerId,
    name,
    relations: new Map(
      insuredIds.map((id, index) => [
        id,
        inverse(theirs[index]?.find((member) => member.customerId === customerId)?.relation),
      ]),
    ),
  }))
  return { candidates }
}

function mayHold(person: Standing, on: Day): boolean {
  return person.diedOn === null && isCapable(person, on)
}

/** What the insured is to somebody who is so to the insured. */
function inverse(relation: string | undefined): Relation {
  if (relation === 'self' || relation === 'spouse') return relation
  if (relation === 'child') return 'parent'
  return relation === 'parent' ? 'child' : 'other'
}
