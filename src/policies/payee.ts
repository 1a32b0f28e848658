// Who is paid while the insured lives: survival, annuity and maturity benefits are the insured's own, a minor's go through the policyholder.
import { ageOn, type Day } from '../kit/index.ts'
import type { Policy } from './policy.ts'

const adultAge = 18

/** The customer to whom benefits of survival are due on a day (民法典 §17-19, §34: a minor's guardian acts for the child). */
export function payeeOf({ insureds, customerId }: Pick<Policy, 'insureds' | 'customerId'>, on: Day): string {
  const [insured] = insureds
  return insured && ageOn(insured.birthDate, on) >= adultAge ? insured.customerId : customerId
}
