// Rows that lead somewhere.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from './icon.tsx'

interface RowProps {
  readonly to?: string
  readonly href?: string
  readonly icon?: IconName
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly end?: ReactNode
  readonly below?: ReactNode
}

export function Row({ to, href, icon, title, note, end, below }: RowProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="grow">
        <span className="label">{title}</span>
        {note ? <span className="soft small note-line">{note}</span> : null}
        {below}
      </span>
      {end}
      {to || href ? <Icon name="next" /> : null}
    </>
  )
  if (to)
    return (
      <li>
        <Link className="item" to={to}>
          {inside}
        </Link>
      </li>
    )
  if (href)
    return (
      <li>
        <a className="item" href={href}>
          {inside}
        </a>
      </li>
    )
  return (
    <li>
      <div className="item">{inside}</div>
    </li>
  )
}
