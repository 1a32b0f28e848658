// Whether a service can be done now, by everything it may be about: each policy of a customer's, or the customer alone.
import type { Db } from '../kit/index.ts'
import { listPolicies, type Seen } from '../policies/index.ts'
import type { May, PersonFacts, PolicyFacts, Service } from './define.ts'
import { aboutPolicy, type Facts, withOwnRows } from './facts.ts'

export interface Door {
  readonly facts: Facts
  readonly may: May
}

/** What is known of each policy that a person owns or is insured by, newest first. */
export async function policiesOf(db: Db, person: PersonFacts): Promise<PolicyFacts[]> {
  return aboutEach(db, person, await listPolicies(db, person.customer.customerId))
}

export function aboutEach(db: Db, person: PersonFacts, seen: readonly Seen[]): Promise<PolicyFacts[]> {
  return Promise.all(seen.map((one) => aboutPolicy(db, person, one)))
}

/** A door for each policy in their order; one alone for a service about the person. */
export function doorsOf(
  db: Db,
  service: Service,
  person: PersonFacts,
  policies: readonly PolicyFacts[],
): Promise<Door[]> {
  const bases = service.about === 'policy' ? policies : [person]
  return Promise.all(
    bases.map(async (base) => {
      const facts = await withOwnRows(db, service, base)
      return { facts, may: service.may(facts) }
    }),
  )
}
