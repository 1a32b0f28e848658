// What relatives have asked me to do, as the pages read it.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import type { Errand } from '../../shared/shapes.ts'
import { newsEveryMs } from '../news.ts'

export function useErrands(): UseQueryResult<{ items: Errand[] }> {
  return useQuery({
    queryKey: ['errands'],
    queryFn: () => take(api.GET('/api/errands')),
    refetchInterval: newsEveryMs,
  })
}

/** One of them, with the step to do while it waits. */
export function useErrand(errandId: string): UseQueryResult<Errand> {
  return useQuery({
    queryKey: ['errands', errandId],
    queryFn: () => take(api.GET('/api/errands/{errandId}', { params: { path: { errandId } } })),
  })
}
