// An adjuster puts a read value right and sees at once what adjudication makes of it.

import { z } from 'zod'
import { correctReading, place } from '../documents/index.ts'
import { id, notFound, type Tx } from '../kit/index.ts'
import { happening } from './events.ts'
import { documentIdsOf } from './store.ts'
import { type AtDesk, takeInHand } from './take-in-hand.ts'

export const correction = z
  .strictObject({ documentId: id, at: place, value: z.string().trim().max(500) })
  .meta({ id: 'ClaimCorrection', description: 'amounts in fen, days YYYY-MM-DD, a kind by its id' })

export async function correctValue(
  tx: Tx,
  { corrected, ...atDesk }: AtDesk & { readonly corrected: z.infer<typeof correction> },
): Promise<void> {
  const claim = await takeInHand(tx, atDesk)
  const { documentId, at, value } = corrected
  if (!(await documentIdsOf(tx.db, claim)).includes(documentId)) throw notFound()
  await correctReading(tx, { customerId: claim.customerId, documentId, matterId: claim.id, at, value })
  const happened = happening(tx, claim)
  happened.happen('corrected', {
    documentId,
    place: 'kind' in at ? 'kind' : 'field' in at ? at.field : `line ${at.line} ${at.column}`,
  })
  await happened.close()
}
