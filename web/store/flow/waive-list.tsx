// A document that cannot be had is said so, with the reason (保险法 §22: only what one can provide is asked for).
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { record } from '../../shared/problem.ts'
import type { Step } from '../../shared/shapes.ts'
import { Field } from '../parts/field.tsx'

interface Waived {
  readonly reasons: Readonly<Record<string, string>>
  readonly list: readonly { kind: string; reason: string }[]
  readonly put: (kind: string, reason: string) => void
}

export function useWaived(before: unknown): Waived {
  const [reasons, setReasons] = useState(() => reasonsOf(before))
  const list = Object.entries(reasons)
    .map(([kind, reason]) => ({ kind, reason: reason.trim() }))
    .filter(({ reason }) => reason.length >= 2)
  return { reasons, list, put: (kind, reason) => setReasons((now) => ({ ...now, [kind]: reason })) }
}

function reasonsOf(before: unknown): Record<string, string> {
  const items = Array.isArray(before) ? before.map(record) : []
  return Object.fromEntries(items.map(({ kind, reason }) => [String(kind), String(reason)]))
}

interface WaiveListProps {
  readonly wanted: NonNullable<Step['documents']>
  readonly waived: Waived
}

export function WaiveList({ wanted, waived }: WaiveListProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  if (wanted.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('upload.cannot')}</summary>
      <div className="stack">
        <p className="soft small">{t('upload.cannotHint')}</p>
        {wanted.map(({ kind, title }) => (
          <Field key={kind} label={say(title)}>
            {(control) => (
              <input
                {...control}
                className="input"
                maxLength={200}
                placeholder={t('upload.reason')}
                value={waived.reasons[kind] ?? ''}
                onChange={(event) => waived.put(kind, event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  )
}
