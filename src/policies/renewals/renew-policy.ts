// A contract goes on for another year: the same contract, its dates and price moved; the premium of the year is then due.
import type { Tx } from '../../kit/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import type { Renewal } from './renewal.ts'

/** Moves a locked contract into its next year. Its earlier year stays with the event, for claims of that year. */
export async function renewPolicy(tx: Tx, policy: Policy, renewal: Renewal): Promise<Policy> {
  const { product, effectiveOn, endsOn, rated, sumInsuredFen, agreed, premiumFen, riders, amountFen } = renewal
  const other = sumInsuredFen !== policy.sumInsuredFen
  const changed = await change(tx, policy, {
    kind: 'renewed',
    new: { amountFen, ...(other ? { agreed } : {}) },
    set: {
      productVersion: product.version,
      effectiveOn,
      endsOn,
      rated,
      ...(other ? { sumInsuredFen } : {}),
      premiumFen,
      riders,
    },
  })
  tell(tx, policy, 'policy.renewed', { policyNo: policy.policyNo, premiumFen: amountFen, until: endsOn })
  return changed
}
