// What an insurer rates a person on, put right or changed.
import type { Day, Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { OccupationClass } from './customer.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.birth-corrected': Record<never, never>
    'customer.occupation-changed': { readonly occupationClass: number }
  }
}

/** Puts another class of occupation on record. */
export async function changeOccupation(tx: Tx, customerId: string, occupationClass: OccupationClass): Promise<void> {
  await tx.db
    .updateTable('customers')
    .set((eb) => ({ occupationClass, version: eb('version', '+', 1) }))
    .where('customerId', '=', customerId)
    .execute()
  record(tx, { customerId, kind: 'customer.occupation-changed', body: { occupationClass } })
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
