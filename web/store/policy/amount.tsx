// One amount of a list, with what it rests on.
import { formatFen } from '../../shared/money.ts'

interface AmountProps {
  readonly title: string
  readonly amountFen: number
  readonly basis: string
}

export function Amount({ title, amountFen, basis }: AmountProps) {
  return (
    <li className="item top-aligned">
      <div className="grow">
        <p className="label">{title}</p>
        <p className="soft small extra">{basis}</p>
      </div>
      <span className="label number">{formatFen(amountFen)}</span>
    </li>
  )
}
