// Who is signed in, and the pages that need it.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api, take } from '../shared/client.ts'
import { setLooks } from '../shared/looks.ts'
import { ProblemError } from '../shared/problem.ts'
import type { Me } from '../shared/shapes.ts'
import { visitNow } from '../shared/visit.ts'
import { Empty, Failed, Skeleton } from './parts/state.tsx'

/** The customer signed in; null when nobody is. */
export function useMe(): UseQueryResult<Me | null> {
  return useQuery({ queryKey: ['me'], queryFn: getMe, staleTime: 60_000 })
}

async function getMe(): Promise<Me | null> {
  try {
    return await take(api.GET('/api/me'))
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null
    throw error
  }
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
