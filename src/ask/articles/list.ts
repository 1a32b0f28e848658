// The list of articles at the desk, by name, with what stands against those in use.
import type { z } from 'zod'
import type { Db } from '../../kit/index.ts'
import type { LiveLibrary } from './live.ts'
import { listArticles, listNewest } from './store.ts'
import { type ArticleState, type articleRow, rowOf } from './views.ts'

export interface Listing {
  readonly state: ArticleState | 'stale' | 'all'
  /** Words in its questions or its answer. */
  readonly words?: string | undefined
  /** The name of the last one seen. */
  readonly after?: string | undefined
  readonly limit: number
}

type Row = z.infer<typeof articleRow>

export async function listRows(
  db: Db,
  { entries }: Pick<LiveLibrary, 'entries'>,
  { state, words = '', after = '', limit }: Listing,
): Promise<{ items: Row[]; next: string | null; counts: Record<ArticleState | 'stale', number> }> {
  const [articles, newest] = await Promise.all([listArticles(db), listNewest(db)])
  const versions = new Map(newest.map((version) => [version.articleId, version]))
  const standing = new Map(entries.map((entry) => [entry.id, entry]))
  const asked = words.trim().toLowerCase()
  const all = articles.flatMap((article) => {
    const version = versions.get(article.id)
    if (!version) return []
    const text = JSON.stringify([version.content.ask, version.content.answer]).toLowerCase()
    return text.includes(asked) ? [rowOf(article, version, standing.get(article.slug))] : []
  })
  const isIn = (row: Row) => state === 'all' || (state === 'stale' ? row.stale.length > 0 : row.state === state)
  const rest = all.filter((row) => isIn(row) && row.id > after)
  const items = rest.slice(0, limit)
  return { items, next: rest.length > limit ? (items.at(-1)?.id ?? null) : null, counts: countsOf(all) }
}

function countsOf(rows: readonly Row[]): Record<ArticleState | 'stale', number> {
  const count = (state: ArticleState) => rows.filter((row) => row.state === state).length
  return {
    draft: count('draft'),
    'in-review': count('in-review'),
    published: count('published'),
    retired: count('retired'),
    stale: rows.filter(({ stale }) => stale.length > 0).length,
  }
}
