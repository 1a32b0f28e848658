// What stands in for content: waiting, nothing there, something wrong. Each says what to do next.
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import { OfflineError, ProblemError } from '../../shared/problem.ts'
import { Icon, type IconName } from './icon.tsx'

export function Skeleton({ lines = 3, height = 5.5 }: { readonly lines?: number; readonly height?: number }) {
  const { t } = useTranslation()
  return (
    <div className="stack" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className="bone" style={{ height: `${height}rem` }} />
      ))}
    </div>
  )
}

interface EmptyProps {
  readonly title: string
  readonly hint?: string
  readonly to?: string
  readonly action?: string
}

export function Empty({ title, hint, to, action }: EmptyProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 96" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden="true">
        <path d="M28 80V40a20 20 0 0 1 40 0v40z" />
        <path d="M38 80V42a10 10 0 0 1 20 0v38" strokeDasharray="4 5" />
        <path d="M16 80h64" strokeLinecap="round" />
      </svg>
      <p className="label">{title}</p>
      {hint ? <p className="soft">{hint}</p> : null}
      {to && action ? (
        <Link className="button full" to={to}>
          {action}
        </Link>
      ) : null}
    </div>
  )
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) {
  const { t } = useTranslation()
  const words = useErrorWords()(error)
  return (
    <div className="empty" role="alert">
      <p className="label">{words}</p>
      <div className="row">
        {retry ? (
          <button type="button" className="button full" onClick={() => retry()}>
            {t('state.retry')}
          </button>
        ) : null}
        <Link className="button" to="/ask">
          {t('state.askPerson')}
        </Link>
      </div>
    </div>
  )
}

/** What went wrong, in the person's language. */
export function useErrorWords(): (error: unknown) => string {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (error) => {
    if (error instanceof ProblemError) return say(error.words)
    return error instanceof OfflineError ? t('state.noNetwork') : t('state.broken')
  }
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly skeleton?: ReactNode
  readonly children: (data: T) => ReactNode
}

/** A query's data once there; the skeleton before, the way on when it fails. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Failed error={query.error} retry={query.refetch} />
  return skeleton ?? <Skeleton />
}

interface NoticeProps {
  readonly tone?: 'calm' | 'warm' | 'bad'
  readonly icon?: IconName
  readonly children: ReactNode
}

export function Notice({ tone = 'calm', icon = tone === 'calm' ? 'info' : 'warn', children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
    </div>
  )
}

/** The fault of a write, read out when it comes. */
export function WriteFault({ error }: { readonly error: unknown }) {
  const words = useErrorWords()
  return (
    <div role="alert">
      {error ? (
        <p className="notice bad">
          <Icon name="warn" />
          <span>{words(error)}</span>
        </p>
      ) : null}
    </div>
  )
}
