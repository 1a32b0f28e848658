// One upload: every file of the request is stored or none is, and nothing that is not kept stays in the store.
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../customers/index.ts'
import { type Context, type Files, idempotencyKey, writeAs } from '../kit/index.ts'
import { noFile, tooManyFiles } from './problems.ts'
import { type AddedDocument, addDocuments, filesMax, type ReceivedFile, receiveFile, unbroken } from './receive.ts'

const swallowedMax = 200_000_000

/** Takes in the files of a multipart request as the customer's documents, in the order in which they came. */
export async function upload(
  context: Context,
  { by, customerId }: Pick<Caller, 'by' | 'customerId'>,
  request: FastifyRequest,
): Promise<AddedDocument[]> {
  if (!request.isMultipart()) throw noFile()
  const received = await receiveAll(context.files, request.files(), context.config.UPLOAD_BYTES_MAX).catch((error) => {
    swallow(request)
    throw error
  })
  const hashes = received.map(({ sha256 }) => sha256.toString('hex'))
  const claim = { key: idempotencyKey(request), input: { route: 'uploadDocuments', hashes } }
  let kept = new Set<string>()
  try {
    const added = await writeAs(context, by, claim, async (tx) => {
      const items = await addDocuments(tx, customerId, received)
      kept = new Set(received.filter((_, index) => items[index]?.known === false).map(({ key }) => key))
      return items
    })
    return added
  } catch (error) {
    kept.clear()
    throw error
  } finally {
    await removeAll(
      context.files,
      received.filter(({ key }) => !kept.has(key)),
    )
  }
}

async function receiveAll(
  files: Files,
  parts: AsyncIterable<MultipartFile>,
  bytesMax: number,
): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = []
  try {
    for await (const part of unbroken(parts)) {
      if (received.length >= filesMax) throw tooManyFiles()
      received.push(await receiveFile(files, part.file, bytesMax))
    }
    if (received.length === 0) throw noFile()
    return received
  } catch (error) {
    await removeAll(files, received)
    throw error
  }
}

// The rest of a refused body is let in and thrown away: a sender that is cut off in mid-sentence never reads the answer.
function swallow({ raw }: FastifyRequest): void {
  let left = swallowedMax
  raw.unpipe()
  raw.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) raw.destroy()
  })
  raw.resume() // taking a pipe away pauses
}

async function removeAll(files: Files, received: readonly ReceivedFile[]): Promise<void> {
  for (const { key } of received) await files.remove(key)
}
