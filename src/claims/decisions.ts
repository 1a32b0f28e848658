// Decisions as rows: what was decided, by whom, on which facts and rules. The money follows in the same write.

import { z } from 'zod'
import {
  actorKey,
  append,
  canonicalJson,
  type Db,
  sealJson,
  sha256,
  type Text,
  type Tx,
  text,
  unsealJson,
} from '../kit/index.ts'
import { endingOf, isPaidUp, lockPolicy, recordClaimPaid, waivedSince, waivePremiums } from '../policies/index.ts'
import type { Claim } from './claim.ts'
import { restartClock, stopClocks } from './clocks.ts'
import type { Happening } from './events.ts'
import { type Adjudication, adjudication, type ClaimFacts } from './judge/index.ts'
import { orderPayouts, type Payout, paymentsOf } from './payouts.ts'
import { recoveryOf, settleRecovery } from './recoveries.ts'
import { type NewUse, replaceUses } from './uses.ts'

export const refusal = z.object({
  reasons: z.array(text),
  articles: z.array(z.string()),
  /** Who proposed it, where two had to agree: the decision is by the other. */
  proposedBy: z.string().optional(),
})
export type Refusal = z.infer<typeof refusal>

export interface Decision {
  readonly no: number
  readonly by: string
  readonly at: Date
  readonly outcome: 'pay' | 'refer' | 'refuse'
  readonly payFen: number
  readonly adjudication: Adjudication
  readonly reasons: Refusal | null
}

/** Newest first. */
export async function decisionsOf(db: Db, { customerId, id }: Pick<Claim, 'customerId' | 'id'>): Promise<Decision[]> {
  const rows = await db
    .selectFrom('claim_decisions')
    .select(['no', 'by', 'at', 'outcome', 'payFen', 'adjudication', 'reasons'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('no', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ adjudication: sealed, reasons, ...row }) => ({
    ...row,
    adjudication: adjudication.parse(unsealJson(sealed)),
    reasons: reasons && refusal.parse(unsealJson(reasons)),
  }))
}

interface NewDecision {
  readonly outcome: Decision['outcome']
  readonly payFen: number
  readonly result: Adjudication
  readonly facts: ClaimFacts
  readonly reasons?: Refusal
}

/** Keeps a decision with the hash of its facts; gives its number. */
export async function keepDecision(
  tx: Tx,
  claim: Claim,
  { outcome, payFen, result, facts, reasons }: NewDecision,
): Promise<number> {
  const [last] = await tx.db
    .selectFrom('claim_decisions')
    .select('no')
    .where('customerId', '=', claim.customerId)
    .where('claimId', '=', claim.id)
    .orderBy('no', 'desc')
    .limit(1)
    .execute()
  const no = (last?.no ?? 0) + 1
  append(tx, 'claim_decisions', {
    customerId: claim.customerId,
    claimId: claim.id,
    no,
    by: actorKey(tx.by),
    at: tx.at,
    outcome,
    payFen,
    factsHash: sha256(canonicalJson(facts)),
    rules: JSON.stringify(result.rules),
    adjudication: sealJson(result),
    reasons: reasons ? sealJson(reasons) : null,
  })
  return no
}

type Key = Pick<Claim, 'customerId' | 'id'>

/** Fen that earlier decisions of the claim have paid or ordered and that did not fail, less what was paid back. */
export async function paidBefore(db: Db, claim: Key): Promise<number> {
  const { repaidFen = 0 } = (await recoveryOf(db, claim)) ?? {}
  return (await standingOf(db, claim)) - repaidFen
}

/** Of that, what was advanced on trust: less than it may be granted, for it can be asked back. */
export async function onTrustBefore(db: Db, claim: Key): Promise<number> {
  const { repaidFen = 0 } = (await recoveryOf(db, claim)) ?? {}
  return Math.max(0, (await standingOf(db, claim, true)) - repaidFen)
}

async function standingOf(db: Db, claim: Key, onTrustAlone = false): Promise<number> {
  const standing = (await paymentsOf(db, claim)).filter((one) => one.failedAt === null)
  return standing.reduce((sum, { amountFen, onTrust }) => (onTrust || !onTrustAlone ? sum + amountFen : sum), 0)
}

/** What has been paid against what is granted: the difference is owed back. */
export async function recoverOverpaid(tx: Tx, claim: Claim, happened: Happening, grantedFen: number): Promise<void> {
  await settleRecovery(tx, claim, happened, { paidFen: await standingOf(tx.db, claim), grantedFen })
}

export interface Share extends NewUse {
  readonly customerId: string
  /** The contract ends with this benefit; of a rider's coverage, the rider. */
  readonly ends: boolean
  /** What the contract is owed and has been taken from the benefit; fen. */
  readonly owed?: { readonly loanFen: number; readonly premiumFen: number }
}

/** A contract whose premiums due after the event are waived with the decision. */
export interface Waived {
  readonly customerId: string
  readonly policyId: string
  readonly coverageId: string
  readonly waives: 'main' | 'main-and-riders'
}

/**
 * Pays what a decision grants, less what was paid before: the ledger, the orders to the bank, the policies' own record. A
 * payment's row hangs on the decision and the payee, so that a decision pays each once. Nothing is left to pay: nothing is ordered.
 */
export async function payDecision(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  decided: { no: number; payouts: readonly Payout[]; shares: readonly Share[]; waived: readonly Waived[] },
): Promise<void> {
  await notePolicies(tx, claim, decided.shares)
  await waive(tx, claim, decided.waived)
  await replaceUses(tx, claim, decided.shares)
  await stopClocks(tx, claim, ['decide', 'decide-complex', 'undisputed', 'review', 'appeal'])
  const orderedFen = await orderPayouts(tx, claim, happened, decided)
  if (orderedFen > 0) await restartClock(tx, claim, 'pay')
  else happened.happen('nothing-more', { no: decided.no })
}

// In the order of their ids, so that two claims on the same policies do not wait for each other in a circle; what ends a contract
// comes after what else it pays.
async function notePolicies(tx: Tx, claim: Claim, shares: readonly Share[]): Promise<void> {
  const paying = shares.filter(({ paidFen }) => paidFen > 0)
  for (const { customerId, policyId, coverageId, paidFen, ends, owed } of [...paying].sort((a, b) =>
    a.policyId === b.policyId ? Number(a.ends) - Number(b.ends) : a.policyId < b.policyId ? -1 : 1,
  )) {
    const policy = await lockPolicy(tx, customerId, policyId)
    if (endingOf(policy)) continue
    const taken = owed && { on: claim.happenedOn, ...owed }
    await recordClaimPaid(tx, { policy, claimId: claim.id, coverageId, amountFen: paidFen, ends, owed: taken })
  }
}

async function waive(tx: Tx, { happenedOn: eventOn }: Claim, waived: readonly Waived[]): Promise<void> {
  for (const { customerId, policyId, ...waiver } of [...waived].sort((a, b) => (a.policyId < b.policyId ? -1 : 1))) {
    const policy = await lockPolicy(tx, customerId, policyId)
    if (endingOf(policy) || isPaidUp(policy) || waivedSince(policy) !== undefined) continue
    await waivePremiums(tx, { policy, eventOn, ...waiver, accountId: policy.premiumAccountId })
  }
}

/** Words for why, each once, taken from findings that referred. */
export function reasonsOf({ findings }: Adjudication): Text[] {
  const words = findings.filter(({ effect }) => effect === 'refer').map((finding) => finding.words)
  return [...new Map(words.map((one) => [one.zh, one])).values()]
}
