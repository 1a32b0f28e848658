// Who did what when, about me.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

export function Timeline() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const entries = useInfiniteQuery({
    queryKey: ['timeline', 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/me/timeline', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Page title={t('timeline.title')} lead={t('timeline.lead')}>
      <More
        query={entries}
        empty={<Empty title={t('timeline.none')} />}
        row={({ id, at, by, text }) => (
          <li key={id} className="item">
            <div className="grow">
              <p>{say(text)}</p>
              <p className="soft small">
                <time dateTime={at}>{formatInstant(at, language)}</time> · {t(`timeline.by.${by}`)}
              </p>
            </div>
          </li>
        )}
      />
    </Page>
  )
}
