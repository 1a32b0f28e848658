// The copy a person asked for (PIPL §45): kept sealed for thirty days, theirs alone to fetch.
import { addDays, append, type Day, type Db, newId, notFound, seal, sha256, type Tx, unseal } from '../kit/index.ts'
import { record } from '../timeline/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    privacy_exports: {
      customerId: string
      id: string
      content: Buffer | null
      sha256: string
      bytes: number
      at: Date
      untilOn: Day
    }
  }
}

const keptDays = 30

/** Keeps the copy as JSON, with this write; returns its id, its hash and its last day. */
export function keepExport(
  tx: Tx,
  customerId: string,
  data: unknown,
): { exportId: string; sha256: string; untilOn: Day } {
  const content = JSON.stringify(data, undefined, 2)
  const [exportId, untilOn, hash] = [newId(), addDays(tx.today, keptDays), sha256(content).toString('hex')]
  const bytes = Buffer.byteLength(content)
  append(tx, 'privacy_exports', {
    customerId,
    id: exportId,
    content: seal(content),
    sha256: hash,
    bytes,
    at: tx.at,
    untilOn,
  })
  record(tx, { customerId, kind: 'privacy.exported', subject: { type: 'export', id: exportId }, body: { bytes } })
  return { exportId, sha256: hash, untilOn }
}

/** The JSON as it was made; 404 for anybody else's, and after its last day. */
export async function getExport(db: Db, customerId: string, id: string, today: Day): Promise<string> {
  const row = await db
    .selectFrom('privacy_exports')
    .select('content')
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .where('untilOn', '>=', today)
    .executeTakeFirst()
  if (!row?.content) throw notFound()
  return unseal(row.content)
}
