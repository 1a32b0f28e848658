// Speech over HTTP: a recording in, its words out, and who may hear it again. The endpoint is a server on loopback that speaks the protocol.
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../../test/sessions.ts'
import { registerCustomer } from '../../customers/index.ts'
import { type App, addDays, fixedClock, newId, startOf, system, writeAs } from '../../kit/index.ts'
import { documentsRoutes } from '../index.ts'
import { keepRecording, recordingsOf, removeUnused } from './recordings.ts'
import { readWav } from './wav.ts'

let context: TestContext
let app: App
let server: Server
let asked: { path: string; authorization: string | undefined; body: Buffer }[] = []
let says: { status: number; body: string } = { status: 200, body: '' }

beforeAll(async () => {
  server = createServer(async (request, answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { url = '', headers } = request
    asked.push({ path: url, authorization: headers.authorization, body: Buffer.concat(chunks) })
    answer.writeHead(says.status, { 'content-type': 'application/json' }).end(says.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  context = await openContext({
    SPEECH_URL: `http://127.0.0.1:${port}/v1`,
    SPEECH_TOKEN: 'secret',
    SPEECH_MODEL: 'zh-1',
  })
  app = await openApp(context, (routes) => documentsRoutes(routes, context))
})

beforeEach(() => {
  asked = []
  says = { status: 200, body: JSON.stringify({ text: ' 昨天孩子在学校摔伤 ' }) }
})

afterAll(async () => {
  await app.close()
  await context.close()
  server.close()
})

function person(): Promise<string> {
  return writeAs(context, system('test'), {}, (tx) =>
    registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' }),
  )
}

function wav({ ms = 500, rate = 16_000, channels = 1, bits = 16, beside = Buffer.alloc(0) } = {}): Buffer {
  const data = Buffer.alloc((ms * rate * 2) / 1_000, 1)
  const head = Buffer.alloc(36)
  head.write('RIFF')
  head.writeUInt32LE(36 + data.length + beside.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt16LE(bits, 34)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return Buffer.concat([head, beside, Buffer.from('data'), length, data])
}

async function speak(customerId: string, payload: Buffer, { keep = false, key = newId() } = {}) {
  const headers = { 'content-type': 'audio/wav', 'idempotency-key': key, ...(await asCustomer(context, customerId)) }
  return app.inject({ method: 'POST', url: `/api/speech${keep ? '?keep=true' : ''}`, headers, payload })
}

test('what is heard comes back for correction; nothing is kept unless wanted', async () => {
  const customerId = await person()
  const answer = await speak(customerId, wav())
  expect(answer.json()).toEqual({ text: '昨天孩子在学校摔伤', ms: expect.any(Number) })
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ path: '/v1/audio/transcriptions', authorization: 'Bearer secret' })
  const sent = asked[0]?.body.toString('latin1') ?? ''
  expect(sent).toMatch(/name="file"; filename="speech\.wav"\r\ncontent-type: audio\/wav\r\n\r\nRIFF/i)
  expect(sent).toMatch(/name="model"\r\n\r\nzh-1\r\n/)
  expect(sent).toMatch(/name="language"\r\n\r\nzh\r\n/)
  const rows = await context.db
    .selectFrom('recordings')
    .select('id')
    .where('customerId', '=', customerId)
    .limit(5)
    .execute()
  expect(rows).toEqual([])
})

test('a recording that is kept is heard again by its owner and by those who may know of health, as sound and nothing else', async () => {
  const [customerId, stranger] = [await person(), await person()]
  const file = wav({ beside: Buffer.concat([Buffer.from('LIST'), Buffer.from([8, 0, 0, 0]), Buffer.from('<script>')]) })
  const { recordingId } = (await speak(customerId, file, { keep: true })).json()
  const url = `/api/recordings/${recordingId}/content`
  const served = await app.inject({ url, headers: await asCustomer(context, customerId) })
  expect(served.headers).toMatchObject({
    'content-type': 'audio/wav',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  })
  expect(served.rawPayload.equals(readWav(file)?.bytes ?? Buffer.alloc(0))).toBe(true)
  expect(served.rawPayload.includes('script')).toBe(false)
  expect((await app.inject({ url, headers: await asCustomer(context, stranger) })).statusCode).toBe(404)
  const desk = `/api/desk/recordings/${customerId}/${recordingId}/content`
  const status = async (role: 'claims-adjuster' | 'service-agent') =>
    (await app.inject({ url: desk, headers: await asStaff(context, [role]) })).statusCode
  expect(await status('claims-adjuster')).toBe(200)
  expect(await status('service-agent')).toBe(403)
})

test('sent again under the same key it is the same recording', async () => {
  const customerId = await person()
  const key = newId()
  const first = (await speak(customerId, wav(), { keep: true, key })).json()
  const again = (await speak(customerId, wav(), { keep: true, key })).json()
  expect(again.recordingId).toBe(first.recordingId)
})

test('what became part of something stays; what nobody used is removed with its file', async () => {
  const customerId = await person()
  const ids = [
    (await speak(customerId, wav(), { keep: true })).json(),
    (await speak(customerId, wav({ ms: 700 }), { keep: true })).json(),
  ]
  const [used = '', unused = ''] = ids.map(({ recordingId }) => recordingId)
  const subject = { type: 'claim', id: newId() }
  await writeAs(context, system('test'), {}, (tx) => keepRecording(tx, customerId, used, subject))
  await writeAs(context, system('test'), {}, async (tx) => {
    await keepRecording(tx, await person(), unused, subject) // a stranger's word changes nothing
    await keepRecording(tx, customerId, used, { type: 'claim', id: newId() }) // nor does a second subject
  })
  const later = { ...context, clock: fixedClock(startOf(addDays(context.clock.today(), 31))) }
  for (const recordingId of [used, unused])
    await removeUnused(later, { id: newId(), attempts: 1, payload: { customerId, recordingId } })
  expect(await recordingsOf(context.db, customerId, subject.id)).toMatchObject([
    { id: used, ms: 500, heard: '昨天孩子在学校摔伤' },
  ])
  const headers = await asCustomer(context, customerId)
  expect((await app.inject({ url: `/api/recordings/${used}/content`, headers })).statusCode).toBe(200)
  expect((await app.inject({ url: `/api/recordings/${unused}/content`, headers })).statusCode).toBe(404)
})

describe('not taken', () => {
  test.each([
    ['no sound at all', Buffer.from('<html>hello</html>'.repeat(9)), 'recording-unsupported'],
    ['two channels', wav({ channels: 2 }), 'recording-unsupported'],
    ['eight bits', wav({ bits: 8 }), 'recording-unsupported'],
    ['longer than a minute', wav({ ms: 62_000, rate: 8_000 }), 'recording-too-long'],
    ['more bytes than a minute has', Buffer.alloc(6_000_000), 'too-large'],
  ])('%s', async (_, file, problem) => {
    const answer = await speak(await person(), file)
    expect(answer.json().type).toBe(`/problems/${problem}`)
    expect(asked).toEqual([])
  })

  test('a body of another kind', async () => {
    const headers = await asCustomer(context, await person())
    const answer = await app.inject({ method: 'POST', url: '/api/speech', headers, payload: { file: 'x' } })
    expect(answer.statusCode).toBe(422)
  })

  test('nothing was said', async () => {
    says = { status: 200, body: '{"text":"  "}' }
    expect((await speak(await person(), wav(), { keep: true })).json().type).toBe('/problems/nothing-heard')
  })

  test.each([
    [500, '{}'],
    [200, 'no json'],
    [200, '{"words":"x"}'],
  ])('an endpoint that answers %s %s', async (status, body) => {
    says = { status, body }
    expect((await speak(await person(), wav())).json()).toMatchObject({
      status: 503,
      type: '/problems/speech-unreachable',
    })
  })

  test('without an endpoint', async () => {
    const silent = await openApp(context, (routes) =>
      documentsRoutes(routes, { ...context, config: { ...context.config, SPEECH_URL: undefined } }),
    )
    const headers = await asCustomer(context, await person())
    expect((await silent.inject({ url: '/api/speech', headers })).json()).toEqual({ available: false, secondsMax: 60 })
    const answer = await silent.inject({
      method: 'POST',
      url: '/api/speech',
      headers: { ...headers, 'content-type': 'audio/wav' },
      payload: wav(),
    })
    expect(answer.json().type).toBe('/problems/speech-not-here')
    await silent.close()
  })
})
