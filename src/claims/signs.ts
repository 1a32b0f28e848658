// What is known of a claim beside its papers: how often there were claims, and how those of the hospital ended.
import { addYears, type Day, type Db } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import './figures/tables.ts'
import type { ClaimFacts } from './judge/index.ts'

interface About {
  readonly claim: Pick<Claim, 'id' | 'insuredId' | 'happenedOn'>
  readonly policyIds: readonly string[]
  readonly hospitalIds: readonly string[]
  readonly today: Day
}

export async function signsFor(db: Db, about: About): Promise<NonNullable<ClaimFacts['signs']>> {
  const ended = await endedAt(db, about)
  return {
    claimsInYear: await claimsInYear(db, about),
    hospitalClosed: ended.reduce((sum, { claims }) => sum + Number(claims), 0),
    hospitalRefused: ended.reduce((sum, { outcome, claims }) => sum + (outcome === 'refuse' ? Number(claims) : 0), 0),
  }
}

async function claimsInYear(db: Db, { claim, policyIds }: About): Promise<number> {
  if (policyIds.length === 0) return 0
  const row = await db
    .selectFrom('claim_uses')
    .select(({ fn }) => fn.count<number>('claimId').distinct().as('claims'))
    .where('policyId', 'in', [...policyIds])
    .where('insuredId', '=', claim.insuredId)
    .where('claimId', '<>', claim.id)
    .where('happenedOn', '>', addYears(claim.happenedOn, -1))
    .where('happenedOn', '<=', claim.happenedOn)
    .limit(1)
    .executeTakeFirst()
  return Number(row?.claims ?? 0)
}

async function endedAt(db: Db, { hospitalIds, today }: About) {
  if (hospitalIds.length === 0) return []
  return db
    .selectFrom('claim_outcomes')
    .select(({ fn }) => ['outcome', fn.countAll<number>().as('claims')])
    .where('hospitalId', 'in', [...hospitalIds])
    .where('closedOn', '>', addYears(today, -1))
    .groupBy('outcome')
    .limit(10)
    .execute()
}
