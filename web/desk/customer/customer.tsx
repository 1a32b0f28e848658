// A customer from every side: who they are, their family, policies, requests, claims, letters, payments, what happened.
import { useQuery } from '@tanstack/react-query'
import { Button, Tabs } from 'antd'
import { Link, useParams, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Card, Facts, Page } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { CustomerPage } from '../shapes.ts'
import { useWords } from '../words.ts'
import { CustomerFamily } from './family.tsx'
import { CustomerClaims, CustomerLetters, CustomerPayments, CustomerRequests, CustomerTimeline } from './lists.tsx'
import { CustomerMandates } from './mandates.tsx'
import { CustomerPolicies } from './policies.tsx'

const tabs = [
  { key: 'policies', Content: CustomerPolicies },
  { key: 'family', Content: CustomerFamily },
  { key: 'requests', Content: CustomerRequests },
  { key: 'claims', Content: CustomerClaims, permission: 'claim.read' },
  { key: 'mandates', Content: CustomerMandates },
  { key: 'letters', Content: CustomerLetters },
  { key: 'payments', Content: CustomerPayments },
  { key: 'timeline', Content: CustomerTimeline },
] as const

export function Customer() {
  const t = useWords()
  const { customerId = '' } = useParams()
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const query = useQuery({
    queryKey: ['customer', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}', { params: { path: { customerId } } })),
  })
  const shown = tabs.filter((tab) => !('permission' in tab) || may(tab.permission))
  return (
    <Loaded query={query}>
      {(customer) => (
        <Page title={customer.name} aside={may('counter.serve') ? <ServeLink customerId={customerId} /> : null}>
          <Head customer={customer} />
          <Tabs
            activeKey={search.get('tab') ?? 'policies'}
            onChange={(tab) => setSearch({ tab })}
            items={shown.map(({ key, Content }) => ({
              key,
              label: t(`customer.tab.${key}`),
              children: <Content customerId={customerId} />,
            }))}
            destroyOnHidden
          />
        </Page>
      )}
    </Loaded>
  )
}

/** The customer is here: their papers are looked at, then everything is done on the customer's own pages. */
function ServeLink({ customerId }: { readonly customerId: string }) {
  const t = useWords()
  return (
    <Button type="primary" href={`/counter/${customerId}`}>
      {t('customer.serve')}
    </Button>
  )
}

function Head({ customer }: { readonly customer: CustomerPage }) {
  const t = useWords()
  const { say } = useLanguage()
  const family = customer.family.filter(({ relation }) => relation !== 'self')
  return (
    <div className="grid">
      <Card title={t('customer.who')}>
        <Facts
          items={[
            [t('customer.sex'), t(`sex.${customer.sex}`)],
            [t('customer.birth'), say(customer.birthDate)],
            [t('customer.idNumber'), customer.idNumber],
            [t('customer.phone'), customer.phone],
            [t('customer.email'), customer.email],
            [t('customer.address'), customer.address],
            [t('customer.occupation'), String(customer.occupationClass)],
            [t('customer.publicInsurance'), t(`publicInsurance.${customer.publicInsurance}`)],
            [t('customer.tier'), t(`tier.${customer.tier}`, customer.tier)],
          ]}
        />
        <p className="soft">{t('customer.masked')}</p>
      </Card>
      <Card title={t('customer.family')}>
        {family.length === 0 ? <p className="soft">{t('customer.noFamily')}</p> : null}
        <ul className="stack">
          {family.map(({ customerId, name, relation, birthDate, guardian }) => (
            <li key={customerId}>
              <Link to={`/customers/${customerId}`}>{name}</Link> · {t(`relation.${relation}`)} · {say(birthDate)}
              {guardian ? ` · ${t('customer.guardian')}` : ''}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
