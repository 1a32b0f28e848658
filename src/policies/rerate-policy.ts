// Writes a contract rated anew, with the money of the difference through the ledger.
import type { Tx } from '../kit/index.ts'
import { payOut, post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { type Change, change, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { policyEnded, policyFrozen } from './problems.ts'
import type { Rerated } from './rerate.ts'
import { has, statusOf } from './status.ts'

/** The difference as it moves: in by a settled payment, or out to the policyholder's own account. */
export type Difference =
  | { readonly amountFen: number; readonly paymentId: string }
  | { readonly amountFen: number; readonly accountId: string }

export interface ReratingOrder {
  readonly policy: Policy
  readonly product: Product
  readonly to: Rerated
  readonly kind?: 'rerated' | 'cover-increased' | 'disclosed'
  /** A benefit reduced instead of a premium raised (保险法 §32). */
  readonly sumInsuredFen?: number
  readonly difference?: Difference | undefined
  /** The difference makes good all premiums paid: they count as if they had always been so. */
  readonly sinceBegin?: boolean
}

/** Rates a locked policy anew and moves the difference. Raises `policy-ended`, `policy-frozen`, `policy-changed`. */
export async function reratePolicy(tx: Tx, order: ReratingOrder): Promise<Policy> {
  const { policy, product, to, kind = 'rerated', difference, sumInsuredFen, sinceBegin = false } = order
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'frozen')) throw policyFrozen()
  if (difference) await moveDifference(tx, policy, difference)
  const premiumFen = sumInsuredFen === undefined ? to.after.premiumFen : policy.premiumFen
  const changed = await change(tx, policy, {
    kind,
    new: { agreed: to.agreed, ...(sinceBegin ? counted(policy, premiumFen) : {}) },
    set: setOf(policy, { ...to.after, premiumFen, sumInsuredFen: sumInsuredFen ?? to.after.sumInsuredFen }),
  })
  tell(tx, policy, `policy.${kind}`, { policyNo: policy.policyNo, premiumFen })
  return changed
}

function setOf(before: Policy, { premiumFen, sumInsuredFen, rated, insureds }: Policy): NonNullable<Change['set']> {
  return {
    ...(premiumFen === before.premiumFen ? {} : { premiumFen }),
    ...(sumInsuredFen === before.sumInsuredFen ? {} : { sumInsuredFen }),
    ...(rated === before.rated ? {} : { rated }),
    ...(insureds === before.insureds ? {} : { insureds }),
  }
}

function counted(policy: Policy, premiumFen: number) {
  return { earlierPremiums: { part: premiumFen, whole: policy.premiumFen } }
}

async function moveDifference(tx: Tx, policy: Policy, difference: Difference): Promise<void> {
  const { customerId, policyNo } = policy
  const { amountFen } = difference
  const subject = { type: 'policy', id: policy.id }
  if (amountFen === 0) return
  if ('paymentId' in difference) {
    const entries = [{ debit: 'customer-funds', credit: 'premium-income', amountFen }] as const
    post(tx, { customerId, purpose: 'premium', subject, entries, paymentId: difference.paymentId })
    return
  }
  const entries = [{ debit: 'premium-income', credit: 'customer-funds', amountFen }] as const
  post(tx, { customerId, purpose: 'premium-refund', subject, entries })
  const { accountId } = difference
  await payOut(tx, { customerId, accountId, amountFen, purpose: 'premium-refund', subject, reference: policyNo })
}
