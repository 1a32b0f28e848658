// The screen of one step, by its kind. A kind this page does not know is shown in words, with a person to turn to.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request, Step } from '../../shared/shapes.ts'
import { Notice } from '../parts/state.tsx'
import { AskStep } from './ask-step.tsx'
import { ConsentStep } from './consent-step.tsx'
import { IdentifyStep } from './identify-step.tsx'
import { PayStep } from './pay-step.tsx'
import { SignStep } from './sign-step.tsx'
import { UploadStep } from './upload-step.tsx'

/** What any step is answered with, whether or not its whole request is to be seen. */
export interface AnswerProps {
  readonly step: Step
  readonly error: unknown
  readonly isBusy: boolean
  readonly onAnswer: (answer: unknown) => void
  readonly onBack: (() => void) | undefined
  /** What the button that answers says, where it is not simply the next step. */
  readonly label?: string | undefined
}

export interface StepProps extends AnswerProps {
  readonly request: Request
}

export function StepScreen(props: StepProps) {
  const { say } = useLanguage()
  const { step } = props
  return (
    <>
      {step.intro ? <p className="soft">{say(step.intro)}</p> : null}
      <ByKind {...props} />
    </>
  )
}

function ByKind(props: StepProps) {
  switch (props.step.kind) {
    case 'ask':
      return <AskStep {...props} />
    case 'identify':
      return <IdentifyStep {...props} />
    case 'upload':
      return <UploadStep {...props} />
    case 'consent':
      return <ConsentStep {...props} />
    case 'sign':
      return <SignStep {...props} />
    case 'pay':
      return <PayStep {...props} />
    default:
      return <UnknownStep {...props} />
  }
}

function UnknownStep({ onBack }: StepProps) {
  const { t } = useTranslation()
  return (
    <>
      <Notice tone="warm">{t('flow.unknown')}</Notice>
      <div className="row">
        <Link className="button full" to="/ask?person=1">
          {t('state.askPerson')}
        </Link>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('flow.reload')}
        </button>
        {onBack ? (
          <button type="button" className="button plain" onClick={onBack}>
            {t('flow.back')}
          </button>
        ) : null}
      </div>
    </>
  )
}

interface ActionsProps {
  readonly onBack: (() => void) | undefined
  readonly isBusy: boolean
  readonly isReady?: boolean
  readonly label?: string | undefined
  /** Without it the button submits the form around it. */
  readonly onNext?: () => void
}

/** Back and on, at the foot of every step. */
export function Actions({ onBack, isBusy, isReady = true, label, onNext }: ActionsProps) {
  const { t } = useTranslation()
  return (
    <div className="actions">
      {onBack ? (
        <button type="button" className="button" onClick={onBack}>
          {t('flow.back')}
        </button>
      ) : null}
      <button
        type={onNext ? 'button' : 'submit'}
        className="button full"
        disabled={isBusy || !isReady}
        onClick={onNext}
      >
        {isBusy ? t('state.working') : (label ?? t('flow.next'))}
      </button>
    </div>
  )
}
