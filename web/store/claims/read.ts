// Claims of mine; an open one is followed live.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, take } from '../../shared/client.ts'

const getClaim = (id: string) => take(api.GET('/api/claims/{id}', { params: { path: { id } } }))

/** As the client gives it: regions are lists there, not tuples. */
export type Claim = Awaited<ReturnType<typeof getClaim>>
export type ClaimAdjudication = NonNullable<NonNullable<Claim['decision']>['amounts']>
export type ClaimCover = ClaimAdjudication['covers'][number]
export type ClaimLine = ClaimAdjudication['lines'][number]
export type PageRegion = ClaimLine['region']

export function useClaims() {
  return useQuery({ queryKey: ['claims'], queryFn: () => take(api.GET('/api/claims')) })
}

/** A claim, read again at each event of its stream, also of one that is opened again; the browser goes on after the last one when the line breaks. */
export function useClaim(claimId: string) {
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['claim', claimId], queryFn: () => getClaim(claimId) })
  const isClosed = query.data?.state === 'paid' || query.data?.state === 'refused'
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stream ends with the claim, and begins anew when the claim does
  useEffect(() => {
    const events = new EventSource(`/api/claims/${claimId}/events`)
    const look = () => client.invalidateQueries({ queryKey: ['claim', claimId] })
    events.addEventListener('claim', look)
    events.addEventListener('closed', () => {
      events.close()
      for (const key of ['claims', 'payments', 'letters']) void client.invalidateQueries({ queryKey: [key] })
      void look()
    })
    return () => events.close()
  }, [claimId, isClosed, client])
  return query
}
