// Small particulars of a customer's own row, one at a time.
import type { Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { PublicInsurance } from './customer.ts'

/** The public insurance a person has from now on; what policies were rated on stays with them. */
export async function changePublicInsurance(
  tx: Tx,
  customerId: string,
  publicInsurance: PublicInsurance,
): Promise<void> {
  await tx.db
    .updateTable('customers')
    .set((eb) => ({ publicInsurance, version: eb('version', '+', 1) }))
    .where('customerId', '=', customerId)
    .execute()
  record(tx, { customerId, kind: 'customer.told', body: { what: { zh: '医保情况', en: 'public health insurance' } } })
}

/** Erases the e-mail address. */
export async function forgetEmail(tx: Tx, customerId: string): Promise<void> {
  await tx.db
    .updateTable('customers')
    .set((eb) => ({ email: null, version: eb('version', '+', 1) }))
    .where('customerId', '=', customerId)
    .execute()
}
