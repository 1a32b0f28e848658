// The start of a visit: what is begun, the customer's policies, everything that can be done.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Covered } from '../pages/covered.tsx'
import { OpenRequests } from '../pages/open-requests.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { useMe } from '../session.tsx'

export function CounterHome() {
  const { t } = useTranslation()
  const me = useMe().data
  return (
    <Page title={t('visit.serving', { name: me?.name ?? '' })} lead={t('visit.about')} aside={<Covered />}>
      <Link className="button full" to="/services">
        <Icon name="business" />
        {t('services.title')}
      </Link>
      <OpenRequests />
    </Page>
  )
}
