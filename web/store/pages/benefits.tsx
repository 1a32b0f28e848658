// 享: what I may use, and what I have booked.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Entitlement } from '../../shared/shapes.ts'
import { Row } from '../parts/list.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { Bookings } from './bookings.tsx'

export function Benefits() {
  const { t } = useTranslation()
  const benefits = useQuery({ queryKey: ['benefits'], queryFn: () => take(api.GET('/api/benefits')) })
  return (
    <Page title={t('benefits.title')} lead={t('benefits.lead')}>
      <Section title={t('benefits.mine')}>
        <Loaded query={benefits}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('benefits.none')} hint={t('benefits.noneHint')} to="/ask" action={t('state.askPerson')} />
            ) : (
              <ul className="cards">
                {items.map((entitlement) => (
                  <EntitlementCard key={entitlement.id} entitlement={entitlement} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <Bookings />
      <ul className="list">
        <Row to="/providers" icon="search" title={t('benefits.providers')} note={t('benefits.providersNote')} />
      </ul>
    </Page>
  )
}

function EntitlementCard({ entitlement }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { kind, quota, left, validUntil, family } = entitlement
  return (
    <li className="card stack tight">
      <div className="row between">
        <h3>{t(`benefits.kind.${kind}`)}</h3>
        {family ? <span className="tag">{t('benefits.family')}</span> : null}
      </div>
      <p>
        <span className="big">{left}</span> <span className="soft">{t('benefits.of', { quota })}</span>
      </p>
      <p className="soft small">{t('benefits.until', { day: formatDay(validUntil, language) })}</p>
      {left > 0 ? (
        <Link className="button full" to="/services/book-checkup">
          {t('benefits.book')}
        </Link>
      ) : null}
    </li>
  )
}
