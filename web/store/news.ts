// What others do while a page stands open: one's own record is looked at now and then, and once it has grown what is shown is read anew.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api, take } from '../shared/client.ts'
import { visitNow } from '../shared/visit.ts'
import { afterwards } from './flow/request-data.ts'
import { useMe } from './session.tsx'

/** How often what others may have done is looked for; only while the page is to be seen. */
export const newsEveryMs = 10_000

/** What somebody else may have changed: a contract that was handed over, who may act, how a request stands. */
const others = [...afterwards, 'parties', 'mandates', 'requests'] as const

export function useNews(): void {
  const client = useQueryClient()
  const me = useMe().data
  const { data } = useQuery({
    queryKey: ['newest'],
    queryFn: () => take(api.GET('/api/me/timeline', { params: { query: { limit: 1 } } })),
    enabled: Boolean(me) && visitNow() === undefined,
    refetchInterval: newsEveryMs,
    staleTime: newsEveryMs,
  })
  const newest = data && (data.items[0]?.id ?? 'none')
  const known = useRef(newest)
  useEffect(() => {
    if (newest === undefined || newest === known.current) return
    const isFirst = known.current === undefined
    known.current = newest
    if (!isFirst) for (const key of others) void client.invalidateQueries({ queryKey: [key] })
  }, [newest, client])
}
