// Who else has to agree. They are asked after submission, on their own phone; nothing takes effect before.
import { useTranslation } from 'react-i18next'
import { Notice, WriteFault } from '../parts/state.tsx'
import { usePersonName } from './person-name.ts'
import { Actions, type StepProps } from './step.tsx'

export function ConsentStep({ step, error, isBusy, onAnswer, onBack }: StepProps) {
  const { t } = useTranslation()
  const nameOf = usePersonName()
  const people = (step.people ?? []).map(({ customerId }) => nameOf(customerId)).join(t('list.and'))
  return (
    <>
      <Notice icon="family">{t('consent.asks', { people })}</Notice>
      <ol className="timeline">
        <li>{t('consent.first')}</li>
        <li className="waiting">{t('consent.then', { people })}</li>
        <li className="waiting">{t('consent.last')}</li>
      </ol>
      <WriteFault error={error} />
      <Actions onBack={onBack} isBusy={isBusy} onNext={() => onAnswer({ asked: true })} />
    </>
  )
}
