// Files in over HTTP: what is taken, what is refused, who may see it.
import { readdir } from 'node:fs/promises'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../test/sessions.ts'
import { registerCustomer } from '../customers/index.ts'
import { type App, type Delivery, newId, runOutbox, system, writeAs } from '../kit/index.ts'
import { documentsHandlers } from './handlers.ts'
import {
  attach,
  correctReading,
  documentsRoutes,
  listReadings,
  openPrinter,
  type Printer,
  type Reader,
} from './index.ts'
import { readDocument } from './read-document.ts'
import { type Reading, ReadingFailed } from './reading/index.ts'

let context: TestContext
let app: App
let printer: Printer

beforeAll(async () => {
  context = await openContext()
  app = await openApp(context, (routes) => documentsRoutes(routes, context))
  printer = openPrinter()
})

afterAll(async () => {
  await app.close()
  await printer.close()
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
    ['too many', async () => Array(21).fill(await picture(7)), 422, 'too-many-files'],
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

const reading: Reading = {
  kind: 'medical-invoice',
  kindConfidence: 0.98,
  pages: [
    {
      width: 1000,
      height: 800,
      rotation: 90,
      lines: [{ text: '合计', score: 0.99, box: [0.1, 0.1, 0.2, 0.05] }],
      uprightJpeg: Buffer.from('jpeg'),
    },
  ],
  fields: [
    { name: 'totalFen', value: '86000', raw: '860.00', confidence: 0.7, page: 0, region: [0.5, 0.5, 0.1, 0.05] },
  ],
  billLines: [{ name: '挂号费', amountFen: 5000, page: 0, region: [0, 0, 1, 0.1], confidence: 0.8 }],
  quality: { ok: true, score: 0.97 },
  checks: [{ id: 'total', passed: false, detail: 'rows and total' }],
}

async function deliver(reader: Reader): Promise<string[]> {
  const told: string[] = []
  const handlers = {
    ...documentsHandlers({ ...context, reader, printer }),
    'document.read': [async ({ payload }: { payload: { documentId: string } }) => void told.push(payload.documentId)],
  }
  const runner = runOutbox({ ...context, handlers, everyMs: 10 })
  await runner.idle()
  await new Promise((resolve) => setTimeout(resolve, 50))
  await runner.idle()
  await runner.close()
  return told
}

// The port is given a reader of the test's: the one with the models has tests of its own.
function readerOf(read: Reader['read']): Reader {
  return { read, warm: async () => undefined, close: async () => undefined }
}

async function handedIn(customerId: string, shade: number): Promise<string> {
  const content = await picture(shade, 'png')
  return writeAs(
    context,
    system('test'),
    {},
    async (tx) => (await attach(tx, context.files, { customerId, content })).id,
  )
}

describe('read', () => {
  test('waiting, then read: sealed, with its page, told once', async () => {
    const customerId = await person()
    const id = await handedIn(customerId, 11)
    const headers = await asCustomer(context, customerId)
    const state = async () => (await app.inject({ url: `/api/documents/${id}/reading`, headers })).json()
    expect(await state()).toEqual({ documentId: id, state: 'waiting' })
    expect(await deliver(readerOf(async () => reading))).toContain(id)
    expect(await state()).toMatchObject({ state: 'read', kind: 'medical-invoice', fields: [{ value: '86000' }] })
    const page = await app.inject({ url: `/api/documents/${id}/pages/0`, headers })
    expect([page.headers['content-type'], page.body]).toEqual(['image/jpeg', 'jpeg'])
    expect((await app.inject({ url: `/api/documents/${id}/pages/1`, headers })).statusCode).toBe(404)
    const row = await context.db
      .selectFrom('document_readings')
      .select('reading')
      .where('documentId', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.reading?.includes(Buffer.from('86000'))).toBe(false)
  })

  test('a delivery that comes again reads nothing again, and two at once keep one result', async () => {
    const customerId = await person()
    const documentId = await handedIn(customerId, 12)
    let reads = 0
    const reader = readerOf(async () => {
      reads += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return reading
    })
    const handle = (delivery: Delivery<'document.uploaded'>) => readDocument({ ...context, reader }, delivery)
    const delivery = { id: newId(), payload: { customerId, documentId }, attempts: 1 }
    const stored = await filesStored()
    await Promise.all([handle(delivery), handle(delivery)])
    await handle(delivery)
    expect(reads).toBe(2)
    expect(await filesStored()).toBe(stored + 1)
    expect(await listReadings(context.db, customerId, [documentId])).toMatchObject([{ state: 'read' }])
  })

  test('what cannot be read is a result; what may be bad luck is tried again', async () => {
    const customerId = await person()
    const [damaged, crashing] = [await handedIn(customerId, 13), await handedIn(customerId, 14)]
    let crashes = 0
    const reader = (reason: 'damaged' | 'crashed') =>
      readerOf(async () => {
        crashes += reason === 'crashed' ? 1 : 0
        throw new ReadingFailed(reason)
      })
    const run = (documentId: string, reason: 'damaged' | 'crashed', attempts: number) => {
      const delivery = { id: newId(), payload: { customerId, documentId }, attempts }
      return readDocument({ ...context, reader: reader(reason) }, delivery)
    }
    await run(damaged, 'damaged', 1)
    await expect(run(crashing, 'crashed', 1)).rejects.toThrow()
    expect(await listReadings(context.db, customerId, [damaged, crashing])).toEqual([
      { documentId: damaged, state: 'failed', failure: 'damaged' },
      { documentId: crashing, state: 'reading' },
    ])
    await run(crashing, 'crashed', 2)
    await run(crashing, 'crashed', 3)
    expect(crashes).toBe(2)
    expect((await listReadings(context.db, customerId, [crashing]))[0]).toMatchObject({ failure: 'crashed' })
    const headers = await asCustomer(context, customerId)
    const told = await app.inject({ url: `/api/documents/${damaged}/reading`, headers })
    expect(told.json()).toEqual({ documentId: damaged, state: 'failed', failure: 'damaged' })
  })

  test('a corrected value lies over the reading, which stays', async () => {
    const customerId = await person()
    const documentId = await handedIn(customerId, 15)
    const by = { kind: 'staff', staffId: newId(), name: '陈洁', sessionId: newId() } as const
    const correct = (at: Parameters<typeof correctReading>[1]['at'], value: string, owner = customerId) =>
      writeAs(context, by, {}, (tx) => correctReading(tx, { customerId: owner, documentId, at, value }))
    await expect(correct({ kind: true }, 'id-card')).rejects.toThrow(/document-not-read/)
    await deliver(readerOf(async () => reading))
    await correct({ field: 'totalFen', nth: 0 }, '85000')
    await correct({ field: 'totalFen', nth: 0 }, '86600')
    await correct({ field: 'hospital', nth: 0 }, '儿童医院')
    await correct({ line: 0, column: 'amountFen' }, '5500')
    await correct({ line: 0, column: 'listClass' }, '甲')
    expect(await listReadings(context.db, customerId, [documentId])).toMatchObject([
      {
        kind: 'medical-invoice',
        fields: [
          { name: 'totalFen', value: '86600', confidence: 1, corrected: true, region: [0.5, 0.5, 0.1, 0.05] },
          { name: 'hospital', value: '儿童医院', corrected: true },
        ],
        billLines: [{ name: '挂号费', amountFen: 5500, listClass: '甲', confidence: 1, corrected: true }],
      },
    ])
    const kept = await context.db
      .selectFrom('document_corrections')
      .select(['by', 'place'])
      .where('documentId', '=', documentId)
      .execute()
    expect(kept).toHaveLength(5)
    expect(new Set(kept.map((one) => one.by))).toEqual(new Set([`staff:${by.staffId}`]))
    for (const [at, value] of [
      [{ line: 1, column: 'amountFen' }, '1'],
      [{ line: 0, column: 'amountFen' }, '五十'],
      [{ line: 0, column: 'listClass' }, '丁'],
      [{ field: 'totalFen', nth: 5 }, '1'],
      [{ kind: true }, 'love-letter'],
    ] as const)
      await expect(correct(at, value)).rejects.toThrow(/reading-place-unknown/)
    await expect(correct({ kind: true }, 'id-card', await person())).rejects.toThrow(/not-found/)
  })
})

describe('seen', () => {
  test('by its owner, not by another customer, and by staff as far as their role goes', async () => {
    const [owner, other] = [await person(), await person('王芳')]
    const id = await handedIn(owner, 21)
    const get = async (url: string, headers: Record<string, string>) => (await app.inject({ url, headers })).statusCode
    const stranger = await asCustomer(context, other)
    for (const part of ['content', 'pages/0', 'reading'])
      expect(await get(`/api/documents/${id}/${part}`, stranger)).toBe(404)
    const desk = `/api/desk/documents/${owner}/${id}`
    const adjuster = await asStaff(context, ['claims-adjuster'])
    const agent = await asStaff(context, ['service-agent'])
    expect(await get(`${desk}/content`, agent)).toBe(403)
    expect(await get(`${desk}/content`, adjuster)).toBe(200)
    await deliver(readerOf(async () => reading))
    for (const part of ['content', 'pages/0', 'reading']) {
      expect(await get(`${desk}/${part}`, adjuster)).toBe(200)
      expect(await get(`${desk}/${part}`, agent)).toBe(403)
      expect(await get(`${desk}/${part}`, stranger)).toBe(401)
    }
    expect(await get(`/api/desk/documents/${other}/${id}/content`, adjuster)).toBe(404)
    const proof = await handedIn(owner, 22)
    await deliver(readerOf(async () => ({ ...reading, kind: 'unknown' })))
    expect(await get(`/api/desk/documents/${owner}/${proof}/content`, agent)).toBe(200)
  })
})
