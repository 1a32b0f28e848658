// The talk about a sentence while it is written: help where it is urgent, what was understood, one question for what is missing.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { ReportField, SentenceReport } from '../../shared/shapes.ts'
import { Notice, WriteFault } from '../parts/state.tsx'
import { Question } from './question.tsx'
import { Understood } from './understood.tsx'
import { Urgent } from './urgent.tsx'

const pauseMs = 500
const lettersMin = 4

interface ReportTalkProps {
  readonly sentence: string
  readonly onSentence: (sentence: string) => void
}

export function ReportTalk({ sentence, onSentence }: ReportTalkProps) {
  const { say } = useLanguage()
  const [skipped, setSkipped] = useState<ReportField[]>([])
  const [about, setAbout] = useState<ReportField>()
  const settled = useSettled(sentence.trim())
  const { report, error } = useReport(settled, skipped, about)
  if (error)
    return (
      <div aria-live="polite">
        <WriteFault error={error} />
      </div>
    )
  if (!report || settled.length < lettersMin) return <div aria-live="polite" />
  const { question, urgent, alike, condolence, planned } = report
  // an answer joins the sentence under the name of what it answers
  const answer = (words: string) => {
    if (question) onSentence(`${sentence.trim()}；${say(question.label)}：${words}`)
    setAbout(undefined)
  }
  const skip = () => {
    if (question && !about) setSkipped((before) => [...before, question.field])
    setAbout(undefined)
  }
  return (
    <div aria-live="polite" className="stack">
      {urgent ? <Urgent help={urgent} /> : null}
      {condolence ? <Notice>{say(condolence)}</Notice> : null}
      {planned ? <Planned /> : null}
      {alike ? <Alike alike={alike} /> : null}
      <Understood sentence={settled} report={report} onChange={setAbout} />
      {question ? <Question key={question.field} question={question} onAnswer={answer} onSkip={skip} /> : null}
    </div>
  )
}

function useReport(sentence: string, skipped: ReportField[], about: ReportField | undefined) {
  const report = useQuery({
    queryKey: ['claim-report', sentence, skipped, about],
    enabled: sentence.length >= lettersMin,
    queryFn: () => take(api.POST('/api/claim-reports', { body: { sentence, skipped, ...(about ? { about } : {}) } })),
    placeholderData: (before) => before,
    staleTime: 60_000,
  })
  // what was understood of an earlier sentence is not shown for this one when it could not be asked about
  return report.error ? { error: report.error } : { report: report.data }
}

/** What is still to come is worked out, not claimed. */
function Planned() {
  const { t } = useTranslation()
  return (
    <Notice>
      {t('claim.planned')} <Link to="/claims/estimate">{t('estimate.door')}</Link>
    </Notice>
  )
}

/** An open claim of the same event, as it seems: that one, or indeed another. */
function Alike({ alike }: { readonly alike: NonNullable<SentenceReport['alike']> }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [isAnother, setAnother] = useState('')
  const { claimId, claimNo, event, happenedOn } = alike
  if (isAnother === claimId) return null
  return (
    <section className="card stack tight" role="status">
      <p>{t('claim.alike', { claimNo, event, day: formatDay(happenedOn, language) })}</p>
      <div className="row">
        <Link className="button full compact" to={`/claims/${claimId}`}>
          {t('claim.alikeSame')}
        </Link>
        <button type="button" className="button compact" onClick={() => setAnother(claimId)}>
          {t('claim.alikeOther')}
        </button>
      </div>
    </section>
  )
}

/** The text once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
