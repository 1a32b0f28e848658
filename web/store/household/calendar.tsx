// What is due in the twelve months ahead: each month with its total, each day with its amount and account.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { FamilyView } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'
import { Named } from './person-cover.tsx'

type Month = FamilyView['calendar'][number]

export function Calendar({ view }: { readonly view: FamilyView }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { calendar, yearFen, assumptions, policies } = view
  return (
    <Section
      title={t('household.calendar')}
      more={<strong className="number">{t('household.year', { amount: formatFen(yearFen) })}</strong>}
    >
      <ol className="list months">
        {calendar.map((month) => (
          <li key={month.month}>
            <MonthRow month={month} policies={policies} />
          </li>
        ))}
      </ol>
      <ul className="soft small">
        {assumptions.map((assumption) => (
          <li key={assumption.en}>{say(assumption)}</li>
        ))}
      </ul>
    </Section>
  )
}

interface MonthRowProps {
  readonly month: Month
  readonly policies: FamilyView['policies']
}

function MonthRow({ month, policies }: MonthRowProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const head = (
    <>
      <span className="grow label">{monthWords(month.month, language)}</span>
      <span className={month.totalFen > 0 ? 'label number' : 'soft'}>
        {month.totalFen > 0 ? formatFen(month.totalFen) : t('household.nothing')}
      </span>
    </>
  )
  if (month.dues.length === 0) return <div className="item">{head}</div>
  return (
    <details className="month" open={month.totalFen > 0}>
      <summary className="item">{head}</summary>
      <ul className="stack tight">
        {month.dues.map((due) => (
          <DueRow key={`${due.kind}${due.policyId}${due.dueOn}`} due={due} policies={policies} />
        ))}
      </ul>
    </details>
  )
}

function DueRow({ due, policies }: { readonly due: Month['dues'][number]; readonly policies: FamilyView['policies'] }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { kind, title, policyId, product, insured, dueOn, amountFen, interestFen, overdue, account } = due
  const more = [
    say(title),
    insured,
    ...(kind === 'loan' ? [t('household.interest', { amount: formatFen(interestFen) })] : []),
    ...(account ? [account] : []),
  ]
  return (
    <li className="due">
      <div className="grow">
        <p>
          {formatDay(dueOn, language)} ·{' '}
          <Named id={policyId} policies={policies}>
            {say(product)}
          </Named>{' '}
          {overdue ? <span className="tag warm">{t('household.overdue')}</span> : null}
        </p>
        <p className="soft small">{more.join(' · ')}</p>
      </div>
      {kind === 'ends' ? null : <span className="number">{formatFen(amountFen)}</span>}
    </li>
  )
}

function monthWords(month: string, language: 'zh' | 'en'): string {
  const [year = '', number = ''] = month.split('-')
  if (language === 'zh') return `${year}年${Number(number)}月`
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}
