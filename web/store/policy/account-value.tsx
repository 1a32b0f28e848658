// What is in the account now: of a universal contract with its rate, of a unit-linked one by fund.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { PolicyAccount } from '../../shared/shapes.ts'

export function AccountValue({ account }: { readonly account: PolicyAccount }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  return (
    <>
      <li className="item top-aligned">
        <div className="grow">
          <p className="label">{t('policy.value.account')}</p>
          <p className="small">
            <Rate account={account} />
          </p>
          {account.holdings.length === 0 ? <p className="soft small extra">{say(account.basis)}</p> : null}
        </div>
        <span className="label number">{formatFen(account.amountFen)}</span>
      </li>
      {account.holdings.map(({ fund, title, riskGrade, microUnits, price, pricedOn, amountFen }) => (
        <li key={fund} className="item top-aligned">
          <div className="grow">
            <p className="label">{t('policy.account.fund', { title: say(title), grade: riskGrade })}</p>
            <p className="soft small">
              {t('policy.account.units', {
                units: (microUnits / 1_000_000).toFixed(2),
                price: (price / 10_000).toFixed(4),
                day: formatDay(pricedOn, language),
              })}
            </p>
          </div>
          <span className="number">{formatFen(amountFen)}</span>
        </li>
      ))}
    </>
  )
}

function Rate({ account }: { readonly account: PolicyAccount }) {
  const { t } = useTranslation()
  const { yearlyRateBp, guaranteedRateBp, isGuaranteed } = account
  if (yearlyRateBp === null || guaranteedRateBp === null) return null
  const least = (guaranteedRateBp / 100).toFixed(2)
  return isGuaranteed
    ? t('policy.account.notYet', { least })
    : t('policy.account.rate', { rate: (yearlyRateBp / 100).toFixed(2), least })
}
