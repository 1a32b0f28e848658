// Every letter and endorsement as PDF; anybody can check one at /verify.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Row } from '../parts/list.tsx'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

export function Letters() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const letters = useInfiniteQuery({
    queryKey: ['letters'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/letters', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Page title={t('letters.title')} lead={t('letters.lead')}>
      <More
        query={letters}
        empty={<Empty title={t('letters.none')} hint={t('letters.noneHint')} />}
        row={({ id, title, at, verifyCode, printed, supersededBy }) => (
          <Row
            key={id}
            icon="letter"
            {...(printed ? { href: `/api/letters/${id}/pdf` } : {})}
            title={say(title)}
            note={`${formatInstant(at, language)} · ${t('letters.code', { code: verifyCode })}`}
            end={
              supersededBy || !printed ? (
                <span className="tag">{t(supersededBy ? 'letters.superseded' : 'letters.printing')}</span>
              ) : null
            }
          />
        )}
      />
    </Page>
  )
}
