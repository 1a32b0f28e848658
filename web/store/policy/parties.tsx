// Who stands in the contract, and in words who may do what, who must agree, who is told; each with its article.
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { PolicyParties } from '../../shared/shapes.ts'
import { Article } from '../parts/article.tsx'
import { Section } from '../parts/page.tsx'
import { Loaded, Skeleton } from '../parts/state.tsx'

type Act = PolicyParties['acts'][number]
type Role = Act['may'][number]

export function Parties({ policyId }: { readonly policyId: string }) {
  const { t } = useTranslation()
  const parties = useQuery({
    queryKey: ['parties', policyId],
    queryFn: () => take(api.GET('/api/policies/{policyId}/parties', { params: { path: { policyId } } })),
  })
  return (
    <Section title={t('parties.title')}>
      <Loaded query={parties} skeleton={<Skeleton lines={2} height={3} />}>
        {({ people, acts }) => (
          <>
            <People people={people} />
            <details className="fold">
              <summary>{t('parties.whoMay')}</summary>
              <ul className="stack">
                {acts.map((act) => (
                  <WhoMay key={act.id} act={act} />
                ))}
              </ul>
            </details>
          </>
        )}
      </Loaded>
    </Section>
  )
}

function People({ people }: Pick<PolicyParties, 'people'>) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const isByLaw = !people.some(({ part }) => part === 'beneficiary')
  return (
    <>
      <ul className="list">
        {people.map(({ part, title, name, note, order, share, isMe }) => (
          <li key={`${part}-${order}-${name}`} className="item">
            <span className="grow label">
              {name} {isMe ? <span className="tag">{t('parties.me')}</span> : null}
              <span className="soft small note-line">
                {say(title)}
                {note ? ` · ${say(note)}` : ''}
              </span>
            </span>
            {order !== null && share !== null ? (
              <span className="number">{t('policy.share', { order, share })}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {isByLaw ? <p className="soft small">{t('policy.byLaw')}</p> : null}
    </>
  )
}

function WhoMay({ act }: { readonly act: Act }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { title, may, agree, told, stopped } = act
  return (
    <li className="card quiet stack tight">
      <strong>{say(title)}</strong>
      {stopped ? (
        <p>
          {say(stopped.because)} <Article cited={stopped.basis} />
        </p>
      ) : (
        <dl className="facts">
          <Line title={t('parties.may')} roles={may} none={t('parties.nobodyNow')} />
          <Line title={t('parties.agree')} roles={agree} />
          <Line title={t('parties.told')} roles={told} />
        </dl>
      )}
    </li>
  )
}

interface LineProps {
  readonly title: string
  readonly roles: readonly Role[]
  readonly none?: string
}

function Line({ title, roles, none }: LineProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  if (roles.length === 0 && none === undefined) return null
  const bases = [...new Set(roles.map(({ basis }) => basis))]
  const named = roles.map(({ title: part, name, by }) =>
    by.length > 0
      ? t('parties.throughGuardian', { part: say(part), name, by: by.join(t('list.and')) })
      : t('parties.one', { part: say(part), name }),
  )
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {named.length > 0 ? named.join(t('list.and')) : none}
        {bases.map((basis) => (
          <Fragment key={basis}>
            {' '}
            <Article cited={basis} />
          </Fragment>
        ))}
      </dd>
    </>
  )
}
