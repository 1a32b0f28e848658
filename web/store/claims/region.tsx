// The page a figure was read from, with the place marked.
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Sheet } from '../parts/sheet.tsx'
import type { PageRegion } from './read.ts'

interface RegionSheetProps {
  readonly title: string
  readonly region: PageRegion
  readonly onClose: () => void
}

export function RegionSheet({ title, region, onClose }: RegionSheetProps) {
  const { t } = useTranslation()
  return (
    <Sheet title={title} onClose={onClose}>
      <p className="soft small">{t(region.origin ? 'claim.told' : 'claim.marked')}</p>
      {region.origin ? <p className="number">{region.origin}</p> : <MarkedPage title={title} region={region} />}
    </Sheet>
  )
}

/** What a hospital told stands on no page; anything else is marked on the page it was read from. */
function MarkedPage({ title, region }: Omit<RegionSheetProps, 'onClose'>) {
  const { t } = useTranslation()
  const mark = useRef<HTMLSpanElement>(null)
  const [left = 0, top = 0, width = 0, height = 0] = region.box
  const percent = (share: number) => `${share * 100}%`
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="page-image" aria-label={t('claim.page')} tabIndex={0}>
        <div className="page-inner">
          <img
            src={`/api/documents/${region.documentId}/pages/${region.page}`}
            alt={t('claim.pageOf', { name: title })}
            onLoad={() => mark.current?.scrollIntoView({ block: 'center', inline: 'center' })}
          />
          <span
            ref={mark}
            className="region"
            style={{
              left: percent(left),
              top: percent(top),
              width: percent(width),
              height: percent(height),
            }}
          />
        </div>
      </section>
    </>
  )
}
