// A person at the other end of the API: signs in, asks, answers. Everything over HTTP, nothing behind its back.
import { z } from 'zod'
import { customerCookie, staffCookie } from '../src/identity/index.ts'
import { type App, newId } from '../src/kit/index.ts'
import { codeIn } from './visitor.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Person {
  readonly token: string
  get(path: string): Promise<Answer>
  post(path: string, body?: object, key?: string): Promise<Answer>
  put(path: string, body: object, key?: string): Promise<Answer>
  patch(path: string, body: object): Promise<Answer>
  delete(path: string): Promise<Answer>
  /** The same caller serving a customer at the counter, in this visit. */
  attending(visitId: string): Person
  /** Uploads files as one multipart form; gives the documents' ids. */
  upload(files: readonly { name: string; content: Buffer }[]): Promise<Answer>
  /** The same person, acting for another. */
  actingFor(customerId: string): Person
}

const inbox = z.object({
  items: z.array(z.object({ phone: z.string(), text: z.object({ zh: z.string() }) })),
  staff: z.array(z.object({ login: z.string(), totp: z.string() })),
})

/** `phoneOf` knows the phone of a demo person by key. */
export function personOf(app: App, phoneOf: (key: string) => Promise<string>, idle: () => Promise<void>) {
  const nobody = caller(app, undefined)

  /** The newest code in the demo inbox for a phone. */
  async function codeFor(phone: string): Promise<string> {
    await idle()
    const { items } = inbox.parse((await nobody.get(`/api/demo/inbox?phone=${phone}`)).body)
    return items.flatMap(({ text }) => codeIn(text.zh) ?? [])[0] ?? ''
  }

  async function customer(key: string): Promise<Person> {
    const phone = await phoneOf(key)
    await nobody.post('/api/sign-in/codes', { phone })
    return signIn('/api/sign-in', { phone, code: await codeFor(phone) }, customerCookie)
  }

  async function staff(login: string): Promise<Person> {
    const found = inbox.parse((await nobody.get('/api/demo/inbox')).body).staff.find((one) => one.login === login)
    return signIn('/api/desk/sign-in', { login, password: 'mendian-demo', totp: found?.totp ?? '' }, staffCookie)
  }

  async function signIn(url: string, payload: object, cookie: string): Promise<Person> {
    const answer = await app.inject({ method: 'POST', url, payload })
    const token = answer.cookies.find(({ name }) => name === cookie)?.value
    if (!token) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
    return caller(app, token)
  }

  // A code may be asked for once a minute, and a staff code counts once: each signs in once a store.
  return { nobody, customer: once(customer), staff: once(staff), codeFor }
}

function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}

function caller(app: App, token: string | undefined, place: Readonly<Record<string, string>> = {}): Person {
  const authorization = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...place }
  async function call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    key?: string,
  ): Promise<Answer> {
    const headers = { ...authorization, ...(key ? { 'idempotency-key': key } : {}) }
    const answer = await app.inject({ method, url, headers, ...(body ? { payload: body } : {}) })
    return { status: answer.statusCode, body: read(answer.body) }
  }
  return {
    token: token ?? '',
    get: (url) => call('GET', url),
    post: (url, body, key) => call('POST', url, body, key),
    put: (url, body, key) => call('PUT', url, body, key),
    patch: (url, body) => call('PATCH', url, body),
    delete: (url) => call('DELETE', url),
    attending: (id) => caller(app, token, { 'x-visit': id }),
    actingFor: (customerId) => caller(app, token, { 'x-acting-for': customerId }),
    async upload(files) {
      const boundary = `mendian${newId()}`
      const parts = files.flatMap(({ name, content }) => [
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`),
        content,
        Buffer.from('\r\n'),
      ])
      const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
      const headers = { ...authorization, 'content-type': `multipart/form-data; boundary=${boundary}` }
      const answer = await app.inject({ method: 'POST', url: '/api/documents', headers, payload })
      return { status: answer.statusCode, body: read(answer.body) }
    },
  }
}

function read(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
