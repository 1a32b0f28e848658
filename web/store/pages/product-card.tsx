// A product in a list: its name, what it is for, a picture of its kind.
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { ProductPage } from '../../shared/shapes.ts'
import { Icon, type IconName } from '../parts/icon.tsx'

export type ProductOnSale = Pick<ProductPage, 'code' | 'kind' | 'shortName' | 'summary' | 'filedName' | 'soldAs'>

const pictures = {
  'term-life': 'policies',
  'whole-life': 'family',
  annuity: 'card',
  'critical-illness': 'plus',
  medical: 'claim',
  accident: 'warn',
  endowment: 'card',
  'daily-allowance': 'calendar',
  'long-term-care': 'person',
  'universal-life': 'card',
  'unit-linked': 'card',
  'premium-waiver': 'check',
} as const satisfies Record<ProductOnSale['kind'], IconName>

export function ProductCard({ product }: { readonly product: ProductOnSale }) {
  const { say } = useLanguage()
  const { code, kind, shortName, summary, filedName } = product
  return (
    <Link className="card product" to={`/products/${code}`}>
      <span className="seal">
        <Icon name={pictures[kind]} />
      </span>
      <h2>{say(shortName)}</h2>
      <p>{say(summary)}</p>
      <p className="soft small extra">{say(filedName)}</p>
    </Link>
  )
}
