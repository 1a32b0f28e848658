// The weeks as bars: how much was asked, and the part of it that was solved. The table beneath says the same in numbers.
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWords } from '../words.ts'
import type { Figure } from './figures.tsx'

const height = 96

export function Trend({ weeks }: { readonly weeks: readonly Figure[] }) {
  const t = useWords()
  const { language } = useLanguage()
  if (weeks.length < 2) return null
  const most = Math.max(...weeks.map(({ contacts }) => contacts), 1)
  return (
    <figure className="trend" aria-label={t('figure.trend')}>
      {weeks.map(({ key, contacts, solved }) => (
        <div key={key} title={`${formatDay(key, language)} · ${contacts} · ${solved.count}/${solved.of}`}>
          <span style={{ blockSize: `${(contacts / most) * height}px` }}>
            <span style={{ blockSize: `${(solved.count / Math.max(contacts, 1)) * 100}%` }} />
          </span>
          <small>{formatDay(key, language)}</small>
        </div>
      ))}
      <figcaption className="soft">{t('figure.trendAbout')}</figcaption>
    </figure>
  )
}
