// Contracts the run could not deal with: listed for a person, tried again the next day or when the person says so.
import { type Day, type Db, notFound, type Tx } from '../../kit/index.ts'
import type { Policy } from '../policy.ts'
import type { PolicyPlace } from '../store.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    policy_day_faults: {
      customerId: string
      policyId: string
      onDay: Day
      at: Date
      message: string
      resolvedAt: Date | null
    }
  }
}

export interface Fault extends PolicyPlace {
  readonly onDay: Day
  readonly message: string
}

/** Notes what went wrong with a policy on the day of this write. */
export async function setAside(tx: Tx, { customerId, id: policyId }: Policy, error: unknown): Promise<void> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  await tx.db
    .insertInto('policy_day_faults')
    .values({ customerId, policyId, onDay: tx.today, at: tx.at, message, resolvedAt: null })
    .onConflict((conflict) => conflict.constraint('policy_day_faults_pkey').doUpdateSet({ message, resolvedAt: null }))
    .execute()
}

/** Open faults, the newest day first. */
export function listFaults(db: Db): Promise<Fault[]> {
  return db
    .selectFrom('policy_day_faults')
    .select(['customerId', 'policyId', 'onDay', 'message'])
    .where('resolvedAt', 'is', null)
    .orderBy('onDay', 'desc')
    .limit(200)
    .execute()
}

/** Closes what an earlier day left open when the contract went through on this one. */
export async function resolveEarlier(tx: Tx, day: Day): Promise<void> {
  await tx.db
    .updateTable('policy_day_faults')
    .set({ resolvedAt: tx.at })
    .where('onDay', '<', day)
    .where('resolvedAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('policy_day_faults as again')
            .select('again.onDay')
            .whereRef('again.customerId', '=', 'policy_day_faults.customerId')
            .whereRef('again.policyId', '=', 'policy_day_faults.policyId')
            .where('again.onDay', '=', day),
        ),
      ),
    )
    .execute()
}

/** Closes the open faults of a policy; raises 404 when it has none. */
export async function resolveFaults(tx: Tx, { customerId, policyId }: PolicyPlace): Promise<void> {
  const done = await tx.db
    .updateTable('policy_day_faults')
    .set({ resolvedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('policyId', '=', policyId)
    .where('resolvedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}
