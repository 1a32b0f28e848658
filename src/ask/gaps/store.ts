// Questions the store did not answer well, as rows: without the personal words in them, and sealed.
import { type Selectable, sql } from 'kysely'
import { actorKey, append, type Db, newId, seal, type Tx, unseal } from '../../kit/index.ts'
import { maskPersonal } from './mask.ts'
import { namesAround } from './names.ts'

export const gapReasons = ['unknown', 'handed-over', 'low-rating'] as const
export type GapReason = (typeof gapReasons)[number]

interface GapTable {
  customerId: string
  id: string
  conversationId: string
  at: Date
  because: GapReason
  sentence: Buffer
  resolvedAt: Date | null
  resolvedBy: string | null
  /** The article that is being written for it. */
  articleId: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_gaps: GapTable
  }
}

export interface Gap extends Pick<Selectable<GapTable>, 'customerId' | 'id' | 'conversationId' | 'at' | 'because'> {
  /** Names and numbers of people are masked. */
  readonly sentence: string
}

/** Notes a question that was not answered well; the conversation alone keeps it word for word. */
export async function addGap(
  tx: Tx,
  { customerId, id: conversationId }: { readonly customerId: string; readonly id: string },
  because: GapReason,
  sentence: string,
): Promise<void> {
  const masked = maskPersonal(sentence, await namesAround(tx.db, customerId, tx.today))
  append(tx, 'ask_gaps', { customerId, id: newId(), conversationId, at: tx.at, because, sentence: seal(masked) })
}

/** So many of the latest are looked at together. */
export const gapsMax = 3_000

/** Open questions for which nothing is being written, the oldest first. */
export async function listOpenGaps(db: Db): Promise<Gap[]> {
  const rows = await db
    .selectFrom('ask_gaps')
    .select(['customerId', 'id', 'conversationId', 'at', 'because', 'sentence'])
    .where('resolvedAt', 'is', null)
    .where('articleId', 'is', null)
    .orderBy('id', 'desc')
    .limit(gapsMax)
    .execute()
  return rows.reverse().map(({ sentence, ...rest }) => ({ ...rest, sentence: maskPersonal(unseal(sentence), []) }))
}

/** What changes when a question is asked or dealt with: as long as it is the same, so are the clusters. */
export async function gapsMark(db: Db): Promise<string> {
  const row = await db
    .selectFrom('ask_gaps')
    .select((eb) => [eb.fn.countAll<number>().as('count'), sql<string>`max(id::text)`.as('last')])
    .where('resolvedAt', 'is', null)
    .where('articleId', 'is', null)
    .executeTakeFirst()
  return `${row?.count ?? 0}|${row?.last ?? ''}`
}

/** Dealt with: answered elsewhere, or none of ours. */
export async function resolveGaps(tx: Tx, gaps: readonly Pick<Gap, 'customerId' | 'id'>[]): Promise<void> {
  await changeGaps(tx, gaps, { resolvedAt: tx.at, resolvedBy: actorKey(tx.by) })
}

/** An article is being written for them. */
export async function answerGaps(
  tx: Tx,
  gaps: readonly Pick<Gap, 'customerId' | 'id'>[],
  articleId: string,
): Promise<void> {
  await changeGaps(tx, gaps, { articleId })
}

async function changeGaps(
  tx: Tx,
  gaps: readonly Pick<Gap, 'customerId' | 'id'>[],
  set: Partial<Pick<Selectable<GapTable>, 'resolvedAt' | 'resolvedBy' | 'articleId'>>,
): Promise<void> {
  if (gaps.length === 0) return
  await tx.db
    .updateTable('ask_gaps')
    .set(set)
    .where('customerId', 'in', [...new Set(gaps.map(({ customerId }) => customerId))])
    .where(
      'id',
      'in',
      gaps.map(({ id }) => id),
    )
    .where('resolvedAt', 'is', null)
    .execute()
}

/** Questions dealt with by an article that is in use now. */
export async function resolveGapsOf(tx: Tx, articleId: string): Promise<void> {
  await tx.db
    .updateTable('ask_gaps')
    .set({ resolvedAt: tx.at, resolvedBy: actorKey(tx.by) })
    .where('articleId', '=', articleId)
    .where('resolvedAt', 'is', null)
    .execute()
}

/** Questions whose article was not taken: they are open again. */
export async function returnGapsOf(tx: Tx, articleId: string): Promise<void> {
  await tx.db
    .updateTable('ask_gaps')
    .set({ articleId: null })
    .where('articleId', '=', articleId)
    .where('resolvedAt', 'is', null)
    .execute()
}

/** Erases what a customer asked; that something was asked stays. */
export async function eraseGaps(tx: Tx, customerId: string): Promise<void> {
  await tx.db
    .updateTable('ask_gaps')
    .set({ sentence: seal('') })
    .where('customerId', '=', customerId)
    .execute()
}
