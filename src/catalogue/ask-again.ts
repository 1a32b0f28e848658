// Whoever asked others to agree reminds them, once a day each, or takes the question back to change the request first.

import { maskedNameOf } from '../customers/index.ts'
import { notify } from '../identity/index.ts'
import { notFound, type Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { getConsent, withdrawTasks } from './answer-consent.ts'
import type { Service } from './define.ts'
import { stillAsked } from './lapse.ts'
import { notWaiting, remindedToday } from './problems.ts'
import { stateOf } from './request.ts'
import { type RequestRow, requestSubject, saveRequest } from './store.ts'
import { tell } from './tell.ts'

/** Sends the message again. Raises 404, 409 `not-waiting` and `reminded-today`. */
export async function remind(tx: Tx, service: Service, row: RequestRow, taskId: string): Promise<void> {
  const asked = row.consents.find((one) => one.taskId === taskId)
  if (!asked) throw notFound()
  const task = await getConsent(tx.db, asked.customerId, taskId)
  if (stateOf(row) !== 'awaiting-consent' || task.answeredAt) throw notWaiting()
  if (task.remindedOn === tx.today || task.untilOn === null) throw remindedToday()
  await tx.db
    .updateTable('catalogue_consents')
    .set({ remindedOn: tx.today })
    .where('customerId', '=', asked.customerId)
    .where('id', '=', taskId)
    .execute()
  notify(tx, asked.customerId, stillAsked(service, await maskedNameOf(tx.db, row.customerId), task.untilOn))
  record(tx, {
    customerId: row.customerId,
    kind: 'consent.reminded',
    subject: requestSubject(row),
    body: { serviceId: service.id, name: await maskedNameOf(tx.db, asked.customerId) },
  })
}

/** The request is a draft again, signed as it was; nobody is asked any more. Raises 409 `not-waiting`. */
export async function takeBack(tx: Tx, row: RequestRow): Promise<RequestRow> {
  if (stateOf(row) !== 'awaiting-consent') throw notWaiting()
  await withdrawTasks(tx, row)
  await evidence(tx, { customerId: row.customerId, chainId: row.id, kind: 'consent.taken-back', body: {} })
  tell(tx, row, 'consent.taken-back')
  return saveRequest(tx, row, { submittedAt: null, consents: [] })
}
