// Anybody can see whether a letter is ours, still counts, and is unaltered; no sign-in, and no more said than that.
import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type App, type Context, notFound, text } from '../../kit/index.ts'
import { notPrinted } from '../problems.ts'
import { plainCode } from './letter.ts'
import { findLetterByCode, type Letter } from './store.ts'

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

// Codes cannot be guessed (80 bits), but nobody needs to try many either.
const tags = ['documents']
const rateLimit = { max: 30, timeWindow: 60_000, keyGenerator: (request: { ip: string }) => `verify ${request.ip}` }
const codeParams = z.object({ code: z.string().max(40) })

export function verifyRoutes(app: App, context: Context): void {
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
