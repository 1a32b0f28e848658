// An app of identity and customers alone, over a clone, with a machine clock that can be moved: for tests of both.

import { customersRoutes, type NewCustomer, registerCustomer } from '../src/customers/index.ts'
import {
  customerCookie,
  identityHandlers,
  identityHooks,
  identityRoutes,
  openFaces,
  openSms,
  staffCookie,
} from '../src/identity/index.ts'
import { openHttp } from '../src/kit/http.ts'
import { type App, type Clock, dayOf, runOutbox, system, writeAs } from '../src/kit/index.ts'
import { openContext, type TestContext } from './context.ts'

export interface PeopleApp extends TestContext {
  readonly app: App
  /** Moves the machine's time for everything in this app. */
  pass(ms: number): void
  /** Delivers what is due. */
  idle(): Promise<void>
  register(person: Partial<NewCustomer>): Promise<string>
  /** The newest code sent to a phone, or undefined. */
  codeSentTo(phone: string): Promise<string | undefined>
  /** Signs in over HTTP; gives the cookie's value. */
  signIn(phone: string): Promise<string>
  call(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, options?: CallOptions): Promise<Called>
}

interface CallOptions {
  readonly token?: string | undefined
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

export interface Called {
  readonly status: number
  /** The last part of a problem's type, when it is one. */
  readonly problem: string | undefined
  readonly body: Record<string, unknown>
  readonly token: string | undefined
  readonly cookie: string
}

export async function openPeopleApp(settings: Readonly<Record<string, string>> = {}): Promise<PeopleApp> {
  const context = await openContext({ RATE_LIMIT_PER_MINUTE: '100000', ...settings })
  let skew = 0
  const now = () => new Date(Date.now() + skew)
  const clock: Clock = { ...context.clock, now, today: () => dayOf(now()), offsetMs: () => 0 }
  const faces = openFaces()
  const open = { ...context, clock, faces }
  const app = await openHttp({
    log: context.log,
    rateLimitPerMinute: context.config.RATE_LIMIT_PER_MINUTE,
    version: '0',
  })
  identityHooks(app, open)
  identityRoutes(app, open)
  customersRoutes(app, open)
  const handlers = identityHandlers({ ...open, sms: openSms(context.config, context.db, context.clock) })
  const runner = runOutbox({ ...open, handlers, everyMs: 50 })

  async function call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    options: CallOptions = {},
  ): Promise<Called> {
    const { token, body, headers = {} } = options
    const cookies: Record<string, string> = token
      ? { [url.startsWith('/api/desk/') ? staffCookie : customerCookie]: token }
      : {}
    const answer = await app.inject({ method, url, headers, cookies, ...(body ? { payload: body } : {}) })
    const said: Record<string, unknown> = answer.body.startsWith('{') ? JSON.parse(answer.body) : {}
    const set = answer.cookies.find(({ name }) => name === customerCookie || name === staffCookie)
    const { type } = said
    return {
      status: answer.statusCode,
      problem: typeof type === 'string' ? type.replace('/problems/', '') : undefined,
      body: said,
      token: set?.value || undefined,
      cookie: String(answer.headers['set-cookie'] ?? ''),
    }
  }

  async function codeSentTo(phone: string): Promise<string | undefined> {
    await runner.idle()
    const { body } = await call('GET', `/api/demo/inbox?phone=${phone}`)
    return /验证码 (\d{6})/.exec(JSON.stringify(body.items))?.[1]
  }

  return {
    ...open,
    app,
    pass: (ms) => {
      skew += ms
    },
    idle: () => runner.idle(),
    register: (person) =>
      writeAs(open, system('test'), {}, (tx) =>
        registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12', ...person }),
      ),
    codeSentTo,
    async signIn(phone) {
      skew += 61_000
      await call('POST', '/api/sign-in/codes', { body: { phone } })
      const { token } = await call('POST', '/api/sign-in', { body: { phone, code: (await codeSentTo(phone)) ?? '' } })
      if (!token) throw new Error(`no sign-in for ${phone}`)
      return token
    },
    call,
    async close() {
      await app.close()
      await runner.close()
      await faces.close()
      await context.close()
    },
  }
}
