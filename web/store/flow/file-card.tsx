// One file: its picture, how far it is, what it was recognised as.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFen } from '../../shared/money.ts'
import { inVisit } from '../../shared/visit.ts'
import { Icon } from '../parts/icon.tsx'
import { useErrorWords } from '../parts/state.tsx'
import { useKindWords } from './kind-words.ts'
import { canGoAgain, keptPicture, type Upload } from './uploads.ts'

interface FileCardProps {
  readonly file: Upload
  readonly onAgain: (file: Upload) => void
  readonly onRemove: (file: Upload) => void
}

export function FileCard({ file, onAgain, onRemove }: FileCardProps) {
  const { t } = useTranslation()
  const name = file.name || t('upload.earlier')
  return (
    <div className="file">
      <Thumbnail file={file} name={name} />
      <span className="file-name">{name}</span>
      <FileState file={file} />
      <Understood file={file} />
      <div className="row between">
        {canGoAgain(file) ? (
          <button type="button" className="link" onClick={() => onAgain(file)}>
            {t('upload.again')}
          </button>
        ) : (
          <span />
        )}
        <button
          type="button"
          className="top-button"
          aria-label={t('upload.remove', { name })}
          onClick={() => onRemove(file)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </div>
  )
}

function FileState({ file }: { readonly file: Upload }) {
  const { t } = useTranslation()
  const words = useErrorWords()
  const kindWords = useKindWords()
  if (file.state === 'sending') return <span className="tag">{t('upload.sending')}</span>
  if (file.state === 'failed') return <span className="tag bad">{words(file.error)}</span>
  if (file.quality) return <span className="tag warm">{t(`upload.quality.${file.quality}`)}</span>
  if (file.isReading) return <span className="tag">{t('upload.reading')}</span>
  return <span className="tag good">{file.kinds ? file.kinds.map(kindWords).join(' + ') : t('upload.there')}</span>
}

/** What was read, at once: whoever sees a wrong name photographs the page again while it lies there. */
function Understood({ file: { understood = [] } }: { readonly file: Upload }) {
  if (understood.length === 0) return null
  const shown = understood.map(({ name, value }) => (name.endsWith('Fen') ? formatFen(Number(value)) : value))
  return <span className="soft small">{shown.join(' · ')}</span>
}

function Thumbnail({ file, name }: { readonly file: Upload; readonly name: string }) {
  const [address, setAddress] = useState<string>()
  const isPicture = file.file ? file.file.type.startsWith('image/') : true
  useEffect(() => {
    if (!file.file || !isPicture) return
    const made = URL.createObjectURL(file.file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file.file, isPicture])
  const kept = keptPicture(file)
  const shown = kept ? inVisit(kept) : isPicture ? address : undefined
  if (!shown)
    return (
      <span className="blank">
        <Icon name="file" />
      </span>
    )
  return <img src={shown} alt={name} />
}
