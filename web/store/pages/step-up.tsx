// The address of its own for confirming who you are; a request does the same inside itself.
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { Identify } from '../flow/identify.tsx'
import { Page } from '../parts/page.tsx'

export function StepUp() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const level = search.get('level') === 'face' ? 'face' : 'id'
  const next = search.get('next')
  const done = () => navigate(next?.startsWith('/') && !next.startsWith('//') ? next : '/me', { replace: true })
  return (
    <Page title={t('identify.title')} lead={t('identify.lead')}>
      <Identify level={level} onDone={done} />
    </Page>
  )
}
