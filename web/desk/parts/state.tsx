// What stands in for content: waiting, nothing there, something wrong. Each says what to do next.
import type { UseQueryResult } from '@tanstack/react-query'
import { Alert, Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage } from '../../shared/i18n.ts'
import { OfflineError, ProblemError } from '../../shared/problem.ts'
import { useWords } from '../words.ts'

export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const t = useWords()
  return (
    <div role="status" aria-label={t('state.loading')} className="card">
      <Skeleton active title={false} paragraph={{ rows: lines }} />
    </div>
  )
}

export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="nothing">{children}</p>
}

export function useErrorWords(): (error: unknown) => string {
  const t = useWords()
  const { say } = useLanguage()
  return (error) => {
    if (error instanceof ProblemError)
      return [say(error.words), ...error.faults.map(({ detail }) => say(detail))].join(' · ')
    return error instanceof OfflineError ? t('state.noNetwork') : t('state.broken')
  }
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) {
  const t = useWords()
  const words = useErrorWords()
  return (
    <Alert
      type="error"
      showIcon
      title={words(error)}
      action={
        retry ? (
          <Button size="small" onClick={() => void retry()}>
            {t('state.retry')}
          </Button>
        ) : null
      }
    />
  )
}

/** A write that failed, said where it was made. */
export function WriteFault({ error }: { readonly error: unknown }) {
  const words = useErrorWords()
  return error ? <Alert type="error" showIcon title={words(error)} role="alert" /> : null
}

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** The content once it is there; until then a skeleton, and what went wrong with a way to try again. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  return query.error ? <Failed error={query.error} retry={query.refetch} /> : <Loading />
}
