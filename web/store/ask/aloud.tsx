// Voice out, where the browser can: off until somebody turns it on, and remembered on this device.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '../../shared/shapes.ts'
import { say } from '../../shared/text.ts'
import { Icon } from '../parts/icon.tsx'

const key = 'mendian.aloud'
const voices = { zh: 'zh-CN', en: 'en-US' } as const
const canSpeak = 'speechSynthesis' in window

export function useAloud(messages: readonly Message[]) {
  const [isOn, setOn] = useState(() => canSpeak && localStorage.getItem(key) === '1')
  const last = messages.findLast(({ reply }) => reply)
  const read = useRef(last?.id)
  useEffect(() => {
    if (!last?.reply || read.current === last.id) return
    read.current = last.id
    if (isOn) speak(say(last.reply.says, last.reply.language), voices[last.reply.language])
  }, [last, isOn])
  const toggle = () => {
    speechSynthesis.cancel()
    localStorage.setItem(key, isOn ? '0' : '1')
    setOn(!isOn)
  }
  return { isOn, toggle: canSpeak ? toggle : undefined }
}

function speak(words: string, lang: string): void {
  const spoken = new SpeechSynthesisUtterance(words)
  spoken.lang = lang
  speechSynthesis.cancel()
  speechSynthesis.speak(spoken)
}

export function AloudSwitch({ isOn, toggle }: ReturnType<typeof useAloud>) {
  const { t } = useTranslation()
  if (!toggle) return null
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={toggle}>
      <Icon name="mic" /> {t('ask.aloud')}
    </button>
  )
}
