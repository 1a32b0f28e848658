// The acts that a product offers: by the service its filed terms allow, or by a value that can secure a debt. Pure.
import { allowsService, type Product } from '../../products/index.ts'
import { type ActId, actIds } from './acts.ts'

const hasCashValue = ({ surrender }: Product) => surrender.by !== 'unearned-premium'
const isOffered: Partial<Record<ActId, (product: Product) => boolean>> = {
  'name-beneficiary': (product) => allowsService(product, 'change-beneficiary'),
  borrow: (product) => allowsService(product, 'borrow'),
  withdraw: (product) => allowsService(product, 'withdraw'),
  pledge: hasCashValue,
  'release-pledge': hasCashValue,
}

/** In the order of `actIds`; what follows from the law alone, e.g. surrender, every product has. */
export function actsOf(product: Product): ActId[] {
  return actIds.filter((id) => isOffered[id]?.(product) ?? true)
}
