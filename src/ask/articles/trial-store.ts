// Trials as rows: two versions of an article, each told to its share of customers.
import type { Selectable } from 'kysely'
import { type Db, notFound, type Tx } from '../../kit/index.ts'
import { content, type Trial } from './entry.ts'

interface TrialTable {
  id: string
  articleId: string
  versionA: number
  versionB: number
  shareB: number
  begunAt: Date
  begunBy: string
  begunByName: string
  endedAt: Date | null
  endedByName: string | null
  kept: 'a' | 'b' | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_trials: TrialTable
  }
}

export type TrialRow = Selectable<TrialTable>

/** The trials that run, with what their second version says. */
export async function listOpenTrials(db: Db): Promise<{ readonly articleId: string; readonly trial: Trial }[]> {
  const rows = await db
    .selectFrom('ask_trials as trial')
    .innerJoin('ask_article_versions as version', (join) =>
      join.onRef('version.articleId', '=', 'trial.articleId').onRef('version.version', '=', 'trial.versionB'),
    )
    .select(['trial.id', 'trial.articleId', 'trial.shareB', 'trial.versionB', 'version.content'])
    .where('trial.endedAt', 'is', null)
    .limit(500)
    .execute()
  return rows.map(({ id, articleId, shareB, versionB, content: said }) => ({
    articleId,
    trial: { id, shareB, versionB, b: content.parse(said) },
  }))
}

/** Trials of an article, the newest first. */
export async function listTrials(db: Db, articleId: string): Promise<TrialRow[]> {
  return db
    .selectFrom('ask_trials')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

export async function getTrial(db: Db, id: string): Promise<TrialRow> {
  const row = await db.selectFrom('ask_trials').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export async function insertTrial(tx: Tx, row: Omit<TrialRow, 'endedAt' | 'endedByName' | 'kept'>): Promise<void> {
  await tx.db
    .insertInto('ask_trials')
    .values({ ...row, endedAt: null, endedByName: null, kept: null })
    .execute()
}

export async function endTrial(
  tx: Tx,
  id: string,
  set: { readonly endedByName: string; readonly kept: 'a' | 'b' },
): Promise<void> {
  await tx.db
    .updateTable('ask_trials')
    .set({ ...set, endedAt: tx.at })
    .where('id', '=', id)
    .execute()
}
