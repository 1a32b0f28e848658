// Does what the rules said. Each act leaves its row, a line in the timeline, what it tells the customer, and balanced entries.
import { notify } from '../../identity/index.ts'
import { append, type Day, type Tx } from '../../kit/index.ts'
import { post } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { applyPremium } from '../billing/apply-premium.ts'
import { lendPremium } from '../billing/automatic-loan.ts'
import { collectPremium } from '../billing/collect-premium.ts'
import { payOrHold } from '../billing/pay-or-hold.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { surrenderValueOn } from '../values.ts'
import type { Act, ActKind } from './act.ts'
import { writeSuspension, writeTermination } from './letters.ts'
import { actWords, messageOf } from './words.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    policy_acts: {
      customerId: string
      policyId: string
      kind: string
      dueOn: Day
      onDay: Day
      at: Date
      amountFen: number
    }
  }
}

type Doing = (tx: Tx, policy: Policy, product: Product, act: Act) => Promise<Policy>

/** Acts that do more than tell; each returns the policy as it then is. */
const doings: Partial<Record<ActKind, Doing>> = {
  async collect(tx, policy, _product, { amountFen, untilOn = policy.paidToOn }) {
    const { premiumAccountId } = policy
    if (premiumAccountId !== null)
      await collectPremium(tx, { ...policy, premiumAccountId }, { dueOn: untilOn, amountFen })
    return policy
  },
  'apply-held': async (tx, policy, product) =>
    (await applyPremium(tx, { policy, product, amountFen: 0, paymentId: null })).policy,
  'automatic-loan': (tx, policy, product) => lendPremium(tx, policy, product),
  lapse: (tx, policy, _product, act) => lapse(tx, policy, act, '宽限期满未交保费'),
  'debt-lapse': (tx, policy, _product, act) => lapse(tx, policy, act, '贷款本息超过现金价值'),
  terminate: (tx, policy, product) => terminate(tx, policy, product),
  'extend-grace': (tx, policy, _product, act) => moveGrace(tx, policy, act, false),
  'end-extension': (tx, policy, _product, act) => moveGrace(tx, policy, act, true),
  annuity: (tx, policy, _product, act) => payAnnuity(tx, policy, act),
}

/** Does one act. The key of its row is why it is never done twice. */
export async function perform(tx: Tx, policy: Policy, product: Product, act: Act): Promise<Policy> {
  const { customerId, id: policyId, policyNo } = policy
  const { kind, forOn, amountFen } = act
  append(tx, 'policy_acts', { customerId, policyId, kind, dueOn: forOn, onDay: tx.today, at: tx.at, amountFen })
  tell(tx, policy, 'policy.day-act', { policyNo, amountFen, on: forOn, what: actWords[kind] })
  const message = messageOf(policy, act)
  if (message) notify(tx, customerId, message)
  const doing = doings[kind]
  return doing ? doing(tx, policy, product, act) : policy
}

async function lapse(tx: Tx, policy: Policy, act: Act, because: string): Promise<Policy> {
  await writeSuspension(tx, policy, act)
  return change(tx, policy, { kind: 'lapsed', new: { since: act.forOn, because } })
}

async function terminate(tx: Tx, policy: Policy, product: Product): Promise<Policy> {
  const { customerId, policyNo, premiumAccountId: accountId } = policy
  const subject = { type: 'policy', id: policy.id }
  const value = surrenderValueOn(policy, product, tx.today)
  const { amountFen } = value
  post(tx, {
    customerId,
    purpose: 'surrender',
    subject,
    entries: [
      { debit: 'surrenders-paid', credit: 'customer-funds', amountFen },
      { debit: 'surrenders-paid', credit: 'loans-receivable', amountFen: value.loanPrincipalFen },
      { debit: 'surrenders-paid', credit: 'loan-interest', amountFen: value.loanInterestFen },
    ],
  })
  const isPaid = await payOrHold(tx, {
    customerId,
    accountId,
    amountFen,
    purpose: 'surrender',
    subject,
    reference: policyNo,
  })
  await writeTermination(tx, policy, amountFen, isPaid)
  tell(tx, policy, 'policy.ended', { policyNo })
  return change(tx, policy, { kind: 'ended', new: { because: 'reinstatement-over', amountFen, basis: value.basis } })
}

function moveGrace(tx: Tx, policy: Policy, { untilOn, holdId }: Act, ended: boolean): Promise<Policy> {
  const given = policy.events.findLast(
    ({ kind, new: body }) => kind === 'grace-extended' && body?.dueOn === policy.paidToOn,
  )
  return change(tx, policy, {
    kind: 'grace-extended',
    old: { until: given?.new?.until ?? null },
    new: { dueOn: policy.paidToOn, until: untilOn, holdId, ended },
  })
}

/** An annuity is the insured's: to the policyholder's account when both are one person, else held until an account is named. */
async function payAnnuity(tx: Tx, policy: Policy, { amountFen, forOn }: Act): Promise<Policy> {
  const [insured] = policy.insureds
  const payeeId = insured?.customerId ?? policy.customerId
  const accountId = payeeId === policy.customerId ? policy.premiumAccountId : null
  const subject = { type: 'policy', id: policy.id }
  post(tx, {
    customerId: payeeId,
    purpose: 'benefit',
    subject,
    entries: [{ debit: 'benefits-paid', credit: 'customer-funds', amountFen }],
  })
  await payOrHold(tx, {
    customerId: payeeId,
    accountId,
    amountFen,
    purpose: 'benefit',
    subject,
    reference: policy.policyNo,
  })
  return change(tx, policy, { kind: 'survival-paid', new: { amountFen, forOn } })
}
