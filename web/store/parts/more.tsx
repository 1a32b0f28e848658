// A list that pages by key: what is there, and a button for what follows.
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failed, Skeleton } from './state.tsx'

interface PageOf<T> {
  readonly items: readonly T[]
}

interface MoreProps<T> {
  readonly query: UseInfiniteQueryResult<InfiniteData<PageOf<T>>>
  readonly row: (item: T) => ReactNode
  readonly empty: ReactNode
}

export function More<T>({ query, row, empty }: MoreProps<T>) {
  const { t } = useTranslation()
  if (query.data === undefined)
    return query.error ? <Failed error={query.error} retry={query.refetch} /> : <Skeleton height={3.5} />
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return empty
  return (
    <>
      <ul className="list">{items.map(row)}</ul>
      {query.hasNextPage ? (
        <button
          type="button"
          className="button"
          disabled={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? t('state.loading') : t('list.more')}
        </button>
      ) : null}
    </>
  )
}
