import { decimalOf } from '../../shared/decimal.ts'
import { formatFen } from '../../shared/money.ts'
import type { Declaration } from '../shapes.ts'

/** How many decimals people write of a kind of value. */
export const digitsOf: Readonly<Record<Declaration['kind'], number>> = { rate: 2, dividend: 2, price: 4 }

/** 3.10% for a rate, an amount for a thousand yuan, a price to the ten-thousandth. */
export function declaredText({ kind, value }: Pick<Declaration, 'kind' | 'value'>): string {
  if (kind === 'rate') return `${decimalOf(value, digitsOf.rate)}%`
  return kind === 'dividend' ? formatFen(value) : `¥${decimalOf(value, digitsOf.price)}`
}
