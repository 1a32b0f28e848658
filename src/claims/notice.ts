// The one notice of what is still needed (保险法 §22): complete, sent once, by a person or by the machine; the clocks stand still.
import { z } from 'zod'
import { notify } from '../identity/index.ts'
import { append, type Db, type Tx, text } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Claim } from './claim.ts'
import { pauseClocks } from './clocks.ts'
import { writeSupplementNotice } from './decision-letter.ts'
import type { Happening } from './events.ts'

export const wantedPaper = z.object({ kind: z.string().max(40), title: text, why: text }).meta({ id: 'WantedPaper' })
export type WantedPaper = z.infer<typeof wantedPaper>

/** The row, the event, the letter, the message; whoever calls has looked that none was sent before. */
export async function sendNotice(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  wanted: readonly WantedPaper[],
): Promise<void> {
  const { customerId, id: claimId, claimNo } = claim
  append(tx, 'claim_notices', { customerId, claimId, wanted: JSON.stringify(wanted), askedAt: tx.at })
  happened.happen('supplement-asked', { wanted: wanted.length })
  await pauseClocks(tx, claim)
  await writeSupplementNotice(tx, claim, wanted)
  notify(tx, customerId, {
    zh: `【门店】您的理赔 ${claimNo} 还需要补充 ${wanted.length} 项材料，请在“我的理赔”查看并上传。`,
    en: `[Mendian] Your claim ${claimNo} needs ${wanted.length} more papers; see My claims.`,
  })
  await tellSupplement(tx, claim, 'claim.supplement-asked')
}

export async function tellSupplement(
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
