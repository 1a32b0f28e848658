// What another system told instead of a paper is kept as a document that is read already: its values have an origin, not a page.
import { Readable } from 'node:stream'
import { canonicalJson, type Files, sealJson, type Tx } from '../kit/index.ts'
import { addRow } from './receive.ts'
import { type ReadContent, readContent } from './stored-reading.ts'

const bytesMax = 5_000_000

/** Enters it as a document of this customer's with its reading, and gives its id; what was entered before keeps its id. */
export async function enterTold(tx: Tx, files: Files, customerId: string, told: ReadContent): Promise<string> {
  const content = readContent.parse(told)
  const file = await files.put(Readable.from([Buffer.from(canonicalJson(content))]), { bytesMax })
  const { bytes, sha256, key: fileKey } = file
  const row = { type: 'application/json', bytes, sha256, fileKey, width: null, height: null }
  const { id, known } = await addRow(tx, customerId, row)
  if (known) {
    await files.remove(fileKey)
    return id
  }
  const reading = { failure: null, kind: content.kind, reading: sealJson(content) }
  await tx.db
    .insertInto('document_readings')
    .values({ customerId, documentId: id, startedAt: tx.at, finishedAt: tx.at, ...reading })
    .execute()
  return id
}
