// Sends an order to the bank, outside any transaction. Whoever dies half-way leaves the message to be delivered again, and
// the bank recognises the repeat by the order's id.
import { type Context, type Delivery, system, writeAs } from '../kit/index.ts'
import { openAccount } from './account.ts'
import type { Gateway } from './gateway.ts'
import { eventsOf, findPayment } from './store.ts'

/** Handles `payment.ordered`. */
export async function submit(
  context: Context & { readonly gateway: Gateway },
  { payload: { customerId, paymentId } }: Delivery<'payment.ordered'>,
): Promise<void> {
  const payment = await findPayment(context.db, customerId, paymentId)
  if (!payment) throw new Error(`no payment ${paymentId}`)
  if ((await eventsOf(context.db, customerId, paymentId)).size > 0) return
  const { id, direction, amountFen, reference, accountId } = payment
  const account = await openAccount(context.db, customerId, accountId)
  await context.gateway.submit({ id, direction, amountFen, reference, account })
  await writeAs(context, system('payments'), {}, async (tx) => {
    await tx.db
      .insertInto('payment_events')
      .values({ customerId, paymentId, kind: 'submitted', at: tx.at, reason: null })
      .onConflict((conflict) => conflict.constraint('payment_events_pkey').doNothing())
      .execute()
  })
}
