// The face against the ID photo: from the camera or a picture; a call from a person is always the other way.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { IdentityState } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { Camera } from './camera.tsx'
import type { Level } from './level.ts'
import { shrink } from './shrink.ts'

interface FaceCheckProps {
  readonly identity: IdentityState
  readonly onRaised: (level: Level) => void
  readonly onCallAsked: () => void
}

export function FaceCheck({ identity, onRaised, onCallAsked }: FaceCheckProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { faceConsent } = identity
  const [agrees, setAgrees] = useState(faceConsent.given)
  const [isFilming, setFilming] = useState(false)
  const check = useWrite(
    (photo: string, headers) => take(api.POST('/api/me/identity/face', { body: { photo, consent: agrees }, headers })),
    ({ level }) => onRaised(level),
  )
  const [isOdd, setOdd] = useState(false)
  const send = async (picture: Blob) => {
    setFilming(false)
    const photo = await shrink(picture).catch(() => undefined)
    setOdd(photo === undefined)
    if (photo !== undefined) check.mutate(photo)
  }
  const canTry = identity.hasIdPhoto && identity.faceTriesLeft > 0
  return (
    <div className="stack">
      {canTry ? (
        <>
          <label className="choice">
            <input type="checkbox" checked={agrees} onChange={(event) => setAgrees(event.target.checked)} />
            <span>{say(faceConsent.text)}</span>
          </label>
          {isFilming ? <Camera onPicture={send} onClose={() => setFilming(false)} /> : null}
          <div aria-live="polite">
            {check.isPending ? <Notice icon="clock">{t('identify.comparing')}</Notice> : null}
          </div>
          {isOdd ? <Notice tone="warm">{t('identify.notPicture')}</Notice> : null}
          <WriteFault error={check.error} />
          {isFilming ? null : (
            <FaceButtons isReady={agrees && !check.isPending} onCamera={() => setFilming(true)} onFile={send} />
          )}
        </>
      ) : (
        <Notice tone="warm">{t(identity.hasIdPhoto ? 'identify.noTries' : 'identify.noPhoto')}</Notice>
      )}
      <OtherWay asked={identity.call?.askedAt} onAsked={onCallAsked} />
    </div>
  )
}

interface FaceButtonsProps {
  readonly isReady: boolean
  readonly onCamera: () => void
  readonly onFile: (file: Blob) => void
}

function FaceButtons({ isReady, onCamera, onFile }: FaceButtonsProps) {
  const { t } = useTranslation()
  const hasCamera = 'mediaDevices' in navigator
  return (
    <div className="row">
      {hasCamera ? (
        <button type="button" className="button full grow" disabled={!isReady} onClick={onCamera}>
          <Icon name="camera" />
          {t('identify.camera')}
        </button>
      ) : null}
      <span className={isReady ? 'button pick grow' : 'button grow'} aria-disabled={!isReady}>
        {t('identify.file')}
        {isReady ? (
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            capture="user"
            aria-label={t('identify.file')}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) onFile(file)
              event.target.value = ''
            }}
          />
        ) : null}
      </span>
    </div>
  )
}

function OtherWay({ asked, onAsked }: { readonly asked: string | undefined; readonly onAsked: () => void }) {
  const { t } = useTranslation()
  const call = useWrite((_: string, headers) => take(api.POST('/api/me/identity/face/other-way', { headers })), onAsked)
  if (asked) return <Notice icon="call">{t('identify.callComing')}</Notice>
  return (
    <div className="card quiet stack tight">
      <p className="label">{t('identify.otherWay')}</p>
      <p className="soft small">{t('identify.otherWayHow')}</p>
      <button type="button" className="button" disabled={call.isPending} onClick={() => call.mutate('call')}>
        <Icon name="call" />
        {t('identify.askCall')}
      </button>
      <WriteFault error={call.error} />
    </div>
  )
}
