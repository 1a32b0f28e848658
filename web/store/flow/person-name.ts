// Names of my family by customer id.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useActing } from '../acting/acting.ts'

export function useFamily() {
  return useQuery({ queryKey: ['family'], queryFn: () => take(api.GET('/api/me/family')), staleTime: 300_000 })
}

export function usePersonName(): (customerId: string) => string {
  const { t } = useTranslation()
  const family = useFamily()
  const principal = useActing()
  return (customerId) => {
    if (principal?.customerId === customerId) return principal.name
    return family.data?.items.find((member) => member.customerId === customerId)?.name ?? t('consent.somebody')
  }
}
