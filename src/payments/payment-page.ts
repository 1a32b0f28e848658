// Payments as the API shows them, to the customer and at the desk.
import { z } from 'zod'
import { type Context, fen, id, type PageQuery, pageOf, pageSchema, text } from '../kit/index.ts'
import { paymentStates } from './payment.ts'
import { purposes } from './purpose.ts'
import { listPayments } from './store.ts'

const payment = z
  .object({
    id,
    direction: z.enum(['in', 'out']),
    accountId: id,
    amountFen: fen,
    purpose: text,
    subject: z.object({ type: z.string(), id: z.string() }),
    reference: z.string(),
    refundedFen: fen,
    state: z.enum(paymentStates),
    at: z.date(),
  })
  .meta({ id: 'Payment' })

export const paymentList = pageSchema(payment)

/** A customer's payments, the last first. */
export async function paymentPage({ db }: Context, customerId: string, { after, limit }: PageQuery) {
  const rows = await listPayments(db, { customerId, after, limit: limit + 1 })
  return pageOf(
    rows.map((row) => ({ ...row, purpose: purposes[row.purpose] })),
    limit,
  )
}
