// A part of the contract's value is paid to its policyholder: booked and ordered with the change that causes it.
import type { Tx } from '../kit/index.ts'
import { type LedgerAccount, type Purpose, payOut, post } from '../payments/index.ts'
import type { Policy } from './policy.ts'
import { accountNeeded } from './problems.ts'

export interface Paying {
  readonly amountFen: number
  readonly purpose: Purpose
  readonly accountId: string | undefined
  /** Who is paid; the policyholder when not said. */
  readonly payeeId?: string
  /** What it is taken from: surrenders paid when not said. */
  readonly from?: LedgerAccount
}

/** Pays it out; nothing happens for nothing. Raises `payout-account-needed` without an account. */
export async function payValue(
  tx: Tx,
  policy: Policy,
  { amountFen, purpose, accountId, payeeId = policy.customerId, from = 'surrenders-paid' }: Paying,
): Promise<string | null> {
  if (amountFen === 0) return null
  if (!accountId) throw accountNeeded()
  const subject = { type: 'policy', id: policy.id }
  const entries = [{ debit: from, credit: 'customer-funds', amountFen }] as const
  post(tx, { customerId: payeeId, purpose, subject, entries })
  return payOut(tx, { customerId: payeeId, accountId, amountFen, purpose, subject, reference: policy.policyNo })
}
