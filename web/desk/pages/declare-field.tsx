// A labelled field of a declaration, and what the store has against what stands in it.
import { Input } from 'antd'
import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'month'
  /** Digits: a phone shows its keypad. */
  readonly isNumber?: boolean
  readonly hint?: string | undefined
  readonly fault?: string | undefined
}

export function Field({ label, value, onChange, type = 'text', isNumber = false, hint, fault }: FieldProps) {
  const id = useId()
  const note = fault ?? hint
  return (
    <Labelled id={id} label={label} note={note}>
      <Input
        id={id}
        type={type}
        value={value}
        inputMode={isNumber ? 'decimal' : undefined}
        status={fault ? 'error' : ''}
        aria-invalid={fault !== undefined}
        aria-describedby={note ? `${id}note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  )
}

interface ChoiceProps extends Pick<FieldProps, 'label' | 'value' | 'onChange'> {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function Choice({ label, value, onChange, options }: ChoiceProps) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

interface LabelledProps {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly children: ReactNode
}

function Labelled({ id, label, note, children }: LabelledProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {note ? (
        <span id={`${id}note`} className="soft">
          {note}
        </span>
      ) : null}
    </div>
  )
}
