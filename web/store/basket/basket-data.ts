// The basket as the pages read and keep it.
import { skipToken, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import type { Basket, BasketSubmitted } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'

export function useBasket(): UseQueryResult<Basket> {
  return useQuery({ queryKey: ['basket'], queryFn: () => take(api.GET('/api/basket')) })
}

/** Puts a basket just answered into place; the drafts in it are read anew. */
export function useKeepBasket(): (basket: Basket) => void {
  const client = useQueryClient()
  return (basket) => {
    client.setQueryData(['basket'], basket)
    client.removeQueries({ queryKey: ['request'], type: 'inactive' }) // a draft of before would lead back to the basket
    for (const key of ['request', 'requests']) void client.invalidateQueries({ queryKey: [key] })
  }
}

const results = ['basket-results']

/** What became of what was signed for last; told until something new is put in, also when the page is drawn anew meanwhile. */
export function useSubmitted() {
  const client = useQueryClient()
  const { data: submitted } = useQuery<BasketSubmitted['results']>({ queryKey: results, queryFn: skipToken })
  const setSubmitted = (now: BasketSubmitted['results']) => client.setQueryData(results, now)
  return { submitted, setSubmitted }
}

export function usePutIn(onDone: () => void) {
  const keep = useKeepBasket()
  const client = useQueryClient()
  return useWrite(
    (requestId: string, headers) =>
      take(api.PUT('/api/basket/requests/{requestId}', { params: { path: { requestId } }, headers })),
    (basket) => {
      client.removeQueries({ queryKey: results })
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
