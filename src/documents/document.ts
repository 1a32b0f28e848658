// Stored documents: their rows, and loading one as its owner.
import { type Db, notFound } from '../kit/index.ts'
import { type StoredType, storedTypes } from './reading/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    documents: {
      customerId: string
      id: string
      type: string
      bytes: number
      sha256: Buffer
      fileKey: string
      width: number | null
      height: number | null
      at: Date
    }
  }
}

export interface StoredDocument {
  readonly customerId: string
  readonly id: string
  readonly type: StoredType
  readonly bytes: number
  /** 64 hexadecimal digits, of the content as received. */
  readonly sha256: string
  readonly fileKey: string
  readonly width: number | null
  readonly height: number | null
  readonly at: Date
}

/** A document of this customer's; 404 otherwise, so that loading it is the authorisation. */
export async function getDocument(db: Db, customerId: string, id: string): Promise<StoredDocument> {
  const [found] = await listDocuments(db, customerId, [id])
  if (!found) throw notFound()
  return found
}

/** Those of the ids that are documents of this customer's, at most a hundred, in the order of upload. */
export async function listDocuments(db: Db, customerId: string, ids: readonly string[]): Promise<StoredDocument[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('documents')
    .select(['customerId', 'id', 'type', 'bytes', 'sha256', 'fileKey', 'width', 'height', 'at'])
    .where('customerId', '=', customerId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, type: storedType(row.type), sha256: row.sha256.toString('hex') }))
}

function storedType(written: string): StoredType {
  const type = storedTypes.find((known) => known === written)
  if (!type) throw new Error(`no file type ${written}`)
  return type
}
