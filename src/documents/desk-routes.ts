// Documents at the desk, as far as a role may see what they show.
import type { FastifyRequest } from 'fastify'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, notAllowed } from '../kit/index.ts'
import { getDocument } from './document.ts'
import { maySeeDocument } from './guarded-kinds.ts'
import { storedTypes } from './reading/index.ts'
import {
  binary,
  deskParams,
  documentParams,
  getReading,
  pageParams,
  readingView,
  sendDocument,
  sendPage,
} from './serve.ts'
import type { StoredReading } from './stored-reading.ts'

const tags = ['documents']

export function deskRoutes(app: App, context: Context): void {
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
        produces: [...storedTypes],
        response: { 200: binary },
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
        produces: ['image/jpeg'],
        response: { 200: binary },
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
