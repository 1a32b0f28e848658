import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen, formatYuan } from '../../shared/money.ts'
import type { Quote } from '../../shared/shapes.ts'
import { Notice } from '../parts/state.tsx'

const rowsShown = new Set([1, 2, 3, 5, 10, 15, 20, 30])

interface QuoteResultProps {
  readonly quote: Quote
  readonly frequency: 'once' | 'yearly' | 'half-yearly' | 'quarterly' | 'monthly'
}

export function QuoteResult({ quote, frequency }: QuoteResultProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  if (!quote.sold)
    return (
      <Notice tone="warm">
        {quote.faults.map((words) => (
          <p key={words.zh}>{say(words)}</p>
        ))}
      </Notice>
    )
  const rows = quote.values.filter(({ year }) => rowsShown.has(year))
  return (
    <div className="stack">
      <p>
        <span className="big">{formatFen(quote.premiumFen)}</span>{' '}
        <span className="soft">{t(`quote.often.${frequency}`)}</span>
      </p>
      <p className="soft small">{t('quote.total', { amount: formatFen(quote.totalFen), count: quote.instalments })}</p>
      {rows.length > 0 ? (
        <table className="values number">
          <caption>{t('quote.loss')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quote.year')}</th>
              <th scope="col">{t('quote.paid')}</th>
              <th scope="col">{t('quote.back')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, premiumsPaidFen, cashValueFen }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{formatYuan(premiumsPaidFen)}</td>
                <td>{formatYuan(cashValueFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}
