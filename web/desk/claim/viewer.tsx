// The upright page with the selected place marked; it can be enlarged and turned, and comes into view by itself.
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Paper } from '../shapes.ts'
import { useWords } from '../words.ts'
import type { Spot } from './values.ts'

export interface Glass {
  readonly zoom: number
  readonly turns: number
}

export const zoomMin = 0.5
export const zoomMax = 4

interface ViewerProps {
  readonly papers: readonly Paper[]
  readonly spot: Spot | undefined
  readonly glass: Glass
  readonly onGlass: (glass: Glass) => void
  readonly onPage: (documentId: string, page: number) => void
}

export function Viewer({ papers, spot, glass, onGlass, onPage }: ViewerProps) {
  const t = useWords()
  const paper =
    papers.find(({ documentId }) => documentId === spot?.documentId) ?? papers.find(({ pages }) => pages.length > 0)
  const index = spot && paper?.documentId === spot.documentId ? spot.page : 0
  const page = paper?.pages[index]
  const zoomTo = (zoom: number) => onGlass({ ...glass, zoom: Math.min(zoomMax, Math.max(zoomMin, zoom)) })
  return (
    <section className="viewer" aria-label={t('viewer.title')}>
      <div className="row">
        {papers.map((one, place) =>
          one.pages.map((_, number) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
              key={`${one.documentId}/${number}`}
              type="button"
              className="leaf"
              aria-pressed={one.documentId === paper?.documentId && number === index}
              onClick={() => onPage(one.documentId, number)}
            >
              {place + 1}. {t(`paper.${one.kind ?? 'unknown'}`)} {one.pages.length > 1 ? number + 1 : ''}
            </button>
          )),
        )}
      </div>
      <div className="row">
        <Button size="small" aria-label={t('viewer.smaller')} onClick={() => zoomTo(glass.zoom / 1.25)}>
          −
        </Button>
        <output aria-label={t('viewer.zoom')}>{Math.round(glass.zoom * 100)}%</output>
        <Button size="small" aria-label={t('viewer.larger')} onClick={() => zoomTo(glass.zoom * 1.25)}>
          +
        </Button>
        <Button size="small" onClick={() => onGlass({ ...glass, turns: (glass.turns + 1) % 4 })}>
          {t('viewer.turn')}
        </Button>
        <Button size="small" onClick={() => onGlass({ zoom: 1, turns: 0 })}>
          {t('viewer.fit')}
        </Button>
      </div>
      {page && paper ? (
        <Sheet
          page={page}
          glass={glass}
          spot={spot?.documentId === paper.documentId ? spot : undefined}
          label={t(`paper.${paper.kind ?? 'unknown'}`)}
        />
      ) : (
        <p className="nothing">{spot?.origin ? `${t('viewer.told')} ${spot.origin}` : t('viewer.none')}</p>
      )}
    </section>
  )
}

interface SheetProps {
  readonly page: Paper['pages'][number]
  readonly glass: Glass
  readonly spot: Spot | undefined
  readonly label: string
}

function Sheet({ page, glass, spot, label }: SheetProps) {
  const t = useWords()
  const mark = useRef<HTMLSpanElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const place = spot ? `${page.image} ${spot.box.join(' ')}` : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place and the glass decide where the mark stands
  useEffect(() => center(desk.current, mark.current), [place, glass.zoom, glass.turns])
  const sideways = glass.turns % 2 === 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an enlarged page is scrolled by keyboard too
    <section className="sheet-desk" ref={desk} aria-label={t('viewer.page')} tabIndex={0}>
      <div
        className="sheet-room"
        style={{
          width: `${glass.zoom * 100}%`,
          aspectRatio: sideways ? `${page.height} / ${page.width}` : `${page.width} / ${page.height}`,
        }}
      >
        <div
          className="sheet"
          style={{
            width: sideways ? `${(page.width / page.height) * 100}%` : '100%',
            aspectRatio: `${page.width} / ${page.height}`,
            transform: `translate(-50%, -50%) rotate(${glass.turns * 90}deg)`,
          }}
        >
          <img src={page.image} alt={label} onLoad={() => center(desk.current, mark.current)} />
          {spot ? <span ref={mark} className="spot" style={styleOf(spot.box)} /> : null}
        </div>
      </div>
    </section>
  )
}

const margin = 0.004

function styleOf([x, y, width, height]: Spot['box']) {
  const percent = (value: number) => `${value * 100}%`
  return {
    left: percent(x - margin),
    top: percent(y - margin),
    width: percent(width + 2 * margin),
    height: percent(height + 2 * margin),
  }
}

// Within the desk only: the page around it stays where it is.
function center(desk: HTMLElement | null, mark: HTMLElement | null): void {
  if (!desk || !mark) return
  const room = desk.getBoundingClientRect()
  const place = mark.getBoundingClientRect()
  desk.scrollBy({
    left: place.left + place.width / 2 - (room.left + room.width / 2),
    top: place.top + place.height / 2 - (room.top + room.height / 2),
    behavior: 'smooth',
  })
}
