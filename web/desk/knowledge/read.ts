// The knowledge's shapes and the queries more than one of its pages makes.
import { type QueryClient, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '../../shared/api.ts'
import { api, take } from '../../shared/client.ts'

type Schemas = components['schemas']
export type Article = Schemas['Article']
export type ArticleRow = Schemas['ArticleRow']
export type Version = Article['versions'][number]
export type Content = Version['content']
export type Warning = Article['warnings'][number]
export type Checked = Schemas['CheckedQuestion']

export function useArticle(articleId: string): UseQueryResult<Article> {
  return useQuery({
    queryKey: ['article', articleId],
    queryFn: () => take(api.GET('/api/desk/articles/{articleId}', { params: { path: { articleId } } })),
  })
}

export function useProducts() {
  return useQuery({
    queryKey: ['desk-products'],
    queryFn: () => take(api.GET('/api/desk/products')),
    staleTime: 600_000,
  })
}

/** Keeps an article that came back from a write, and has the lists read anew. */
export function useKept(): (article: Article) => Promise<void> {
  const client: QueryClient = useQueryClient()
  return async (article) => {
    client.setQueryData(['article', article.id], article)
    await Promise.all([
      client.invalidateQueries({ queryKey: ['articles'] }),
      client.invalidateQueries({ queryKey: ['gap-clusters'] }),
    ])
  }
}

export const emptyContent: Content = {
  ask: { zh: [], en: [] },
  answer: { zh: '', en: '' },
  basis: [],
  citations: [],
  products: [],
  checks: [],
}
