// A page with its title, and small marks used everywhere.
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words.ts'

interface PageProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, aside, children }: PageProps) {
  const t = useWords()
  useEffect(() => {
    document.title = `${title} · ${t('shell.title')}`
  }, [title, t])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </div>
  )
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

export function Mark({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`mark ${tone}`}>{children}</span>
}

interface CardProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Card({ title, aside, children }: CardProps) {
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Names and values; what has no value is left out. */
export function Facts({
  items,
  isWide = false,
}: {
  readonly items: readonly (readonly [label: string, value: ReactNode])[]
  readonly isWide?: boolean
}) {
  return (
    <dl className={isWide ? 'facts wide' : 'facts'}>
      {items
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The same in one line above the work. */
export function Strip({ items }: { readonly items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="strip">
      {items
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
