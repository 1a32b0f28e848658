// What became of all claims, month by month, as it was made public: for anybody.
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { totalsText } from '../../shared/shares.ts'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'

const told = ['closed', 'byMachine', 'median', 'p95', 'refused', 'changed', 'late', 'paid'] as const

export function Scorecards() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const query = useQuery({ queryKey: ['scorecards'], queryFn: () => take(api.GET('/api/claim-scorecards')) })
  return (
    <Page title={t('scorecards.title')} lead={t('scorecards.lead')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('scorecards.none')} />
          ) : (
            items.map(({ month, totals, edition, reason, superseded }) => {
              const text = totalsText(totals, language)
              return (
                <section key={`${month}/${edition}`} id={superseded ? undefined : month} className="card stack">
                  <h2>{month}</h2>
                  {superseded ? <p className="soft">{t('scorecards.superseded')}</p> : null}
                  {reason ? <p>{t('scorecards.corrected', { reason })}</p> : null}
                  <dl className="facts">
                    {told.map((name) => (
                      <Fragment key={name}>
                        <dt>{t(`scorecards.${name}`)}</dt>
                        <dd className="number">{text[name]}</dd>
                      </Fragment>
                    ))}
                  </dl>
                </section>
              )
            })
          )
        }
      </Loaded>
    </Page>
  )
}
