import { Link } from 'react-router'
import { Page } from '../parts/page.tsx'
import { useWords } from '../words.ts'

export function Lost() {
  const t = useWords()
  return (
    <Page title={t('lost.title')}>
      <Link to="/">{t('menu.home')}</Link>
    </Page>
  )
}
