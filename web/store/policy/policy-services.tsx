// What can be done with this policy now; if not, why, and what instead.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Service } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { useMayBegin } from '../acting/may-begin.ts'
import { headingOf, headings } from '../pages/service-headings.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'

export function PolicyServices({ policyId }: { readonly policyId: string }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const mayClaim = useMayBegin('file-claim')?.ok
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
              {mayClaim ? (
                <ul className="list">
                  <Door
                    to={visitNow() ? '/services/file-claim' : `/claims/new?policyId=${policyId}`}
                    title={t('policy.claim')}
                  />
                  <Door to={`/claims/estimate?policyId=${policyId}`} title={t('estimate.door')} />
                </ul>
              ) : null}
              {headings.map((heading) => {
                const under = open.filter((service) => headingOf(service) === heading)
                if (under.length === 0) return null
                return (
                  <div key={heading} className="stack tight">
                    <h3 className="soft small">{t(`services.group.${heading}`)}</h3>
                    <ul className="list">
                      {under.map(({ id, title }) => (
                        <Door key={id} to={`/services/${id}?policyId=${policyId}`} title={say(title)} />
                      ))}
                    </ul>
                  </div>
                )
              })}
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

function Door({ to, title }: { readonly to: string; readonly title: string }) {
  return (
    <li>
      <Link className="item" to={to}>
        <span className="grow label">{title}</span>
        <Icon name="next" />
      </Link>
    </li>
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
