// The policies that cover us now, the first few.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Section } from '../parts/page.tsx'
import { Loaded, Skeleton } from '../parts/state.tsx'
import { PolicyRow } from '../policy/policy-row.tsx'
import { allPolicies, isEnded, useFamilyPolicies } from '../policy/read.ts'

export function Covered() {
  const { t } = useTranslation()
  const policies = useFamilyPolicies()
  return (
    <Section title={t('home.covered')} more={<Link to="/policies">{t('home.all')}</Link>}>
      <Loaded query={policies} skeleton={<Skeleton height={4} />}>
        {(data) => {
          const current = allPolicies(data).filter((policy) => !isEnded(policy))
          return current.length === 0 ? (
            <p className="card quiet soft">{t('policies.none')}</p>
          ) : (
            <ul className="list">
              {current.slice(0, 5).map((policy) => (
                <PolicyRow key={policy.id} policy={policy} to={`/policies/${policy.id}`} />
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Section>
  )
}
