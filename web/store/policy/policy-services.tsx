// What can be done with this policy now; if not, why, and what instead.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Service } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'

export function PolicyServices({ policyId }: { readonly policyId: string }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const services = useQuery({
    queryKey: ['policy-services', policyId],
    queryFn: () => take(api.GET('/api/policies/{policyId}/services', { params: { path: { policyId } } })),
  })
  return (
    <Section title={t('policy.canDo')}>
      <Loaded query={services}>
        {({ items }) => {
          const open = items.filter(({ may }) => may?.ok !== false)
          const closed = items.filter(({ may }) => may?.ok === false)
          return (
            <>
              <ul className="list">
                <li>
                  <Link className="item" to={visitNow() ? '/services/file-claim' : `/claims/new?policyId=${policyId}`}>
                    <span className="grow label">{t('policy.claim')}</span>
                    <Icon name="next" />
                  </Link>
                </li>
                {open.map((service) => (
                  <li key={service.id}>
                    <Link className="item" to={`/services/${service.id}?policyId=${policyId}`}>
                      <span className="grow label">{say(service.title)}</span>
                      <Icon name="next" />
                    </Link>
                  </li>
                ))}
              </ul>
              {closed.length > 0 ? (
                <details className="fold">
                  <summary>{t('policy.cannot', { count: closed.length })}</summary>
                  <ul className="stack tight">
                    {closed.map((service) => (
                      <Closed key={service.id} service={service} all={items} policyId={policyId} />
                    ))}
                  </ul>
                </details>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Section>
  )
}

interface ClosedProps {
  readonly service: Service
  readonly all: readonly Service[]
  readonly policyId: string
}

function Closed({ service, all, policyId }: ClosedProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { may } = service
  if (may?.ok !== false) return null
  const instead = all.find(({ id }) => id === may.instead)
  return (
    <li>
      <p className="label">{say(service.title)}</p>
      <p className="soft small">{say(may.because)}</p>
      {instead ? (
        <Link className="small" to={`/services/${instead.id}?policyId=${policyId}`}>
          {t('policy.instead', { title: say(instead.title) })}
        </Link>
      ) : null}
    </li>
  )
}
