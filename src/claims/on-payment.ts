// The bank has answered: the claim is closed with its letter, or a person looks after the payment.

import { notify } from '../identity/index.ts'
import { type Context, type Delivery, formatFen, system, type Tx, writeAs } from '../kit/index.ts'
import { getAccount } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { type Claim, stateOf } from './claim.ts'
import { stopClocks } from './clocks.ts'
import { writeDecisionLetter, writePayeeLetter } from './decision-letter.ts'
import { type Decision, decisionsOf, recoverOverpaid } from './decisions.ts'
import { eventsOf, happening } from './events.ts'
import { payeesOf } from './payees.ts'
import { claimOwnerOf, paymentsOf } from './payouts.ts'
import { endRepayment } from './recoveries.ts'
import { lockClaim } from './store.ts'
import { openTask } from './tasks.ts'

type Ended = Delivery<'payment.settled'>['payload']
type Writing = Pick<Context, 'db' | 'clock'>

/** Handles `payment.settled` of a claim; a second delivery finds the payment settled and does nothing. */
export async function onSettled(context: Writing, ended: Ended): Promise<void> {
  if (ended.subject.type !== 'claim') return
  if (ended.direction === 'in') return onRepayment(context, ended, 'settledAt')
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await claimOf(tx, ended)
    const known = await end(tx, claim, ended.paymentId, 'settledAt')
    if (!known) return
    const { customerId, claimNo, id, requestId } = claim
    const { paymentId, amountFen } = ended
    const [decision] = (await decisionsOf(tx.db, claim)).filter(({ outcome }) => outcome === 'pay')
    const isAll = await isPaidOut(tx, claim, decision?.payFen ?? 0)
    const happened = happening(tx, claim)
    const isBefore = known.isAdvance && stateOf(await eventsOf(tx.db, claim)) !== 'paying'
    const isLast = isAll && !isBefore
    happened.happen(isBefore ? 'advance-paid' : isLast ? 'paid' : 'part-paid', { paymentId, amountFen })
    if (isLast) await stopClocks(tx, claim, ['pay'])
    record(tx, { customerId, kind: 'claim.paid', subject: { type: 'claim', id }, body: { claimNo, amountFen } })
    await evidence(tx, {
      customerId,
      chainId: requestId,
      kind: 'claim.paid',
      body: { claimId: id, paymentId, amountFen },
    })
    await tellPaid(tx, claim, ended, { decision, isAll: isLast })
    await happened.close()
  })
}

/** Handles `payment.failed` of a claim: a person sees to it. */
export async function onFailed(context: Writing, ended: Ended): Promise<void> {
  if (ended.subject.type !== 'claim') return
  if (ended.direction === 'in') return onRepayment(context, ended, 'failedAt')
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await claimOf(tx, ended)
    if (!(await end(tx, claim, ended.paymentId, 'failedAt'))) return
    const { customerId, claimNo, id } = claim
    const happened = happening(tx, claim)
    happened.happen('payment-failed', { paymentId: ended.paymentId, amountFen: ended.amountFen })
    await openTask(tx, claim, 'payment-failed', tx.today)
    const decided = (await decisionsOf(tx.db, claim)).find(({ outcome }) => outcome !== 'refer')
    if (decided) await recoverOverpaid(tx, claim, happened, decided.payFen)
    record(tx, {
      customerId,
      kind: 'claim.payment-failed',
      subject: { type: 'claim', id },
      body: { claimNo, amountFen: ended.amountFen },
    })
    await happened.close()
  })
}

async function onRepayment(
  context: Writing,
  { customerId, paymentId, amountFen, subject }: Ended,
  column: 'settledAt' | 'failedAt',
): Promise<void> {
  await writeAs(context, system('claims'), {}, async (tx) => {
    await endRepayment(tx, await lockClaim(tx, customerId, subject.id), { paymentId, amountFen, column })
  })
}

async function claimOf(tx: Tx, { customerId, paymentId, subject }: Ended): Promise<Claim> {
  return lockClaim(tx, await claimOwnerOf(tx.db, paymentId, customerId), subject.id)
}

/** Whether all that was granted has arrived, with every payee. */
async function isPaidOut(tx: Tx, claim: Claim, grantedFen: number): Promise<boolean> {
  const arrived = (await paymentsOf(tx.db, claim)).filter(({ settledAt, failedAt }) => settledAt && !failedAt)
  return arrived.reduce((sum, { amountFen }) => sum + amountFen, 0) >= grantedFen
}

// Who is paid hears of it at once; whoever filed the claim gets the decision when all of it has arrived.
async function tellPaid(
  tx: Tx,
  claim: Claim,
  { customerId: receiverId, paymentId, amountFen }: Ended,
  { decision, isAll }: { decision: Decision | undefined; isAll: boolean },
): Promise<void> {
  const { customerId, claimNo } = claim
  const payees = await payeesOf(tx.db, claim)
  const { place } = (await paymentsOf(tx.db, claim)).find((one) => one.paymentId === paymentId) ?? { place: 0 }
  const payee = payees.find((one) => one.place === place)
  const account = payee?.account ?? (await getAccount(tx.db, customerId, claim.accountId))
  if (payee) await writePayeeLetter(tx, claim, payee, amountFen)
  if (isAll && decision) await writeDecisionLetter(tx, claim, decision, { account, payees })
  notify(tx, receiverId, {
    zh: `【门店】理赔 ${claimNo} 的 ${formatFen(amountFen)} 已付到您尾号 ${account.last4} 的账户。`,
    en: `[Mendian] ${formatFen(amountFen)} of claim ${claimNo} was paid to your account ending ${account.last4}.`,
  })
  if (isAll && receiverId !== customerId)
    notify(tx, customerId, {
      zh: `【门店】理赔 ${claimNo} 的各位收款人都已收到款。`,
      en: `[Mendian] All payees of claim ${claimNo} have been paid.`,
    })
}

// Undefined when the payment has ended before, or is none of this folder's.
async function end(tx: Tx, { customerId }: Claim, paymentId: string, column: 'settledAt' | 'failedAt') {
  return tx.db
    .updateTable('claim_payments')
    .set({ [column]: tx.at })
    .where('customerId', '=', customerId)
    .where('paymentId', '=', paymentId)
    .where(column, 'is', null)
    .returning('isAdvance')
    .executeTakeFirst()
}
