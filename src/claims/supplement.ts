// Asking the customer for more, once and completely (保险法 §22), and taking it in.
import { z } from 'zod'
import { notify, type StaffActor } from '../identity/index.ts'
import { append, type Db, emit, type Tx, text } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { addPapers } from './add-evidence.ts'
import { type Claim, stateOf } from './claim.ts'
import { pauseClocks, resumeClocks } from './clocks.ts'
import { checkStranger } from './decide-claim.ts'
import { writeSupplementNotice } from './decision-letter.ts'
import { eventsOf, happening } from './events.ts'
import { checkUninvolved } from './involved.ts'
import { waitFor } from './open-claim.ts'
import { askedBefore, claimMoved, nothingAsked, notWithPerson } from './problems.ts'
import { checkNoneWaits } from './refusal-proposals.ts'
import { lockClaim } from './store.ts'
import { closeTasks } from './tasks.ts'

export const wantedPaper = z.object({ kind: z.string().max(40), title: text, why: text }).meta({ id: 'WantedPaper' })
export type WantedPaper = z.infer<typeof wantedPaper>

/** Sends the notice and stops the clocks. Raises `supplement-asked-before` for a second one. */
export async function askSupplement(
  tx: Tx,
  {
    customerId,
    claimId,
    staff,
    seenSeq,
    wanted,
  }: { customerId: string; claimId: string; staff: StaffActor; seenSeq: number; wanted: readonly WantedPaper[] },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (claim.lastSeq !== seenSeq) throw claimMoved()
  if (stateOf(await eventsOf(tx.db, claim)) !== 'with-a-person') throw notWithPerson()
  await checkStranger(tx, staff, claim)
  await checkUninvolved(tx, staff, claim)
  await checkNoneWaits(tx, claim)
  if (await findNotice(tx.db, claim)) throw askedBefore()
  append(tx, 'claim_notices', { customerId, claimId, wanted: JSON.stringify(wanted), askedAt: tx.at })
  const happened = happening(tx, claim)
  happened.happen('supplement-asked', { wanted: wanted.length })
  await closeTasks(tx, claim)
  await pauseClocks(tx, claim)
  await writeSupplementNotice(tx, claim, wanted)
  await happened.close()
  notify(tx, customerId, {
    zh: `【门店】您的理赔 ${claim.claimNo} 还需要补充 ${wanted.length} 项材料，请在“我的理赔”查看并上传。`,
    en: `[Mendian] Your claim ${claim.claimNo} needs ${wanted.length} more papers; see My claims.`,
  })
  await tell(tx, claim, 'claim.supplement-asked')
}

/** Takes in what was asked for; the clocks run again and the claim is judged anew. */
export async function giveSupplement(
  tx: Tx,
  { customerId, claimId, documentIds }: { customerId: string; claimId: string; documentIds: readonly string[] },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (stateOf(await eventsOf(tx.db, claim)) !== 'supplement') throw nothingAsked()
  const documents = await addPapers(tx, claim, documentIds)
  const happened = happening(tx, claim)
  happened.happen('supplement-given', { documents })
  await tx.db
    .updateTable('claim_notices')
    .set({ answeredAt: tx.at })
    .where('customerId', '=', customerId)
    .where('claimId', '=', claimId)
    .execute()
  await resumeClocks(tx, claim)
  await happened.close()
  emit(tx, 'claim.opened', { customerId, claimId })
  waitFor(tx, { customerId, claimId })
  await tell(tx, claim, 'claim.supplement-given')
}

async function tell(
  tx: Tx,
  { customerId, id, claimNo, requestId }: Claim,
  kind: 'claim.supplement-asked' | 'claim.supplement-given',
): Promise<void> {
  record(tx, { customerId, kind, subject: { type: 'claim', id }, body: { claimNo } })
  await evidence(tx, { customerId, chainId: requestId, kind, body: { claimId: id } })
}

/** What was asked for, and whether it has come. */
export async function findNotice(
  db: Db,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
): Promise<{ wanted: WantedPaper[]; answered: boolean } | undefined> {
  const row = await db
    .selectFrom('claim_notices')
    .select(['wanted', 'answeredAt'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .executeTakeFirst()
  return row && { wanted: z.array(wantedPaper).parse(row.wanted), answered: row.answeredAt !== null }
}
