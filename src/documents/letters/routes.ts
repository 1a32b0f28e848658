// Letters for their holder and the desk.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type GuardedField, maySee, requireCustomer, requireStaff } from '../../identity/index.ts'
import { type App, type Context, id, notAllowed, pageQuery, pageSchema, text } from '../../kit/index.ts'
import { notPrinted } from '../problems.ts'
import { shownCode } from './letter.ts'
import { getLetter, type Letter, listLetters } from './store.ts'
import { verifyRoutes } from './verify-routes.ts'

const letterView = z
  .object({
    id,
    number: z.string(),
    kind: z.string(),
    title: text,
    subject: z.object({ type: z.string(), id: z.string() }),
    verifyCode: z.string(),
    at: z.date(),
    printed: z.boolean(),
    pages: z.int().nullable(),
    bytes: z.int().nullable(),
    supersededBy: id.nullable(),
  })
  .meta({ id: 'Letter' })

export function letterRoutes(app: App, context: Context): void {
  holderRoutes(app, context)
  deskRoutes(app, context)
  verifyRoutes(app, context)
}

const tags = ['documents']
const answersPdf = {
  produces: ['application/pdf'],
  response: { 200: z.unknown().meta({ type: 'string', format: 'binary' }) },
}
const subjectQuery = z.object({ subjectType: z.string().max(40).optional(), subjectId: z.string().max(80).optional() })
const listQuery = pageQuery.extend(subjectQuery.shape)

function holderRoutes(app: App, context: Context): void {
  app.get(
    '/api/letters',
    {
      schema: {
        tags,
        operationId: 'listLetters',
        summary: '我的函件 | My letters',
        querystring: listQuery,
        response: { 200: pageSchema(letterView) },
      },
    },
    async (request) => letterPage(context, requireCustomer(request).customerId, request.query),
  )
  app.get(
    '/api/letters/:id/pdf',
    {
      schema: {
        tags,
        operationId: 'getLetterPdf',
        summary: '函件 PDF | A letter as PDF',
        params: z.object({ id }),
        ...answersPdf,
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      return sendPdf(reply, context, await getLetter(context.db, customerId, request.params.id))
    },
  )
}

function deskRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/letters/:customerId',
    {
      schema: {
        tags,
        operationId: 'listCustomerLetters',
        summary: '客户的函件 | Letters to a customer',
        params: z.object({ customerId: id }),
        querystring: listQuery,
        response: { 200: pageSchema(letterView) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      return letterPage(context, request.params.customerId, request.query)
    },
  )
  app.get(
    '/api/desk/letters/:customerId/:id/pdf',
    {
      schema: {
        tags,
        operationId: 'getCustomerLetterPdf',
        summary: '客户函件 PDF | A letter to a customer as PDF',
        params: z.object({ customerId: id, id }),
        ...answersPdf,
      },
    },
    async (request, reply) => {
      const staff = requireStaff(request, 'customer.read')
      const { customerId, id: letterId } = request.params
      const letter = await getLetter(context.db, customerId, letterId)
      if (!fieldsIn(letter).every((field) => maySee(staff, field))) throw notAllowed()
      return sendPdf(reply, context, letter)
    },
  )
}

/** A letter is shown whole or not at all: a claim's says what somebody fell ill with, a confirmation how to reach them. */
function fieldsIn({ subject, kind }: Letter): readonly GuardedField[] {
  if (subject.type === 'claim') return ['health']
  return kind === 'confirmation' ? ['phone', 'email', 'address'] : []
}

async function letterPage(context: Context, customerId: string, query: z.infer<typeof listQuery>) {
  const { subjectType: type, subjectId, ...page } = query
  const subject = type && subjectId ? { type, id: subjectId } : undefined
  const { items, next } = await listLetters(context.db, { customerId, page, ...(subject ? { subject } : {}) })
  return { items: items.map(toView), next }
}

function toView({ print, supersededBy, verifyCode, ...letter }: Letter): z.infer<typeof letterView> {
  return {
    ...letter,
    verifyCode: shownCode(verifyCode),
    printed: print !== undefined,
    pages: print?.pages ?? null,
    bytes: print?.bytes ?? null,
    supersededBy: supersededBy ?? null,
  }
}

async function sendPdf(reply: FastifyReply, context: Context, letter: Letter): Promise<FastifyReply> {
  if (!letter.print) throw notPrinted()
  const pdf = await context.files.read(letter.print.fileKey)
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${letter.number}.pdf"`)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'")
    .send(pdf)
}
