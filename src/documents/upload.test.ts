// Files in over HTTP: what is taken, what is refused, who may see it.
import { readdir } from 'node:fs/promises'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { asCustomer, openApp } from '../../test/sessions.ts'
import { registerCustomer } from '../customers/index.ts'
import { type App, newId, system, writeAs } from '../kit/index.ts'
import { documentsRoutes } from './index.ts'

let context: TestContext
let app: App

beforeAll(async () => {
  context = await openContext()
  app = await openApp(context, (routes) => documentsRoutes(routes, context))
})

afterAll(async () => {
  await app.close()
  await context.close()
})

function person(name = '林悦'): Promise<string> {
  return writeAs(context, system('test'), {}, (tx) => registerCustomer(tx, { name, sex: 'F', birthDate: '1988-05-12' }))
}

function form(files: readonly Buffer[], name = 'photo.jpg') {
  const boundary = `b${newId()}`
  const parts = files.flatMap((content) => [
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n`),
    Buffer.from('content-type: image/jpeg\r\n\r\n'),
    content,
    Buffer.from('\r\n'),
  ])
  const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

async function upload(customerId: string, files: readonly Buffer[], more: Record<string, string> = {}) {
  const { payload, headers } = form(files)
  const all = { ...headers, ...(await asCustomer(context, customerId)), ...more }
  return app.inject({ method: 'POST', url: '/api/documents', headers: all, payload })
}

function picture(shade: number, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const background = { r: shade, g: 120, b: 90 }
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .toFormat(format)
    .toBuffer()
}

const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')

async function filesStored(): Promise<number> {
  const all = await readdir(join(context.folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])
  return all.filter((one) => one.isFile()).length
}

describe('taken', () => {
  test('JPEG, PNG, WebP and PDF by their content, whatever they are called, and served back only as that', async () => {
    const customerId = await person()
    const sent = [await picture(1), await picture(2, 'png'), await picture(3, 'webp'), pdf]
    const answer = await upload(customerId, sent)
    expect(answer.statusCode).toBe(200)
    const { items } = answer.json()
    expect(items.map((item: { type: string }) => item.type)).toEqual([
      'image/jpeg',
      'image/png',
      'image/webp',
      'application/pdf',
    ])
    const headers = await asCustomer(context, customerId)
    for (const [index, { id }] of items.entries()) {
      const served = await app.inject({ url: `/api/documents/${id}/content`, headers })
      expect(served.rawPayload.equals(sent[index] ?? Buffer.alloc(0))).toBe(true)
      expect(served.headers).toMatchObject({
        'content-type': items[index].type,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      })
      expect(served.headers['content-disposition']).toMatch(
        items[index].type === 'application/pdf' ? /^attachment; filename="[\w-]+\.pdf"$/ : /^inline; filename=/,
      )
    }
  })

  test('the same file of the same person once; another person’s is theirs', async () => {
    const [one, other] = [await person(), await person('王芳')]
    const file = await picture(77)
    const first = (await upload(one, [file, file])).json().items
    const again = (await upload(one, [file])).json().items
    const theirs = (await upload(other, [file])).json().items
    expect(first[0]).toMatchObject({ known: false })
    expect([first[1], again[0]]).toEqual(Array(2).fill({ ...first[0], known: true }))
    expect(theirs[0]).toMatchObject({ known: false, sha256: first[0].sha256 })
    expect(theirs[0].id).not.toBe(first[0].id)
  })

  test('a repeated request answers the same and keeps nothing twice', async () => {
    const customerId = await person()
    const key = { 'idempotency-key': newId() }
    const file = await picture(78)
    const one = await upload(customerId, [file], key)
    const stored = await filesStored()
    expect((await upload(customerId, [file], key)).json()).toEqual(one.json())
    expect(await filesStored()).toBe(stored)
    expect((await upload(customerId, [await picture(79)], key)).json().type).toMatch(/key-reused/)
    expect(await filesStored()).toBe(stored)
  })
})

function send(to: URL, headers: OutgoingHttpHeaders, payload: Buffer): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(to, { method: 'POST', headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ ...(response.statusCode ? { status: response.statusCode } : {}), body }))
    })
    sending.on('error', reject)
    sending.end(payload)
  })
}

// A PNG that says it is 60,000 by 60,000: 3.6 thousand million pixels in a few bytes.
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const data = deflateSync(Buffer.alloc(100_000))
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

describe('refused, leaving nothing behind', () => {
  const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0])

  test.each<[string, () => Buffer[] | Promise<Buffer[]>, number, string]>([
    ['a decompression bomb', () => [bomb(60_000)], 422, 'image-too-many-pixels'],
    [
      'an image that is not one',
      () => [Buffer.concat([jpegHead, Buffer.from('not an image at all')])],
      422,
      'file-damaged',
    ],
    [
      'a page of the web called photo.jpg',
      () => [Buffer.from('<html><script>alert(1)</script></html>')],
      415,
      'file-type-unsupported',
    ],
    ['an SVG', () => [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')], 415, 'file-type-unsupported'],
    ['a zip', () => [Buffer.from('PK\u0003\u0004'.padEnd(50, 'x'))], 415, 'file-type-unsupported'],
    ['two letters', () => [Buffer.from('hi')], 415, 'file-type-unsupported'],
    ['an empty file', () => [Buffer.alloc(0)], 422, 'no-file'],
    ['no file', () => [], 422, 'no-file'],
    [
      'one bad among good',
      async () => [await picture(5), Buffer.from('<html></html>'), await picture(6)],
      415,
      'file-type-unsupported',
    ],
    ['too many', async () => Array(41).fill(await picture(7)), 422, 'too-many-files'],
    ['one byte too many', () => [Buffer.concat([jpegHead, Buffer.alloc(20_000_000 - 3)])], 413, 'too-large'],
  ])('%s', async (_, files, status, problem) => {
    const stored = await filesStored()
    const answer = await upload(await person(), await files())
    expect([answer.statusCode, answer.json().type]).toEqual([status, `/problems/${problem}`])
    expect(await filesStored()).toBe(stored)
  })

  test.each([
    ['of an image', jpegHead, 413, 'too-large'],
    ['of nothing known', Buffer.from('PK'), 415, 'file-type-unsupported'],
  ])('50 MB %s over a real connection: the answer arrives', async (_, head, status, problem) => {
    const address = app.server.listening ? app.listeningOrigin : await app.listen({ port: 0, host: '127.0.0.1' })
    const stored = await filesStored()
    const { payload, headers } = form([Buffer.concat([head, Buffer.alloc(50_000_000)])])
    const all = { ...headers, ...(await asCustomer(context, await person())), 'content-length': payload.length }
    const answer = await send(new URL('/api/documents', address), all, payload)
    expect([answer.status, JSON.parse(answer.body).type]).toEqual([status, `/problems/${problem}`])
    expect(await filesStored()).toBe(stored)
  })

  test('somebody who is not signed in, and a body that is no form', async () => {
    const { payload, headers } = form([await picture(8)])
    expect((await app.inject({ method: 'POST', url: '/api/documents', headers, payload })).statusCode).toBe(401)
    const as = await asCustomer(context, await person())
    const json = await app.inject({ method: 'POST', url: '/api/documents', headers: as, payload: { file: 'x' } })
    expect([json.statusCode, json.json().type]).toEqual([422, '/problems/no-file'])
    const torn = await app.inject({
      method: 'POST',
      url: '/api/documents',
      headers: { ...headers, ...as },
      payload: payload.subarray(0, payload.length - 60),
    })
    expect([torn.statusCode, torn.json().type]).toEqual([422, '/problems/upload-broken'])
  })
})
