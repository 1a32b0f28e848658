// A signature drawn with a finger or mouse, or the name typed: both are the signer's own act (电子签名法 §13).
import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './field.tsx'

interface SignatureProps {
  /** SVG path data, or the name typed; empty while there is nothing. */
  readonly onChange: (strokes: string) => void
}

export function Signature({ onChange }: SignatureProps) {
  const { t } = useTranslation()
  const [isTyped, setTyped] = useState(false)
  const [name, setName] = useState('')
  const swap = () => {
    setTyped(!isTyped)
    setName('')
    onChange('')
  }
  return (
    <section className="stack tight" aria-label={t('sign.here')}>
      <div className="row between">
        <h2>{t('sign.here')}</h2>
        <button type="button" className="link" onClick={swap}>
          {t(isTyped ? 'sign.draw' : 'sign.type')}
        </button>
      </div>
      {isTyped ? (
        <Field label={t('sign.typed')} hint={t('sign.typedHint')}>
          {(control) => (
            <input
              {...control}
              className="input serif"
              maxLength={60}
              value={name}
              onChange={(event) => {
                setName(event.target.value)
                onChange(event.target.value.trim())
              }}
            />
          )}
        </Field>
      ) : (
        <Pad onChange={onChange} />
      )}
    </section>
  )
}

const width = 600
const height = 240

function Pad({ onChange }: SignatureProps) {
  const { t } = useTranslation()
  const [strokes, setStrokes] = useState<readonly string[]>([])
  const current = useRef('')
  const [live, setLive] = useState('')
  const start = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    current.current = `M${place(event)}`
    setLive(current.current)
  }
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (current.current === '') return
    current.current += `L${place(event)}`
    setLive(current.current)
  }
  const end = () => {
    if (!current.current.includes('L')) current.current = ''
    const all = current.current === '' ? strokes : [...strokes, current.current]
    current.current = ''
    setLive('')
    setStrokes(all)
    onChange(all.join(''))
  }
  const clear = () => {
    setStrokes([])
    onChange('')
  }
  return (
    <>
      <svg
        className="pad"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('sign.pad')}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={`${strokes.join('')}${live}`} fill="none" stroke="#16302c" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <div className="row between">
        <span className="soft small">{t('sign.hint')}</span>
        <button type="button" className="link" disabled={strokes.length === 0} onClick={clear}>
          {t('sign.clear')}
        </button>
      </div>
    </>
  )
}

function place({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): string {
  const box = currentTarget.getBoundingClientRect()
  const x = ((clientX - box.left) / box.width) * width
  const y = ((clientY - box.top) / box.height) * height
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
