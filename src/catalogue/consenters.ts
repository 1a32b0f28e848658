// Who has to agree besides the one who asks: the party itself, or who guards it (保险法 §34, §39, §41).
import { type Standing, speakersFor, standingsOf } from '../customers/index.ts'
import type { Db } from '../kit/index.ts'
import type { Service } from './define.ts'
import { askerOf } from './facts.ts'
import type { Given } from './progress.ts'

/** By consent step: the other people to ask; a step whose people are all the asker himself is not needed. */
export async function consentersOf(db: Db, service: Service, given: Given): Promise<Map<string, string[]>> {
  const steps = Object.keys(service.steps).filter((name) => service.steps[name]?.kind === 'consent')
  const parties = await Promise.all(steps.map((name) => service.consenters?.(given, name, db) ?? insuredsOf(given)))
  const people = await knownOf(db, given, parties.flat())
  const found = new Map<string, string[]>()
  for (const [index, name] of steps.entries()) {
    const earlier = new Set([...found.values()].flat()) // one person is asked once, whatever they stand for
    found.set(
      name,
      asked(parties[index] ?? [], people, given).filter((id) => !earlier.has(id)),
    )
  }
  return found
}

async function knownOf(db: Db, given: Given, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const known = 'parties' in given ? given.parties.people : new Map<string, Standing>()
  const missing = ids.filter((id) => !known.has(id))
  return missing.length === 0 ? known : new Map([...known, ...(await standingsOf(db, missing))])
}

/** One speaker for each party; nobody for a party the asker speaks for. A party on record without a speaker is asked themselves. */
function asked(ids: readonly string[], people: ReadonlyMap<string, Standing>, given: Given): string[] {
  const asker = askerOf(given)
  const found = ids.flatMap((id) => {
    const person = people.get(id)
    const speakers = person ? speakersFor(person, given.today).ids : [id]
    return id === asker || speakers.includes(asker) ? [] : (speakers[0] ?? id)
  })
  return [...new Set(found)]
}

function insuredsOf(given: Given): string[] {
  return 'policy' in given ? given.policy.insureds.map(({ customerId }) => customerId) : []
}
