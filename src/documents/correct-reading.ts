// A person sets a read value right: who, when, what it was and what it is; nothing is overwritten.
import { actorKey, append, newId, notFound, seal, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type Correction, fits, valueAt, writePlace } from './corrections.ts'
import { notYetRead, placeUnknown } from './problems.ts'
import { listReadings } from './stored-reading.ts'

declare module '../kit/database.ts' {
  interface Tables {
    document_corrections: {
      customerId: string
      documentId: string
      id: string
      place: string
      oldValue: Buffer | null
      newValue: Buffer
      by: string
      at: Date
      matterId: string | null
    }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'document.corrected': { readonly documentId: string; readonly place: string }
  }
}

/** Counts within one matter (a claim) alone. Raises 404 for a document of somebody else's, `document-not-read`, or `reading-place-unknown`. */
export async function correctReading(
  tx: Tx,
  {
    customerId,
    documentId,
    matterId,
    at,
    value,
  }: Correction & { readonly customerId: string; readonly documentId: string; readonly matterId: string },
): Promise<void> {
  const [stored] = await listReadings(tx.db, customerId, [documentId], matterId)
  if (!stored) throw notFound()
  if (stored.state !== 'read') throw notYetRead()
  if (!fits(stored, { at, value })) throw placeUnknown()
  const old = valueAt(stored, at)
  append(tx, 'document_corrections', {
    customerId,
    documentId,
    id: newId(),
    place: writePlace(at),
    oldValue: old === undefined ? null : seal(old),
    newValue: seal(value),
    by: actorKey(tx.by),
    at: tx.at,
    matterId,
  })
  const named = 'kind' in at ? 'kind' : 'field' in at ? at.field : `${at.line}.${at.column}`
  record(tx, {
    customerId,
    kind: 'document.corrected',
    subject: { type: 'document', id: documentId },
    body: { documentId, place: named },
  })
}
