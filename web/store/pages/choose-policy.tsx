// For which policy: those it can be done for now, and beside the others why not and what instead.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Policy, ServiceDoor } from '../../shared/shapes.ts'
import { Empty, Loaded, Skeleton } from '../parts/state.tsx'
import { PolicyRow } from '../policy/policy-row.tsx'
import { allPolicies, isEnded, useFamilyPolicies } from '../policy/read.ts'
import { useServices } from './services.tsx'

export function ChoosePolicy({ serviceId }: { readonly serviceId: string }) {
  const policies = useFamilyPolicies()
  const doors = useQuery({
    queryKey: ['service-policies', serviceId],
    queryFn: () => take(api.GET('/api/services/{serviceId}/policies', { params: { path: { serviceId } } })),
    staleTime: 0,
  })
  return (
    <Loaded query={policies}>
      {(family) => (
        <Loaded query={doors} skeleton={<Skeleton height={4} />}>
          {({ items }) => <Doors serviceId={serviceId} doors={items} policies={allPolicies(family)} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface DoorsProps {
  readonly serviceId: string
  readonly doors: readonly ServiceDoor[]
  readonly policies: readonly Policy[]
}

function Doors({ serviceId, doors, policies }: DoorsProps) {
  const { t } = useTranslation()
  const mays = new Map(doors.map(({ policyId, may }) => [policyId, may]))
  const open = policies.filter(({ id }) => mays.get(id)?.ok)
  const closed = policies.filter((policy) => mays.get(policy.id)?.ok === false && !isEnded(policy))
  if (open.length + closed.length === 0)
    return <Empty title={t('services.noPolicy')} to="/services" action={t('services.others')} />
  const reasons = (
    <ul className="list">
      {closed.map((policy) => (
        <PolicyRow key={policy.id} policy={policy} why={<Why may={mays.get(policy.id)} policyId={policy.id} />} />
      ))}
    </ul>
  )
  if (open.length === 0)
    return (
      <section className="section">
        <h2>{t('services.noneNow')}</h2>
        {reasons}
        <Link to="/services">{t('services.others')}</Link>
      </section>
    )
  return (
    <section className="section">
      <h2>{t('services.which')}</h2>
      <ul className="list">
        {open.map((policy) => (
          <PolicyRow key={policy.id} policy={policy} to={`/services/${serviceId}?policyId=${policy.id}`} />
        ))}
      </ul>
      {closed.length > 0 ? (
        <details className="fold">
          <summary>{t('services.closed', { count: closed.length })}</summary>
          {reasons}
        </details>
      ) : null}
    </section>
  )
}

function Why({ may, policyId }: { readonly may: ServiceDoor['may'] | undefined; readonly policyId: string }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const services = useServices()
  if (may?.ok !== false) return null
  const instead = services.data?.items.find(({ id }) => id === may.instead)
  const to = instead?.about === 'policy' ? `/services/${instead.id}?policyId=${policyId}` : `/services/${instead?.id}`
  return (
    <span className="small note-line">
      {say(may.because)}
      {instead ? (
        <>
          {' '}
          <Link to={to}>{t('policy.instead', { title: say(instead.title) })}</Link>
        </>
      ) : null}
    </span>
  )
}
