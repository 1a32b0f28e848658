// 豁免保险费: premiums due after the event count as paid, by the insurer. What was paid of them meanwhile goes back.
import { addDays, type Day, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { payOrHold } from './billing/pay-or-hold.ts'
import { change, keepPremium, tell } from './change.ts'
import { isPaidUp, type Policy } from './policy.ts'
import { notPossible } from './problems.ts'
import { endRider } from './riders/end-rider.ts'
import { instalmentOf, paidAs, waivedEntries } from './riders/instalment.ts'
import { waiverEffect } from './riders/waivers.ts'
import { isWaived, type Waives, waivedSince } from './waiver.ts'

export interface Waiver {
  readonly policy: Policy
  /** What was insured against happened on this day. */
  readonly eventOn: Day
  /** A rider's ends with it. */
  readonly coverageId: string
  readonly waives: Waives
  /** The policyholder's own account for premiums that go back; held for them without one. */
  readonly accountId: string | null
}

/** Waives the premiums due after an event; those that fell due meanwhile count as paid at once. Raises `change-not-possible`. */
export async function waivePremiums(tx: Tx, waiver: Waiver): Promise<Policy> {
  const { policy, eventOn, coverageId, waives, accountId } = waiver
  if (waivedSince(policy) !== undefined || eventOn > tx.today) throw notPossible()
  const { customerId, policyNo } = policy
  const subject = { type: 'policy', id: policy.id }
  const { rider, returnedFen: amountFen } = waiverEffect(policy, waiver)
  post(tx, {
    customerId,
    purpose: 'benefit',
    subject,
    entries: [{ debit: 'benefits-paid', credit: 'customer-funds', amountFen }],
  })
  await payOrHold(tx, { customerId, accountId, amountFen, purpose: 'premium-refund', subject, reference: policyNo })
  const said = await change(tx, policy, {
    kind: 'premiums-waived',
    new: { eventOn, coverageId, waives, returnedFen: amountFen },
  })
  tell(tx, policy, 'policy.premiums-waived', { policyNo, fromOn: eventOn })
  const from = addDays(eventOn, 1)
  let waived = rider ? await endRider(tx, said, { riderId: rider.id, from, because: 'premiums-waived' }) : said
  while (!isPaidUp(waived) && waived.paidToOn <= tx.today && isWaived(waived, waived.paidToOn))
    waived = await waivePremium(tx, waived)
  return waived
}

/** The premium that is due counts as paid: income of the insurer's, and a benefit it pays. */
export async function waivePremium(tx: Tx, policy: Policy): Promise<Policy> {
  const { customerId, policyNo, paidToOn: dueOn } = policy
  const instalment = instalmentOf(policy, dueOn)
  const premium = paidAs(instalment, { paidOn: tx.today, paymentId: null })
  const { amountFen, toOn } = premium
  keepPremium(tx, policy, premium)
  post(tx, {
    customerId,
    purpose: 'benefit',
    subject: { type: 'policy', id: policy.id },
    entries: [...waivedEntries([instalment])],
  })
  const paid = await change(tx, policy, {
    kind: 'premium-paid',
    new: { amountFen, waived: true },
    set: { paidToOn: toOn },
  })
  tell(tx, policy, 'policy.premium-waived', { policyNo, amountFen, paidToOn: toOn })
  return { ...paid, premiums: [...policy.premiums, premium] }
}
