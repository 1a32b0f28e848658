// A request as the pages read and keep it.
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import type { Request } from '../../shared/shapes.ts'

const movingMs = 2000
const helpedMs = 10_000
/** What a request that has gone in may have changed. */
export const afterwards = [
  'policies',
  'policy',
  'policy-services',
  'service-policies',
  'waiting',
  'benefits',
  'bookings',
  'claims',
  'letters',
  'me',
] as const

/** A request that waits for others or for money is looked at again and again; a draft, when a relative has been asked for a step. */
export function useRequest(requestId: string): UseQueryResult<Request> {
  return useQuery({
    queryKey: ['request', requestId],
    queryFn: () => take(api.GET('/api/requests/{requestId}', { params: { path: { requestId } } })),
    refetchInterval: ({ state: { data } }) => {
      if (data?.state === 'awaiting-payment' || data?.state === 'awaiting-consent') return movingMs
      return isHelped(data) ? helpedMs : false
    },
    refetchOnWindowFocus: ({ state: { data } }) => data?.state !== 'draft' || isHelped(data),
  })
}

function isHelped(request: Request | undefined): boolean {
  return request?.state === 'draft' && request.errands.some(({ state }) => state === 'waiting')
}

/** Puts a request just answered into place, and lets what depends on it be read anew. */
export function useKeepRequest(): (request: Request) => void {
  const client = useQueryClient()
  return (request) => {
    client.setQueryData(['request', request.id], request)
    void client.invalidateQueries({ queryKey: ['requests'] })
    void client.invalidateQueries({ queryKey: ['basket'] })
    if (request.state === 'draft') return
    for (const key of afterwards) void client.invalidateQueries({ queryKey: [key] })
  }
}
