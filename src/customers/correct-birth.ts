import type { Day, Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.birth-corrected': Record<never, never>
  }
}

/** Puts a birth date and sex on record as the identity document has them. */
export async function correctBirth(
  tx: Tx,
  customerId: string,
  { birthDate, sex }: { readonly birthDate: Day; readonly sex: 'F' | 'M' },
): Promise<void> {
  await tx.db
    .updateTable('customers')
    .set((eb) => ({ birthDate, sex, version: eb('version', '+', 1) }))
    .where('customerId', '=', customerId)
    .execute()
  record(tx, { customerId, kind: 'customer.birth-corrected', body: {} })
}
