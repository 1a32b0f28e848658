// Speaking instead of typing, the same wherever a sentence is asked: the words come into the box to be checked, and nothing is sent.
// Where the store has no speech recognition there is no button: browsers' own breaks the page in some, and keyboards have one.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v4 as newId } from 'uuid'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { hindrances, type Stage, useListening } from './use-listening.ts'

interface SpeakProps {
  /** What stands in the box; what is heard is put after it. */
  readonly sentence: string
  /** The recording stays, to be handed in with what is made of it. */
  readonly keep?: boolean
  /** What the box holds now, and the recording if it is kept. */
  readonly onHear: (sentence: string, recordingId?: string) => void
}

function useSpeech() {
  return useQuery({
    queryKey: ['speech'],
    queryFn: () => take(api.GET('/api/speech')),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function Speak({ sentence, keep = false, onHear }: SpeakProps) {
  const { t } = useTranslation()
  const { data: speech } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  if (!speech?.available) return null
  const hear = (text: string, recordingId?: string) => {
    setOpen(false)
    onHear(sentence.trim() === '' ? text : `${sentence.trimEnd()} ${text}`, recordingId)
  }
  return (
    <>
      <button type="button" className="button" aria-label={t('speech.speak')} onClick={() => setOpen(true)}>
        <Icon name="mic" />
      </button>
      {isOpen ? (
        <ListenSheet keep={keep} secondsMax={speech.secondsMax} onHear={hear} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

/** How one can say it here: by the button, or by the keyboard's own microphone. */
export function HowToSpeak() {
  const { t } = useTranslation()
  const { data: speech } = useSpeech()
  return <span className="soft small">{t(speech?.available ? 'speech.how' : 'speech.keyboard')}</span>
}

/** Said once words have come in by ear: they are somebody's words only when they have been looked at. */
export function HeardNote({ isShown }: { readonly isShown: boolean }) {
  const { t } = useTranslation()
  return <div role="status">{isShown ? <Notice>{t('speech.check')}</Notice> : null}</div>
}

interface ListenSheetProps {
  readonly keep: boolean
  readonly secondsMax: number
  readonly onHear: (text: string, recordingId?: string) => void
  readonly onClose: () => void
}

function ListenSheet({ keep, secondsMax, onHear, onClose }: ListenSheetProps) {
  const { t } = useTranslation()
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const { current } = leaving
    return () => current.abort()
  }, [])
  const hear = useWrite(
    ({ wav }: { id: string; wav: ArrayBuffer }, headers) =>
      take(
        api.POST('/api/speech', {
          params: { query: { keep: keep ? 'true' : 'false' } },
          body: '',
          bodySerializer: () => wav,
          headers: { ...headers, 'content-type': 'audio/wav' },
          signal: leaving.current.signal,
        }),
      ),
    ({ text, recordingId }) => onHear(text, recordingId),
  )
  const { stage, level, seconds, finish, again } = useListening(secondsMax, (wav) => hear.mutate({ id: newId(), wav }))
  const isStopped = hear.isError || hindrances.some((one) => one === stage)
  return (
    <Sheet title={t('speech.title')} onClose={onClose}>
      <Standing stage={stage} isSent={hear.isError} />
      {stage === 'listening' ? (
        <>
          <meter className="loudness" min={0} max={1} value={level} aria-label={t('speech.loudness')} />
          <p className="soft small number">{t('speech.seconds', { seconds, secondsMax })}</p>
        </>
      ) : null}
      <WriteFault error={hear.error} />
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {t(isStopped ? 'speech.type' : 'do.cancel')}
        </button>
        {stage === 'listening' ? (
          <button type="button" className="button full grow" onClick={finish}>
            {t('speech.finish')}
          </button>
        ) : null}
        {hear.isError && hear.variables ? (
          <button type="button" className="button" onClick={() => hear.variables && hear.mutate(hear.variables)}>
            {t('speech.resend')}
          </button>
        ) : null}
        {isStopped ? (
          <button
            type="button"
            className="button full grow"
            onClick={() => {
              hear.reset()
              again()
            }}
          >
            {t('speech.again')}
          </button>
        ) : null}
      </div>
      <p className="soft small">{t(keep ? 'speech.kept' : 'speech.notKept')}</p>
    </Sheet>
  )
}

/** Where it stands, in words that are read out as they change. */
function Standing({ stage, isSent }: { readonly stage: Stage; readonly isSent: boolean }) {
  const { t } = useTranslation()
  return (
    <p role="status" className="label">
      {isSent ? null : t(`speech.stage.${stage}`)}
    </p>
  )
}
