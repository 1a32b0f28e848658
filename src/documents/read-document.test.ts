// Read in the background: once, as a result whatever it is, and seen by whoever may see it.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../test/sessions.ts'
import { registerCustomer } from '../customers/index.ts'
import { type App, type Delivery, newId, runOutbox, system, writeAs } from '../kit/index.ts'
import { documentsHandlers } from './handlers.ts'
import { attach, correctReading, documentsRoutes, listReadings, openPrinter, type Reader } from './index.ts'
import { readDocument } from './read-document.ts'
import { type Reading, ReadingFailed } from './reading/index.ts'

let context: TestContext
let app: App
const printer = openPrinter()

beforeAll(async () => {
  context = await openContext()
  app = await openApp(context, (routes) => documentsRoutes(routes, context))
})

afterAll(async () => {
  await app.close()
  await printer.close()
  await context.close()
})

function person(name = '林悦'): Promise<string> {
  return writeAs(context, system('test'), {}, (tx) => registerCustomer(tx, { name, sex: 'F', birthDate: '1988-05-12' }))
}

function picture(shade: number): Promise<Buffer> {
  const background = { r: shade, g: 120, b: 90 }
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
}

async function filesStored(): Promise<number> {
  const all = await readdir(join(context.folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])
  return all.filter((one) => one.isFile()).length
}

const reading: Reading = {
  kind: 'medical-invoice',
  kindConfidence: 0.98,
  papers: [{ kind: 'medical-invoice', kindConfidence: 0.98, pages: [0] }],
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
  checks: [{ id: 'total', passed: false, detail: 'rows and total', page: 0 }],
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
  const content = await picture(shade)
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
    const matterId = newId()
    const correct = (at: Parameters<typeof correctReading>[1]['at'], value: string, owner = customerId) =>
      writeAs(context, by, {}, (tx) => correctReading(tx, { customerId: owner, documentId, matterId, at, value }))
    await expect(correct({ kind: true, paper: 0 }, 'id-card')).rejects.toThrow(/document-not-read/)
    await deliver(readerOf(async () => reading))
    await correct({ field: 'totalFen', nth: 0 }, '85000')
    await correct({ field: 'totalFen', nth: 0 }, '86600')
    await correct({ field: 'hospital', nth: 0 }, '儿童医院')
    await correct({ line: 0, column: 'amountFen' }, '5500')
    await correct({ line: 0, column: 'listClass' }, '甲')
    for (const other of [undefined, newId()])
      expect(await listReadings(context.db, customerId, [documentId], other)).toMatchObject([
        { fields: reading.fields, billLines: reading.billLines },
      ])
    expect(await listReadings(context.db, customerId, [documentId], matterId)).toMatchObject([
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
      [{ kind: true, paper: 0 }, 'love-letter'],
    ] as const)
      await expect(correct(at, value)).rejects.toThrow(/reading-place-unknown/)
    await expect(correct({ kind: true, paper: 0 }, 'id-card', await person())).rejects.toThrow(/not-found/)
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
