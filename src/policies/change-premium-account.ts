import type { Tx } from '../kit/index.ts'
import { getAccount } from '../payments/index.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import type { Policy } from './policy.ts'
import { policyEnded } from './problems.ts'

/**
 * Later premiums are taken from this account, one of the policyholder's own (互联网办法 §40; raises `account-unknown`
 * otherwise); null: from none, the policyholder pays each one.
 */
export async function changePremiumAccount(
  tx: Tx,
  { policy, accountId }: { policy: Policy; accountId: string | null },
): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const last4 = accountId === null ? '—' : (await getAccount(tx.db, policy.customerId, accountId)).last4
  const changed = await change(tx, policy, {
    kind: 'premium-account-changed',
    old: { accountId: policy.premiumAccountId },
    new: { accountId, last4 },
    set: { premiumAccountId: accountId },
  })
  tell(tx, policy, 'policy.premium-account-changed', { policyNo: policy.policyNo, last4 })
  return changed
}
