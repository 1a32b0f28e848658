// Calls a customer asked for instead of waiting: a window of time, at the number on record, a task at the desk until it is done.
import type { Selectable } from 'kysely'
import type { StaffActor } from '../../identity/index.ts'
import { type Db, newId, notFound, type Tx } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import type { Conversation } from '../store.ts'
import { callWindows } from './hours.ts'
import { findHours } from './hours-store.ts'
import { callWindowGone } from './problems.ts'
import { anyTime } from './queue.ts'
import type { CallBackTable } from './tables.ts'
import { lastTurn } from './turns.ts'
import { subjectOf } from './words.ts'

export type CallBack = Selectable<CallBackTable>

/** Asks for a call in one of the windows offered; another one replaces it. Raises `call-window-gone`. */
export async function askCallBack(tx: Tx, conversation: Conversation, from: Date): Promise<void> {
  const window = callWindows((await findHours(tx.db)) ?? anyTime, tx.at).find(
    (open) => open.from.getTime() === from.getTime(),
  )
  if (!window) throw callWindowGone()
  const { customerId, id: conversationId } = conversation
  const open = await openCallBack(tx.db, conversation)
  const times = { fromAt: window.from, toAt: window.to }
  if (open) {
    await tx.db
      .updateTable('ask_call_backs')
      .set(times)
      .where('customerId', '=', customerId)
      .where('id', '=', open.id)
      .execute()
    return
  }
  const skill = (await lastTurn(tx.db, conversation))?.skill ?? 'general'
  await tx.db
    .insertInto('ask_call_backs')
    .values({ customerId, id: newId(), conversationId, skill, askedAt: tx.at, ...times })
    .execute()
  record(tx, { customerId, kind: 'call-back.asked', subject: subjectOf(conversation), body: {} })
}

export async function openCallBack(
  db: Db,
  { customerId, id }: Pick<Conversation, 'customerId' | 'id'>,
): Promise<CallBack | undefined> {
  return db
    .selectFrom('ask_call_backs')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .where('doneAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

/** Calls to be made, in the order in which they were asked for; reads one more than `limit`. */
export function listCallBacks(
  db: Db,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<CallBack[]> {
  return db
    .selectFrom('ask_call_backs')
    .selectAll()
    .where('doneAt', 'is', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

/** Notes that the call was made, whether or not the customer was there. Raises 404. */
export async function settleCallBack(
  tx: Tx,
  by: StaffActor,
  { customerId, id, isReached }: { customerId: string; id: string; isReached: boolean },
): Promise<void> {
  const done = await tx.db
    .updateTable('ask_call_backs')
    .set({ doneAt: tx.at, doneBy: by.staffId, doneByName: by.name, isReached })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .returning('conversationId')
    .executeTakeFirst()
  if (!done) throw notFound()
  const subject = subjectOf({ id: done.conversationId })
  record(tx, { customerId, kind: 'call-back.done', subject, body: { staff: by.name } })
}
