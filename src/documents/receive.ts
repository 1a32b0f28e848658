// Takes files in: sealed as they stream, recognised by content, measured before anybody decodes them.
import { Readable } from 'node:stream'
import { emit, type Files, newId, ProblemError, type StoredFile, startOf, type Tables, type Tx } from '../kit/index.ts'
import { headBytes, typeOf } from './content-type.ts'
import { type ImageSize, imageSize } from './image-size.ts'
import { fileTypeUnknown, noFile, tooManyToday, uploadBroken } from './problems.ts'
import type { FileType } from './reading/index.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    'document.uploaded': { customerId: string; documentId: string }
  }
}

export const filesMax = 40
const perDayMax = 200

export interface ReceivedFile extends StoredFile {
  readonly type: FileType
  readonly size: ImageSize | undefined
}

/** Stores one stream; whatever is refused leaves nothing behind. */
export async function receiveFile(files: Files, content: Readable, bytesMax: number): Promise<ReceivedFile> {
  const { type, whole } = await recognise(content)
  const stored = await files.put(whole, { bytesMax })
  try {
    const size = type === 'application/pdf' ? undefined : await imageSize(await files.read(stored.key))
    return { ...stored, type, size }
  } catch (error) {
    await files.remove(stored.key)
    throw error
  }
}

// Reads the first bytes, and gives back a stream that begins with them.
async function recognise(content: Readable): Promise<{ type: FileType; whole: Readable }> {
  const chunks = unbroken<Buffer>(content)
  let head = Buffer.alloc(0)
  while (head.length < headBytes) {
    const next = await chunks.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  if (head.length === 0) throw noFile()
  const type = typeOf(head)
  if (!type) throw fileTypeUnknown()
  return { type, whole: Readable.from(joined(head, chunks)) }
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head
  yield* rest
}

/** What comes over the wire, where a line that breaks is the sender's trouble and not a fault of ours. */
export async function* unbroken<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source
  } catch (error) {
    const known = error instanceof ProblemError || (error instanceof Error && 'statusCode' in error)
    throw known ? error : uploadBroken()
  }
}

export interface AddedDocument {
  readonly id: string
  readonly type: FileType
  readonly bytes: number
  readonly sha256: string
  /** Handed in before: the id is the first one's. */
  readonly known: boolean
}

/** Enters received files as this customer's documents, in their order; a file they handed in before keeps its id. */
export async function addDocuments(
  tx: Tx,
  customerId: string,
  received: readonly ReceivedFile[],
): Promise<AddedDocument[]> {
  await checkToday(tx, customerId, received.length)
  const added: AddedDocument[] = []
  for (const file of received) added.push(await addDocument(tx, customerId, file))
  return added
}

async function addDocument(tx: Tx, customerId: string, file: ReceivedFile): Promise<AddedDocument> {
  const { type, bytes, sha256, key: fileKey, size } = file
  const { width = null, height = null } = size ?? {}
  const { id, known } = await enterDocument(tx, customerId, { type, bytes, sha256, fileKey, width, height })
  return { id, type, bytes, sha256: sha256.toString('hex'), known }
}

/** The row of a stored file; a file this customer has already keeps its first id. */
export async function enterDocument(tx: Tx, customerId: string, file: NewRow): Promise<{ id: string; known: boolean }> {
  const { id, known } = await addRow(tx, customerId, file)
  if (!known) emit(tx, 'document.uploaded', { customerId, documentId: id })
  return { id, known }
}

type NewRow = Omit<Tables['documents'], 'customerId' | 'id' | 'at'>

/** The row alone: nothing is read of it. */
export async function addRow(tx: Tx, customerId: string, file: NewRow): Promise<{ id: string; known: boolean }> {
  const inserted = await tx.db
    .insertInto('documents')
    .values({ customerId, id: newId(), ...file, at: tx.at })
    .onConflict((conflict) => conflict.constraint('documents_sha256').doNothing())
    .returning('id')
    .executeTakeFirst()
  const { id } = inserted ?? (await documentByHash(tx, customerId, file.sha256))
  return { id, known: !inserted }
}

function documentByHash(tx: Tx, customerId: string, sha256: Buffer): Promise<{ id: string }> {
  return tx.db
    .selectFrom('documents')
    .select('id')
    .where('customerId', '=', customerId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
}

async function checkToday(tx: Tx, customerId: string, more: number): Promise<void> {
  const { count } = await tx.db
    .selectFrom('documents')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .where('at', '>=', startOf(tx.today))
    .executeTakeFirstOrThrow()
  if (count + more > perDayMax) throw tooManyToday()
}

/** Enters one document that is already in memory (the demo, another channel): the same checks, the same rows. */
export async function attach(
  tx: Tx,
  files: Files,
  { customerId, content, bytesMax = 20_000_000 }: { customerId: string; content: Buffer; bytesMax?: number },
): Promise<AddedDocument> {
  const received = await receiveFile(files, Readable.from([content]), bytesMax)
  const added = await addDocument(tx, customerId, received)
  if (added.known) await files.remove(received.key)
  return added
}
