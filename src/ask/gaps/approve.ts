// A drafted answer that a person approved: a version that waits for a review by somebody else, and its questions with it.
import { notFound, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Content } from '../articles/index.ts'
import { getArticle } from '../articles/store.ts'
import { draftArticle, draftVersion, submitVersion } from '../articles/write-article.ts'
import type { Cluster } from './cluster.ts'
import { answerGaps } from './store.ts'

export interface Approving {
  readonly cluster: Cluster
  readonly content: Content
  /** The article it is the next version of; a new one when left out. */
  readonly articleId?: string | undefined
  readonly products: readonly Product[]
}

/** Gives the article's name. Raises `bad-input` with a pointer to what is missing. */
export async function approveDraft(tx: Tx, { cluster, content, articleId, products }: Approving): Promise<string> {
  if (cluster.gaps.length === 0) throw notFound()
  const origin = { kind: 'questions' as const, count: cluster.gaps.length, customers: cluster.customers }
  const writing = { products, content, origin }
  const held = articleId === undefined ? undefined : await getArticle(tx.db, articleId)
  const written = held
    ? { article: held, version: await draftVersion(tx, held, writing) }
    : await draftArticle(tx, writing)
  await submitVersion(tx, written.article.slug, written.version.version, products)
  await answerGaps(tx, cluster.gaps, written.article.id)
  return written.article.slug
}
