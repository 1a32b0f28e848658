// The bank has answered: the claim is closed with its letter, or a person looks after the payment.

import { notify } from '../identity/index.ts'
import { type Context, type Delivery, formatFen, system, type Tx, writeAs } from '../kit/index.ts'
import { type Account, getAccount } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { stopClocks } from './clocks.ts'
import { writeDecisionLetter } from './decision-letter.ts'
import { decisionsOf } from './decisions.ts'
import { happening } from './events.ts'
import { lockClaim } from './store.ts'
import { openTask } from './tasks.ts'

type Ended = Delivery<'payment.settled'>['payload']
type Writing = Pick<Context, 'db' | 'clock'>

/** Handles `payment.settled` of a claim; a second delivery finds the payment settled and does nothing. */
export async function onSettled(context: Writing, ended: Ended): Promise<void> {
  if (ended.subject.type !== 'claim' || ended.direction !== 'out') return
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await lockClaim(tx, ended.customerId, ended.subject.id)
    const known = await end(tx, ended, 'settledAt')
    if (!known) return
    const { customerId, claimNo, id, requestId } = claim
    const { paymentId, amountFen } = ended
    const happened = happening(tx, claim)
    happened.happen(known.isAdvance ? 'advance-paid' : 'paid', { paymentId, amountFen })
    if (!known.isAdvance) await stopClocks(tx, claim, ['pay'])
    record(tx, { customerId, kind: 'claim.paid', subject: { type: 'claim', id }, body: { claimNo, amountFen } })
    await evidence(tx, {
      customerId,
      chainId: requestId,
      kind: 'claim.paid',
      body: { claimId: id, paymentId, amountFen },
    })
    const account: Account = await getAccount(tx.db, customerId, claim.accountId)
    const [decision] = (await decisionsOf(tx.db, claim)).filter(({ outcome }) => outcome === 'pay')
    if (decision && !known.isAdvance) await writeDecisionLetter(tx, claim, decision, account)
    notify(tx, customerId, {
      zh: `【门店】您的理赔 ${claimNo} 已赔付 ${formatFen(amountFen)}，到账尾号 ${account.last4} 的账户。`,
      en: `[Mendian] Your claim ${claimNo}: ${formatFen(amountFen)} paid to the account ending ${account.last4}.`,
    })
    await happened.close()
  })
}

/** Handles `payment.failed` of a claim: a person sees to it. */
export async function onFailed(context: Writing, ended: Ended): Promise<void> {
  if (ended.subject.type !== 'claim' || ended.direction !== 'out') return
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await lockClaim(tx, ended.customerId, ended.subject.id)
    if (!(await end(tx, ended, 'failedAt'))) return
    const { customerId, claimNo, id } = claim
    const happened = happening(tx, claim)
    happened.happen('payment-failed', { paymentId: ended.paymentId, amountFen: ended.amountFen })
    await openTask(tx, claim, 'payment-failed', tx.today)
    record(tx, {
      customerId,
      kind: 'claim.payment-failed',
      subject: { type: 'claim', id },
      body: { claimNo, amountFen: ended.amountFen },
    })
    await happened.close()
  })
}

// Undefined when the payment has ended before, or is none of this folder's.
async function end(tx: Tx, { customerId, paymentId }: Ended, column: 'settledAt' | 'failedAt') {
  return tx.db
    .updateTable('claim_payments')
    .set({ [column]: tx.at })
    .where('customerId', '=', customerId)
    .where('paymentId', '=', paymentId)
    .where(column, 'is', null)
    .returning('isAdvance')
    .executeTakeFirst()
}
