import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Row } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { FoundClaims } from './found.tsx'
import { useClaims } from './read.ts'

export function Claims() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const claims = useClaims()
  return (
    <Page title={t('claims.title')}>
      <FoundClaims />
      <Loaded query={claims}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('claims.none')} hint={t('claims.noneHint')} to="/claims/new" action={t('claims.new')} />
          ) : (
            <>
              <ul className="list">
                {items.map(({ id, event, insuredName, happenedOn, state, payFen, claimNo }) => (
                  <Row
                    key={id}
                    to={`/claims/${id}`}
                    title={event}
                    note={`${insuredName} · ${formatDay(happenedOn, language)} · ${claimNo}`}
                    end={
                      <span className={state === 'paid' ? 'tag good' : 'tag'}>
                        {state === 'paid' && payFen !== null ? formatFen(payFen) : t(`claim.state.${state}`)}
                      </span>
                    }
                  />
                ))}
              </ul>
              <Link className="button full" to="/claims/new">
                {t('claims.new')}
              </Link>
            </>
          )
        }
      </Loaded>
      <p>
        <Link to="/claims/estimate">{t('estimate.door')}</Link>
      </p>
      <p>
        <Link to="/claim-figures">{t('scorecards.title')}</Link>
      </p>
      <Link className="button" to="/me/hospitals">
        {t('hospitals.door')}
      </Link>
    </Page>
  )
}
