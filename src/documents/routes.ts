// Documents in, and out again to whoever may see them.
import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireCustomer, requireStaff } from '../identity/index.ts'
import { type App, type Context, id, notAllowed, notFound } from '../kit/index.ts'
import { extensions } from './content-type.ts'
import { getDocument, type StoredDocument } from './document.ts'
import { maySeeDocument } from './guarded-kinds.ts'
import { letterRoutes } from './letters/routes.ts'
import { fileTypes } from './reading/index.ts'
import { filesMax } from './receive.ts'
import { findPageFile, listReadings, readContent, readingStates, type StoredReading } from './stored-reading.ts'
import { upload } from './upload.ts'

const addedDocument = z
  .object({
    id,
    type: z.enum(fileTypes),
    bytes: z.int(),
    sha256: z.string(),
    known: z.boolean().meta({ description: 'the same file was handed in before; this is its first id' }),
  })
  .meta({ id: 'AddedDocument' })

const readingView = z
  .object({
    documentId: id,
    state: z.enum(readingStates),
    failure: z.string().optional(),
    ...readContent.partial().shape,
  })
  .meta({ id: 'DocumentReadingState' })

const tags = ['documents']
const documentParams = z.object({ id })
const pageParams = z.object({ id, page: z.coerce.number().int().min(0).max(1_000) })
const deskParams = z.object({ customerId: id })

export function documentsRoutes(app: App, context: Context): void {
  uploadRoutes(app, context)
  ownerRoutes(app, context)
  deskRoutes(app, context)
  letterRoutes(app, context)
}

// In a scope of its own: only here are multipart bodies taken.
function uploadRoutes(app: App, context: Context): void {
  // One byte more than allowed is let through, so that the file store sees that it is too much.
  const limits = { fileSize: context.config.UPLOAD_BYTES_MAX + 1, files: filesMax + 1, fields: 5, parts: filesMax + 6 }
  app.register(async (scope: App) => {
    await scope.register(multipart, { limits })
    scope.post(
      '/api/documents',
      {
        schema: {
          tags,
          operationId: 'uploadDocuments',
          summary: '上传材料：JPEG、PNG、WebP 或 PDF | Hand in documents: JPEG, PNG, WebP or PDF',
          consumes: ['multipart/form-data'],
          response: { 200: z.object({ items: z.array(addedDocument) }) },
        },
      },
      async (request) => ({ items: await upload(context, requireCustomer(request), request) }),
    )
  })
}

function ownerRoutes(app: App, context: Context): void {
  const { db } = context
  app.get(
    '/api/documents/:id/content',
    {
      schema: {
        tags,
        operationId: 'getDocumentContent',
        summary: '我的材料原件 | A document of mine',
        params: documentParams,
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      return sendDocument(reply, context, await getDocument(db, customerId, request.params.id))
    },
  )
  app.get(
    '/api/documents/:id/pages/:page',
    {
      schema: {
        tags,
        operationId: 'getDocumentPage',
        summary: '转正后的页面，从 0 数 | An upright page, counted from 0',
        params: pageParams,
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      return sendPage(reply, context, { customerId, ...request.params })
    },
  )
  app.get(
    '/api/documents/:id/reading',
    {
      schema: {
        tags,
        operationId: 'getDocumentReading',
        summary: '识别进度与结果 | How far the reading is, and what it found',
        params: documentParams,
        response: { 200: readingView },
      },
    },
    async (request) => getReading(context, requireCustomer(request).customerId, request.params.id),
  )
}

function deskRoutes(app: App, context: Context): void {
  const { db } = context
  const allowed = async (request: FastifyRequest, customerId: string, documentId: string): Promise<StoredReading> => {
    const staff = requireStaff(request, 'queue.read')
    const reading = await getReading(context, customerId, documentId)
    if (!maySeeDocument(staff, reading)) throw notAllowed()
    return reading
  }
  app.get(
    '/api/desk/documents/:customerId/:id/content',
    {
      schema: {
        tags,
        operationId: 'getCustomerDocumentContent',
        summary: '客户的材料原件 | A document of a customer',
        params: documentParams.extend(deskParams.shape),
      },
    },
    async (request, reply) => {
      const { customerId, id: documentId } = request.params
      await allowed(request, customerId, documentId)
      return sendDocument(reply, context, await getDocument(db, customerId, documentId))
    },
  )
  app.get(
    '/api/desk/documents/:customerId/:id/pages/:page',
    {
      schema: {
        tags,
        operationId: 'getCustomerDocumentPage',
        summary: '客户材料的页面 | An upright page of a customer’s document',
        params: pageParams.extend(deskParams.shape),
      },
    },
    async (request, reply) => {
      await allowed(request, request.params.customerId, request.params.id)
      return sendPage(reply, context, request.params)
    },
  )
  app.get(
    '/api/desk/documents/:customerId/:id/reading',
    {
      schema: {
        tags,
        operationId: 'getCustomerDocumentReading',
        summary: '客户材料的识别结果 | What was read of a customer’s document',
        params: documentParams.extend(deskParams.shape),
        response: { 200: readingView },
      },
    },
    async (request) => allowed(request, request.params.customerId, request.params.id),
  )
}

async function getReading({ db }: Context, customerId: string, documentId: string): Promise<StoredReading> {
  const [reading] = await listReadings(db, customerId, [documentId])
  if (!reading) throw notFound()
  return reading
}

// A picture may stand in a page; anything else is only saved. Nothing in it may run or call home.
async function sendDocument(reply: FastifyReply, context: Context, document: StoredDocument): Promise<FastifyReply> {
  const content = await context.files.read(document.fileKey)
  const how = document.type === 'application/pdf' ? 'attachment' : 'inline'
  return sealed(reply)
    .type(document.type)
    .header('content-disposition', `${how}; filename="${document.id}.${extensions[document.type]}"`)
    .send(content)
}

async function sendPage(
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

function sealed(reply: FastifyReply): FastifyReply {
  return reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
}
