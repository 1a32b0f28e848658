import type { Tx } from '../../kit/index.ts'
import { holdMoney, type NewPayment, payOut } from '../../payments/index.ts'

/**
 * Pays out of the customer's funds to an account, or holds the money when none is known: it waits for the customer to name
 * one. Returns whether it was paid.
 */
export async function payOrHold(
  tx: Tx,
  { accountId, ...payment }: Omit<NewPayment, 'accountId'> & { readonly accountId: string | null },
): Promise<boolean> {
  if (payment.amountFen === 0) return true
  if (accountId !== null) await payOut(tx, { ...payment, accountId })
  else holdMoney(tx, { ...payment, cause: 'no-account', sourceId: null })
  return accountId !== null
}
