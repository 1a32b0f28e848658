// The facts that trust rests on, from a customer's contracts and claims.
import { addYears, type Day, type Db } from '../../kit/index.ts'
import { listPolicies } from '../../policies/index.ts'
import type { Claim } from '../claim.ts'
import { decisionsOf } from '../decisions.ts'
import { eventsOf } from '../events.ts'
import { owedBy } from '../recoveries.ts'
import { listClaims } from '../store.ts'
import { type Trust, type TrustFacts, trustOf } from './levels.ts'

const claimsMax = 50
/** Rules whose question is whether somebody means to deceive. */
const doubts: ReadonlySet<unknown> = new Set([
  'edited-paper',
  'several-signs',
  'claimed-before',
  'invoice-twice',
  'identity-mismatch',
])

/** As of before this claim. */
export async function readTrust(
  db: Db,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
  today: Day,
): Promise<Trust> {
  const { items } = await listClaims(db, customerId, { limit: claimsMax })
  const ends = await Promise.all(items.filter((claim) => claim.id !== id).map((claim) => endOf(db, claim)))
  return trustOf({
    years: await yearsInsured(db, customerId, today),
    paidWithoutDoubt: ends.filter((end) => end === 'paid').length,
    refused: ends.filter((end) => end === 'refused').length,
    owedFen: await owedBy(db, customerId),
  })
}

async function endOf(db: Db, claim: Claim): Promise<'paid' | 'refused' | 'doubted' | 'open'> {
  const last = (await decisionsOf(db, claim)).find(({ outcome }) => outcome !== 'refer')
  if (!last) return 'open'
  if (last.outcome === 'refuse') return 'refused'
  const rules = (await eventsOf(db, claim)).flatMap(({ kind, body }) =>
    kind === 'referred' ? [body.rules].flat() : [],
  )
  return rules.some((rule) => doubts.has(rule)) ? 'doubted' : 'paid'
}

async function yearsInsured(db: Db, customerId: string, today: Day): Promise<TrustFacts['years']> {
  const own = (await listPolicies(db, customerId)).filter(({ policy }) => policy.customerId === customerId)
  const [first = today] = own.map(({ policy }) => policy.effectiveOn).sort()
  let years = 0
  while (addYears(first, years + 1) <= today) years += 1
  return years
}
