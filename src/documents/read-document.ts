// Reads an uploaded document in the background. That it cannot be read is a result like any other, not a reason to go on trying.
import { Readable } from 'node:stream'
import { type Context, type Delivery, emit, sealJson, system, type Tx, writeAs } from '../kit/index.ts'
import { getDocument } from './document.ts'
import { editorNamed } from './editor-signs.ts'
import { type Reader, type Reading, ReadingFailed } from './reading/index.ts'
import { contentOf } from './stored-reading.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    /** The reading is there, or it is there that none can be made. */
    'document.read': { customerId: string; documentId: string }
  }
}

type ReadContext = Context & { readonly reader: Reader }

const pageBytesMax = 10_000_000
/** A thread that crashed or overran may have been short of memory: it is tried this often before the file is blamed. */
const triesMax = 2
const busy = new Set(['busy', 'closed'])
const perhapsLuck = new Set(['crashed', 'timed-out'])

/** Handles `document.uploaded`. */
export async function readDocument(context: ReadContext, delivery: Delivery<'document.uploaded'>): Promise<void> {
  const { customerId, documentId } = delivery.payload
  if (!(await begin(context, customerId, documentId))) return
  const document = await getDocument(context.db, customerId, documentId)
  if (document.type === 'application/json') return fail(context, delivery.payload, 'not-what-it-says') // no paper
  const content = await context.files.read(document.fileKey)
  try {
    const reading = await context.reader.read(content, document.type)
    await finish(context, delivery.payload, withEditor(reading, content))
  } catch (error) {
    if (!(error instanceof ReadingFailed) || busy.has(error.reason)) throw error
    if (perhapsLuck.has(error.reason) && delivery.attempts < triesMax) throw error
    await fail(context, delivery.payload, error.reason)
  }
}

// A sign and no more: whoever reads the claim is told of it.
function withEditor(reading: Reading, content: Buffer): Reading {
  const editor = editorNamed(content)
  if (editor === undefined) return reading
  return { ...reading, checks: [...reading.checks, { id: 'no-editor-named', passed: false, detail: editor, page: 0 }] }
}

// False when the document has been read by an earlier delivery.
async function begin(context: ReadContext, customerId: string, documentId: string): Promise<boolean> {
  return writeAs(context, system('reader'), {}, async (tx) => {
    const begun = await tx.db
      .insertInto('document_readings')
      .values({ customerId, documentId, startedAt: tx.at, finishedAt: null, failure: null, kind: null, reading: null })
      .onConflict((conflict) =>
        conflict
          .constraint('document_readings_pkey')
          .doUpdateSet({ startedAt: tx.at })
          .where('document_readings.finishedAt', 'is', null),
      )
      .executeTakeFirst()
    return begun.numInsertedOrUpdatedRows === 1n
  })
}

type Target = Delivery<'document.uploaded'>['payload']

async function finish(context: ReadContext, target: Target, reading: Reading): Promise<void> {
  const pages: string[] = []
  for (const { uprightJpeg } of reading.pages) {
    const stored = await context.files.put(Readable.from([uprightJpeg]), { bytesMax: pageBytesMax })
    pages.push(stored.key)
  }
  const content = contentOf(reading)
  const won = await writeAs(context, system('reader'), {}, async (tx) => {
    const ended = await end(tx, target, { failure: null, kind: reading.kind, reading: sealJson(content) })
    if (!ended || pages.length === 0) return ended
    await tx.db
      .insertInto('document_pages')
      .values(pages.map((fileKey, page) => ({ ...target, page, fileKey })))
      .execute()
    return true
  })
  if (!won) for (const key of pages) await context.files.remove(key)
}

async function fail(context: ReadContext, target: Target, failure: string): Promise<void> {
  await writeAs(context, system('reader'), {}, (tx) => end(tx, target, { failure, kind: null, reading: null }))
}

// False when another delivery of the same message ended it first.
async function end(
  tx: Tx,
  { customerId, documentId }: Target,
  result: { failure: string | null; kind: string | null; reading: Buffer | null },
): Promise<boolean> {
  const ended = await tx.db
    .updateTable('document_readings')
    .set({ ...result, finishedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('documentId', '=', documentId)
    .where('finishedAt', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) return false
  emit(tx, 'document.read', { customerId, documentId })
  return true
}
