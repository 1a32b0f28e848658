import type { Day } from '../../kit/index.ts'
import { nextDueOn, type Policy, type Premium } from '../policy.ts'
import { owedFen, waivedFen } from '../waiver.ts'
import { ridersFen } from './rider.ts'

export interface Instalment extends Omit<Premium, 'paidOn' | 'paymentId'> {
  /** What the policyholder owes of it. */
  readonly amountFen: number
  readonly ridersFen: number
  /** What the insurer bears of it beside. */
  readonly waivedFen: number
}

/** The instalment of a due day in full, in time: no interest. */
export function instalmentOf(policy: Policy, dueOn: Day): Instalment {
  return {
    dueOn,
    toOn: nextDueOn(policy, dueOn),
    amountFen: owedFen(policy, dueOn),
    ridersFen: ridersFen(policy, dueOn),
    waivedFen: waivedFen(policy, dueOn),
    interestFen: 0,
  }
}

/** The premium it is once paid: what was waived of it counts as paid. */
export function paidAs(
  { waivedFen: byInsurer, ...one }: Instalment,
  { paidOn, paymentId }: Pick<Premium, 'paidOn' | 'paymentId'>,
): Premium {
  return { ...one, amountFen: one.amountFen + byInsurer, paidOn, paymentId }
}

/** Entries of the parts that are waived: income of the insurer's, and a benefit it pays. */
export function waivedEntries(instalments: readonly Pick<Instalment, 'waivedFen'>[]) {
  const amountFen = instalments.reduce((all, one) => all + one.waivedFen, 0)
  return [{ debit: 'benefits-paid', credit: 'premium-income', amountFen }] as const
}
