// 查: the family's policies by the person they cover; ended ones stay to be looked at.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FamilyPolicies, Policy } from '../../shared/shapes.ts'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { PolicyCard } from '../policy/policy-card.tsx'
import { allPolicies, isEnded, mayBeHidden, useFamilyPolicies } from '../policy/read.ts'

export function Policies() {
  const { t } = useTranslation()
  const policies = useFamilyPolicies()
  return (
    <Page
      wide
      title={t('policies.title')}
      lead={
        <>
          {t('policies.lead')} <Link to="/policies/family">{t('household.open')}</Link>
        </>
      }
    >
      <Loaded query={policies}>
        {(data) =>
          allPolicies(data).length === 0 ? (
            <Empty title={t('policies.none')} hint={t('policies.noneHint')} to="/products" action={t('policies.buy')} />
          ) : (
            data.people.map((person) => <Person key={person.customerId} person={person} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function Person({ person }: { readonly person: FamilyPolicies['people'][number] }) {
  const { t } = useTranslation()
  const { name, relation, isDead, policies } = person
  const current = policies.filter((policy) => !isEnded(policy))
  const ended = policies.filter(isEnded)
  // what others hold is theirs to show: nothing seen is not nothing held
  const isHidden = mayBeHidden(person)
  const covering = current.filter(({ status }) => !status.states.includes('suspended'))
  return (
    <Section
      title={name}
      more={
        <span className="soft small">
          {isHidden
            ? t(`relation.${relation}`)
            : t('policies.person', { relation: t(`relation.${relation}`), count: covering.length })}
        </span>
      }
    >
      {current.length > 0 ? <Cards policies={current} /> : null}
      {isHidden ? <p className="card quiet soft">{t('policies.notShown', { name })}</p> : null}
      {current.length === 0 && relation === 'self' && !isDead ? (
        <p className="card quiet row">
          <span className="soft">{t('policies.uncovered', { name })}</span>
          <Link to="/products">{t('policies.look')}</Link>
        </p>
      ) : null}
      {ended.length > 0 ? (
        <details className="fold">
          <summary>{t('policies.ended', { count: ended.length })}</summary>
          <Cards policies={ended} />
        </details>
      ) : null}
    </Section>
  )
}

function Cards({ policies }: { readonly policies: readonly Policy[] }) {
  return (
    <ul className="cards">
      {policies.map((policy) => (
        <li key={policy.id}>
          <PolicyCard policy={policy} />
        </li>
      ))}
    </ul>
  )
}
