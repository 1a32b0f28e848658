// Letters for their holder and the desk, and the page on which anybody can verify one.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { requireCustomer, requireStaff } from '../../identity/index.ts'
import { type App, type Context, id, notFound, pageQuery, pageSchema, text } from '../../kit/index.ts'
import { notPrinted } from '../problems.ts'
import { plainCode, shownCode } from './letter.ts'
import { findLetterByCode, getLetter, type Letter, listLetters } from './store.ts'

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

const sha256Hex = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/)

const verification = z
  .object({
    state: z.enum(['valid', 'superseded']),
    kind: z.string(),
    title: text,
    number: z.string(),
    issuedAt: z.date(),
    insurer: text,
    /** Only as much of the name as tells the holder from somebody else. */
    holder: z.string().nullable(),
    /** Of the PDF; null while it is being printed. */
    sha256: z.string().nullable(),
    pages: z.int().nullable(),
  })
  .meta({ id: 'LetterVerification' })

export function letterRoutes(app: App, context: Context): void {
  holderRoutes(app, context)
  deskRoutes(app, context)
  verifyRoutes(app, context)
}

const tags = ['documents']
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
    { schema: { tags, operationId: 'getLetterPdf', summary: '函件 PDF | A letter as PDF', params: z.object({ id }) } },
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
      },
    },
    async (request, reply) => {
      requireStaff(request, 'customer.read')
      const { customerId, id: letterId } = request.params
      return sendPdf(reply, context, await getLetter(context.db, customerId, letterId))
    },
  )
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

// Codes cannot be guessed (80 bits), but nobody needs to try many either.
const rateLimit = { max: 30, timeWindow: 60_000, keyGenerator: (request: { ip: string }) => `verify ${request.ip}` }
const codeParams = z.object({ code: z.string().max(40) })

function verifyRoutes(app: App, context: Context): void {
  app.get(
    '/api/verify/:code',
    {
      config: { rateLimit },
      schema: {
        tags,
        operationId: 'verifyLetter',
        summary: '核验函件，无需登录 | Verify a letter, without signing in',
        params: codeParams,
        response: { 200: verification },
      },
    },
    async (request) => {
      const letter = await letterOf(context, request.params.code)
      return {
        state: letter.supersededBy ? ('superseded' as const) : ('valid' as const),
        kind: letter.kind,
        title: letter.title,
        number: letter.number,
        issuedAt: letter.at,
        insurer: { zh: context.config.INSURER_NAME_ZH, en: context.config.INSURER_NAME_EN },
        holder: letter.print?.holderMasked ?? null,
        sha256: letter.print?.sha256 ?? null,
        pages: letter.print?.pages ?? null,
      }
    },
  )
  app.post(
    '/api/verify/:code',
    {
      config: { rateLimit },
      schema: {
        tags,
        operationId: 'compareLetter',
        summary: '比对文件的 SHA-256 | Compare a file by its SHA-256',
        params: codeParams,
        body: z.object({ sha256: sha256Hex }),
        response: { 200: z.object({ matches: z.boolean() }) },
      },
    },
    async (request) => {
      const { print } = await letterOf(context, request.params.code)
      if (!print) throw notPrinted()
      return { matches: timingSafeEqual(Buffer.from(print.sha256), Buffer.from(request.body.sha256)) }
    },
  )
}

async function letterOf(context: Context, typed: string): Promise<Letter> {
  const letter = await findLetterByCode(context.db, plainCode(typed))
  if (!letter) throw notFound()
  return letter
}
