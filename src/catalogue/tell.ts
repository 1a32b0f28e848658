import type { Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type RequestRow, requestSubject } from './store.ts'

/** What happens to a request of which there is no more to say than that it did. */
type Happening =
  | 'request.opened'
  | 'request.signed'
  | 'request.handed-over'
  | 'request.submitted'
  | 'request.referred'
  | 'request.agreed-by-silence'
  | 'request.done'
  | 'request.cancelled'
  | 'request.payment-failed'
  | 'request.reopened'
  | 'request.correcting'
  | 'consent.taken-back'

/** Tells the customer's timeline what has happened to their request. */
export function tell(tx: Tx, row: Pick<RequestRow, 'customerId' | 'id' | 'serviceId'>, kind: Happening): void {
  const { customerId, serviceId } = row
  record(tx, { customerId, kind, subject: requestSubject(row), body: { serviceId } })
}
