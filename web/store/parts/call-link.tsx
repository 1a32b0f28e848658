// Dials a number at a tap.
interface CallLinkProps {
  readonly phone: string
  readonly label: string
}

export function CallLink({ phone, label }: CallLinkProps) {
  return (
    <a className="button full compact" href={`tel:${phone}`}>
      {label}
    </a>
  )
}
