// Options that are all times (`2026-11-23 08:30`) are chosen as people do: the day first, then the hour.
import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { type Choice, Choices } from '../parts/choices.tsx'

const written = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/

export function isSlots(options: readonly Choice[]): boolean {
  return options.length > 0 && options.every(({ label }) => written.test(label))
}

export function SlotChoice(props: ComponentProps<typeof Choices>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { options, value } = props
  const days = [...new Set(options.map(({ label }) => label.slice(0, 10)))].sort()
  const chosen = options.find((option) => option.value === value)?.label.slice(0, 10)
  const [day, setDay] = useState(chosen ?? days[0])
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' })
  const hours = options.filter(({ label }) => label.startsWith(day ?? ''))
  return (
    <div className="stack">
      <fieldset className="field">
        <legend>{t('form.day')}</legend>
        <div className="days">
          {days.map((each) => (
            <button key={each} type="button" className="chip" aria-pressed={each === day} onClick={() => setDay(each)}>
              <span className="small">{weekday.format(new Date(`${each}T00:00:00Z`))}</span>
              <span className="number">
                {Number(each.slice(5, 7))}/{Number(each.slice(8))}
              </span>
            </button>
          ))}
        </div>
      </fieldset>
      <Choices {...props} options={hours.map((option) => ({ ...option, label: option.label.slice(11) }))} />
    </div>
  )
}
