// A person of the demo at the other end of a store's address: signs in with the code from the inbox, proves who they are, asks.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { everybodyOfDemo, staffPassword } from '../demo/index.ts'
import { customerCookie, staffCookie } from '../src/identity/index.ts'

export interface Heard {
  readonly status: number
  readonly body: unknown
}

export interface Visitor {
  readonly key: string
  readonly token: string
  get(path: string): Promise<Heard>
  post(path: string, body: object, key?: string): Promise<Heard>
  put(path: string, body: object, key?: string): Promise<Heard>
  upload(files: readonly { name: string; bytes: Buffer }[]): Promise<Heard>
}

const inbox = z.object({
  items: z.array(z.object({ id: z.string(), text: z.object({ zh: z.string() }) })),
  staff: z.array(z.object({ login: z.string(), totp: z.string() })),
})
const codeWithinMs = 10_000

/** Signs in over HTTP; with level `id` also by ID number and name. A phone gets one code a minute. */
export async function visit(url: string, key: string, level: 'code' | 'id' = 'code'): Promise<Visitor> {
  const person = everybodyOfDemo.find((one) => one.key === key)
  if (!person?.phone) throw new Error(`${key} has no phone`)
  const { phone, name, idNumber } = person
  const nobody = visitorOf(url, key, '')
  const before = await newestOf(nobody, phone)
  expectOk(await nobody.post('/api/sign-in/codes', { phone }))
  const code = await codeAfter(nobody, phone, before?.id)
  const token = await tokenFrom(`${url}/api/sign-in`, { phone, code }, customerCookie)
  const visitor = visitorOf(url, key, token)
  if (level === 'id') expectOk(await visitor.post('/api/me/identity/id', { idNumber, name }))
  return visitor
}

/** Signs in at the desk, with the one-time code of the demo. */
export async function visitStaff(url: string, login: string): Promise<Visitor> {
  const { staff } = inbox.parse(expectOk(await visitorOf(url, login, '').get('/api/demo/inbox')))
  const totp = staff.find((one) => one.login === login)?.totp ?? ''
  const token = await tokenFrom(`${url}/api/desk/sign-in`, { login, password: staffPassword, totp }, staffCookie)
  return visitorOf(url, login, token)
}

async function tokenFrom(url: string, body: object, cookie: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const set = answer.headers.getSetCookie().find((one) => one.startsWith(`${cookie}=`))
  const token = set?.slice(cookie.length + 1).split(';')[0]
  if (!token) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
  return token
}

/** The body of an answer that went well; throws with what was said otherwise. */
export function expectOk({ status, body }: Heard): unknown {
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`)
  return body
}

async function newestOf(nobody: Visitor, phone: string) {
  const { items } = inbox.parse(expectOk(await nobody.get(`/api/demo/inbox?phone=${phone}`)))
  return items.find(({ text }) => codeIn(text.zh))
}

/** The code that a message brings; other messages come in between. */
export function codeIn(message: string): string | undefined {
  return /验证码 (\d{6})/.exec(message)?.[1]
}

async function codeAfter(nobody: Visitor, phone: string, before: string | undefined): Promise<string> {
  for (const until = Date.now() + codeWithinMs; Date.now() < until; await pause(25)) {
    const newest = await newestOf(nobody, phone)
    const code = newest && newest.id !== before ? codeIn(newest.text.zh) : undefined
    if (code) return code
  }
  throw new Error(`no code came to ${phone}`)
}

function visitorOf(url: string, key: string, token: string): Visitor {
  const signedIn = token ? { authorization: `Bearer ${token}` } : {}
  async function call(method: string, path: string, body?: object, idempotencyKey?: string): Promise<Heard> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...signedIn,
        ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
        ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }
  return {
    key,
    token,
    get: (path) => call('GET', path),
    post: (path, body, idempotencyKey) => call('POST', path, body, idempotencyKey),
    put: (path, body, idempotencyKey) => call('PUT', path, body, idempotencyKey),
    upload(files) {
      const form = new FormData()
      for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name)
      return call('POST', '/api/documents', form)
    },
  }
}
