// Money for premiums, of any amount: whole instalments are paid, the rest is held for the customer and counts the next time.
import { addDays, type Day, type Tx } from '../../kit/index.ts'
import { type HeldMoney, heldPremiums, holdMoney, post, takeHeld } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { intoAccount } from '../account/into-account.ts'
import { change, keepPremium, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { dueDays } from '../premiums.ts'
import { instalmentOf, paidAs, waivedEntries } from '../riders/instalment.ts'
import { has, statusOf } from '../status.ts'
import { allocate } from './allocate.ts'

/** So long before its due day an instalment can be paid. */
export const earliestDays = 60

export interface PremiumMoney {
  readonly policy: Policy
  readonly product: Product
  /** Settled into the customer's funds; zero to apply what is held. */
  readonly amountFen: number
  readonly paymentId: string | null
  /** The day the money was asked for: a premium ordered within grace is in time however long the bank takes. */
  readonly asOf?: Day
}

export interface Applied {
  readonly policy: Policy
  readonly paidFen: number
  /** Held after it, with what was held before. */
  readonly heldFen: number
}

/** Instalments that can be paid on a day: those due, and the one that falls due soon. Interest is for reinstatement only. */
export function payableOn(policy: Policy, on: Day) {
  return dueDays(policy, addDays(on, earliestDays)).map((dueOn) => instalmentOf(policy, dueOn))
}

/** Applies premium money with what is held for the policy, the held money first. An ended or suspended policy takes none. */
export async function applyPremium(tx: Tx, money: PremiumMoney): Promise<Applied> {
  const { policy, product, amountFen, paymentId, asOf = tx.today } = money
  const { customerId, policyNo } = policy
  const held = (await heldPremiums(tx.db, [policy.id])).get(policy.id) ?? []
  const beforeFen = sumOf(held)
  const { paid, premiumsFen, leftFen } = allocate(owedOn(policy, product, asOf), beforeFen + amountFen)
  const takenFen = Math.min(beforeFen, premiumsFen)
  const keptFen = amountFen - (premiumsFen - takenFen)
  if (takenFen > 0) await takeHeld(tx, held, takenFen)
  const subject = { type: 'policy', id: policy.id }
  if (keptFen > 0)
    holdMoney(tx, {
      customerId,
      cause: 'premium-left',
      amountFen: keptFen,
      purpose: 'premium-refund',
      subject,
      reference: policyNo,
      sourceId: paymentId,
    })
  const paidToOn = paid.at(-1)?.toOn
  if (paidToOn === undefined) return { policy, paidFen: 0, heldFen: leftFen }
  const premiums = paid.map((one) => paidAs(one, { paidOn: tx.today, paymentId }))
  for (const premium of premiums) keepPremium(tx, policy, premium)
  post(tx, {
    customerId,
    purpose: 'renewal-premium',
    subject,
    entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen: premiumsFen }, ...waivedEntries(paid)],
    ...(paymentId ? { paymentId } : {}),
  })
  const changed = await change(tx, policy, {
    kind: 'premium-paid',
    new: { amountFen: premiumsFen },
    set: { paidToOn },
  })
  tell(tx, policy, 'policy.premium-paid', { policyNo, amountFen: premiumsFen, paidToOn })
  return {
    policy: intoAccount(tx, { ...changed, premiums: [...policy.premiums, ...premiums] }, product, premiums),
    paidFen: premiumsFen,
    heldFen: leftFen,
  }
}

function owedOn(policy: Policy, product: Product, on: Day) {
  const status = statusOf(policy, product, on)
  return has(status, 'terminated') || has(status, 'suspended') ? [] : payableOn(policy, on)
}

export function sumOf(held: readonly HeldMoney[]): number {
  return held.reduce((all, { amountFen }) => all + amountFen, 0)
}
