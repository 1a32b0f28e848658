// What the customer signed in may see and set of their own sign-in.
import { z } from 'zod'
import { type App, ageOn, type Context, id, maskName, maskNumber, notFound, text, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type CustomerActor, levelHows, levels } from './actors.ts'
import { listConsents, withdrawConsent } from './consents.ts'
import { requireCustomer } from './hooks.ts'
import { findPerson, preferLargePrint } from './people.ts'
import { endSessions, forgetSessions, listSessions, machineNow, onBusinessClock } from './sessions.ts'
import { verifySignature } from './signatures.ts'

const tags = ['identity']
const none = z.null().describe('nothing')
const elderAge = 60

const me = z
  .object({
    customerId: id,
    name: z.string(),
    maskedName: z.string(),
    phone: z.string().nullable().describe('masked'),
    level: z.enum(levels),
    levelHow: z.enum(levelHows),
    levelUntil: z.date().nullable(),
    age: z.int().nullable(),
    largePrint: z.boolean().describe('as chosen; else on from the age of 60'),
    hasIdPhoto: z.boolean(),
  })
  .meta({ id: 'Me' })

const consent = z
  .object({
    id,
    purpose: z.string(),
    version: z.string(),
    text,
    grantedAt: z.date(),
    withdrawnAt: z.date().nullable(),
  })
  .meta({ id: 'Consent' })

async function meOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { customerId, level, levelHow, levelUntil }: CustomerActor,
): Promise<z.input<typeof me>> {
  const person = await findPerson(db, customerId)
  if (!person) throw notFound()
  const age = person.birthDate ? ageOn(person.birthDate, clock.today()) : null
  return {
    customerId,
    name: person.name,
    maskedName: maskName(person.name),
    phone: person.phone ? maskNumber(person.phone) : null,
    level,
    levelHow,
    levelUntil: levelUntil && onBusinessClock(clock, levelUntil),
    age,
    largePrint: person.largePrint ?? (age !== null && age >= elderAge),
    hasIdPhoto: person.photoKey !== null,
  }
}

export function meRoutes(app: App, context: Context): void {
  const { db } = context

  app.get(
    '/api/me',
    { config: { atCounter: true }, schema: { tags, summary: '我 · Me', operationId: 'getMe', response: { 200: me } } },
    async (request) => meOf(context, requireCustomer(request)),
  )

  app.get(
    '/api/session',
    {
      schema: {
        tags,
        summary: '谁登录了 · Who is signed in, if anybody is',
        operationId: 'getSession',
        response: { 200: z.object({ me: me.nullable() }) },
      },
    },
    async ({ session }) => ({ me: session ? await meOf(context, session) : null }),
  )

  app.patch(
    '/api/me/preferences',
    {
      schema: {
        tags,
        summary: '我的偏好 · My preferences',
        operationId: 'setPreferences',
        body: z.object({ largePrint: z.boolean().nullable() }),
        response: { 204: none },
      },
    },
    async (request, reply) => {
      const by = requireCustomer(request)
      await writeAs(context, by, {}, (tx) => preferLargePrint(tx, by.customerId, request.body.largePrint))
      return reply.status(204).send(null)
    },
  )

  sessionRoutes(app, context)

  app.get(
    '/api/me/consents',
    {
      schema: {
        tags,
        summary: '我的授权 · My consents',
        operationId: 'listConsents',
        response: { 200: z.object({ items: z.array(consent) }) },
      },
    },
    async (request) => ({ items: await listConsents(db, requireCustomer(request).customerId) }),
  )

  app.post(
    '/api/me/consents/:purpose/withdrawal',
    {
      schema: {
        tags,
        summary: '撤回授权 · Withdraw a consent',
        operationId: 'withdrawConsent',
        params: z.object({ purpose: z.string().min(1).max(100) }),
        response: { 204: none },
      },
    },
    async (request, reply) => {
      const by = requireCustomer(request)
      const { purpose } = request.params
      await writeAs(context, by, {}, (tx) => withdrawConsent(tx, { customerId: by.customerId, purpose }))
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/api/me/signatures/:id',
    {
      schema: {
        tags,
        summary: '我的一次签名，并验证 · One of my signatures, verified',
        operationId: 'getSignature',
        params: z.object({ id }),
        response: {
          200: z
            .object({
              valid: z.boolean(),
              altered: z.array(z.enum(['statement', 'strokes', 'signer', 'document'])),
              document: z.object({ kind: z.string(), sha256: z.string(), title: text }).optional(),
              signedAt: z.date().optional(),
              level: z.enum(levels).optional(),
              strokes: z.string().optional(),
            })
            .meta({ id: 'Signature' }),
        },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const verified = await verifySignature(db, { customerId, signatureId: request.params.id })
      if (!verified) throw notFound()
      const { valid, altered, statement, strokes } = verified
      const said = statement && { document: statement.document, signedAt: statement.at, level: statement.level }
      return { valid, altered, ...said, ...(strokes === undefined ? {} : { strokes }) }
    },
  )
}

function sessionRoutes(app: App, context: Context): void {
  const { db, clock } = context

  app.get(
    '/api/me/sessions',
    {
      schema: {
        tags,
        summary: '我登录的设备 · Where I am signed in',
        operationId: 'listSessions',
        response: {
          200: z.object({
            items: z.array(
              z
                .object({ id, agent: z.string(), createdAt: z.date(), seenAt: z.date(), isThis: z.boolean() })
                .meta({ id: 'Session' }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const { customerId, sessionId } = requireCustomer(request)
      const rows = await listSessions(db, customerId, machineNow(clock))
      return {
        items: rows.map(({ createdAt, seenAt, ...row }) => ({
          ...row,
          createdAt: onBusinessClock(clock, createdAt),
          seenAt: onBusinessClock(clock, seenAt),
          isThis: row.id === sessionId,
        })),
      }
    },
  )

  const end = async (by: ReturnType<typeof requireCustomer>, sessionId?: string): Promise<void> => {
    const { customerId } = by
    await writeAs(context, by, {}, async (tx) => {
      const which = sessionId === undefined ? { customerId } : { customerId, sessionId }
      const sessions = await endSessions(tx, which, machineNow(clock))
      if (sessions === 0) throw notFound()
      record(tx, { customerId, kind: 'identity.signed-out', body: { sessions } })
    })
    forgetSessions(customerId)
  }

  app.delete(
    '/api/me/sessions/:id',
    {
      schema: {
        tags,
        summary: '让一台设备退出 · Sign one device out',
        operationId: 'endSession',
        params: z.object({ id }),
        response: { 204: none },
      },
    },
    async (request, reply) => {
      await end(requireCustomer(request), request.params.id)
      return reply.status(204).send(null)
    },
  )

  app.delete(
    '/api/me/sessions',
    {
      schema: { tags, summary: '全部退出 · Sign out everywhere', operationId: 'endSessions', response: { 204: none } },
    },
    async (request, reply) => {
      await end(requireCustomer(request))
      return reply.status(204).send(null)
    },
  )
}
