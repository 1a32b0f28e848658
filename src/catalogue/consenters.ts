// Who has to agree besides the one who asks: the insured person, or a minor's guardian (保险法 §34, §39, §41).
import { familyOf, guardianOf } from '../customers/index.ts'
import { ageOn, type Db } from '../kit/index.ts'
import type { Service } from './define.ts'
import type { Facts } from './facts.ts'

const ofAge = 18

/** By consent step: the other people to ask; a step whose people are all the asker himself is not needed. */
export async function consentersOf(db: Db, service: Service, facts: Facts): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [name, step] of Object.entries(service.steps)) {
    if (step.kind !== 'consent') continue
    const insureds = 'policy' in facts ? facts.policy.insureds.map(({ customerId }) => customerId) : []
    const people = new Set<string>()
    for (const insured of insureds) people.add(await whoSpeaksFor(db, insured, facts))
    people.delete(facts.customer.customerId)
    found.set(name, [...people])
  }
  return found
}

async function whoSpeaksFor(db: Db, personId: string, facts: Facts): Promise<string> {
  if (personId === facts.customer.customerId) return personId
  const family = await familyOf(db, facts.customer.customerId)
  const person = family.find(({ customerId }) => customerId === personId)
  if (!person || ageOn(person.birthDate, facts.today) >= ofAge) return personId
  if (person.guardian) return facts.customer.customerId
  return (await guardianOf(db, personId)) ?? personId
}
