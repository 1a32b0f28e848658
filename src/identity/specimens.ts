// The signature a person wants compared with those on paper: one that was made here, with everything that proves it.
import { append, type Db, newId, type Tx } from '../kit/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    identity_specimens: { customerId: string; id: string; signatureId: string; at: Date }
  }
}

export interface Specimen {
  readonly signatureId: string
  readonly at: Date
}

/** Makes a signature of this customer's the specimen from now on; earlier ones are kept. It goes out with this write. */
export function keepSpecimen(tx: Tx, customerId: string, signatureId: string): void {
  append(tx, 'identity_specimens', { customerId, id: newId(), signatureId, at: tx.at })
}

/** The specimen that counts now. */
export async function findSpecimen(db: Db, customerId: string): Promise<Specimen | undefined> {
  return db
    .selectFrom('identity_specimens')
    .select(['signatureId', 'at'])
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
