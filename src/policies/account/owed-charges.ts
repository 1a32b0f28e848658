// Charges of the grace of an account that lapsed because it could not bear them: they are paid to reinstate it.
import { addDays, type Day, daysBetween, share } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { chargesOn, type MonthlyCharges, monthDayFrom, nextChargeOn } from './charges.ts'
import { shortLapseOn } from './short.ts'

export interface OwedCharges extends MonthlyCharges {
  readonly forOn: Day
  /** Simple, by the day from their day at the reinstatement rate, half up to the fen. */
  readonly interestFen: number
}

/** Charges of the months before the lapse; none while the account has not lapsed. */
export function owedChargesOn(policy: Policy, product: Product, on: Day): readonly OwedCharges[] {
  const lapse = shortLapseOn(policy)
  if (lapse === undefined || lapse > on) return []
  const rateBp = product.reinstatement?.yearlyRateBp ?? 0
  const owed: OwedCharges[] = []
  for (let forOn = nextChargeOn(policy); forOn < lapse; forOn = monthDayFrom(policy, addDays(forOn, 1))) {
    const charges = chargesOn(policy, product, forOn)
    const interestFen = share(charges.totalFen, rateBp * daysBetween(forOn, on), 10_000 * 365)
    owed.push({ forOn, interestFen, ...charges })
  }
  return owed
}
