import type { Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import { intoAccount } from './account/into-account.ts'
import { change, keepPremium, tell } from './change.ts'
import type { Policy } from './policy.ts'
import { premiumDueOn } from './premiums.ts'
import { notDue, policyEnded, policySuspended, wrongAmount } from './problems.ts'
import { type Instalment, instalmentOf, paidAs, waivedEntries } from './riders/instalment.ts'
import { has, statusOf } from './status.ts'

export interface PremiumPaid {
  readonly policy: Policy
  readonly product: Product
  /** One or more whole instalments. */
  readonly amountFen: number
  /** The settled payment that brought it in; null when another system did. */
  readonly paymentId: string | null
}

/** Applies a premium that has settled into the customer's funds: books it and moves the day to which the policy is paid. */
export async function recordPremium(tx: Tx, { policy, product, amountFen, paymentId }: PremiumPaid): Promise<Policy> {
  const status = statusOf(policy, product, tx.today)
  if (has(status, 'terminated')) throw policyEnded()
  if (has(status, 'suspended')) throw policySuspended()
  if (!premiumDueOn(policy, product, tx.today)) throw notDue()
  const paid = instalments(policy, product, { amountFen, today: tx.today })
  const premiums = paid.map((one) => paidAs(one, { paidOn: tx.today, paymentId }))
  const paidToOn = premiums.at(-1)?.toOn ?? policy.paidToOn
  const changed = await change(tx, policy, {
    kind: 'premium-paid',
    old: { paidToOn: policy.paidToOn },
    new: { paidToOn, amountFen },
    set: { paidToOn },
  })
  for (const premium of premiums) keepPremium(tx, policy, premium)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'renewal-premium',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen }, ...waivedEntries(paid)],
    ...(paymentId === null ? {} : { paymentId }),
  })
  tell(tx, policy, 'policy.premium-paid', { policyNo: policy.policyNo, amountFen, paidToOn })
  return intoAccount(tx, { ...changed, premiums: [...policy.premiums, ...premiums] }, product, premiums)
}

function instalments(
  policy: Policy,
  product: Product,
  { amountFen, today }: { amountFen: number; today: string },
): Instalment[] {
  const paid: Instalment[] = []
  let at = policy
  let left = amountFen
  while (left > 0) {
    const due = premiumDueOn(at, product, today)
    if (!due || left < due.amountFen) throw wrongAmount()
    const instalment = instalmentOf(policy, due.dueOn)
    paid.push(instalment)
    at = { ...at, paidToOn: instalment.toOn }
    left -= instalment.amountFen
  }
  if (paid.length === 0) throw wrongAmount()
  return paid
}
