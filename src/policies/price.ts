// What an instalment would be after a change, on the terms the contract was rated on.
import { share } from '../kit/index.ts'
import { type Product, premiumFen } from '../products/index.ts'
import type { Policy } from './policy.ts'

export type Repriced = Partial<Pick<Policy, 'sumInsuredFen' | 'premiumFrequency' | 'paymentTermYears'>>

/**
 * One instalment in fen after a change. A loading agreed at issue is kept in proportion: the present instalment × the tariff
 * after ÷ the tariff before, rounded half up to the fen. Raises `not-rated` when the tariff has no such cell.
 */
export function instalmentFen(policy: Policy, product: Product, change: Repriced): number {
  return share(policy.premiumFen, tariffFen({ ...policy, ...change }, product), tariffFen(policy, product))
}

/** Whether the tariff knows such a contract. */
export function isRated(policy: Policy, product: Product, change: Repriced): boolean {
  const { paymentTermYears, premiumFrequency } = { ...policy, ...change }
  return (
    product.sale.frequencyPermille[premiumFrequency] !== undefined &&
    product.sale.terms.some(({ code, payYears }) => code === policy.term && payYears.includes(paymentTermYears))
  )
}

function tariffFen(
  { rated, term, paymentTermYears: payYears, premiumFrequency: frequency, sumInsuredFen }: Policy,
  product: Product,
) {
  return premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
}
