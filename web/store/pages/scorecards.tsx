// What became of all claims, month by month, as it was made public: for anybody.
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { lasting, shareOf } from '../../shared/shares.ts'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'

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
            items.map(({ month, totals }) => {
              const rows = [
                ['closed', `${totals.closed}`],
                ['byMachine', shareOf(totals.byMachine, totals.closed)],
                ['median', lasting(totals.medianS, language)],
                ['p95', lasting(totals.p95S, language)],
                ['refused', shareOf(totals.refused, totals.closed)],
                ['changed', shareOf(totals.changed, totals.reviewed)],
                ['late', shareOf(totals.late, totals.closed)],
                ['paid', formatFen(totals.paidFen)],
              ] as const
              return (
                <section key={month} id={month} className="card stack">
                  <h2>{month}</h2>
                  <dl className="facts">
                    {rows.map(([name, value]) => (
                      <Fragment key={name}>
                        <dt>{t(`scorecards.${name}`)}</dt>
                        <dd className="number">{value}</dd>
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
