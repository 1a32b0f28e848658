// What was advanced beyond what was granted is owed back (民法典 §985): a receivable in the ledger, made less by a later decision
// that grants more, or paid back by the customer.
import { z } from 'zod'
import { notify } from '../identity/index.ts'
import { append, type Db, fen, formatFen, type Tx } from '../kit/index.ts'
import { collect, post } from '../payments/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Claim } from './claim.ts'
import { type Happening, happening } from './events.ts'
import { nothingOwed } from './problems.ts'
import { lockClaim } from './store.ts'
import './tables.ts'

type Key = Pick<Claim, 'customerId' | 'id'>

export const recoveryView = z
  .object({
    owedFen: fen.describe('what was advanced beyond what was granted'),
    repaidFen: fen,
    underWayFen: fen.describe('being collected from the account it was paid to'),
    openFen: fen.describe('still to be paid back'),
  })
  .meta({ id: 'ClaimRecovery' })
export type Recovery = z.infer<typeof recoveryView>

/** Undefined where nothing was ever owed back. */
export async function recoveryOf(db: Db, { customerId, id }: Key): Promise<Recovery | undefined> {
  const row = await db
    .selectFrom('claim_recoveries')
    .select(['owedFen', 'repaidFen'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const underWay = await db
    .selectFrom('claim_repayments')
    .select((eb) => eb.fn.sum<number>('amountFen').as('fen'))
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('settledAt', 'is', null)
    .where('failedAt', 'is', null)
    .executeTakeFirst()
  const underWayFen = Number(underWay?.fen ?? 0)
  return { ...row, underWayFen, openFen: Math.max(0, row.owedFen - row.repaidFen - underWayFen) }
}

/** All that a customer still owes back. */
export async function owedBy(db: Db, customerId: string): Promise<number> {
  const row = await db
    .selectFrom('claim_recoveries')
    .select((eb) => eb.fn.sum<number>(eb('owedFen', '-', eb.ref('repaidFen'))).as('fen'))
    .where('customerId', '=', customerId)
    .whereRef('owedFen', '>', 'repaidFen')
    .executeTakeFirst()
  return Number(row?.fen ?? 0)
}

/** After whatever moves either: what has been paid beyond what is granted stands as owed, to the fen. */
export async function settleRecovery(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  { paidFen, grantedFen }: { readonly paidFen: number; readonly grantedFen: number },
): Promise<void> {
  const { customerId, id: claimId, claimNo, requestId } = claim
  const before = await recoveryOf(tx.db, claim)
  const owedFen = Math.max(0, paidFen - grantedFen)
  const moreFen = owedFen - (before?.owedFen ?? 0)
  if (moreFen === 0) return
  if (!before) append(tx, 'claim_recoveries', { customerId, claimId, owedFen, openedAt: tx.at })
  else
    await tx.db
      .updateTable('claim_recoveries')
      .set({ owedFen })
      .where('customerId', '=', customerId)
      .where('claimId', '=', claimId)
      .execute()
  const subject = { type: 'claim', id: claimId }
  const [debit, credit] =
    moreFen > 0 ? (['claims-recoverable', 'claims-paid'] as const) : (['claims-paid', 'claims-recoverable'] as const)
  post(tx, {
    customerId,
    purpose: 'claim-recovery',
    subject,
    entries: [{ debit, credit, amountFen: Math.abs(moreFen) }],
  })
  await evidence(tx, { customerId, chainId: requestId, kind: 'claim.recovery', body: { claimId, owedFen } })
  if (moreFen < 0) return happened.happen('recovery-less', { amountFen: -moreFen })
  happened.happen('recovery-opened', { amountFen: moreFen })
  record(tx, { customerId, kind: 'claim.recovery', subject, body: { claimNo, amountFen: moreFen } })
  notify(tx, customerId, {
    zh: `【门店】理赔 ${claimNo} 已核定，先付的多了 ${formatFen(moreFen)}，请在“我的理赔”退回（民法典 §985）。`,
    en: `[Mendian] Claim ${claimNo} is decided; ${formatFen(moreFen)} of the advance is to be paid back, under My claims.`,
  })
}

/** Collects what is open from the account it was paid to. Raises `claim-nothing-owed`. */
export async function repay(tx: Tx, { customerId, claimId }: { customerId: string; claimId: string }): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const amountFen = (await recoveryOf(tx.db, claim))?.openFen ?? 0
  if (amountFen === 0) throw nothingOwed()
  const { accountId, claimNo: reference } = claim
  const subject = { type: 'claim', id: claimId }
  const paymentId = await collect(tx, {
    customerId,
    accountId,
    amountFen,
    purpose: 'claim-recovery',
    subject,
    reference,
  })
  append(tx, 'claim_repayments', { customerId, claimId, paymentId, amountFen, orderedAt: tx.at })
  const happened = happening(tx, claim)
  happened.happen('repayment-ordered', { paymentId, amountFen })
  await happened.close()
}

/** The bank has collected it, or has not; told again it changes nothing. */
export async function endRepayment(
  tx: Tx,
  claim: Claim,
  { paymentId, amountFen, column }: { paymentId: string; amountFen: number; column: 'settledAt' | 'failedAt' },
): Promise<void> {
  const { customerId, id: claimId, claimNo } = claim
  const ended = await tx.db
    .updateTable('claim_repayments')
    .set({ [column]: tx.at })
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .where('paymentId', '=', paymentId)
    .where('settledAt', 'is', null)
    .where('failedAt', 'is', null)
    .returning('paymentId')
    .executeTakeFirst()
  if (!ended) return
  const happened = happening(tx, claim)
  const subject = { type: 'claim', id: claimId }
  if (column === 'settledAt') {
    await tx.db
      .updateTable('claim_recoveries')
      .set((eb) => ({ repaidFen: eb('repaidFen', '+', amountFen) }))
      .where('customerId', '=', customerId)
      .where('claimId', '=', claimId)
      .execute()
    const entries = [{ debit: 'customer-funds', credit: 'claims-recoverable', amountFen }] as const
    post(tx, { customerId, purpose: 'claim-recovery', subject, entries, paymentId })
    record(tx, { customerId, kind: 'claim.repaid', subject, body: { claimNo, amountFen } })
  }
  happened.happen(column === 'settledAt' ? 'repaid' : 'repayment-failed', { paymentId, amountFen })
  await happened.close()
}
