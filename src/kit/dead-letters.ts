// What waits in the outbox and what has died there, for the desk.
import type { Db, Tx } from './database.ts'

export interface OutboxRow {
  readonly id: string
  readonly topic: string
  readonly dueAt: Date
  readonly attempts: number
  readonly lastError: string | null
  readonly deadAt: Date | null
}

/** What waits or has died, newest first, for the desk; payloads are not shown (they may name people). */
export async function listOutbox(
  db: Db,
  options: { state: 'waiting' | 'dead'; limit: number; after?: string | undefined },
): Promise<OutboxRow[]> {
  return db
    .selectFrom('kit_outbox')
    .select(['id', 'topic', 'dueAt', 'attempts', 'lastError', 'deadAt'])
    .where('doneAt', 'is', null)
    .where('deadAt', options.state === 'dead' ? 'is not' : 'is', null)
    .$if(options.after !== undefined, (query) => query.where('id', '<', options.after ?? ''))
    .orderBy('id', 'desc')
    .limit(options.limit)
    .execute()
}

/** Gives a dead letter eight more tries. */
export async function replay(tx: Tx, id: string): Promise<boolean> {
  const done = await tx.db
    .updateTable('kit_outbox')
    .set({ deadAt: null, attempts: 0, heldUntil: new Date(0) })
    .where('id', '=', id)
    .where('deadAt', 'is not', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
