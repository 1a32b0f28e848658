// From a form back to the conversation that opened it, which then goes on by itself.
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'

export function BackToTalk() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  if (search.get('from') !== 'ask') return null
  return (
    <Link className="button compact" to={`/ask?q=${encodeURIComponent(t('ask.goOn'))}`}>
      {t('ask.back')}
    </Link>
  )
}
