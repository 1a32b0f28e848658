// One of several, as radio buttons large enough for a thumb.
import { type ReactNode, useId } from 'react'
import { FieldFault } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly note?: string
}

interface ChoicesProps {
  readonly legend: ReactNode
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly value: string | undefined
  readonly options: readonly Choice[]
  readonly inline?: boolean
  readonly onChange: (value: string) => void
}

const shortMax = 3

export function Choices({ legend, hint, fault, value, options, inline = false, onChange }: ChoicesProps) {
  const name = useId()
  const isShort = options.length <= 3 && options.every(({ label, note }) => !note && label.length <= shortMax)
  return (
    <fieldset className="field" aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className={inline || isShort ? 'choices inline' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.note ? <span className="note">{option.note}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {fault ? <FieldFault id={`${name}-fault`} words={fault} /> : null}
    </fieldset>
  )
}
