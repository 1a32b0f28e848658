// Money out of a decision: to the account named with the claim, or to each payee. What one bank declines does not hold up the others.
import { z } from 'zod'
import { getCustomer } from '../customers/index.ts'
import { append, type Db, fen, type Tx } from '../kit/index.ts'
import { isHolder, payOut, post } from '../payments/index.ts'
import type { Claim } from './claim.ts'
import type { Happening } from './events.ts'
import type { Adjudication } from './judge/index.ts'
import { payeeRowsOf } from './payees.ts'
import { payeeSharesWrong, payeesNeeded } from './problems.ts'
import { recoveryOf } from './recoveries.ts'

export const payeeAmount = z
  .strictObject({ place: z.int().min(1), amountFen: fen.min(0) })
  .meta({ id: 'ClaimPayeeAmount' })
export type PayeeAmount = z.infer<typeof payeeAmount>

export interface Payout {
  /** 0 for the account named with the claim. */
  readonly place: number
  readonly customerId: string
  readonly accountId: string
  /** In all, with what was paid before. */
  readonly amountFen: number
}

/** All of it to the account named with the claim. */
export function toClaimant({ customerId, accountId }: Claim, amountFen: number): Payout[] {
  return [{ place: 0, customerId, accountId, amountFen }]
}

/** Who gets how much. Raises `claim-payees-needed` where others are the beneficiaries, `claim-payee-shares` unless all of it is shared out. */
export async function payoutsFor(
  db: Db,
  claim: Claim,
  granted: Adjudication,
  amounts: readonly PayeeAmount[],
): Promise<Payout[]> {
  const payees = await payeeRowsOf(db, claim)
  if (payees.length === 0) {
    if (amounts.length > 0) throw payeeSharesWrong()
    if (await othersAreNamed(db, claim, granted)) throw payeesNeeded()
    return toClaimant(claim, granted.payFen)
  }
  const sumFen = amounts.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const places = new Set(amounts.map(({ place }) => place))
  const isWhole = sumFen === granted.payFen && places.size === amounts.length
  if (!isWhole || amounts.some(({ place }) => !payees.some((payee) => payee.place === place))) throw payeeSharesWrong()
  return payees.map(({ place, receiverId, accountId }) => ({
    place,
    customerId: receiverId,
    accountId,
    amountFen: amounts.find((one) => one.place === place)?.amountFen ?? 0,
  }))
}

// 保险法 §42, 解释三 §14: paid to who is named; whoever files may be one of them, and seldom is all of them.
async function othersAreNamed(db: Db, { customerId }: Claim, { fixed }: Adjudication): Promise<boolean> {
  const names = fixed
    .filter(({ amountFen }) => (amountFen ?? 0) > 0)
    .flatMap(({ shares }) => shares.map(({ name }) => name))
  if (names.length === 0) return false
  const { name: filer } = await getCustomer(db, customerId)
  return names.some((name) => !isHolder(name, filer))
}

/** Orders what each is still due; gives how much that is in all. */
export async function orderPayouts(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  { no, payouts }: { no: number; payouts: readonly Payout[] },
): Promise<number> {
  const paid = await paidByPlace(tx.db, claim)
  const due = payouts.map((payout) => ({ ...payout, amountFen: payout.amountFen - (paid.get(payout.place) ?? 0) }))
  if (due.some(({ amountFen }) => amountFen < 0)) throw payeeSharesWrong()
  for (const payout of due) {
    if (payout.amountFen === 0) continue
    const paymentId = await orderPayout(tx, claim, { no, payout, isAdvance: false })
    happened.happen('payment-ordered', { paymentId, amountFen: payout.amountFen })
  }
  return due.reduce((sum, { amountFen }) => sum + amountFen, 0)
}

/** Books what is due and orders it from the bank; gives the payment's id. */
export async function orderPayout(
  tx: Tx,
  claim: Claim,
  { no, payout, isAdvance, onTrust = false }: { no: number; payout: Payout; isAdvance: boolean; onTrust?: boolean },
): Promise<string> {
  const { customerId, id: claimId, claimNo } = claim
  const { place, amountFen, accountId } = payout
  const subject = { type: 'claim', id: claimId }
  post(tx, {
    customerId: payout.customerId,
    purpose: 'claim',
    subject,
    entries: [{ debit: 'claims-paid', credit: 'customer-funds', amountFen }],
  })
  const reference = claimNo
  const paymentId = await payOut(tx, {
    customerId: payout.customerId,
    accountId,
    amountFen,
    purpose: 'claim',
    subject,
    reference,
  })
  append(tx, 'claim_payments', { customerId, claimId, decisionNo: no, place, paymentId, amountFen, isAdvance, onTrust })
  if (payout.customerId !== customerId) append(tx, 'claim_payouts', { paymentId, customerId, claimId })
  return paymentId
}

export interface ClaimPayment {
  readonly place: number
  readonly paymentId: string
  readonly amountFen: number
  /** Advanced before it was certain. */
  readonly onTrust: boolean
  readonly settledAt: Date | null
  readonly failedAt: Date | null
}

/** Every payment of a claim, the first first. */
export async function paymentsOf(
  db: Db,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
): Promise<ClaimPayment[]> {
  return db
    .selectFrom('claim_payments')
    .select(['place', 'paymentId', 'amountFen', 'onTrust', 'settledAt', 'failedAt'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('decisionNo')
    .orderBy('place')
    .limit(200)
    .execute()
}

/** Fen paid or ordered that did not fail, less what was paid back, by place. */
async function paidByPlace(db: Db, claim: Claim): Promise<Map<number, number>> {
  const paid = new Map<number, number>()
  for (const { place, amountFen, failedAt } of await paymentsOf(db, claim))
    if (failedAt === null) paid.set(place, (paid.get(place) ?? 0) + amountFen)
  const { repaidFen = 0 } = (await recoveryOf(db, claim)) ?? {}
  if (repaidFen > 0) paid.set(0, (paid.get(0) ?? 0) - repaidFen) // an advance goes to whoever filed the claim, and so comes back
  return paid
}

/** Whose claim a payment belongs to: the payee's own, or the one of who filed it. */
export async function claimOwnerOf(db: Db, paymentId: string, payeeId: string): Promise<string> {
  const row = await db
    .selectFrom('claim_payouts')
    .select('customerId')
    .where('paymentId', '=', paymentId)
    .executeTakeFirst()
  return row?.customerId ?? payeeId
}
