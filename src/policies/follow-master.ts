// The insurer's core system is the master of a contract: what changed there is followed here.
import type { Day, Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { releaseAccount } from './account/close-account.ts'
import { type Change, change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { policyEnded } from './problems.ts'
import { type PremiumPaid, recordPremium } from './record-premium.ts'

export interface Followed {
  readonly set: NonNullable<Change['set']>
  readonly ending?: { readonly kind: 'cancelled' | 'surrendered' | 'ended'; readonly on: Day }
}

/** Brings a locked policy to how it stands in the core, and ends it when it ended there. Raises `policy-ended` for one that has ended here. */
export async function followMaster(tx: Tx, policy: Policy, { set, ending }: Followed): Promise<Policy> {
  if (policy.events.some(({ kind }) => kind === 'cancelled' || kind === 'surrendered' || kind === 'ended'))
    throw policyEnded()
  const followed = await change(tx, policy, { kind: 'followed-master', set })
  const { policyNo } = policy
  tell(tx, policy, 'policy.followed-master', { policyNo })
  if (!ending) return followed
  const ended = await change(tx, releaseAccount(tx, followed), {
    kind: ending.kind,
    new: { endedOn: ending.on, because: 'master' },
  })
  tell(tx, policy, 'policy.ended', { policyNo })
  return ended
}

/** Records a premium the core collected: it owes the money, and the contract is paid. Raises as `recordPremium`. */
export function postForeignPremium(tx: Tx, premium: Omit<PremiumPaid, 'paymentId'>): Promise<Policy> {
  const { customerId, id } = premium.policy
  const { amountFen } = premium
  post(tx, {
    customerId,
    purpose: 'renewal-premium',
    subject: { type: 'policy', id },
    entries: [{ debit: 'core-clearing', credit: 'customer-funds', amountFen }],
  })
  return recordPremium(tx, { ...premium, paymentId: null })
}
