// How documents leave the house: only after a check, and so that nothing in them can run or call home.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Context, id, notFound } from '../kit/index.ts'
import { extensions } from './content-type.ts'
import type { StoredDocument } from './document.ts'
import { findPageFile, listReadings, readContent, readingStates, type StoredReading } from './stored-reading.ts'

export const readingView = z
  .object({
    documentId: id,
    state: z.enum(readingStates),
    failure: z.string().optional(),
    ...readContent.partial().shape,
  })
  .meta({ id: 'DocumentReadingState' })

// Described for readers of the API; the bodies themselves are streams.
export const binary = z.unknown().meta({ type: 'string', format: 'binary' })

export const documentParams = z.object({ id })
export const pageParams = z.object({ id, page: z.coerce.number().int().min(0).max(1_000) })
export const deskParams = z.object({ customerId: id })

/** A reading of this customer's; 404 otherwise. */
export async function getReading({ db }: Context, customerId: string, documentId: string): Promise<StoredReading> {
  const [reading] = await listReadings(db, customerId, [documentId])
  if (!reading) throw notFound()
  return reading
}

/** A picture may stand in a page; anything else is only saved. */
export async function sendDocument(
  reply: FastifyReply,
  context: Context,
  document: StoredDocument,
): Promise<FastifyReply> {
  const content = await context.files.read(document.fileKey)
  const how = document.type.startsWith('image/') ? 'inline' : 'attachment'
  return sealed(reply)
    .type(document.type)
    .header('content-disposition', `${how}; filename="${document.id}.${extensions[document.type]}"`)
    .send(content)
}

export async function sendPage(
  reply: FastifyReply,
  context: Context,
  { customerId, id: documentId, page }: { customerId: string; id: string; page: number },
): Promise<FastifyReply> {
  const key = await findPageFile(context.db, customerId, documentId, page)
  if (!key) throw notFound()
  return sealed(reply)
    .type('image/jpeg')
    .header('content-disposition', `inline; filename="${documentId}-${page}.jpg"`)
    .send(await context.files.read(key))
}

/** The headers under which nothing in a file can run, call home or be kept by the browser. */
export function sealed(reply: FastifyReply): FastifyReply {
  return reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
}
