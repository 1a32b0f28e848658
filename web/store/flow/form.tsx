// A form out of the fields an ask step lists, with faults beside the controls they belong to.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { ProblemError } from '../../shared/problem.ts'
import type { FormField } from '../../shared/shapes.ts'
import { WriteFault } from '../parts/state.tsx'
import { FieldControl } from './field-control.tsx'
import { type FormFaults, type Inputs, inputsOf, readInputs, shownFields, withInput } from './form-values.ts'
import { SpokenInto } from './spoken-into.tsx'

interface FormProps {
  readonly fields: readonly FormField[]
  readonly start: unknown
  /** What the API said of the last answer. */
  readonly error: unknown
  /** Where this form's answer stands in the body sent, e.g. `/answer`. */
  readonly root: string
  readonly onAnswer: (answer: Readonly<Record<string, unknown>>) => void
  readonly children: ReactNode
}

export function Form({ fields, start, error, root, onAnswer, children }: FormProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const [inputs, setInputs] = useState<Inputs>(() => inputsOf(fields, start))
  const [own, setOwn] = useState<FormFaults>(new Map())
  const faults = new Map([...own].map(([pointer, fault]) => [pointer, t(`form.${fault}`)]))
  const said = error instanceof ProblemError ? error.faults : []
  if (own.size === 0) for (const { pointer, detail } of said) faults.set(pointer.replace(root, ''), say(detail))
  const known = new Set(fields.map(({ name }) => name))
  const homeless = [...faults].filter(([pointer]) => !known.has(pointer.split('/')[1] ?? '')).map(([, words]) => words)
  useEffect(() => {
    if (own.size > 0 || error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .fault')?.focus()
  }, [own, error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readInputs(fields, inputs)
    setOwn(read.faults)
    if (read.faults.size === 0) onAnswer(read.answer)
  }
  return (
    <form ref={form} className="stack loose" onSubmit={submit} noValidate>
      {shownFields(fields, inputs).map((field) =>
        field.kind === 'recordings' ? (
          <SpokenInto
            key={field.name}
            field={field}
            inputs={inputs}
            onHear={(heard) => setInputs((now) => ({ ...now, ...heard }))}
          />
        ) : (
          <FieldControl
            key={field.name}
            field={field}
            input={inputs[field.name] ?? ''}
            faults={faults}
            pointer={`/${field.name}`}
            onChange={(input) => setInputs((now) => withInput(now, field.name, input))}
          />
        ),
      )}
      {homeless.map((words) => (
        <p key={words} className="fault" role="alert">
          {words}
        </p>
      ))}
      <WriteFault error={own.size === 0 && said.length === 0 ? error : undefined} />
      {children}
    </form>
  )
}
