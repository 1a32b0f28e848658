// An app with the routes a test is about, and people signed in to it without the ceremony, which identity tests itself.
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

/** The headers of a customer's requests. */
export async function asCustomer(context: Context, customerId: string): Promise<{ authorization: string }> {
  return writeAs(context, system('test'), {}, async (tx) => {
    const { token } = await openSession(tx, { customerId }, { client, now: new Date() })
    return { authorization: `Bearer ${token}` }
  })
}

/** The headers of a new member of staff with these roles. */
export async function asStaff(context: Context, roles: readonly Role[]): Promise<{ authorization: string }> {
  return writeAs(context, system('test'), {}, async (tx) => {
    const staff = { login: newId(), name: '测试', passwordHash: 'none', roles }
    const { staffId } = await enrolStaff(tx, staff)
    const { token } = await openSession(tx, { staffId }, { client, now: new Date() })
    return { authorization: `Bearer ${token}` }
  })
}
