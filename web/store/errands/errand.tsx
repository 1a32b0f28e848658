// One step that a relative has asked me to do: who asks, what for, that step alone, and what became of it.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { ProblemError } from '../../shared/problem.ts'
import type { Errand, Step } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { AskStep } from '../flow/ask-step.tsx'
import { UploadStep } from '../flow/upload-step.tsx'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded, Notice } from '../parts/state.tsx'
import { useErrand } from './read.ts'

export function ErrandPage() {
  const { t } = useTranslation()
  const { errandId = '' } = useParams()
  const errand = useErrand(errandId)
  if (errand.error instanceof ProblemError && errand.error.status === 404)
    return <Empty title={t('errand.none')} hint={t('errand.noneHint')} to="/" action={t('nav.home')} />
  return (
    <Loaded query={errand}>
      {(found) =>
        found.step ? <ToDo key="to-do" errand={found} step={found.step} /> : <Over key={found.state} errand={found} />
      }
    </Loaded>
  )
}

function ToDo({ errand, step }: { readonly errand: Errand; readonly step: Step }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const client = useQueryClient()
  const reread = () => client.invalidateQueries({ queryKey: ['errands'] })
  const answer = useWrite(
    // refused or not, it may stand otherwise now: taken back, or done on another device
    (value: unknown, headers) =>
      take(
        api.PUT('/api/errands/{errandId}/answer', {
          params: { path: { errandId: errand.id } },
          body: { answer: value },
          headers,
        }),
      ).finally(reread),
    () => window.scrollTo({ top: 0 }),
  )
  const { askedBy: name, title, untilOn } = errand
  const AnswerStep = step.kind === 'upload' ? UploadStep : AskStep
  return (
    <Page
      title={say(step.title)}
      lead={t('errand.for', { name, title: say(title), day: formatDay(untilOn, language) })}
    >
      <Notice tone="warm">{t('errand.care')}</Notice>
      {step.intro ? <p className="soft">{say(step.intro)}</p> : null}
      <AnswerStep
        step={step}
        error={answer.error}
        isBusy={answer.isPending}
        onAnswer={(value) => answer.mutate(value)}
        onBack={undefined}
        label={t('errand.submit', { name })}
      />
    </Page>
  )
}

function Over({ errand: { askedBy: name, state, title, untilOn } }: { readonly errand: Errand }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const over = state === 'waiting' ? 'withdrawn' : state
  return (
    <Page title={t(`errand.state.${over}`)}>
      <Notice icon={over === 'done' ? 'check' : 'info'}>
        {t(`errand.said.${over}`, { name, title: say(title), day: formatDay(untilOn, language) })}
      </Notice>
      <Link className="button full" to="/">
        {t('nav.home')}
      </Link>
    </Page>
  )
}
