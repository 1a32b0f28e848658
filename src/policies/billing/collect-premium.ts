import { append, type Day, type Tx } from '../../kit/index.ts'
import { collect } from '../../payments/index.ts'
import type { Policy } from '../policy.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    policy_collections: {
      customerId: string
      paymentId: string
      policyId: string
      dueOn: Day
      orderedOn: Day
      amountFen: number
      ended: 'settled' | 'declined' | null
      endedAt: Date | null
    }
  }
}

/** Asks the bank for a premium from the policy's premium account; the answer comes to `billingHandlers`. */
export async function collectPremium(
  tx: Tx,
  policy: Policy & { readonly premiumAccountId: string },
  { dueOn, amountFen }: { dueOn: Day; amountFen: number },
): Promise<string> {
  const { customerId, id: policyId, premiumAccountId: accountId, policyNo } = policy
  const paymentId = await collect(tx, {
    customerId,
    accountId,
    amountFen,
    purpose: 'renewal-premium',
    subject: { type: 'policy', id: policyId },
    reference: policyNo,
  })
  append(tx, 'policy_collections', { customerId, paymentId, policyId, dueOn, orderedOn: tx.today, amountFen })
  return paymentId
}
