// Photographed now, or chosen from what is there.
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'

const types = 'image/jpeg,image/png,image/webp,application/pdf'

export function PickFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="row">
        <Pick label={t('upload.camera')} icon="camera" capture onFiles={onFiles} />
        <Pick label={t('upload.files')} icon="file" onFiles={onFiles} />
      </div>
      <p className="soft small">{t('upload.hint')}</p>
    </>
  )
}

interface PickProps {
  readonly label: string
  readonly icon: 'camera' | 'file'
  readonly capture?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

function Pick({ label, icon, capture = false, onFiles }: PickProps) {
  return (
    <span className={capture ? 'button pick grow touch-only' : 'button pick grow'}>
      <Icon name={icon} />
      {label}
      <input
        type="file"
        accept={types}
        multiple={!capture}
        {...(capture ? { capture: 'environment' as const } : {})}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </span>
  )
}
