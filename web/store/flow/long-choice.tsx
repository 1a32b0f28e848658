// One of many: a box to narrow them down, then the few that fit.
import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choices } from '../parts/choices.tsx'

const shownMax = 12

export function LongChoice(props: ComponentProps<typeof Choices>) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const { options, value } = props
  const wanted = search.trim().toLowerCase()
  const fitting = options.filter(({ label, note }) => `${label} ${note ?? ''}`.toLowerCase().includes(wanted))
  const chosen = options.find((option) => option.value === value)
  const first = fitting.slice(0, shownMax)
  const shown = chosen && !first.includes(chosen) ? [chosen, ...first] : first
  return (
    <div className="stack tight">
      <input
        className="input"
        type="search"
        aria-label={t('form.narrow')}
        placeholder={t('form.narrow')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Choices {...props} options={shown} />
      <p className="soft small" role="status">
        {fitting.length > shownMax ? t('form.more', { count: fitting.length - shownMax }) : ''}
      </p>
    </div>
  )
}
