import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { record } from '../../shared/problem.ts'
import { Notice } from '../parts/state.tsx'
import { Form } from './form.tsx'
import { Actions, type AnswerProps } from './step.tsx'

export function AskStep({ step, error, isBusy, onAnswer, onBack, label }: AnswerProps) {
  const { t } = useTranslation()
  const known = record(step.known)
  // a sentence just said counts for more than what an older draft held
  const isFresh = record(useLocation().state).isFresh === true
  const start = isFresh ? { ...record(step.answer), ...known } : (step.answer ?? known)
  const isOffered = step.answer === undefined && Object.keys(known).length > 0
  return (
    <>
      {isOffered ? <Notice>{t('flow.known')}</Notice> : null}
      <Form fields={step.fields ?? []} start={start} error={error} root="/answer" onAnswer={onAnswer}>
        <Actions onBack={onBack} isBusy={isBusy} label={label} />
      </Form>
    </>
  )
}
