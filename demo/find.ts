// The demo's people and policies by key: people by their phone or family, policies by their fixed numbers.
import { familyOf, findCustomerByPhone } from '../src/customers/index.ts'
import { type Db, dayOf } from '../src/kit/index.ts'
import { findPolicyByNumber } from '../src/policies/index.ts'
import { contractKeys, policyNoOf } from './book/contracts.ts'
import { type DemoPerson, people, ties } from './book/people.ts'

/** Every key `findDemo` knows. */
export const demoKeys: readonly string[] = [...people.map(({ key }) => key), ...contractKeys]

/** The customer's id of a person's key, the policy's id of a policy's key; throws when the demo is not loaded. */
export async function findDemo(db: Db, key: string): Promise<string> {
  const person = people.find((one) => one.key === key)
  const found = person ? await findPerson(db, person) : (await findPolicyByNumber(db, policyNoOf(key)))?.policyId
  if (!found) throw new Error(`the demo has no ${key}`)
  return found
}

async function findPerson(db: Db, person: DemoPerson): Promise<string | undefined> {
  if (person.phone) return (await findCustomerByPhone(db, person.phone))?.customerId
  const [parent] = ties.find(([, child]) => child === person.key) ?? []
  const family = parent ? await familyOf(db, await findDemo(db, parent), dayOf(new Date())) : []
  return family.find(({ name }) => name === person.name)?.customerId
}
