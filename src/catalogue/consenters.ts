// Who has to agree besides the one who asks: the insured person, or a minor's guardian (保险法 §34, §39, §41).
import { guardiansOf } from '../customers/index.ts'
import type { Db } from '../kit/index.ts'
import type { Service } from './define.ts'
import type { Given } from './progress.ts'

/** By consent step: the other people to ask; a step whose people are all the asker himself is not needed. */
export async function consentersOf(db: Db, service: Service, given: Given): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [name, step] of Object.entries(service.steps)) {
    if (step.kind !== 'consent') continue
    const insureds = service.consenters?.(given) ?? insuredsOf(given)
    const people = new Set<string>()
    for (const insured of insureds) people.add(await whoSpeaksFor(db, insured, given))
    people.delete(given.customer.customerId)
    found.set(name, [...people])
  }
  return found
}

async function whoSpeaksFor(db: Db, personId: string, given: Given): Promise<string> {
  const asker = given.customer.customerId
  if (personId === asker) return asker
  const guardians = await guardiansOf(db, personId, given.today)
  if (guardians.includes(asker)) return asker
  return guardians[0] ?? personId
}

function insuredsOf(given: Given): string[] {
  return 'policy' in given ? given.policy.insureds.map(({ customerId }) => customerId) : []
}
