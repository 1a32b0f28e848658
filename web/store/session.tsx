// Who is signed in, and the pages that need it.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api, take } from '../shared/client.ts'
import { dayIn } from '../shared/date.ts'
import { setLooks } from '../shared/looks.ts'
import type { Me } from '../shared/shapes.ts'
import { visitNow } from '../shared/visit.ts'
import { Empty, Failed, Skeleton } from './parts/state.tsx'

/** The customer signed in; null when nobody is. */
export function useMe(): UseQueryResult<Me | null> {
  return useQuery({ queryKey: ['me'], queryFn: getMe, staleTime: 60_000 })
}

async function getMe(): Promise<Me | null> {
  return (await take(api.GET('/api/session'))).me
}

/** The business clock, which may run ahead of this device's; the device's until it is known. */
export function useClock(): { readonly now: Date; readonly today: string } {
  const { data } = useQuery({ queryKey: ['clock'], queryFn: () => take(api.GET('/api/clock')), staleTime: 60_000 })
  const now = new Date(Date.now() + (data?.aheadMs ?? 0))
  return { now, today: data?.today ?? dayIn(now) }
}

/** Pages inside need a customer; who is not signed in signs in first and comes back here. */
export function NeedsSignIn() {
  const { t } = useTranslation()
  const me = useMe()
  const { pathname, search } = useLocation()
  const isLarge = me.data?.largePrint
  useEffect(() => {
    if (isLarge !== undefined) setLooks({ large: isLarge })
  }, [isLarge])
  if (me.data) return <Outlet />
  if (me.data === null && visitNow()) return <Empty title={t('visit.over')} hint={t('visit.overHint')} />
  if (me.data === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
  return me.error ? <Failed error={me.error} retry={me.refetch} /> : <Skeleton />
}
