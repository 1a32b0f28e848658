// Above every page of a visit: for whom, how surely we know them, and the end of it.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, finish } from '../../shared/client.ts'
import { formatClock } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { forgetVisit } from '../../shared/visit.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { useMe } from '../session.tsx'

export function VisitBar({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const me = useMe().data
  const end = useWrite(
    (_: string, headers) =>
      finish(api.POST('/api/desk/visits/{visitId}/end', { params: { path: { visitId } }, headers })),
    () => backToDesk(me?.customerId),
  )
  return (
    <div className="visit-bar" role="status">
      <Icon name="person" />
      <span className="grow">
        {me ? t('visit.serving', { name: me.name }) : t('visit.over')}
        {me ? (
          <span className="small">
            {' · '}
            {t(`me.level.${me.level}`)}
            {me.levelUntil ? ` · ${t('me.until', { at: formatClock(me.levelUntil, language) })}` : ''}
          </span>
        ) : null}
      </span>
      <Link className="link" to="/">
        {t('visit.start')}
      </Link>
      <button
        type="button"
        className="link"
        disabled={end.isPending}
        onClick={() => (me ? end.mutate(visitId) : backToDesk(undefined))}
      >
        {t('visit.end')}
      </button>
    </div>
  )
}

/** The desk is another program: this window forgets the customer and goes there. */
export function backToDesk(customerId: string | undefined): void {
  forgetVisit()
  window.location.assign(customerId ? `/desk/customers/${customerId}` : '/desk/customers')
}
