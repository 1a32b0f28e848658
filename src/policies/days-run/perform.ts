// Does what the rules said. Each act leaves its row, a line in the timeline, what it tells the customer, and balanced entries.
import { notify } from '../../identity/index.ts'
import { append, type Day, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { type BenefitKind, payeesKinds } from '../benefits/benefit.ts'
import { creditBenefit } from '../benefits/credit-benefit.ts'
import { mature } from '../benefits/mature.ts'
import { payInstalment } from '../benefits/pay-instalment.ts'
import type { BenefitDue } from '../benefits/schedule.ts'
import { applyPremium } from '../billing/apply-premium.ts'
import { lendPremium } from '../billing/automatic-loan.ts'
import { collectPremium } from '../billing/collect-premium.ts'
import { payOrHold } from '../billing/pay-or-hold.ts'
import { change, tell } from '../change.ts'
import { payeeOf } from '../payee.ts'
import type { Policy } from '../policy.ts'
import { renewPolicy } from '../renewals/renew-policy.ts'
import { settleEnding } from '../surrender-policy.ts'
import { endSuspension } from '../suspend-policy.ts'
import { surrenderValueOn } from '../values.ts'
import { waivePremium } from '../waive-premiums.ts'
import { accountDoings, type Doing } from './account-doings.ts'
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
  dividend: (tx, policy, product, act) => creditBenefit(tx, policy, product, dueOf(act, 'dividend')),
  survival: (tx, policy, product, act) => creditBenefit(tx, policy, product, dueOf(act, 'survival')),
  annuity: (tx, policy, product, act) => creditBenefit(tx, policy, product, dueOf(act, 'annuity')),
  'certain-annuity': (tx, policy, product, { amountFen }) => payInstalment(tx, policy, product, amountFen),
  maturity: (tx, policy, product, act) => mature(tx, policy, product, dueOf(act, 'maturity')),
  renew: async (tx, policy, _product, { renewal }) => (renewal ? renewPolicy(tx, policy, renewal) : policy),
  'riders-renew': async (tx, policy, _product, { riders }) =>
    riders ? change(tx, policy, { kind: 'riders-renewed', set: { riders } }) : policy,
  'renewal-unpaid': (tx, policy) => endUnpaid(tx, policy),
  waive: (tx, policy) => waivePremium(tx, policy),
  'suspension-over': (tx, policy, product, act) => endSuspension(tx, policy, product, act.forOn),
  ...accountDoings,
  'account-lapse': (tx, policy, _product, act) => lapse(tx, policy, act, '账户不够扣费用，宽限期满没有补足'),
}

function dueOf({ forOn: dueOn, amountFen }: Act, kind: BenefitKind): BenefitDue {
  return { kind, dueOn, amountFen }
}

/** Acts that the list of the account's moves shows already. */
const quiet: ReadonlySet<ActKind> = new Set(['account-interest', 'account-charges'])

/** Does one act. The key of its row is why it is never done twice. */
export async function perform(tx: Tx, policy: Policy, product: Product, act: Act): Promise<Policy> {
  keepAct(tx, policy, act)
  const doing = doings[act.kind]
  const done = doing ? await doing(tx, policy, product, act) : policy
  const message = messageOf(done, act)
  if (message) for (const toldId of toldOf(done, act, tx.today)) notify(tx, toldId, message)
  return done
}

/** Credits a benefit of a day that is over as the run would have, without telling: for a book that comes with its past. */
export function creditPast(tx: Tx, policy: Policy, product: Product, due: BenefitDue): Promise<Policy> {
  const { kind, dueOn: forOn, amountFen } = due
  keepAct(tx, policy, { kind, forOn, amountFen })
  return kind === 'maturity' ? mature(tx, policy, product, due) : creditBenefit(tx, policy, product, due)
}

function keepAct(tx: Tx, policy: Policy, { kind, forOn, amountFen }: Act): void {
  const { customerId, id: policyId, policyNo } = policy
  append(tx, 'policy_acts', { customerId, policyId, kind, dueOn: forOn, onDay: tx.today, at: tx.at, amountFen })
  if (!quiet.has(kind)) tell(tx, policy, 'policy.day-act', { policyNo, amountFen, on: forOn, what: actWords[kind] })
}

// What is due for living on is told to whose money it is, too.
function toldOf(policy: Policy, { kind }: Act, today: Day): Set<string> {
  const isPayees = kind === 'certain-annuity' || payeesKinds.some((one) => kind === one || kind === `${one}-notice`)
  return new Set([policy.customerId, ...(isPayees ? [payeeOf(policy, today)] : [])])
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
  const settled = await settleEnding(tx, policy, product, value)
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
  return change(tx, settled, { kind: 'ended', new: { because: 'reinstatement-over', amountFen, basis: value.basis } })
}

// The year that was not paid for gives nothing back; what was covered in its grace stays covered.
function endUnpaid(tx: Tx, policy: Policy): Promise<Policy> {
  tell(tx, policy, 'policy.ended', { policyNo: policy.policyNo })
  return change(tx, policy, { kind: 'ended', new: { because: 'renewal-unpaid' } })
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
