// Articles, their versions and what happened to them, as rows.
import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { actorKey, type Db, type Json, newId, notFound, type Tx } from '../../kit/index.ts'
import { type Content, content } from './entry.ts'

interface ArticleTable {
  id: string
  slug: string
  owner: string
  madeAt: Date
  publishedVersion: number | null
  retiredAt: Date | null
}

interface VersionTable {
  articleId: string
  version: number
  content: Json<unknown>
  origin: Json<unknown>
  writtenAt: Date
  writtenBy: string
  writtenByName: string
  submittedAt: Date | null
  returnedAt: Date | null
  returnedWhy: string | null
  publishedAt: Date | null
  publishedBy: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_articles: ArticleTable
    ask_article_versions: VersionTable
  }
}

/** Where a version came from. */
export const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('desk') }),
  z.object({ kind: z.literal('file'), hash: z.string() }),
  z.object({ kind: z.literal('document'), name: z.string(), place: z.string() }),
  z.object({ kind: z.literal('questions'), count: z.int(), customers: z.int() }),
])
export type Origin = z.infer<typeof origin>

export type Article = Selectable<ArticleTable>
export interface Version extends Omit<Selectable<VersionTable>, 'content' | 'origin'> {
  readonly content: Content
  readonly origin: Origin
}

/** More articles than an editor keeps; a list of them is read whole. */
export const articlesMax = 5_000

export async function listArticles(db: Db): Promise<Article[]> {
  return db.selectFrom('ask_articles').selectAll().orderBy('slug').limit(articlesMax).execute()
}

export async function getArticle(db: Db, slug: string): Promise<Article> {
  const row = await db.selectFrom('ask_articles').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

const versionsMax = 500

/** Every version, the newest first. */
export async function listVersions(db: Db, articleId: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('ask_article_versions')
    .selectAll()
    .where('articleId', '=', articleId)
    .orderBy('version', 'desc')
    .limit(versionsMax)
    .execute()
  return rows.map(toVersion)
}

export async function getVersion(db: Db, articleId: string, version: number): Promise<Version> {
  const row = await db
    .selectFrom('ask_article_versions')
    .selectAll()
    .where('articleId', '=', articleId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw notFound()
  return toVersion(row)
}

/** The newest version of each article. */
export async function listNewest(db: Db): Promise<Version[]> {
  const rows = await db
    .selectFrom('ask_article_versions')
    .distinctOn('articleId')
    .selectAll()
    .orderBy('articleId')
    .orderBy('version', 'desc')
    .limit(articlesMax)
    .execute()
  return rows.map(toVersion)
}

/** The version that stands of each article, with its article. */
export async function listPublished(db: Db): Promise<(Version & { readonly slug: string })[]> {
  const rows = await db
    .selectFrom('ask_articles as article')
    .innerJoin('ask_article_versions as version', (join) =>
      join.onRef('version.articleId', '=', 'article.id').onRef('version.version', '=', 'article.publishedVersion'),
    )
    .selectAll('version')
    .select('article.slug')
    .where('article.retiredAt', 'is', null)
    .orderBy('article.slug')
    .limit(articlesMax)
    .execute()
  return rows.map(({ slug, ...row }) => ({ ...toVersion(row), slug }))
}

function toVersion(row: Selectable<VersionTable>): Version {
  return { ...row, content: content.parse(row.content), origin: origin.parse(row.origin) }
}

export async function insertArticle(tx: Tx, { slug, owner }: Pick<Article, 'slug' | 'owner'>): Promise<Article> {
  return tx.db
    .insertInto('ask_articles')
    .values({ id: newId(), slug, owner, madeAt: tx.at, publishedVersion: null, retiredAt: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertVersion(
  tx: Tx,
  articleId: string,
  { content: said, origin: from }: Pick<Version, 'content' | 'origin'>,
): Promise<Version> {
  const last = await tx.db
    .selectFrom('ask_article_versions')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('articleId', '=', articleId)
    .executeTakeFirst()
  const row = await tx.db
    .insertInto('ask_article_versions')
    .values({
      articleId,
      version: (last?.version ?? 0) + 1,
      content: JSON.stringify(said),
      origin: JSON.stringify(from),
      writtenAt: tx.at,
      writtenBy: actorKey(tx.by),
      writtenByName: nameOfActor(tx),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toVersion(row)
}

export function nameOfActor({ by }: Pick<Tx, 'by'>): string {
  return by.kind === 'customer' ? by.customerId : by.name
}

export async function changeArticle(
  tx: Tx,
  id: string,
  set: Partial<Pick<Article, 'owner' | 'publishedVersion' | 'retiredAt'>>,
): Promise<void> {
  await tx.db.updateTable('ask_articles').set(set).where('id', '=', id).execute()
}

export async function changeVersion(
  tx: Tx,
  { articleId, version }: Pick<Version, 'articleId' | 'version'>,
  set: Partial<Pick<Version, 'submittedAt' | 'returnedAt' | 'returnedWhy' | 'publishedAt' | 'publishedBy'>>,
): Promise<void> {
  await tx.db
    .updateTable('ask_article_versions')
    .set(set)
    .where('articleId', '=', articleId)
    .where('version', '=', version)
    .execute()
}

/** Of each article, by its name, what files of the folder it was made of. */
export async function fileHashes(
  db: Db,
): Promise<ReadonlyMap<string, { readonly id: string; readonly hashes: ReadonlySet<string> }>> {
  const rows = await db
    .selectFrom('ask_articles as article')
    .innerJoin('ask_article_versions as version', 'version.articleId', 'article.id')
    .select(['article.slug', 'article.id', 'version.origin'])
    .where(sql<boolean>`version.origin->>'kind' = 'file'`)
    .limit(articlesMax * 20)
    .execute()
  const found = new Map<string, { readonly id: string; readonly hashes: Set<string> }>()
  for (const { slug, id, origin: from } of rows) {
    const read = origin.parse(from)
    const held = found.get(slug) ?? { id, hashes: new Set() }
    if (read.kind === 'file') held.hashes.add(read.hash)
    found.set(slug, held)
  }
  return found
}
