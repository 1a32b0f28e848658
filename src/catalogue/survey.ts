// One question at the end of a finished request.
import { append, type Db, seal, type Tx } from '../kit/index.ts'
import { countStep } from './funnel.ts'
import { surveyClosed } from './problems.ts'
import type { RequestRow } from './store.ts'

/** Keeps a score of 0-10 and the words, once; the words are sealed, for people write anything into them. */
export async function rateRequest(
  tx: Tx,
  row: RequestRow,
  { score, comment }: { score: number; comment?: string | undefined },
): Promise<void> {
  if (!row.appliedAt || (await isRated(tx.db, row))) throw surveyClosed()
  const { customerId, id: requestId, serviceId } = row
  append(tx, 'catalogue_surveys', {
    customerId,
    requestId,
    serviceId,
    score,
    comment: comment ? seal(comment) : null,
    at: tx.at,
  })
  countStep(tx, row, 'rated')
}

export async function isRated(db: Db, row: Pick<RequestRow, 'customerId' | 'id'>): Promise<boolean> {
  const found = await db
    .selectFrom('catalogue_surveys')
    .select('score')
    .where('customerId', '=', row.customerId)
    .where('requestId', '=', row.id)
    .executeTakeFirst()
  return found !== undefined
}
