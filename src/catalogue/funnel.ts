// Step shown, answered, left: one row each, never read in the customer's way.
import { append, newId, type Tx } from '../kit/index.ts'
import type { RequestRow } from './store.ts'

type FunnelEvent = 'opened' | 'shown' | 'answered' | 'left' | 'submitted' | 'done' | 'stopped' | 'cancelled' | 'rated'

export function countStep(
  tx: Tx,
  request: Pick<RequestRow, 'customerId' | 'id' | 'serviceId' | 'serviceVersion' | 'channel'>,
  event: FunnelEvent,
  step = '',
  spentMs?: number,
): void {
  append(tx, 'catalogue_funnel', {
    customerId: request.customerId,
    at: tx.at,
    id: newId(),
    requestId: request.id,
    serviceId: request.serviceId,
    serviceVersion: request.serviceVersion,
    channel: request.channel,
    step,
    event,
    spentMs: spentMs ?? null,
  })
}
