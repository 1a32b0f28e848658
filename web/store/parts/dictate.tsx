// Speaking instead of typing, only where the browser recognises speech on the device itself: no voice leaves it.
import { useEffect, useRef, useState } from 'react'
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
  const lang = language === 'zh' ? 'zh-CN' : 'en-US'
  const isLocal = useLocalSpeech(lang)
  const [isListening, setListening] = useState(false)
  const recogniser = useRef<Recogniser>(undefined)
  if (!isLocal || !window.SpeechRecognition) return null
  const Recognition = window.SpeechRecognition
  const toggle = () => {
    if (isListening) return recogniser.current?.stop()
    const made = new Recognition()
    made.lang = lang
    made.interimResults = true
    made.processLocally = true
    made.onresult = ({ results }) => onHear(Array.from(results, (result) => result[0]?.transcript ?? '').join(''))
    made.onend = () => setListening(false)
    recogniser.current = made
    setListening(true)
    made.start()
  }
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isListening}
      aria-label={t(isListening ? 'ask.stop' : 'ask.speak')}
      onClick={toggle}
    >
      <Icon name="mic" />
    </button>
  )
}

function useLocalSpeech(lang: string): boolean {
  const [isLocal, setLocal] = useState(false)
  useEffect(() => {
    let isGone = false
    window.SpeechRecognition?.available?.({ langs: [lang], processLocally: true })
      .then((found) => {
        if (!isGone) setLocal(found === 'available')
      })
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [lang])
  return isLocal
}
