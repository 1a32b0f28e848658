// What I agreed to, in the words of then; taken back as easily as given (PIPL §15).
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, finish, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded, WriteFault } from '../parts/state.tsx'

export function Privacy() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const client = useQueryClient()
  const consents = useQuery({ queryKey: ['consents'], queryFn: () => take(api.GET('/api/me/consents')) })
  const withdraw = useWrite(
    (purpose: string, headers) =>
      finish(api.POST('/api/me/consents/{purpose}/withdrawal', { params: { path: { purpose } }, headers })),
    () => client.invalidateQueries({ queryKey: ['consents'] }),
  )
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')}>
      <WriteFault error={withdraw.error} />
      <Loaded query={consents}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('privacy.none')} />
          ) : (
            <ul className="stack">
              {items.map(({ id, purpose, text, grantedAt, withdrawnAt }) => (
                <li key={id} className="card stack tight">
                  <p>{say(text)}</p>
                  <p className="soft small">
                    {t('privacy.given', { at: formatInstant(grantedAt, language) })}
                    {withdrawnAt ? ` · ${t('privacy.withdrawn', { at: formatInstant(withdrawnAt, language) })}` : ''}
                  </p>
                  {withdrawnAt ? null : (
                    <button
                      type="button"
                      className="button compact"
                      disabled={withdraw.isPending}
                      onClick={() => withdraw.mutate(purpose)}
                    >
                      {t('privacy.withdraw')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Section title={t('privacy.keep')}>
        <ul className="notes">
          <li>{t('privacy.sealed')}</li>
          <li>{t('privacy.local')}</li>
          <li>{t('privacy.ask')}</li>
        </ul>
      </Section>
    </Page>
  )
}
