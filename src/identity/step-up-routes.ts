// Raising a session's level: ID number and name, face, or a call from the desk.
import { z } from 'zod'
import { type App, type Context, id, idempotencyKey, text, writeAs } from '../kit/index.ts'
import { levels } from './actors.ts'
import { askForCall, findOpenCall } from './calls.ts'
import { hasConsent } from './consents.ts'
import { faceConsent, verifyFace } from './face.ts'
import type { Faces } from './faces.ts'
import { requireCustomer, requireLevel } from './hooks.ts'
import { idNumber } from './id-number.ts'
import { findPerson } from './people.ts'
import { photo } from './photo.ts'
import { attemptsLeft, verifyIdNumber } from './step-up.ts'

const tags = ['identity']
const raised = z.object({ level: z.enum(levels), levelUntil: z.date() }).meta({ id: 'RaisedLevel' })

export function stepUpRoutes(app: App, context: Context & { faces: Faces }): void {
  const { db } = context

  app.get(
    '/api/me/identity',
    {
      config: { atCounter: true },
      schema: {
        tags,
        summary: '核身的状态与可选的办法 · How I am verified and the ways there are',
        operationId: 'getIdentity',
        response: {
          200: z
            .object({
              level: z.enum(levels),
              levelUntil: z.date().nullable(),
              idTriesLeft: z.int(),
              faceTriesLeft: z.int(),
              hasIdPhoto: z.boolean(),
              faceConsent: z.object({ purpose: z.string(), version: z.string(), text, given: z.boolean() }),
              call: z
                .object({ id, askedAt: z.date() })
                .nullable()
                .describe('a call asked for in this session, still open'),
            })
            .meta({ id: 'IdentityState' }),
        },
      },
    },
    async (request) => {
      const { customerId, sessionId, level, levelUntil } = requireCustomer(request)
      const { purpose, version } = faceConsent
      const person = await findPerson(db, customerId)
      return {
        level,
        levelUntil,
        idTriesLeft: await attemptsLeft(context, customerId, 'id'),
        faceTriesLeft: await attemptsLeft(context, customerId, 'face'),
        hasIdPhoto: Boolean(person?.photoKey),
        faceConsent: { ...faceConsent, given: await hasConsent(db, customerId, purpose, version) },
        call: (await findOpenCall(db, customerId, sessionId)) ?? null,
      }
    },
  )

  app.post(
    '/api/me/identity/id',
    {
      config: { atCounter: true },
      schema: {
        tags,
        summary: '核对身份证号和姓名 · Verify ID number and name',
        operationId: 'verifyIdNumber',
        body: z.object({ idNumber, name: z.string().min(1).max(100) }),
        response: { 200: raised },
      },
    },
    async (request) => verifyIdNumber(context, requireCustomer(request), request.body),
  )

  app.post(
    '/api/me/identity/face',
    {
      bodyLimit: 7_500_000,
      config: { atCounter: true },
      schema: {
        tags,
        summary: '刷脸：与证件照比对 · Verify by face',
        operationId: 'verifyFace',
        body: z.object({
          photo,
          consent: z.boolean().default(false).describe('agrees to the words of `faceConsent`; needed the first time'),
        }),
        response: { 200: raised },
      },
    },
    async (request) => {
      const by = requireLevel(request, 'id')
      return verifyFace(context, by, { photo: request.body.photo, consents: request.body.consent })
    },
  )

  app.post(
    '/api/me/identity/face/other-way',
    {
      schema: {
        tags,
        summary: '请工作人员来电核实 · Ask for a call instead',
        operationId: 'askForIdentityCall',
        response: { 202: z.object({ callId: id }) },
      },
    },
    async (request, reply) => {
      const by = requireLevel(request, 'id')
      const asked = await writeAs(context, by, { key: idempotencyKey(request) }, (tx) => askForCall(tx, by))
      return reply.status(202).send(asked)
    },
  )
}
