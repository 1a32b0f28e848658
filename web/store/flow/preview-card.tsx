// What will change, what money moves, what to know: before anything is signed.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Preview } from '../../shared/shapes.ts'
import { Icon } from '../parts/icon.tsx'

interface PreviewCardProps {
  readonly preview: Preview
  /** It has happened: what was changed, no longer what will be. */
  readonly isDone?: boolean
}

export function PreviewCard({ preview, isDone = false }: PreviewCardProps) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const title = t(isDone ? 'preview.done' : 'preview.title')
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      <dl className="stack tight">
        {preview.changes.map(({ label, from, to }) => (
          <div key={label.zh} className="change">
            <dt className="soft">{say(label)}</dt>
            <dd>
              {from === undefined || say(from) === '' ? null : (
                <>
                  <del>{say(from)}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <strong>{say(to)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {preview.money?.length ? (
        <dl className="facts money">
          {preview.money.map(({ label, amountFen, where }) => [
            <dt key={`${label.zh}-label`}>
              {say(label)}
              {where ? <span className="small"> · {say(where)}</span> : null}
            </dt>,
            <dd key={label.zh} className="number">
              {formatFen(amountFen)}
            </dd>,
          ])}
        </dl>
      ) : null}
      {preview.effectiveOn ? (
        <p className="row small">
          <Icon name="calendar" />
          {t('preview.effective', { day: formatDay(preview.effectiveOn, language) })}
        </p>
      ) : null}
      {preview.notes?.length ? (
        <ul className="notes">
          {preview.notes.map((note) => (
            <li key={note.zh}>{say(note)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
