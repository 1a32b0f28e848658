// The front camera, one picture.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../parts/state.tsx'

interface CameraProps {
  readonly onPicture: (picture: Blob) => void
  readonly onClose: () => void
}

export function Camera({ onPicture, onClose }: CameraProps) {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    let stream: MediaStream | undefined
    let isGone = false
    const open = async () => {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } })
      if (isGone) return stop(opened)
      stream = opened
      if (video.current) video.current.srcObject = opened
    }
    open().catch(() => setRefused(true))
    return () => {
      isGone = true
      if (stream) stop(stream)
    }
  }, [])
  const take = () => {
    const shown = video.current
    if (!shown?.videoWidth) return
    const canvas = document.createElement('canvas')
    canvas.width = shown.videoWidth
    canvas.height = shown.videoHeight
    canvas.getContext('2d')?.drawImage(shown, 0, 0)
    canvas.toBlob((picture) => picture && onPicture(picture), 'image/jpeg', 0.92)
  }
  if (isRefused) return <Notice tone="warm">{t('identify.noCamera')}</Notice>
  return (
    <div className="stack">
      <video ref={video} className="camera" autoPlay playsInline muted aria-label={t('identify.look')} />
      <p className="soft">{t('identify.look')}</p>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {t('do.cancel')}
        </button>
        <button type="button" className="button full grow" onClick={take}>
          {t('identify.take')}
        </button>
      </div>
    </div>
  )
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
