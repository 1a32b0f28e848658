// Citations as they read in the language chosen, for both pages of the store and of the desk.
import { useQuery } from '@tanstack/react-query'
import { citedInEnglish } from './cited.ts'
import { api, take } from './client.ts'
import { useLanguage } from './i18n.ts'

/** How a citation reads in the language chosen. */
export function useCited(): (cited: string) => string {
  const { language } = useLanguage()
  const names = useQuery({
    queryKey: ['law', 'names'],
    queryFn: () => take(api.GET('/api/law/names')),
    enabled: language === 'en',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (cited) => (language === 'en' ? citedInEnglish(cited, names.data?.items ?? []) : cited)
}
