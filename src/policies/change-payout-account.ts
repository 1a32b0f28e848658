import type { Tx } from '../kit/index.ts'
import { getAccount } from '../payments/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import { payeeOf } from './payee.ts'
import type { Policy } from './policy.ts'
import { policyEnded } from './problems.ts'

/** Benefits of survival go to this account, one of the payee's own (互联网办法 §40); raises `account-unknown` otherwise. */
export async function changePayoutAccount(
  tx: Tx,
  { policy, accountId }: { policy: Policy; accountId: string },
): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const { last4 } = await getAccount(tx.db, payeeOf(policy, tx.today), accountId)
  const changed = await change(tx, policy, {
    kind: 'payout-account-changed',
    new: { last4 },
    set: { payoutAccountId: accountId },
  })
  tell(tx, policy, 'policy.payout-account-changed', { policyNo: policy.policyNo, last4 })
  return changed
}
