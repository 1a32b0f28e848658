// The control of one field. A kind this page does not know is asked as text: nobody is stopped by it.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { FormField } from '../../shared/shapes.ts'
import { verbatim } from '../../shared/text.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { type Input, questionsOf, withInput } from './form-values.ts'
import { ListField } from './list-field.tsx'
import { LongChoice } from './long-choice.tsx'
import { SelectChoice } from './select-choice.tsx'
import { isSlots, SlotChoice } from './slot-choice.tsx'

export interface FieldControlProps {
  readonly field: FormField
  readonly input: Input
  /** Words by JSON pointer. */
  readonly faults: ReadonlyMap<string, string>
  readonly pointer: string
  readonly onChange: (input: Input) => void
}

const longFrom = 9
const listedFrom = 5

export function FieldControl(props: FieldControlProps) {
  const { field, input, faults, pointer, onChange } = props
  const { t } = useTranslation()
  const label = <FieldLabel field={field} />
  const fault = faults.get(pointer)
  const { language, say } = useLanguage()
  const hint = field.hint ? say(field.hint) : undefined
  if (field.kind === 'list') return <ListField {...props} />
  if (field.kind === 'questions') return <Questions {...props} />
  const value = typeof input === 'string' ? input : ''
  if (field.kind === 'yes-no') {
    const options = [
      { value: 'yes', label: t('form.yes') },
      { value: 'no', label: t('form.no') },
    ]
    return <Choices inline {...{ legend: label, hint, fault, value, options, onChange }} />
  }
  if (field.kind === 'choice' || field.kind === 'account' || field.kind === 'person') {
    const options = optionsOf(field, say)
    if (field.kind === 'account' && options.length === 0) return <NoAccount label={label} />
    const choosing = { legend: label, hint, fault, value, options, onChange }
    const written = optionsOf(field, (words) => verbatim(words, language))
    if (isSlots(written)) return <SlotChoice {...choosing} options={written} />
    if (options.length >= listedFrom && options.every(({ note }) => !note)) return <SelectChoice {...choosing} />
    return options.length >= longFrom ? <LongChoice {...choosing} /> : <Choices {...choosing} />
  }
  return <TextControl {...{ field, label, hint, fault, value, onChange }} />
}

/** Each question on its own: yes or no, none of them answered beforehand. */
function Questions({ field, input, faults, pointer, onChange }: FieldControlProps) {
  const answers = typeof input === 'string' ? {} : (input[0] ?? {})
  return questionsOf(field).map((question) => (
    <FieldControl
      key={question.name}
      field={question}
      input={answers[question.name] ?? ''}
      faults={faults}
      pointer={`${pointer}/${question.name}`}
      onChange={(answer) => onChange([withInput(answers, question.name, answer)])}
    />
  ))
}

function FieldLabel({ field }: { readonly field: FormField }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <>
      {say(field.title)}
      {field.required ? null : <span className="soft"> {t('form.optional')}</span>}
    </>
  )
}

function optionsOf(field: FormField, say: ReturnType<typeof useLanguage>['say']) {
  return (field.options ?? []).map(({ value, label, note }) => ({
    value,
    label: say(label),
    ...(note ? { note: say(note) } : {}),
  }))
}

/** Without an account of one's own there is a way to add one, and back to here. */
function NoAccount({ label }: { readonly label: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="field">
      <span className="label">{label}</span>
      <p className="hint">{t('form.noAccount')}</p>
      <Link className="button" to="/me/accounts">
        {t('form.addAccount')}
      </Link>
    </div>
  )
}

interface TextProps {
  readonly field: FormField
  readonly label: React.ReactNode
  readonly hint: string | undefined
  readonly fault: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

const controls: Readonly<Record<string, React.InputHTMLAttributes<HTMLInputElement>>> = {
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel-national' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  money: { inputMode: 'decimal', autoComplete: 'off' },
  number: { inputMode: 'numeric', autoComplete: 'off' },
  date: { type: 'date' },
  code: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 6 },
  'id-number': { autoComplete: 'off', autoCapitalize: 'characters', maxLength: 18 },
}

function TextControl({ field, label, hint, fault, value, onChange }: TextProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => {
        if (field.long)
          return (
            <textarea
              {...control}
              className="input"
              required={field.required}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )
        const box = (
          <input
            {...control}
            {...controls[field.kind]}
            className="input"
            aria-required={field.required}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
        return field.kind === 'money' ? (
          <div className="with-unit">
            <span aria-hidden="true">¥</span>
            {box}
          </div>
        ) : (
          box
        )
      }}
    </Field>
  )
}
