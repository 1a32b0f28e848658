// Several of the same: beneficiaries, companions. Items are added and taken away.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { FieldFault } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { FieldControl, type FieldControlProps } from './field-control.tsx'
import { type Inputs, inputsOf, withInput } from './form-values.ts'

export function ListField({ field, input, faults, pointer, onChange }: FieldControlProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const items = typeof input === 'string' ? [] : input
  const fields = field.items ?? []
  const fault = faults.get(pointer)
  const put = (index: number, item: Inputs) => onChange(items.map((old, at) => (at === index ? item : old)))
  return (
    <fieldset className="field">
      <legend>{say(field.title)}</legend>
      {field.hint ? <p className="hint">{say(field.hint)}</p> : null}
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
        <fieldset key={index} className="form-list stack">
          <legend className="sr-only">{t('form.item', { number: index + 1 })}</legend>
          <div className="row between">
            <span className="label" aria-hidden="true">
              {t('form.item', { number: index + 1 })}
            </span>
            {items.length > (field.required || field.unless ? 1 : 0) ? (
              <button
                type="button"
                className="link"
                aria-label={t('form.removeItem', { number: index + 1 })}
                onClick={() => onChange(items.filter((_, at) => at !== index))}
              >
                {t('form.remove')}
              </button>
            ) : null}
          </div>
          {fields.map((each) => (
            <FieldControl
              key={each.name}
              field={each}
              input={item[each.name] ?? ''}
              faults={faults}
              pointer={`${pointer}/${index}/${each.name}`}
              onChange={(changed) => put(index, withInput(item, each.name, changed))}
            />
          ))}
        </fieldset>
      ))}
      {fault ? <FieldFault id={`fault-${field.name}`} words={fault} /> : null}
      <button type="button" className="button compact" onClick={() => onChange([...items, inputsOf(fields, {})])}>
        <Icon name="plus" />
        {t('form.add')}
      </button>
    </fieldset>
  )
}
