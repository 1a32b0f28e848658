// One page: its title in the window, on the screen and read out when it arrives.
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Set beside the content on a wide screen, under it on a phone. */
  readonly aside?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Page({ title, lead, aside, wide = false, children }: PageProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('name')}`
  }, [title, t])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className={wide || aside ? 'page wide' : 'page'}>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <div className="soft">{lead}</div> : null}
      </header>
      {aside ? (
        <div className="page-columns">
          <div className="stack loose">{children}</div>
          <aside className="stack">{aside}</aside>
        </div>
      ) : (
        <div className="stack loose">{children}</div>
      )}
    </div>
  )
}

interface SectionProps {
  readonly title: string
  /** Where a link within the page leads. */
  readonly id?: string
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with its own heading. */
export function Section({ title, id, more, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  )
}
