// The start while acting for somebody: what I was trusted with, their policies that are open to me, what I have begun for them.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { OpenRequests } from '../pages/open-requests.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Loaded, Notice, Skeleton } from '../parts/state.tsx'
import { PolicyRow } from '../policy/policy-row.tsx'
import { allPolicies, useFamilyPolicies } from '../policy/read.ts'
import type { Principal } from './acting.ts'
import { MandateLine } from './mandate-line.tsx'
import { useMandates } from './mandates.ts'

export function ActingHome({ principal }: { readonly principal: Principal }) {
  const { t } = useTranslation()
  const mandates = useMandates().data?.held ?? []
  const mine = mandates.filter(({ other, state }) => other.customerId === principal.customerId && state === 'valid')
  return (
    <Page title={t('acting.title', { name: principal.name })}>
      <Notice icon="family">
        {mine.map((mandate) => (
          <MandateLine key={mandate.id ?? 'by-law'} mandate={mandate} />
        ))}
        <p>{t('acting.care', { name: principal.name })}</p>
      </Notice>
      <OpenRequests />
      <Section title={t('acting.policies')} more={<Link to="/services">{t('acting.services')}</Link>}>
        <Loaded query={useFamilyPolicies()} skeleton={<Skeleton height={4} />}>
          {(data) => {
            const policies = allPolicies(data)
            return policies.length === 0 ? (
              <p className="card quiet soft">{t('acting.noPolicies')}</p>
            ) : (
              <ul className="list">
                {policies.map((policy) => (
                  <PolicyRow key={policy.id} policy={policy} to={`/policies/${policy.id}`} />
                ))}
              </ul>
            )
          }}
        </Loaded>
      </Section>
    </Page>
  )
}
