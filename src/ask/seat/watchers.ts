// Who at the desk has a conversation open, and who writes in it just now.
import type { StaffActor } from '../../identity/index.ts'
import type { Db, Tx } from '../../kit/index.ts'
import type { Conversation } from '../store.ts'

const seenWithinMs = 40_000
const writesWithinMs = 12_000
const watchersMax = 20

type Key = Pick<Conversation, 'customerId' | 'id'>

export interface Watcher {
  readonly staffId: string
  readonly staffName: string
  readonly isWriting: boolean
}

export async function noteWatcher(
  tx: Tx,
  { staffId, name }: Pick<StaffActor, 'staffId' | 'name'>,
  { customerId, id: conversationId }: Key,
  doing: 'reading' | 'writing' | 'gone',
): Promise<void> {
  const seenAt = doing === 'gone' ? new Date(0) : tx.at
  const row = { staffName: name, seenAt, writingAt: doing === 'writing' ? tx.at : null }
  await tx.db
    .insertInto('ask_watchers')
    .values({ customerId, conversationId, staffId, ...row })
    .onConflict((conflict) => conflict.constraint('ask_watchers_pkey').doUpdateSet(row))
    .execute()
}

/** Those who are there now. */
export async function watchersOf(db: Db, { customerId, id }: Key, now: Date): Promise<Watcher[]> {
  const rows = await db
    .selectFrom('ask_watchers')
    .select(['staffId', 'staffName', 'writingAt'])
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .where('seenAt', '>', new Date(now.getTime() - seenWithinMs))
    .orderBy('staffName')
    .limit(watchersMax)
    .execute()
  return rows.map(({ staffId, staffName, writingAt }) => ({
    staffId,
    staffName,
    isWriting: writingAt !== null && now.getTime() - writingAt.getTime() < writesWithinMs,
  }))
}
