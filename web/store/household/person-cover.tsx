// One person: what covers them by kind, where each comes from, and what lacks.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import { formatCover } from '../../shared/money.ts'
import type { FamilyView } from '../../shared/shapes.ts'
import { Gaps } from './gaps.tsx'

interface PersonCoverProps {
  readonly person: FamilyView['people'][number]
  readonly policies: FamilyView['policies']
}

export function PersonCover({ person, policies }: PersonCoverProps) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { name, relation, age, seen, covers, gaps } = person
  return (
    <article className="card person-cover">
      <h3>
        {name} <span className="soft small">{t('household.person', { relation: t(`relation.${relation}`), age })}</span>
      </h3>
      <p className="soft small">{t(seen ? `household.seen.${seen.as}` : 'household.seen.part')}</p>
      {covers.length === 0 ? (
        <p>{t(seen ? 'household.none' : 'policies.notShown', { name })}</p>
      ) : (
        <dl className="facts">
          {covers.map(({ group, title, ...amount }) => (
            <Pair key={group} name={say(title)} value={formatCover(amount, language)} />
          ))}
        </dl>
      )}
      {covers.length > 0 ? (
        <details className="fold">
          <summary>{t('household.from')}</summary>
          <ul className="stack tight">
            {covers.flatMap(({ group, lines }) =>
              lines.map((line) => (
                <li key={`${group}${line.policyId}${say(line.product)}${say(line.title)}`} className="small">
                  <Named id={line.policyId} policies={policies}>
                    {say(line.product)}
                  </Named>{' '}
                  · {say(line.title)} · {formatCover(line, language)}
                  {line.state === 'waiting' ? ` · ${t('policy.cover.waiting')}` : ''}
                </li>
              )),
            )}
          </ul>
        </details>
      ) : null}
      {gaps.length > 0 ? <Gaps gaps={gaps} /> : null}
    </article>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="number">{value}</dd>
    </>
  )
}

interface NamedProps {
  readonly id: string
  readonly policies: FamilyView['policies']
  readonly children: string
}

/** A policy's name; it leads to its page when that is the viewer's to open. */
export function Named({ id, policies, children }: NamedProps) {
  return policies.some((policy) => policy.id === id && policy.mine) ? (
    <Link to={`/policies/${id}`}>{children}</Link>
  ) : (
    <span>{children}</span>
  )
}
