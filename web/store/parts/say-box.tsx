// A box to say something into, by writing or speaking; what was heard is to be checked before it is sent.
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HeardNote, Speak } from '../speech/speak.tsx'
import { Icon } from './icon.tsx'
import { WriteFault } from './state.tsx'

interface SayBoxProps {
  readonly label: string
  readonly placeholder: string
  readonly className: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly sentence: string
  readonly onChange: (sentence: string) => void
  readonly onSay: (sentence: string) => void
  /** What else can be done, above the box; a sentence that did not get through can be sent again beside it. */
  readonly children?: ReactNode
  readonly foot?: ReactNode
}

const lettersMax = 2_000

export function SayBox(props: SayBoxProps) {
  const { label, placeholder, className, isBusy, error, sentence, onChange, onSay, children, foot } = props
  const { t } = useTranslation()
  const [isHeard, setHeard] = useState(false)
  const said = sentence.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '' || isBusy) return
    setHeard(false)
    onSay(said)
  }
  return (
    <form className={className} onSubmit={submit}>
      <WriteFault error={error} />
      <HeardNote isShown={isHeard && said !== ''} />
      {children || (error && said !== '') ? (
        <div className="chips">
          {error && said !== '' ? (
            <button type="submit" className="chip" disabled={isBusy}>
              {t('ask.again')}
            </button>
          ) : null}
          {children}
        </div>
      ) : null}
      <div className="ask-box">
        <input
          className="input"
          aria-label={label}
          placeholder={placeholder}
          maxLength={lettersMax}
          value={sentence}
          onChange={(event) => onChange(event.target.value)}
        />
        <Speak
          sentence={sentence}
          onHear={(now) => {
            setHeard(true)
            onChange(now)
          }}
        />
        <button type="submit" className="button full" aria-label={t('ask.send')} disabled={isBusy || said === ''}>
          <Icon name="send" />
        </button>
      </div>
      {foot}
    </form>
  )
}
