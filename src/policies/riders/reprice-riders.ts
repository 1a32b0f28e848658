// Riders at another frequency of the main contract: by the tariff each was rated on, its loading kept.
import { isShort, type Product } from '../../products/index.ts'
import { agreedOf } from '../agreed.ts'
import type { Policy } from '../policy.ts'
import { riderInstalmentFen, riderSumFen } from './offer.ts'
import { partsOn } from './parts.ts'
import type { Rider } from './rider.ts'

/** The contract's riders as its next bill has them; `policy` is the contract with its new frequency and instalment. */
export function ridersRepriced(policy: Policy, main: Product): readonly Rider[] {
  const repriced = new Map(
    partsOn(policy, main, policy.paidToOn).map(({ rider, product, policy: own }) => {
      const { loadPermille } = agreedOf(own)
      const sumInsuredFen = riderSumFen({ policy, product, sumInsuredFen: rider.sumInsuredFen })
      const payYears = isShort(product) ? 1 : rider.paymentTermYears
      const wanted = { policy, product, main, sumInsuredFen, loadPermille }
      const premiumFen = riderInstalmentFen(wanted, { term: rider.term, payYears, rated: rider.rated })
      return [rider, { ...rider, sumInsuredFen, premiumFen }]
    }),
  )
  return policy.riders.map((rider) => repriced.get(rider) ?? rider)
}
