import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

export function Lost() {
  const { t } = useTranslation()
  return (
    <Page title={t('lost.title')}>
      <Empty title={t('lost.words')} hint={t('lost.hint')} to="/" action={t('nav.home')} />
    </Page>
  )
}
