import type { Tx } from '../kit/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import type { Policy } from './policy.ts'
import { policyEnded } from './problems.ts'

/** The customer signs for the contract: cooling-off runs from the day after. Signing again changes nothing. */
export async function signReceipt(tx: Tx, { policy }: { policy: Policy }): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  if (policy.receiptOn !== null) return policy
  const changed = await change(tx, policy, {
    kind: 'receipt-signed',
    new: { receiptOn: tx.today },
    set: { receiptOn: tx.today },
  })
  tell(tx, policy, 'policy.receipt-signed', { policyNo: policy.policyNo })
  return changed
}
