import { useTranslation } from 'react-i18next'
import { Notice, WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'
import { Identify } from './identify.tsx'
import { isAtLeast } from './level.ts'
import { Actions, type StepProps } from './step.tsx'

export function IdentifyStep({ step, error, isBusy, onAnswer, onBack }: StepProps) {
  const { t } = useTranslation()
  const me = useMe()
  const level = step.level === 'face' ? 'face' : 'id'
  const go = () => onAnswer({ level })
  if (me.data && isAtLeast(me.data.level, level))
    return (
      <>
        <Notice icon="check">{t('identify.already')}</Notice>
        <WriteFault error={error} />
        <Actions onBack={onBack} isBusy={isBusy} onNext={go} />
      </>
    )
  return (
    <>
      <Identify level={level} onDone={go} />
      <WriteFault error={error} />
      {onBack ? (
        <button type="button" className="link" onClick={onBack}>
          {t('flow.back')}
        </button>
      ) : null}
    </>
  )
}
