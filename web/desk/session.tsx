// Who is signed in at the desk, what they may do, and the pages that need it.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api, take } from '../shared/client.ts'
import { Failed, Loading, Nothing } from './parts/state.tsx'
import { useWords } from './words.ts'

export interface Staff {
  readonly staffId: string
  readonly name: string
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
}

export function useStaff(): UseQueryResult<Staff | null> {
  return useQuery({ queryKey: ['staff'], queryFn: getStaff, staleTime: 60_000 })
}

async function getStaff(): Promise<Staff | null> {
  return (await take(api.GET('/api/desk/session'))).staff
}

export function useMay(): (permission: string) => boolean {
  const { data } = useStaff()
  return (permission) => data?.permissions.includes(permission) ?? false
}

/** Pages inside need staff; who is not signed in signs in first and comes back here. */
export function NeedsStaff() {
  const staff = useStaff()
  const { pathname, search } = useLocation()
  if (staff.data) return <Outlet />
  if (staff.data === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
  return staff.error ? <Failed error={staff.error} retry={staff.refetch} /> : <Loading />
}

/** Pages inside need a permission; the menu does not show them without it, an address typed by hand says so. */
export function Needs({ permission }: { readonly permission: string }) {
  const may = useMay()
  const t = useWords()
  return may(permission) ? <Outlet /> : <Nothing>{t('state.notAllowed')}</Nothing>
}
