// A rider has done what it was for and ends; the contract goes on, its later bills are smaller.
import type { Day, Text, Tx } from '../../kit/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { withoutRider } from './drop-rider.ts'

const words = {
  'claim-paid': {
    zh: '附加险给付后终止，主险继续有效',
    en: 'a rider has paid its benefit and ends; the main contract goes on',
  },
  'premiums-waived': { zh: '附加豁免险豁免保费后终止', en: 'the waiver rider has waived the premiums and ends' },
} as const satisfies Record<string, Text>

export interface RiderEnd {
  readonly riderId: string
  /** Not covered any more from that day on. */
  readonly from: Day
  readonly because: keyof typeof words
}

/** Ends a rider of a locked contract; nothing goes back for it. */
export async function endRider(tx: Tx, policy: Policy, { riderId, from, because }: RiderEnd): Promise<Policy> {
  const changed = await change(tx, policy, {
    kind: 'rider-ended',
    new: { riderId, because },
    set: { riders: withoutRider(policy, riderId, from) },
  })
  tell(tx, policy, 'policy.administered', { policyNo: policy.policyNo, what: words[because] })
  return changed
}
