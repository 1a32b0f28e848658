import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { useActing } from './acting.ts'

/** Whether a service about the person may be begun: one's own always; another's as the mandate says, undefined until that is read. */
export function useMayBegin(serviceId: string) {
  const principal = useActing()
  const service = useQuery({
    queryKey: ['service', serviceId],
    enabled: principal !== undefined,
    queryFn: () => take(api.GET('/api/services/{serviceId}', { params: { path: { serviceId } } })),
  })
  return principal ? service.data?.may : own
}

const own = { ok: true } as const
