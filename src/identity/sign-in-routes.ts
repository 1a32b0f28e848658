// Signing in and out, of customers and of staff.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type App, type Context, id, system, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { StaffActor } from './actors.ts'
import { codeLimits, sendCode } from './codes.ts'
import { clientOf, customerCookie, requireCustomer, requireStaff, staffCookie } from './hooks.ts'
import { phone } from './phone.ts'
import { permissions } from './roles.ts'
import { endSessions, forgetSessions, machineNow } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { signInStaff } from './staff.ts'

const tags = ['identity']
const none = z.null().describe('nothing')

const signedIn = z
  .object({ customerId: id, name: z.string().describe('masked'), level: z.enum(['code', 'id', 'face']) })
  .meta({ id: 'SignedIn' })

export const staffMe = z
  .object({ staffId: id, name: z.string(), roles: z.array(z.string()), permissions: z.array(z.enum(permissions)) })
  .meta({ id: 'StaffMe' })

export function signInRoutes(app: App, context: Context): void {
  const setCookie = cookieSetter(context)
  // Signing in is tried by machines: a tenth of the general limit, by address.
  const rateLimit = {
    max: Math.max(5, Math.ceil(context.config.RATE_LIMIT_PER_MINUTE / 10)),
    timeWindow: 60_000,
    keyGenerator: (request: { ip: string }) => request.ip,
  }

  app.post(
    '/api/sign-in/codes',
    {
      config: { rateLimit },
      schema: {
        tags,
        summary: '发送登录验证码 · Send a sign-in code',
        operationId: 'sendSignInCode',
        body: z.object({ phone }),
        response: { 202: z.object({ expiresInSeconds: z.int(), againInSeconds: z.int() }) },
      },
    },
    async (request, reply) => {
      await writeAs(context, system('sign-in'), {}, (tx) => sendCode(tx, request.body.phone, 'sign-in'))
      const { lifeMs, pauseMs } = codeLimits
      return reply.status(202).send({ expiresInSeconds: lifeMs / 1000, againInSeconds: pauseMs / 1000 })
    },
  )

  app.post(
    '/api/sign-in',
    {
      config: { rateLimit },
      schema: {
        tags,
        summary: '用验证码登录 · Sign in with the code',
        description: 'Sets the cookie `mendian`; its value may also be sent as a bearer token.',
        operationId: 'signIn',
        body: z.object({ phone, code: z.string().min(1).max(20) }),
        response: { 200: signedIn },
      },
    },
    async (request, reply) => {
      const { token, expiresAt, ...who } = await signIn(context, request.body, clientOf(request))
      setCookie(reply, customerCookie, { token, expiresAt })
      return { ...who, level: 'code' as const }
    },
  )

  app.post(
    '/api/sign-out',
    { schema: { tags, summary: '退出登录 · Sign out', operationId: 'signOut', response: { 204: none } } },
    async (request, reply) => {
      const by = requireCustomer(request)
      await writeAs(context, by, {}, async (tx) => {
        const sessions = await endSessions(tx, by, machineNow(context.clock))
        record(tx, { customerId: by.customerId, kind: 'identity.signed-out', body: { sessions } })
      })
      forgetSessions(by.customerId)
      reply.clearCookie(customerCookie, { path: '/' })
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/api/desk/sign-in',
    {
      config: { rateLimit },
      schema: {
        tags: ['desk'],
        summary: '员工登录 · Staff sign-in',
        operationId: 'signInStaff',
        body: z.object({
          login: z.string().min(1).max(100),
          password: z.string().min(1).max(200),
          totp: z.string().min(1).max(20),
        }),
        response: { 200: z.object({ staffId: id }) },
      },
    },
    async (request, reply) => {
      const { token, expiresAt, staffId } = await signInStaff(context, request.body, clientOf(request))
      setCookie(reply, staffCookie, { token, expiresAt })
      return { staffId }
    },
  )

  app.post(
    '/api/desk/sign-out',
    {
      schema: {
        tags: ['desk'],
        summary: '员工退出 · Staff sign-out',
        operationId: 'signOutStaff',
        response: { 204: none },
      },
    },
    async (request, reply) => {
      const by = requireStaff(request)
      await writeAs(context, by, {}, (tx) => endSessions(tx, by, machineNow(context.clock)))
      forgetSessions(by.staffId)
      reply.clearCookie(staffCookie, { path: '/' })
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/api/desk/me',
    {
      schema: {
        tags: ['desk'],
        summary: '当前员工 · The member of staff signed in',
        operationId: 'getStaffMe',
        response: { 200: staffMe },
      },
    },
    async (request) => staffMeOf(requireStaff(request)),
  )

  app.get(
    '/api/desk/session',
    {
      schema: {
        tags: ['desk'],
        summary: '谁登录了柜台 · Who is signed in at the desk, if anybody is',
        operationId: 'getStaffSession',
        response: { 200: z.object({ staff: staffMe.nullable() }) },
      },
    },
    async ({ staffSession }) => ({ staff: staffSession ? staffMeOf(staffSession) : null }),
  )
}

function staffMeOf({ staffId, name, roles, permissions: held }: StaffActor): z.input<typeof staffMe> {
  return { staffId, name, roles: [...roles], permissions: [...held] }
}

function cookieSetter({ config }: Context) {
  const secure = config.PUBLIC_URL?.startsWith('https:') ?? false
  return (reply: FastifyReply, name: string, { token, expiresAt }: { token: string; expiresAt: Date }) =>
    reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires: expiresAt })
}
