// All my requests, newest first.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Row } from '../parts/list.tsx'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

const tones = { done: 'tag good', stopped: 'tag bad', draft: 'tag warm' } as const

export function Requests() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const requests = useInfiniteQuery({
    queryKey: ['requests', 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/requests', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Page title={t('requests.title')}>
      <More
        query={requests}
        empty={<Empty title={t('requests.none')} to="/services" action={t('requests.begin')} />}
        row={({ id, title, state, touchedAt }) => (
          <Row
            key={id}
            to={`/requests/${id}`}
            title={say(title)}
            note={formatInstant(touchedAt, language)}
            end={<span className={toneOf(state)}>{t(`request.state.${state}`)}</span>}
          />
        )}
      />
    </Page>
  )
}

function toneOf(state: string): string {
  return state === 'done' || state === 'stopped' || state === 'draft' ? tones[state] : 'tag'
}
