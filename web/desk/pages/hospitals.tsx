// What hospitals sent in the last month, and where each of it ended.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Card, Mark, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Hospitals() {
  const t = useWords()
  const { language, say } = useLanguage()
  const query = useQuery({
    queryKey: ['hospital-feeds'],
    queryFn: () => take(api.GET('/api/desk/hospital-feeds')),
    refetchInterval: 10_000,
  })
  return (
    <Page title={t('menu.hospitals')}>
      <Loaded query={query}>
        {({ since, items }) => (
          <>
            <p className="soft">{t('hospitals.since', { day: formatDay(since, language) })}</p>
            {items.length === 0 ? <p className="nothing">{t('hospitals.none')}</p> : null}
            {items.map(({ clientId, hospital, messages, unreadable, lastAt, resources }) => (
              <Card
                key={clientId}
                title={hospital}
                aside={
                  <Mark tone={unreadable === 0 ? 'good' : 'warn'}>
                    {t('hospitals.messages', { count: messages, unreadable })}
                  </Mark>
                }
              >
                <Rows
                  label={hospital}
                  empty={t('hospitals.none')}
                  rows={resources}
                  keyOf={({ type, ended }) => `${type} ${ended}`}
                  columns={[
                    { title: t('hospitals.type'), cell: ({ type }) => type },
                    { title: t('hospitals.ended'), cell: ({ words }) => say(words) },
                    { title: t('hospitals.count'), cell: ({ count }) => count, isAmount: true },
                  ]}
                />
                <p className="soft">{t('hospitals.last', { client: clientId, at: formatInstant(lastAt, language) })}</p>
              </Card>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
