// Answers are out of one's own policies, also while one acts for somebody: said before anything is asked.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '../parts/state.tsx'
import { useActing } from './acting.ts'

export function WhoseAnswers() {
  const { t } = useTranslation()
  const principal = useActing()
  if (!principal) return null
  return (
    <Notice tone="warm">
      <p>{t('acting.ownAnswers', { name: principal.name })}</p>
      <Link to="/">{t('acting.theirs', { name: principal.name })}</Link>
    </Notice>
  )
}
