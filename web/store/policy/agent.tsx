// Who serves the policy, how to reach them, and the way to another.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'

interface Shown {
  readonly agent: NonNullable<Policy['agent']>
  readonly policyId: string
}

export function Agent({ agent, policyId }: Shown) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, licenceNo, phone, sinceOn, leftOn } = agent
  return (
    <Section title={t('policy.agent.title')}>
      <ul className="list">
        <li className="item top-aligned">
          <div className="grow">
            <p className="label">
              {leftOn ? t('policy.agent.left', { name, day: formatDay(leftOn, language) }) : name}
            </p>
            {leftOn ? null : (
              <p className="soft small extra">
                {t('policy.agent.licence', { licenceNo })} ·{' '}
                {t('policy.agent.since', { day: formatDay(sinceOn, language) })}
              </p>
            )}
            <Link className="small" to={`/services/change-agent?policyId=${policyId}`}>
              {t('policy.agent.change')}
            </Link>
          </div>
          {phone ? (
            <a className="label number" href={`tel:${phone}`}>
              {phone}
            </a>
          ) : null}
        </li>
      </ul>
    </Section>
  )
}
