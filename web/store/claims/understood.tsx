// The sentence with what was understood marked in it, and what it was understood as.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { ReportField, SentenceReport } from '../../shared/shapes.ts'
import { usePersonName } from '../flow/person-name.ts'

interface UnderstoodProps {
  readonly sentence: string
  readonly report: SentenceReport
  readonly onChange: (field: ReportField) => void
}

export function Understood({ sentence, report, onChange }: UnderstoodProps) {
  const { t } = useTranslation()
  const facts = useFacts(report)
  if (facts.length === 0) return null
  return (
    <div className="card brand stack tight">
      <p className="label">{t('claim.heard')}</p>
      <p>{marked(sentence, report.understood)}</p>
      <dl className="facts">
        {facts.map(({ field, label, value }) => [
          <dt key={`${field}-label`}>{label}</dt>,
          <dd key={field}>
            {value}{' '}
            <button
              type="button"
              className="link small"
              aria-label={t('claim.changeFact', { fact: label })}
              onClick={() => onChange(field)}
            >
              {t('claim.change')}
            </button>
          </dd>,
        ])}
      </dl>
    </div>
  )
}

interface Fact {
  readonly field: ReportField
  readonly label: string
  readonly value: string
}

function useFacts(report: SentenceReport): Fact[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const nameOf = usePersonName()
  const { insured, happenedOn, happenedTime, place, cause, diagnosis, hospital, visitKind } = report
  const { amountFen, reimbursedFen, thirdParty } = report
  const day = happenedOn ? `${formatDay(happenedOn, language)} ${happenedTime ?? ''}`.trim() : undefined
  const found = [
    ['insured', insured ? nameOf(insured) : undefined],
    ['happenedOn', day],
    ['cause', cause ? t(`claim.cause.${cause}`) : undefined],
    ['diagnosis', diagnosis ? `${diagnosis.name} ${diagnosis.code}` : undefined],
    ['place', place],
    ['hospital', hospital],
    ['visitKind', visitKind ? t(`claim.visit.${visitKind}`) : undefined],
    ['amountFen', amountFen === undefined ? undefined : formatFen(amountFen)],
    ['reimbursedFen', reimbursedFen === undefined ? undefined : formatFen(reimbursedFen)],
    ['thirdParty', thirdParty ? t('claim.thirdParty') : undefined],
  ] as const
  return found.flatMap(([field, value]) => (value ? [{ field, label: t(`claim.fact.${field}`), value }] : []))
}

/** Overlapping places are marked once. */
function marked(sentence: string, places: SentenceReport['understood']): ReactNode[] {
  const sorted = [...places].sort((a, b) => a.from - b.from)
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of sorted) {
    if (from < at || to > sentence.length) continue
    parts.push(sentence.slice(at, from), <mark key={from}>{sentence.slice(from, to)}</mark>)
    at = to
  }
  return [...parts, sentence.slice(at)]
}
