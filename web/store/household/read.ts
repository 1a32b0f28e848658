// The family's policies in one view, and the same as files.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'

/** With an income told, it is weighed too; it goes with this one question and is kept nowhere. */
export function useHousehold(yearlyIncomeFen: number | undefined) {
  return useQuery({
    queryKey: ['policies', 'family', yearlyIncomeFen ?? null],
    queryFn: () =>
      take(
        api.GET('/api/family/policies', {
          params: { query: yearlyIncomeFen === undefined ? {} : { yearlyIncomeFen } },
        }),
      ),
    placeholderData: (before) => before,
  })
}

export const fileKinds = ['pdf', 'xlsx', 'ics'] as const

export function fileAddress(
  as: (typeof fileKinds)[number],
  { language, yearlyIncomeFen }: { readonly language: string; readonly yearlyIncomeFen: number | undefined },
): string {
  const income = yearlyIncomeFen === undefined ? '' : `&yearlyIncomeFen=${yearlyIncomeFen}`
  return `/api/family/policies/file?as=${as}&language=${language}${income}`
}
