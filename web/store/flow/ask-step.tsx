import { useTranslation } from 'react-i18next'
import { record } from '../../shared/problem.ts'
import { Notice } from '../parts/state.tsx'
import { Form } from './form.tsx'
import { Actions, type StepProps } from './step.tsx'

export function AskStep({ step, error, isBusy, onAnswer, onBack }: StepProps) {
  const { t } = useTranslation()
  const known = record(step.known)
  const isOffered = step.answer === undefined && Object.keys(known).length > 0
  return (
    <>
      {isOffered ? <Notice>{t('flow.known')}</Notice> : null}
      <Form fields={step.fields ?? []} start={step.answer ?? known} error={error} root="/answer" onAnswer={onAnswer}>
        <Actions onBack={onBack} isBusy={isBusy} />
      </Form>
    </>
  )
}
