import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'

/** Whom I may act for, and who may act for me. */
export function useMandates() {
  return useQuery({ queryKey: ['mandates'], queryFn: () => take(api.GET('/api/me/mandates')) })
}
