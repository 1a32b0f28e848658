// Withdraws a draft; after submission it is too late.
import type { Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { endClock } from './clock.ts'
import { countStep } from './funnel.ts'
import { pastNoReturn } from './problems.ts'
import { stateOf } from './request.ts'
import { type RequestRow, requestSubject, saveRequest } from './store.ts'

export async function cancelRequest(tx: Tx, row: RequestRow): Promise<void> {
  const state = stateOf(row)
  if (state === 'cancelled') return
  if (state !== 'draft' && state !== 'awaiting-consent') throw pastNoReturn()
  saveRequest(tx, row, { cancelledAt: tx.at })
  await endClock(tx, row)
  record(tx, {
    customerId: row.customerId,
    kind: 'request.cancelled',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId },
  })
  countStep(tx, row, 'cancelled')
}
