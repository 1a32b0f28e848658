// A document taken in at the desk: kept sealed until it is read in the background, then drafts, one a heading, and the file is gone.
import { Readable } from 'node:stream'
import { type Reader, ReadingFailed } from '../../../documents/index.ts'
import { type Context, emit, ProblemError, type Tx, writeAs } from '../../../kit/index.ts'
import type { Products } from '../../../products/index.ts'
import { badFile } from '../problems.ts'
import { draftArticle } from '../write-article.ts'
import { readDocx } from './docx.ts'
import { draftsOf } from './drafts.ts'
import { readMarkdown } from './markdown.ts'
import { readPages } from './pdf.ts'
import type { ReadDocument } from './section.ts'
import { changeImport, getImport, type Import, type ImportType, insertImport } from './store.ts'

declare module '../../../kit/outbox.ts' {
  interface Topics {
    'knowledge.document-received': { importId: string }
  }
}

export const importBytesMax = 8_000_000

/** What a file is, by its content; a text without signs of another kind is Markdown. Raises `import-unreadable`. */
export function typeOfFile(bytes: Buffer): ImportType {
  const head = bytes.toString('latin1', 0, 5)
  if (head === '%PDF-') return 'pdf'
  if (head.startsWith('PK')) return 'docx'
  const isText = !bytes.includes(0) && !bytes.toString('utf8').includes('\uFFFD')
  if (!isText || bytes.length === 0) throw badFile()
  return 'markdown'
}

/** Keeps the file and has it read; gives the id by which progress is asked for. */
export async function takeIn(
  context: Pick<Context, 'db' | 'clock' | 'files'>,
  by: Tx['by'],
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<string> {
  const type = typeOfFile(bytes)
  const { key: fileKey } = await context.files.put(Readable.from(bytes), { bytesMax: importBytesMax })
  return writeAs(context, by, {}, async (tx) => {
    const importId = await insertImport(tx, { name, fileKey, type })
    emit(tx, 'knowledge.document-received', { importId })
    return importId
  })
}

export interface Reading extends Pick<Context, 'db' | 'clock' | 'files' | 'log'> {
  readonly reader: Reader
  readonly products: Products
}

/** Reads what was taken in; does its work once, whoever is asked to do it again. */
export async function readImport(context: Reading, importId: string): Promise<void> {
  const taken = await getImport(context.db, importId)
  const { fileKey, state } = taken
  if (fileKey === null || state === 'done' || state === 'failed') return
  // in the name of who handed it in: somebody else publishes
  const by = {
    kind: 'staff',
    staffId: taken.by.replace(/^staff:/, ''),
    name: taken.byName,
    sessionId: importId,
  } as const
  await writeAs(context, by, {}, (tx) => changeImport(tx, importId, { state: 'reading' }))
  const read = await readFile(context, taken, fileKey)
  await writeAs(context, by, { key: `import|${importId}`, input: {} }, async (tx) => {
    if (read) await keepDrafts(tx, taken, read, context.products)
    else await changeImport(tx, importId, { state: 'failed', fileKey: null })
    return null
  })
  await context.files.remove(fileKey)
}

async function readFile(
  { files, reader, log }: Reading,
  { type }: Import,
  fileKey: string,
): Promise<ReadDocument | undefined> {
  const bytes = await files.read(fileKey)
  try {
    if (type === 'markdown') return readMarkdown(bytes.toString('utf8'))
    if (type === 'docx') return readDocx(bytes)
    return readPages((await reader.read(bytes, 'application/pdf')).pages)
  } catch (error) {
    log.warn({ err: error, type }, 'a document of the knowledge cannot be read')
    if (error instanceof ProblemError || error instanceof ReadingFailed) return undefined
    throw error
  }
}

async function keepDrafts(tx: Tx, taken: Import, read: ReadDocument, products: Products): Promise<void> {
  const drafts: { articleId: string; place: string }[] = []
  const sold = products.current(tx.today)
  for (const { content, place } of draftsOf(read.sections)) {
    const origin = { kind: 'document' as const, name: taken.name, place }
    const { article } = await draftArticle(tx, { products: sold, content, origin })
    drafts.push({ articleId: article.slug, place })
  }
  await changeImport(tx, taken.id, {
    state: 'done',
    fileKey: null,
    outcome: { drafts, skipped: [...read.skipped] },
  })
}
