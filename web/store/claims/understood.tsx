// The sentence with what was understood marked in it, and what it was understood as.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { SentenceReport } from '../../shared/shapes.ts'
import { usePersonName } from '../flow/person-name.ts'

interface UnderstoodProps {
  readonly sentence: string
  readonly report: SentenceReport
}

export function Understood({ sentence, report }: UnderstoodProps) {
  const { t } = useTranslation()
  const facts = useFacts(report)
  if (facts.length === 0) return null
  return (
    <div className="card brand stack tight">
      <p className="label">{t('claim.heard')}</p>
      <p>{marked(sentence, report.understood)}</p>
      <dl className="facts">
        {facts.map(([label, value]) => [<dt key={`${label}-label`}>{label}</dt>, <dd key={label}>{value}</dd>])}
      </dl>
    </div>
  )
}

function useFacts(report: SentenceReport): (readonly [string, string])[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const nameOf = usePersonName()
  const { insured, happenedOn, happenedTime, place, cause, diagnosis, hospital, visitKind } = report
  const { amountFen, reimbursedFen, thirdParty } = report
  const found = [
    [t('claim.fact.insured'), insured ? nameOf(insured) : undefined],
    [
      t('claim.fact.happenedOn'),
      happenedOn ? `${formatDay(happenedOn, language)} ${happenedTime ?? ''}`.trim() : undefined,
    ],
    [t('claim.fact.cause'), cause ? t(`claim.cause.${cause}`) : undefined],
    [t('claim.fact.diagnosis'), diagnosis ? `${diagnosis.name} ${diagnosis.code}` : undefined],
    [t('claim.fact.place'), place],
    [t('claim.fact.hospital'), hospital],
    [t('claim.fact.visitKind'), visitKind ? t(`claim.visit.${visitKind}`) : undefined],
    [t('claim.fact.amountFen'), amountFen === undefined ? undefined : formatFen(amountFen)],
    [t('claim.fact.reimbursedFen'), reimbursedFen === undefined ? undefined : formatFen(reimbursedFen)],
    [t('claim.fact.thirdParty'), thirdParty ? t('claim.thirdParty') : undefined],
  ] as const
  return found.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
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
