// A rider ends and the contract goes on: what its product gives back is paid, later bills are smaller.
import { addDays, type Day, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { payValue } from '../pay-value.ts'
import { riderCoolingOffEndsOn } from '../periods.ts'
import { lastEvent, type Policy, type Value } from '../policy.ts'
import { notPossible, policyEnded, policyFrozen } from '../problems.ts'
import { has, statusOf } from '../status.ts'
import { riderValueOn } from '../values.ts'
import { billedAs } from './billed-as.ts'
import { type Part, partsOn } from './parts.ts'
import type { Rider } from './rider.ts'

export interface RiderRefund extends Value {
  /** Everything that was paid for it goes back. */
  readonly coolingOff: boolean
}

/** What dropping a rider on a day gives back: all of it within its cooling-off unless a benefit was paid, else by its product's rule. */
export function riderRefundOn(policy: Policy, part: Part, on: Day): RiderRefund {
  const { rider, product } = part
  if (on > riderCoolingOffEndsOn(rider, product) || lastEvent(part.policy, 'claim-paid'))
    return { ...riderValueOn(part, on), coolingOff: false }
  const instalments = policy.premiums.filter(({ dueOn, ridersFen = 0 }) => ridersFen > 0 && dueOn >= rider.sinceOn)
  const amountFen = rider.firstPremiumFen + instalments.length * billedAs(policy, rider).premiumFen
  return {
    amountFen,
    coolingOff: true,
    basis: {
      zh: `还在这个附加险的犹豫期内（到 ${riderCoolingOffEndsOn(rider, product)}），退还为它交的全部保费`,
      en: `within the rider's cooling-off (until ${riderCoolingOffEndsOn(rider, product)}): all that was paid for it`,
    },
  }
}

/** The contract's riders without one from a day on; periods still to come never begin. */
export function withoutRider({ riders }: Pick<Policy, 'riders'>, riderId: string, from: Day): Rider[] {
  return riders.map((one) => {
    const isOver = one.id !== riderId || one.endedOn !== null || (one.endsOn !== null && one.endsOn < from)
    return isOver ? one : { ...one, endedOn: one.effectiveOn > from ? one.effectiveOn : from }
  })
}

export interface RiderDropped {
  readonly policy: Policy
  readonly product: Product
  readonly riderId: string
  /** The policyholder's own account; needed when anything is given back. */
  readonly accountId?: string | undefined
}

/** Drops a rider of a locked contract: cover ends with the day. Raises `policy-ended`, `policy-frozen`, `change-not-possible`, `payout-account-needed`. */
export async function dropRider(
  tx: Tx,
  { policy, product, riderId, accountId }: RiderDropped,
): Promise<{ policy: Policy; refund: RiderRefund }> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  const part = partsOn(policy, product, tx.today).find(({ rider }) => rider.id === riderId)
  if (!part) throw notPossible()
  const refund = riderRefundOn(policy, part, tx.today)
  const { amountFen } = refund
  await payValue(tx, policy, {
    amountFen,
    accountId,
    ...(refund.coolingOff
      ? ({ purpose: 'premium-refund', from: 'premium-income' } as const)
      : ({ purpose: 'surrender' } as const)),
  })
  const changed = await change(tx, policy, {
    kind: 'rider-dropped',
    new: { riderId, refundFen: refund.coolingOff ? amountFen : 0, amountFen },
    set: { riders: withoutRider(policy, riderId, addDays(tx.today, 1)) },
  })
  tell(tx, policy, 'policy.rider-dropped', { policyNo: policy.policyNo, amountFen })
  return { policy: changed, refund }
}
