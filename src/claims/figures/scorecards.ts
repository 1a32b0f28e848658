// A month's scorecard, made public by somebody at the desk. It is not changed: what was wrong is corrected beside it, with the reason.
import type { StaffActor } from '../../identity/index.ts'
import { actorKey, type Db, type Tx } from '../../kit/index.ts'
import { monthNotOver, monthNotPublished } from '../problems.ts'
import { totalsOf } from './count.ts'
import { type PublishedScorecard, publishedScorecard, spanOf } from './figures.ts'

/** Published again, it stays what it was. Raises `month-not-over`. */
export async function publishScorecard(tx: Tx, by: StaffActor, month: string): Promise<PublishedScorecard> {
  const last = await lastEdition(tx.db, month)
  return last ?? addEdition(tx, by, { month, edition: 1, reason: null })
}

/** The figures as they are counted today take the place of those published. Raises `month-not-published`. */
export async function correctScorecard(
  tx: Tx,
  by: StaffActor,
  { month, reason }: { month: string; reason: string },
): Promise<PublishedScorecard> {
  const last = await lastEdition(tx.db, month)
  if (!last) throw monthNotPublished()
  return addEdition(tx, by, { month, edition: last.edition + 1, reason })
}

/** The last month first, and of a month the edition that counts; two years of them. */
export async function listScorecards(db: Db): Promise<PublishedScorecard[]> {
  const rows = await editionsOf(db).limit(48).execute()
  return rows.map((row, at) => published(row, rows[at - 1]?.month === row.month))
}

interface Edition {
  readonly month: string
  readonly edition: number
  readonly reason: string | null
}

async function addEdition(tx: Tx, by: StaffActor, edition: Edition): Promise<PublishedScorecard> {
  const { month } = edition
  const span = spanOf(month)
  if (span.until > tx.today) throw monthNotOver()
  const figures = { month, totals: await totalsOf(tx.db, span) }
  await tx.db
    .insertInto('claim_scorecards')
    .values({ ...edition, figures: JSON.stringify(figures), publishedAt: tx.at, publishedBy: actorKey(by) })
    .execute()
  return published({ ...edition, figures, publishedAt: tx.at }, false)
}

function editionsOf(db: Db) {
  return db
    .selectFrom('claim_scorecards')
    .select(['month', 'edition', 'reason', 'figures', 'publishedAt'])
    .orderBy('month', 'desc')
    .orderBy('edition', 'desc')
}

async function lastEdition(db: Db, month: string): Promise<PublishedScorecard | undefined> {
  const row = await editionsOf(db).where('month', '=', month).limit(1).executeTakeFirst()
  return row && published(row, false)
}

function published(
  { figures, edition, reason, publishedAt }: Edition & { figures: unknown; publishedAt: Date },
  superseded: boolean,
): PublishedScorecard {
  return publishedScorecard.parse({ ...Object(figures), edition, reason, publishedAt, superseded })
}
