import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'
import { AccountValue } from './account-value.tsx'

const values = ['cashValue', 'surrenderValue', 'loanLimit', 'loanBalance'] as const

export function Worth({ worth }: { readonly worth: NonNullable<Policy['worth']> }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { account } = worth
  const shown = values.filter((name) => name === 'cashValue' || worth[name].amountFen > 0)
  return (
    <Section title={t('policy.worth')}>
      <ul className="list">
        {account ? <AccountValue account={account} /> : null}
        {shown.map((name) => (
          <li key={name} className="item top-aligned">
            <div className="grow">
              <p className="label">{t(`policy.value.${name}`)}</p>
              <p className="soft small extra">{say(worth[name].basis)}</p>
            </div>
            <span className="label number">{formatFen(worth[name].amountFen)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
