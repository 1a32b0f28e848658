// What happened to articles, one after the other, as rows with a number.
import type { Selectable } from 'kysely'
import { actorKey, append, type Db, type Tx } from '../../kit/index.ts'
import { nameOfActor, type Version } from './store.ts'

export const eventKinds = ['submitted', 'returned', 'published', 'retired', 'trial-begun', 'trial-ended'] as const
export type EventKind = (typeof eventKinds)[number]

interface EventTable {
  seq: number
  articleId: string
  version: number
  kind: EventKind
  at: Date
  by: string
  byName: string
  note: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_article_events: EventTable
    ask_article_turns: { id: number; taken: number }
  }
}

export type ArticleEvent = Selectable<EventTable>

/** Notes what happened, under the next number, and gives it: others who note something wait until this transaction is over. */
export async function noteEvent(
  tx: Tx,
  { articleId, version }: Pick<Version, 'articleId' | 'version'>,
  kind: EventKind,
  note?: string,
): Promise<number> {
  const seq = await takeTurns(tx, 1)
  append(tx, 'ask_article_events', {
    seq,
    articleId,
    version,
    kind,
    at: tx.at,
    by: actorKey(tx.by),
    byName: nameOfActor(tx),
    note: note ?? null,
  })
  return seq
}

/** Takes so many numbers; gives the last of them. */
export async function takeTurns(tx: Tx, count: number): Promise<number> {
  const { taken } = await tx.db
    .updateTable('ask_article_turns')
    .set((eb) => ({ taken: eb('taken', '+', count) }))
    .where('id', '=', 1)
    .returning('taken')
    .executeTakeFirstOrThrow()
  return taken
}

/** The number of the last thing that happened: a process whose memory is of an older one reads anew. */
export async function lastTurn(db: Db): Promise<number> {
  const row = await db.selectFrom('ask_article_turns').select('taken').where('id', '=', 1).executeTakeFirst()
  return row?.taken ?? 0
}

export async function listEvents(db: Db, articleId: string): Promise<ArticleEvent[]> {
  return db
    .selectFrom('ask_article_events')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
}
