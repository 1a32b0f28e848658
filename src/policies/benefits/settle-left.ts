// The contract ends: what is left with us goes to those whose it is. The policyholder's counts with the value; another payee's is paid beside it.
import type { Tx } from '../../kit/index.ts'
import { listAccounts } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { payOrHold } from '../billing/pay-or-hold.ts'
import { payeeOf } from '../payee.ts'
import type { Policy } from '../policy.ts'
import { leftToHolder } from '../values.ts'
import { payeesKinds } from './benefit.ts'
import { allLeftOn, sumLeft } from './left.ts'
import { releaseLeft } from './take-left.ts'

/** Releases what is left: the policyholder's into their funds, to be paid by the caller; another payee's out, or held for them. */
export async function settleLeft(tx: Tx, policy: Policy, product: Product): Promise<Policy> {
  if (policy.benefits.length === 0) return policy
  const { customerId, payoutAccountId } = policy
  const released = releaseLeft(tx, policy, leftToHolder(policy, product, tx.today), customerId, 'surrender', null)
  const payeeId = payeeOf(policy, tx.today)
  if (payeeId === customerId) return released
  const left = allLeftOn(policy, product, tx.today, payeesKinds)
  const settled = releaseLeft(tx, released, left, payeeId, 'benefit', null)
  const own = await listAccounts(tx.db, payeeId)
  await payOrHold(tx, {
    customerId: payeeId,
    accountId: own.find(({ id }) => id === payoutAccountId)?.id ?? null,
    amountFen: sumLeft(left),
    purpose: 'benefit',
    subject: { type: 'policy', id: policy.id },
    reference: policy.policyNo,
  })
  return settled
}
