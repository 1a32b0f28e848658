// Who is related to whom. Each tie is two rows, one from either side.
import { append, type Day, type Db, notFound, type Tx } from '../kit/index.ts'
import { guardiansAmong } from './acting.ts'
import { type Customer, isMinor } from './customer.ts'
import { notRelated } from './problems.ts'
import { standingOf } from './standing.ts'
import { getCustomer, listCustomers } from './store.ts'

export type Relation = 'spouse' | 'child' | 'parent'

declare module '../kit/database.ts' {
  interface Tables {
    customer_relations: {
      customerId: string
      relativeId: string
      relation: Relation
      since: Date
      /** The day of marriage or adoption, where it is known. */
      fromOn: Day | null
      /** The day of the divorce; the tie stays on record. */
      untilOn: Day | null
    }
  }
}

export interface FamilyMember {
  readonly customerId: string
  readonly name: string
  readonly relation: 'self' | Relation
  readonly sex: Customer['sex']
  /** Whether the customer asked for is this member's guardian: their minor child (民法典 §27). */
  readonly guardian: boolean
  readonly birthDate: Day
}

const inverse = { spouse: 'spouse', child: 'parent', parent: 'child' } as const satisfies Record<Relation, Relation>
const familyMax = 50

/** Ties two customers: `relative` is the customer's `relation`, from a day where it is known. Raises 404, 422 `not-related`. Doing it again changes nothing. */
export async function relate(
  tx: Tx,
  customerId: string,
  relativeId: string,
  relation: Relation,
  fromOn: Day | null = null,
): Promise<void> {
  if (customerId === relativeId) throw notRelated()
  const customer = await getCustomer(tx.db, customerId)
  const relative = await getCustomer(tx.db, relativeId)
  if (!canBe(customer, relative, relation)) throw notRelated()
  await tx.db
    .insertInto('customer_relations')
    .values(tieOf(tx, customerId, relativeId, relation, fromOn))
    .onConflict((conflict) =>
      conflict.columns(['customerId', 'relativeId']).doUpdateSet((eb) => ({ relation: eb.ref('excluded.relation') })),
    )
    .execute()
}

/**
 * Ties two customers who are known not to be tied, with this write: their birth dates are the caller's to give. Raises 422
 * `not-related`.
 */
export function relateNew(tx: Tx, one: Relative, other: Relative, relation: Relation): void {
  if (!canBe(one, other, relation)) throw notRelated()
  for (const row of tieOf(tx, one.customerId, other.customerId, relation)) append(tx, 'customer_relations', row)
}

/** Whether `other` can be `one`'s relation: two people, and a parent older than the child. */
export function canBe(one: Relative, other: Relative, relation: Relation): boolean {
  if (one.customerId === other.customerId) return false
  if (relation === 'spouse') return true
  const [elder, younger] = relation === 'child' ? [one, other] : [other, one]
  return elder.birthDate < younger.birthDate
}

export type Relative = Pick<Customer, 'customerId' | 'birthDate'>

function tieOf(tx: Tx, customerId: string, relativeId: string, relation: Relation, fromOn: Day | null = null) {
  return [
    { customerId, relativeId, relation, since: tx.at, fromOn },
    { customerId: relativeId, relativeId: customerId, relation: inverse[relation], since: tx.at, fromOn },
  ]
}

/** A marriage ends: both rows keep the day it lasted to. Raises 404 when they are not married. */
export async function endMarriage(tx: Tx, customerId: string, spouseId: string, untilOn: Day): Promise<void> {
  const ended = await tx.db
    .updateTable('customer_relations')
    .set({ untilOn })
    .where('customerId', 'in', [customerId, spouseId])
    .where('relativeId', 'in', [customerId, spouseId])
    .where('relation', '=', 'spouse')
    .executeTakeFirst()
  if (ended.numUpdatedRows !== 2n) throw notFound()
}

/** The customer first, then spouse, children and parents as on record. `on`, the business day, decides who is a minor. */
export async function familyOf(db: Db, customerId: string, on: Day): Promise<FamilyMember[]> {
  const ties = await db
    .selectFrom('customer_relations')
    .select(['relativeId', 'relation'])
    .where('customerId', '=', customerId)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>', on)]))
    .orderBy('since')
    .orderBy('relativeId')
    .limit(familyMax)
    .execute()
  const relations = new Map<string, FamilyMember['relation']>([[customerId, 'self']])
  for (const { relativeId, relation } of ties) relations.set(relativeId, relation)
  const people = new Map((await listCustomers(db, [...relations.keys()])).map((person) => [person.customerId, person]))
  return [...relations].flatMap(([memberId, relation]) => {
    const person = people.get(memberId)
    if (!person) return []
    const { name, sex, birthDate } = person
    const guardian = relation === 'child' && isMinor(birthDate, on)
    return [{ customerId: memberId, name, relation, sex, guardian, birthDate }]
  })
}

/** Who is guardian of a person on a day: see `guardiansAmong`; none for an adult who decides alone. Raises 404. */
export async function guardiansOf(db: Db, personId: string, on: Day): Promise<string[]> {
  const person = await standingOf(db, personId)
  if (!person) throw notFound()
  return guardiansAmong(person, on)
}

/** The first of the guardians on record. */
export async function guardianOf(db: Db, childId: string, on: Day): Promise<string | undefined> {
  const [first] = await guardiansOf(db, childId, on)
  return first
}
