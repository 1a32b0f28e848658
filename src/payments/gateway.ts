// The port to a bank. An adapter is told of an order at least once and recognises a repeat by the order's id; what becomes
// of it comes back later as reports.
import type { Handlers } from '../kit/index.ts'
import type { OpenedAccount } from './account.ts'
import type { Direction } from './payment.ts'

export interface Order {
  /** The payment's id: the bank knows the order by it, and a repeat as a repeat. */
  readonly id: string
  readonly direction: Direction
  readonly amountFen: number
  readonly account: OpenedAccount
  /** Words for the statement. */
  readonly reference: string
}

/** What a bank says about an order. */
export interface Report {
  readonly orderId: string
  readonly kind: 'accepted' | 'settled' | 'declined'
  /** As the bank understood it; another amount than ordered is an exception, never a settlement. */
  readonly amountFen?: number | undefined
  /** The bank's reason code for a decline, e.g. AC04. */
  readonly reason?: string | undefined
}

export interface Gateway {
  readonly name: string
  /** Returns once the order is safely with the adapter; throws to be called again. */
  submit(order: Order): Promise<void>
  /** The adapter's own messages and timers. */
  readonly handlers: Handlers
  close(): Promise<void>
}
