// Letters: written with an effect, printed in a thread, verified by anybody.
import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../../test/sessions.ts'
import { registerCustomer } from '../../customers/index.ts'
import { sign } from '../../identity/index.ts'
import { type App, dayInWords, dayOf, newId, runOutbox, sha256, system, writeAs } from '../../kit/index.ts'
import { documentsHandlers, documentsRoutes, getLetter, type NewLetter, openReader, writeLetter } from '../index.ts'
import { newVerifyCode, plainCode, shownCode } from './letter.ts'
import type { PrintedLetter } from './printed.ts'
import { openPrinter, type Printer } from './printer.ts'

let context: TestContext
let app: App
let printer: Printer
const reader = openReader()

beforeAll(async () => {
  context = await openContext({ PUBLIC_URL: 'https://store.example.com', INSURER_NAME_ZH: '示例人寿' })
  app = await openApp(context, (routes) => documentsRoutes(routes, context))
  printer = openPrinter()
})

afterAll(async () => {
  await app.close()
  await printer.close()
  await reader.close()
  await context.close()
})

function person(name: string): Promise<string> {
  return writeAs(context, system('test'), {}, (tx) => registerCustomer(tx, { name, sex: 'F', birthDate: '1988-05-12' }))
}

const title = { zh: '理赔决定通知书', en: 'Claim decision' }

function letterTo(customerId: string, more: Partial<NewLetter> = {}): NewLetter {
  return {
    customerId,
    kind: 'claim-decision',
    title,
    subject: { type: 'claim', id: 'c1' },
    facts: [{ label: { zh: '赔付金额', en: 'Amount' }, value: '¥860.00' }],
    paragraphs: [{ zh: '我们同意赔付。', en: 'We have agreed to pay.' }],
    ...more,
  }
}

const oddLetter: PrintedLetter = {
  insurer: { zh: '示例人寿', en: 'Sample Life' },
  number: '1',
  on: dayInWords('2026-11-22'),
  holder: '买买提·艾力😀',
  code: shownCode(newVerifyCode()),
  verifyUrl: `https://store.example.com/verify/${newVerifyCode()}`,
  title,
  facts: [
    { label: { zh: '长'.repeat(60), en: 'long '.repeat(40) }, value: 'x'.repeat(500) },
    { label: title, value: '事'.repeat(3_000) },
  ],
  paragraphs: [{ zh: `一\u0000二\n三${'啊'.repeat(4_000)}`, en: '' }],
  signatures: [{ id: '1', name: '林悦', at: title, level: title, strokes: '<script>' }],
}

async function write(letter: NewLetter) {
  const written = await writeAs(context, system('test'), {}, (tx) => writeLetter(tx, letter))
  const runner = runOutbox({ ...context, handlers: documentsHandlers({ ...context, reader, printer }), everyMs: 20 })
  await runner.idle()
  await runner.close()
  return written
}

async function textOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.destroy()
  return pages
}

describe('printed', () => {
  test('with everything that was written, as text that can be copied', async () => {
    const customerId = await person('林悦')
    const { letterId, number, verifyCode } = await write(letterTo(customerId))
    const headers = await asCustomer(context, customerId)
    const answer = await app.inject({ url: `/api/letters/${letterId}/pdf`, headers })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    const [page = ''] = await textOf(answer.rawPayload)
    for (const words of ['示例人寿', title.zh, title.en, '尊敬的林悦', '¥860.00', '我们同意赔付。', number])
      expect(page).toContain(words)
    expect(page).toContain(`https://store.example.com/verify/${shownCode(verifyCode)}`)
    const { items } = (await app.inject({ url: '/api/letters?subjectType=claim&subjectId=c1', headers })).json()
    expect(items).toMatchObject([{ id: letterId, title, printed: true, pages: 1, supersededBy: null }])
    expect((await app.inject({ url: '/api/letters?subjectType=claim&subjectId=c2', headers })).json().items).toEqual([])
  })

  test('a long table runs over pages with its head on each, and pages are numbered', async () => {
    const customerId = await person('李伟')
    const columns = [
      { label: { zh: '项目', en: 'Item' } },
      { label: { zh: '金额', en: 'Amount' }, align: 'right' as const },
    ]
    const rows = Array.from({ length: 90 }, (_, index) => [`费用第${index + 1}项`, '¥1.00'])
    const { letterId } = await write(letterTo(customerId, { table: { columns, rows, total: ['合计', '¥90.00'] } }))
    const { print } = await getLetter(context.db, customerId, letterId)
    const pages = await textOf(await context.files.read(print?.fileKey ?? ''))
    expect(pages).toHaveLength(print?.pages ?? 0)
    expect(pages.length).toBeGreaterThan(2)
    for (let row = 1; row <= 90; row += 1) expect(pages.join('')).toContain(`费用第${row}项`)
    const withRows = pages.filter((page) => page.includes('费用第'))
    for (const page of withRows) expect(page).toContain('项目')
    expect(pages.at(-1)).toContain(`第 ${pages.length} 页，共 ${pages.length} 页`)
  })

  test('with its dates as people of each language write them, wherever they stand', async () => {
    const customerId = await person('林悦')
    const { letterId } = await write(
      letterTo(customerId, {
        facts: [{ label: { zh: '截至 2026-03-01', en: 'As of 2026-03-01' }, value: '2026-03-02' }],
        paragraphs: [{ zh: '保障到 2026-03-03 为止。', en: 'Cover ends on 2026-03-03.' }],
        table: {
          caption: { zh: '2026-03-04', en: '2026-03-04' },
          columns: [{ label: { zh: '日期', en: 'Day' } }],
          rows: [['2026-03-05']],
          total: ['2026-03-06'],
        },
      }),
    )
    const { print, at } = await getLetter(context.db, customerId, letterId)
    const page = (await textOf(await context.files.read(print?.fileKey ?? ''))).join('')
    const days = ['01', '02', '03', '04', '05', '06'].map((date) => `2026-03-${date}`)
    for (const { zh, en } of [...days, dayOf(at)].map(dayInWords)) {
      expect(page).toContain(zh)
      expect(page).toContain(en)
    }
    expect(page).toContain('保障到2026年3月3日为止。')
    expect(page).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  test('once, though told twice; the store keeps one PDF', async () => {
    const customerId = await person('林悦')
    const { letterId } = await write(letterTo(customerId))
    const { print } = await getLetter(context.db, customerId, letterId)
    for (const handle of documentsHandlers({ ...context, reader, printer })['letter.written'])
      await handle({ id: newId(), payload: { customerId, letterId }, attempts: 2 })
    expect((await getLetter(context.db, customerId, letterId)).print).toEqual(print)
  })

  test('with the signature that was given, and never with one that does not hold', async () => {
    const customerId = await person('林悦')
    const sessionId = newId()
    const by = { kind: 'customer', customerId, sessionId } as const
    const { signatureId } = await writeAs(context, by, {}, (tx) =>
      sign(tx, {
        customerId,
        document: { kind: 'test', sha256: sha256('signed').toString('hex'), title },
        strokes: 'M10 10 L80 60 Q90 20 120 40',
        evidence: { sessionId, level: 'face', levelHow: 'photo', ipHash: 'a', agentHash: 'b' },
      }),
    )
    const { letterId } = await write(letterTo(customerId, { signatureIds: [signatureId] }))
    const { print } = await getLetter(context.db, customerId, letterId)
    const [page = ''] = await textOf(await context.files.read(print?.fileKey ?? ''))
    for (const words of ['电子签名', signatureId, '人脸核验']) expect(page).toContain(words)

    const bad = letterTo(customerId, { signatureIds: [newId()] })
    const written = await writeAs(context, system('test'), {}, (tx) => writeLetter(tx, bad))
    const delivery = { id: newId(), payload: { customerId, letterId: written.letterId }, attempts: 1 }
    for (const handle of documentsHandlers({ ...context, reader, printer })['letter.written'])
      await expect(handle(delivery)).rejects.toThrow(/does not verify/)
    const headers = await asCustomer(context, customerId)
    const waiting = await app.inject({ url: `/api/letters/${written.letterId}/pdf`, headers })
    expect([waiting.statusCode, waiting.json().type]).toEqual([409, '/problems/letter-not-printed'])
    const asked = await app.inject(`/api/verify/${written.verifyCode}`)
    expect(asked.json()).toMatchObject({ state: 'valid', sha256: null, holder: null })
    await context.db
      .deleteFrom('kit_outbox')
      .where('topic', '=', 'letter.written')
      .where('doneAt', 'is', null)
      .execute()
  })

  test('odd content does not stop it: emoji, control characters, a very long word, strokes that are no path', async () => {
    const { pdf, pages } = await printer.print(oddLetter, new Date())
    expect(pages).toBeGreaterThan(2)
    const said = (await textOf(pdf)).join('')
    expect([said.split('啊').length, said.split('事').length]).toEqual([4_001, 3_001])
  })

  test('a thread that dies is told to whoever waits, and the next letter is printed', async () => {
    const broken = { ...oddLetter, verifyUrl: 'x'.repeat(9_000) } // more than a QR code holds
    await expect(printer.print(broken, new Date())).rejects.toThrow()
    const customerId = await person('林悦')
    const { letterId } = await write(letterTo(customerId))
    expect((await getLetter(context.db, customerId, letterId)).print?.pages).toBe(1)
  })
})

describe('verified', () => {
  test('by anybody with the code: masked, hashed, valid until another takes its place', async () => {
    const customerId = await person('欧阳小明')
    const first = await write(letterTo(customerId))
    const typed = shownCode(first.verifyCode).toLowerCase().replace(/-/g, ' ')
    const answer = (await app.inject(`/api/verify/${encodeURIComponent(typed)}`)).json()
    expect(answer).toMatchObject({ state: 'valid', title, number: first.number, holder: '欧**明', pages: 1 })
    expect(JSON.stringify(answer)).not.toContain('欧阳小明')
    expect(JSON.stringify(answer)).not.toContain(customerId)

    const headers = await asCustomer(context, customerId)
    const { rawPayload } = await app.inject({ url: `/api/letters/${first.letterId}/pdf`, headers })
    const hash = createHash('sha256').update(rawPayload).digest('hex')
    const compare = async (digest: string) =>
      (await app.inject({ method: 'POST', url: `/api/verify/${first.verifyCode}`, payload: { sha256: digest } })).json()
    expect(await compare(hash.toUpperCase())).toEqual({ matches: true })
    expect(await compare(createHash('sha256').update('altered').digest('hex'))).toEqual({ matches: false })
    expect((await compare('abc')).type).toBe('/problems/bad-input')

    const second = await write(letterTo(customerId, { supersedes: first.letterId }))
    expect((await app.inject(`/api/verify/${first.verifyCode}`)).json().state).toBe('superseded')
    expect((await app.inject(`/api/verify/${second.verifyCode}`)).json().state).toBe('valid')
    expect((await getLetter(context.db, customerId, first.letterId)).supersededBy).toBe(second.letterId)
  })

  test('a code of no letter, and no more than thirty tries a minute', async () => {
    const remoteAddress = '203.0.113.9'
    const tries: number[] = []
    for (let index = 0; index < 31; index += 1)
      tries.push((await app.inject({ url: `/api/verify/${newVerifyCode()}`, remoteAddress })).statusCode)
    expect(tries.slice(0, 30)).toEqual(Array(30).fill(404))
    expect(tries[30]).toBe(429)
  })

  test('letters are read by their holder and the desk alone', async () => {
    const [holder, other] = [await person('林悦'), await person('王芳')]
    const { letterId } = await write(letterTo(holder))
    const get = async (url: string, headers: Record<string, string> = {}) =>
      (await app.inject({ url, headers })).statusCode
    const stranger = await asCustomer(context, other)
    expect(await get(`/api/letters/${letterId}/pdf`)).toBe(401)
    expect(await get(`/api/letters/${letterId}/pdf`, stranger)).toBe(404)
    expect(await get(`/api/desk/letters/${holder}/${letterId}/pdf`, stranger)).toBe(401)
    const agent = await asStaff(context, ['service-agent'])
    const adjuster = await asStaff(context, ['claims-adjuster'])
    const url = `/api/desk/letters/${holder}/${letterId}/pdf`
    expect(await get(url, agent), "a claim's letter speaks of health").toBe(403)
    expect(await get(url, adjuster)).toBe(200)
    const endorsement = await write(letterTo(holder, { kind: 'endorsement', subject: { type: 'request', id: 'r1' } }))
    expect(await get(`/api/desk/letters/${holder}/${endorsement.letterId}/pdf`, agent)).toBe(200)
    const subject = { type: 'request', id: 'r2' }
    const confirmation = await write(letterTo(holder, { kind: 'confirmation', subject }))
    const confirmed = `/api/desk/letters/${holder}/${confirmation.letterId}/pdf`
    expect(await get(confirmed, agent)).toBe(200)
    expect(await get(confirmed, await asStaff(context, ['auditor'])), 'it says how to reach somebody').toBe(403)
    expect(await get(`/api/desk/letters/${holder}`, agent)).toBe(200)
    expect(await get(`/api/desk/letters/${other}/${letterId}/pdf`, agent)).toBe(404)
  })
})

test('codes as people type them', () => {
  expect(plainCode(' ABCD-efgh ｏ1l0 ')).toBe('ABCDEFGH0110')
  expect(newVerifyCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  expect(new Set(Array.from({ length: 200 }, newVerifyCode)).size).toBe(200)
})
