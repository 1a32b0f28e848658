// A labelled control with its hint and its fault, tied together for screen readers.
import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FieldProps {
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault !== undefined })}
      {fault ? <FieldFault id={`${id}-fault`} words={fault} /> : null}
    </div>
  )
}

export function FieldFault({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <p className="fault" id={id} role="alert">
      <Icon name="warn" />
      {words}
    </p>
  )
}
