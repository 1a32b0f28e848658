// The published list of hospitals and check-up centres (健康险办法 §42).
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { Row } from '../parts/list.tsx'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

const kinds = ['hospital', 'checkup-centre'] as const

export function Providers() {
  const { t } = useTranslation()
  const [kind, setKind] = useState<(typeof kinds)[number]>('hospital')
  const [city, setCity] = useState('')
  const found = useInfiniteQuery({
    queryKey: ['providers', kind, city],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { kind, ...(city ? { city } : {}), ...(pageParam ? { after: pageParam } : {}) }
      return take(api.GET('/api/providers', { params: { query } }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Page title={t('providers.title')} lead={t('providers.lead')}>
      <div className="row">
        <div className="chips">
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              className="chip"
              aria-pressed={each === kind}
              onClick={() => setKind(each)}
            >
              {t(`providers.${each}`)}
            </button>
          ))}
        </div>
        <input
          className="input narrow"
          aria-label={t('providers.city')}
          placeholder={t('providers.city')}
          maxLength={20}
          value={city}
          onChange={(event) => setCity(event.target.value.trim())}
        />
      </div>
      <More
        query={found}
        empty={<Empty title={t('providers.none')} />}
        row={({ id, name, grade, city: at, district, address, phone }) => (
          <Row
            key={id}
            title={name}
            note={[`${at}${district} ${address}`, phone].filter(Boolean).join(' · ')}
            end={grade ? <span className="tag">{grade}</span> : null}
          />
        )}
      />
    </Page>
  )
}
