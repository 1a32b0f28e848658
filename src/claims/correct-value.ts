// An adjuster puts a read value right and sees at once what adjudication makes of it.

import { z } from 'zod'
import { correctReading, place } from '../documents/index.ts'
import type { StaffActor } from '../identity/index.ts'
import { id, notFound, type Tx } from '../kit/index.ts'
import { stateOf } from './claim.ts'
import { checkStranger } from './decide-claim.ts'
import { eventsOf, happening } from './events.ts'
import { checkUninvolved } from './involved.ts'
import { notWithPerson } from './problems.ts'
import { documentIdsOf, lockClaim } from './store.ts'

export const correction = z
  .strictObject({ documentId: id, at: place, value: z.string().trim().max(500) })
  .meta({ id: 'ClaimCorrection', description: 'amounts in fen, days YYYY-MM-DD, a kind by its id' })

export async function correctValue(
  tx: Tx,
  {
    customerId,
    claimId,
    staff,
    corrected,
  }: { customerId: string; claimId: string; staff: StaffActor; corrected: z.infer<typeof correction> },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (stateOf(await eventsOf(tx.db, claim)) !== 'with-a-person') throw notWithPerson()
  await checkStranger(tx, staff, claim)
  await checkUninvolved(tx, staff, claim)
  const { documentId, at, value } = corrected
  if (!(await documentIdsOf(tx.db, claim)).includes(documentId)) throw notFound()
  await correctReading(tx, { customerId, documentId, at, value })
  const happened = happening(tx, claim)
  happened.happen('corrected', {
    documentId,
    place: 'kind' in at ? 'kind' : 'field' in at ? at.field : `line ${at.line} ${at.column}`,
  })
  await happened.close()
}
