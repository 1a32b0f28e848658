// A payout the bank returned: the money is held, the customer is told how to have it, the desk sees it.
import { notify } from '../identity/index.ts'
import { type Context, type Delivery, formatFen, system, writeAs } from '../kit/index.ts'
import { holdMoney } from './held-money.ts'
import { purposes } from './purpose.ts'
import { findPayment } from './store.ts'

/** Handles `payment.failed` of money out; claims have a person of their own for it. Once a delivery. */
export async function onReturned(
  context: Pick<Context, 'db' | 'clock'>,
  { id, payload }: Delivery<'payment.failed'>,
): Promise<void> {
  const { customerId, paymentId, direction, amountFen, purpose, subject } = payload
  if (direction !== 'out' || subject.type === 'claim') return
  await writeAs(context, system('payments'), { key: `returned|${id}`, input: payload }, async (tx) => {
    const payment = await findPayment(tx.db, customerId, paymentId)
    if (!payment) throw new Error(`no payment ${paymentId}`)
    const { reference } = payment
    const cause = 'payout-declined'
    holdMoney(tx, { customerId, cause, amountFen, purpose, subject, reference, sourceId: paymentId })
    notify(tx, customerId, {
      zh: `【门店】${purposes[purpose].zh} ${formatFen(amountFen)} 银行没有付成，钱还在我们这里，分文不少。请在“领取未到账的款项”里换一个本人账户，我们马上再付。`,
      en: `[Mendian] The bank could not pay ${formatFen(amountFen)} (${purposes[purpose].en}). Nothing is lost: choose another account of your own under “Receive money that did not arrive” and we pay again at once.`,
    })
    return null
  })
}
