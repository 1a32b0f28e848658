// Documents in, and out again to whoever may see them.
import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../customers/index.ts'
import { requireCustomer } from '../identity/index.ts'
import { type App, type Context, id, notAllowed } from '../kit/index.ts'
import { deskRoutes } from './desk-routes.ts'
import { getDocument } from './document.ts'
import { maySeeDocument } from './guarded-kinds.ts'
import { letterRoutes } from './letters/routes.ts'
import { fileTypes, storedTypes } from './reading/index.ts'
import { filesMax } from './receive.ts'
import { binary, documentParams, getReading, pageParams, readingView, sendDocument, sendPage } from './serve.ts'
import { speechRoutes } from './speech/index.ts'
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

// Described for readers of the API; the body itself is a stream.
const filesForm = z.unknown().meta({
  type: 'object',
  properties: { files: { type: 'array', items: { type: 'string', format: 'binary' }, maxItems: filesMax } },
  required: ['files'],
})
const tags = ['documents']
export function documentsRoutes(app: App, context: Context): void {
  uploadRoutes(app, context)
  ownerRoutes(app, context)
  deskRoutes(app, context)
  letterRoutes(app, context)
  speechRoutes(app, context)
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
        config: { atCounter: true },
        schema: {
          tags,
          operationId: 'uploadDocuments',
          summary: '上传材料：JPEG、PNG、WebP 或 PDF | Hand in documents: JPEG, PNG, WebP or PDF',
          consumes: ['multipart/form-data'],
          body: filesForm,
          response: { 200: z.object({ items: z.array(addedDocument) }) },
        },
      },
      async (request) => ({ items: await upload(context, await callerOf(request, context), request) }),
    )
  })
}

/** Whose document it must be. At the counter it is shown as far as the roles of who attends open what it shows. */
async function ownerOf(context: Context, request: FastifyRequest, documentId: string): Promise<string> {
  const { customerId, attendedBy } = requireCustomer(request)
  if (attendedBy && !maySeeDocument(attendedBy, await getReading(context, customerId, documentId))) throw notAllowed()
  return customerId
}

function ownerRoutes(app: App, context: Context): void {
  const { db } = context
  app.get(
    '/api/documents/:id/content',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getDocumentContent',
        summary: '我的材料原件 | A document of mine',
        params: documentParams,
        produces: [...storedTypes],
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const customerId = await ownerOf(context, request, request.params.id)
      return sendDocument(reply, context, await getDocument(db, customerId, request.params.id))
    },
  )
  app.get(
    '/api/documents/:id/pages/:page',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getDocumentPage',
        summary: '转正后的页面，从 0 数 | An upright page, counted from 0',
        params: pageParams,
        produces: ['image/jpeg'],
        response: { 200: binary },
      },
    },
    async (request, reply) => {
      const customerId = await ownerOf(context, request, request.params.id)
      return sendPage(reply, context, { customerId, ...request.params })
    },
  )
  app.get(
    '/api/documents/:id/reading',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getDocumentReading',
        summary: '识别进度与结果 | How far the reading is, and what it found',
        params: documentParams,
        response: { 200: readingView },
      },
    },
    async (request) => getReading(context, await ownerOf(context, request, request.params.id), request.params.id),
  )
}
