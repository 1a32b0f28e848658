// An app with the routes a test is about, and people signed in to it without the ceremony, which identity tests itself.
import { z } from 'zod'
import { enrolStaff, identityHooks, openSession, type Role } from '../src/identity/index.ts'
import { type App, type Context, newId, openHttp, system, writeAs } from '../src/kit/index.ts'

const client = { agent: 'test', ip: '127.0.0.1' }

/** An app with sessions and the given routes, ready for `inject`. */
export async function openApp(context: Context, routes: (app: App) => void): Promise<App> {
  const app = await openHttp({ log: context.log, rateLimitPerMinute: 100_000, version: 'test' })
  identityHooks(app, context)
  routes(app)
  await app.ready()
  return app
}

/** The token of a session just opened. */
export async function tokenOf(
  context: Context,
  who: { readonly staffId: string } | { readonly customerId: string },
): Promise<string> {
  return writeAs(context, system('test'), {}, async (tx) => {
    const { token } = await openSession(tx, who, { client, now: new Date() })
    return token
  })
}

/** The headers of a customer's requests. */
export async function asCustomer(context: Context, customerId: string): Promise<{ authorization: string }> {
  return bearer(await tokenOf(context, { customerId }))
}

/** The headers of a new member of staff with these roles. */
export async function asStaff(context: Context, roles: readonly Role[]): Promise<{ authorization: string }> {
  return bearer((await newStaff(context, { roles })).token)
}

/** A new member of staff, signed in. */
export async function newStaff(
  context: Context,
  { name = '测试', roles }: { readonly name?: string; readonly roles: readonly Role[] },
): Promise<{ readonly staffId: string; readonly token: string }> {
  const made = { login: newId(), name, passwordHash: 'none', roles }
  const { staffId } = await writeAs(context, system('test'), {}, (tx) => enrolStaff(tx, made))
  return { staffId, token: await tokenOf(context, { staffId }) }
}

function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}

const looseBody = z.record(z.string(), z.unknown())

/** Calls the app with a token; an empty answer is an empty object. */
export function callerOf(app: App) {
  return async (token: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers: bearer(token), ...(payload ? { payload } : {}) })
    return { status: answer.statusCode, body: answer.body === '' ? {} : looseBody.parse(answer.json()) }
  }
}
