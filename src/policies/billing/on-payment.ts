// The bank has answered a collection of the day's run.
import { notify } from '../../identity/index.ts'
import {
  type Context,
  type Day,
  type Delivery,
  formatFen,
  type Handlers,
  system,
  type Tx,
  writeAs,
} from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { lookAgain, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { premiumDueOn } from '../premiums.ts'
import { contractProduct } from '../riders/parts.ts'
import { lockPolicy } from '../store.ts'
import { applyPremium } from './apply-premium.ts'

type Ended = Delivery<'payment.settled'>['payload']
type Billing = Pick<Context, 'db' | 'clock'> & { readonly products: Products }

/** Applies what was collected, or tells the customer that it was not; once a payment, and only for collections of the run. */
export function billingHandlers(context: Billing) {
  return {
    'payment.settled': [({ payload }) => onEnd(context, payload, 'settled')],
    'payment.failed': [({ payload }) => onEnd(context, payload, 'declined')],
  } satisfies Handlers
}

async function onEnd(context: Billing, payload: Ended, how: 'settled' | 'declined'): Promise<void> {
  const { customerId, paymentId, direction, amountFen, subject } = payload
  if (direction !== 'in' || subject.type !== 'policy') return
  await writeAs(context, system('billing'), {}, async (tx) => {
    const orderedOn = await endCollection(tx, payload, how)
    if (orderedOn === undefined) return
    const policy = await lockPolicy(tx, customerId, subject.id)
    const product = contractProduct(context.products, policy)
    if (how === 'declined') return declined(tx, policy, premiumDueOn(policy, product, tx.today)?.graceEndsOn, amountFen)
    const { paidFen, heldFen } = await applyPremium(tx, { policy, product, amountFen, paymentId, asOf: orderedOn })
    await lookAgain(tx, policy)
    if (paidFen < amountFen) heldWords(tx, policy, heldFen)
  })
}

// The day the collection was ordered; undefined when it is none of ours or has ended before.
async function endCollection(tx: Tx, { customerId, paymentId }: Ended, ended: 'settled' | 'declined') {
  const row = await tx.db
    .updateTable('policy_collections')
    .set({ ended, endedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('paymentId', '=', paymentId)
    .where('ended', 'is', null)
    .returning('orderedOn')
    .executeTakeFirst()
  return row?.orderedOn
}

async function declined(tx: Tx, policy: Policy, graceEndsOn: Day | undefined, amountFen: number): Promise<void> {
  const { policyNo, customerId } = policy
  await lookAgain(tx, policy)
  tell(tx, policy, 'policy.collection-failed', { policyNo, amountFen })
  notify(tx, customerId, {
    zh: `【门店】保单 ${policyNo} 的保费 ${formatFen(amountFen)} 没有扣成。我们过几天再扣一次，您也可以在“交续期保费”里自己付${graceEndsOn ? `；${graceEndsOn} 之前交清，保障不受影响` : ''}。`,
    en: `[Mendian] The premium of ${formatFen(amountFen)} for policy ${policyNo} could not be collected. We try again in a few days, or pay it under “Pay renewal premium”${graceEndsOn ? `; paid by ${graceEndsOn} cover goes on unchanged` : ''}.`,
  })
}

function heldWords(tx: Tx, { customerId, policyNo }: Policy, heldFen: number): void {
  notify(tx, customerId, {
    zh: `【门店】保单 ${policyNo} 收到的保费比应交的多，${formatFen(heldFen)} 已为您存好，下期抵交；也可以在“溢缴保费退还”里退回原账户。`,
    en: `[Mendian] More was received than is due on policy ${policyNo}. ${formatFen(heldFen)} is kept for the next premium, or goes back to your account under “Refund overpaid premium”.`,
  })
}
