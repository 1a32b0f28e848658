// One of several short words: the phone's own picker.
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'

export function SelectChoice({ legend, hint, fault, value, options, onChange }: ComponentProps<typeof Choices>) {
  const { t } = useTranslation()
  return (
    <Field label={legend} hint={hint} fault={fault}>
      {(control) => (
        <select {...control} className="input" value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
