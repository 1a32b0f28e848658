// A month's scorecard, made public once by somebody at the desk and then left as it is.
import type { StaffActor } from '../../identity/index.ts'
import { actorKey, type Db, type Tx } from '../../kit/index.ts'
import { monthNotOver } from '../problems.ts'
import { totalsOf } from './count.ts'
import { type Scorecard, scorecard, spanOf } from './figures.ts'

/** Published again, it stays what it was. Raises `month-not-over`. */
export async function publishScorecard(tx: Tx, by: StaffActor, month: string): Promise<Scorecard> {
  const span = spanOf(month)
  if (span.until > tx.today) throw monthNotOver()
  const figures = { month, totals: await totalsOf(tx.db, span) }
  await tx.db
    .insertInto('claim_scorecards')
    .values({ month, figures: JSON.stringify(figures), publishedAt: tx.at, publishedBy: actorKey(by) })
    .onConflict((conflict) => conflict.column('month').doNothing())
    .execute()
  const row = await tx.db
    .selectFrom('claim_scorecards')
    .select('figures')
    .where('month', '=', month)
    .executeTakeFirstOrThrow()
  return scorecard.parse(row.figures)
}

/** The last first; two years of them. */
export async function listScorecards(db: Db): Promise<Scorecard[]> {
  const rows = await db.selectFrom('claim_scorecards').select('figures').orderBy('month', 'desc').limit(24).execute()
  return rows.map(({ figures }) => scorecard.parse(figures))
}
