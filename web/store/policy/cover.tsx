// What it covers now and what it does not, each with its clause.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatYuan } from '../../shared/money.ts'
import type { Policy, PolicyCoverage } from '../../shared/shapes.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'

const tones = { covered: 'tag good', waiting: 'tag warm', 'not-covered': 'tag' } as const

export function Cover({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  return (
    <Section title={t('policy.coveredFor')}>
      <ul className="list">
        {policy.coveredFor.map((coverage) => (
          <Coverage key={coverage.id} coverage={coverage} />
        ))}
      </ul>
    </Section>
  )
}

function Coverage({ coverage }: { readonly coverage: PolicyCoverage }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { title, rider, summary, amountFen, state, because, cited } = coverage
  return (
    <li className="item top-aligned">
      <div className="grow">
        <p className="row">
          <span className="label">{say(title)}</span>
          {rider ? <span className="tag">{say(rider)}</span> : null}
          <span className={tones[state]}>{t(`policy.cover.${state}`)}</span>
        </p>
        <p className="soft small">{say(summary)}</p>
        {because ? <p className="small warm-text">{say(because)}</p> : null}
        <p className="soft small extra">{say(cited)}</p>
      </div>
      <span className="label number">{formatYuan(amountFen)}</span>
    </li>
  )
}

export function NotCovered({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Section title={t('policy.notCovered')}>
      <ul className="card not-covered">
        {policy.agreedOut.map((left) => (
          <li key={left.zh}>
            <Icon name="close" />
            <span>
              {say(left)} <span className="soft small extra">{t('policy.agreedOut')}</span>
            </span>
          </li>
        ))}
        {policy.notCovered.map(({ title, cited }) => (
          <li key={`${title.zh}${cited.zh}`}>
            <Icon name="close" />
            <span>
              {say(title)} <span className="soft small extra">{say(cited)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
