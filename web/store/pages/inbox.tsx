// The demonstration's messages: what would have gone out by SMS.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { PlayHospital } from './play-hospital.tsx'

export function Inbox() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const [search] = useSearchParams()
  const phone = search.get('phone')
  const inbox = useQuery({
    queryKey: ['demo-inbox', phone],
    queryFn: () => take(api.GET('/api/demo/inbox', { params: { query: phone ? { phone } : {} } })),
    refetchInterval: 3000,
  })
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')}>
      <Loaded query={inbox}>
        {({ items, staff }) => (
          <>
            <ul className="stack" aria-live="polite">
              {items.map((message) => (
                <li key={message.id} className="card stack tight">
                  <div className="row between soft small">
                    <span className="number">{message.phone}</span>
                    <time dateTime={message.at}>{formatInstant(message.at, language)}</time>
                  </div>
                  <p>{say(message.text)}</p>
                </li>
              ))}
              {items.length === 0 ? <Empty title={t('inbox.none')} hint={t('inbox.noneHint')} /> : null}
            </ul>
            {staff.length > 0 ? (
              <Section title={t('inbox.staff')}>
                <dl className="facts card">
                  {staff.map(({ login, name, totp }) => [
                    <dt key={`${login}-name`}>
                      {name} · {login}
                    </dt>,
                    <dd key={login} className="number">
                      {totp}
                    </dd>,
                  ])}
                </dl>
              </Section>
            ) : null}
          </>
        )}
      </Loaded>
      <PlayHospital />
    </Page>
  )
}
