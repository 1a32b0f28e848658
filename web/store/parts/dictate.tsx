// Speaking instead of typing, only where the browser recognises speech on the device itself: no voice leaves it.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/text.ts'
import { Icon } from './icon.tsx'

interface Heard {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
}

interface Recogniser {
  lang: string
  interimResults: boolean
  processLocally: boolean
  onresult: ((heard: Heard) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}

interface RecogniserClass {
  new (): Recogniser
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>
}

declare global {
  interface Window {
    readonly SpeechRecognition?: RecogniserClass
  }
}

interface DictateProps {
  readonly language: Language
  readonly onHear: (sentence: string) => void
}

export function Dictate({ language, onHear }: DictateProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'listening' | 'unavailable'>('idle')
  const recogniser = useRef<Recogniser>(undefined)
  const { SpeechRecognition } = window
  if (!SpeechRecognition?.available || state === 'unavailable')
    return state === 'unavailable' ? <span className="soft small">{t('ask.notHere')}</span> : null
  const toggle = async () => {
    if (state === 'listening') return recogniser.current?.stop()
    const lang = language === 'zh' ? 'zh-CN' : 'en-US'
    if (!(await isLocal(SpeechRecognition, lang))) return setState('unavailable')
    const made = new SpeechRecognition()
    made.lang = lang
    made.interimResults = true
    made.processLocally = true
    made.onresult = ({ results }) => onHear(Array.from(results, (result) => result[0]?.transcript ?? '').join(''))
    made.onend = () => setState('idle')
    recogniser.current = made
    setState('listening')
    made.start()
  }
  return (
    <button
      type="button"
      className="button"
      aria-pressed={state === 'listening'}
      aria-label={t(state === 'listening' ? 'ask.stop' : 'ask.speak')}
      onClick={toggle}
    >
      <Icon name="mic" />
    </button>
  )
}

// Asked only when somebody wants to speak: some browsers without a speech service break on the question itself.
async function isLocal(recognition: RecogniserClass, lang: string): Promise<boolean> {
  try {
    return (await recognition.available?.({ langs: [lang], processLocally: true })) === 'available'
  } catch {
    return false
  }
}
