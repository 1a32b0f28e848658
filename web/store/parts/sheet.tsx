// A dialog from the browser itself: it holds the focus, closes on Escape, and gives the focus back.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={headingId} onClose={onClose}>
      <div className="row between">
        <h2 id={headingId}>{title}</h2>
        <button type="button" className="top-button" onClick={onClose} aria-label={t('do.close')}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
