// What the contracts are worth today: in all, and each.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { FamilyView } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'
import { Named } from './person-cover.tsx'

const sums = ['cashValueFen', 'surrenderValueFen', 'loanBalanceFen'] as const

export function Holdings({ view }: { readonly view: FamilyView }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { worth, policies } = view
  const living = policies.filter(({ money, states }) => money !== null && !states.includes('terminated'))
  if (living.length === 0) return null
  return (
    <Section title={t('household.worth')}>
      <dl className="facts card">
        {sums.map((name) => (
          <div key={name} className="pair">
            <dt>{t(`household.sum.${name}`)}</dt>
            <dd className="number">{formatFen(worth[name])}</dd>
          </div>
        ))}
      </dl>
      <ul className="list">
        {living.map(({ id, product, insured, policyNo, money }) => (
          <li key={id} className="item top-aligned">
            <div className="grow">
              <p className="label">
                <Named id={id} policies={policies}>
                  {say(product)}
                </Named>
              </p>
              <p className="soft small">
                {insured.join('、')} · <span className="number">{policyNo}</span>
                {money && money.loanBalance.amountFen > 0
                  ? ` · ${t('household.owed', { amount: formatFen(money.loanBalance.amountFen) })}`
                  : ''}
              </p>
            </div>
            <span className="label number">{formatFen(money?.cashValue.amountFen ?? 0)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
