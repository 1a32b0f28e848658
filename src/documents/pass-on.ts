// A document handed in by one customer for another's business becomes the other's own: a row of theirs over the same sealed file.
import { notFound, type Tx } from '../kit/index.ts'
import { listDocuments } from './document.ts'
import { enterDocument } from './receive.ts'

/** The other's ids, in the order given; raises 404 for a document that is not the first one's. What they handed in before keeps its id. */
export async function passOn(
  tx: Tx,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  documentIds: readonly string[],
): Promise<string[]> {
  const found = new Map((await listDocuments(tx.db, fromId, documentIds)).map((one) => [one.id, one]))
  const passed: string[] = []
  for (const id of documentIds) {
    const document = found.get(id)
    if (!document) throw notFound()
    const { type, bytes, sha256, fileKey, width, height } = document
    const entered = await enterDocument(tx, toId, {
      type,
      bytes,
      sha256: Buffer.from(sha256, 'hex'),
      fileKey,
      width,
      height,
    })
    passed.push(entered.id)
  }
  return passed
}
