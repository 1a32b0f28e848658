// Says on every page that what is done here is done for somebody else, and leads back to oneself.
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Icon } from '../parts/icon.tsx'
import { actFor, useActing } from './acting.ts'

export function ActingBanner() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const principal = useActing()
  const back = () => {
    actFor(undefined)
    navigate('/me/mandates')
  }
  return (
    <div role="status">
      {principal ? (
        <p className="acting">
          <Icon name="family" />
          <span className="grow">{t('acting.now', { name: principal.name })}</span>
          <button type="button" className="button" onClick={back}>
            {t('acting.back')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
