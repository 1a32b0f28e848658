import type { Day } from '../../kit/index.ts'
import { nextDueOn, type Policy, type Premium } from '../policy.ts'
import { instalmentOn, ridersFen } from './rider.ts'

export type Instalment = Omit<Premium, 'paidOn' | 'paymentId'> & { readonly ridersFen: number }

/** The instalment of a due day in full, in time: no interest. */
export function instalmentOf(policy: Policy, dueOn: Day): Instalment {
  const toOn = nextDueOn(policy, dueOn)
  return { dueOn, toOn, amountFen: instalmentOn(policy, dueOn), ridersFen: ridersFen(policy, dueOn), interestFen: 0 }
}
