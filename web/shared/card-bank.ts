// The bank of a card while its number is being typed: asked by the first digits alone, once they tell it.
import { useQuery } from '@tanstack/react-query'
import { api, take } from './client.ts'

const enough = 10

export function useCardBank(number: string) {
  const prefix = number.normalize('NFKC').replace(/\D/g, '').slice(0, enough)
  const query = useQuery({
    queryKey: ['card-bank', prefix],
    queryFn: () => take(api.GET('/api/cards/{prefix}', { params: { path: { prefix } } })),
    enabled: prefix.length === enough,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return prefix.length === enough ? query.data : undefined
}
