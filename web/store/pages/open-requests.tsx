// What is begun and not finished, to go on with.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useBasket } from '../basket/basket-data.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'

export function useOpenRequests() {
  return useQuery({
    queryKey: ['requests', 'open'],
    queryFn: () => take(api.GET('/api/requests', { params: { query: { state: 'open', limit: 10 } } })),
  })
}

export function OpenRequests() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const items = useOpenRequests().data?.items ?? []
  const together = useBasket().data?.items.length ?? 0
  if (items.length === 0) return null
  return (
    <Section title={t('services.open')}>
      <ul className="list">
        {together > 0 ? <Row to="/basket" icon="pen" title={t('basket.look', { count: together })} /> : null}
        {items.map(({ id, title, state, touchedAt }) => (
          <Row
            key={id}
            to={`/requests/${id}`}
            icon="pen"
            title={say(title)}
            note={formatInstant(touchedAt, language)}
            end={<span className={state === 'draft' ? 'tag warm' : 'tag'}>{t(`request.state.${state}`)}</span>}
          />
        ))}
      </ul>
    </Section>
  )
}
