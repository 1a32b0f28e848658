// The basket as the pages read and keep it.
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import type { Basket } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'

export function useBasket(): UseQueryResult<Basket> {
  return useQuery({ queryKey: ['basket'], queryFn: () => take(api.GET('/api/basket')) })
}

/** Puts a basket just answered into place; the drafts in it are read anew. */
export function useKeepBasket(): (basket: Basket) => void {
  const client = useQueryClient()
  return (basket) => {
    client.setQueryData(['basket'], basket)
    for (const key of ['request', 'requests']) void client.invalidateQueries({ queryKey: [key] })
  }
}

export function usePutIn(onDone: () => void) {
  const keep = useKeepBasket()
  return useWrite(
    (requestId: string, headers) =>
      take(api.PUT('/api/basket/requests/{requestId}', { params: { path: { requestId } }, headers })),
    (basket) => {
      keep(basket)
      onDone()
    },
  )
}

export function useTakeOut() {
  const keep = useKeepBasket()
  return useWrite(
    (requestId: string, headers) =>
      take(api.DELETE('/api/basket/requests/{requestId}', { params: { path: { requestId } }, headers })),
    keep,
  )
}
