// What adjudication says now, with every correction laid over the readings: the desk's proposal, kept nowhere.
import type { Day, Db } from '../kit/index.ts'
import { assemble, type Judging } from './assemble.ts'
import type { Claim } from './claim.ts'
import { type Adjudication, adjudicate, type ClaimFacts } from './judge/index.ts'
import { repeatedPapers } from './marks.ts'

export async function judgeAgain(
  db: Db,
  judging: Judging,
  claim: Claim,
  today: Day,
): Promise<{ facts: ClaimFacts; result: Adjudication }> {
  const { facts: known, papers, files } = await assemble(db, judging, claim, today)
  const facts = { ...known, repeated: await repeatedPapers(db, claim, files, papers) }
  return { facts, result: adjudicate(facts) }
}
