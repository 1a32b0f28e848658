// The doors of short messages: the provider over HTTP, the inbox, and what the outbox is trusted with.
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { system, writeAs } from '../kit/index.ts'
import { addStaff, checkCode, currentTotp, listInbox, notify, openSms, proveCode, sendCode, sendSms } from './index.ts'

let store: PeopleApp
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

const text = { zh: '您好', en: 'Hello' }
const by = system('test')

async function provider(status: number) {
  const got: { body: string; authorization: string | undefined }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    got.push({ body, authorization: request.headers.authorization })
    response.writeHead(status).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { got, url: `http://127.0.0.1:${port}/send`, close: () => server.close() }
}

describe('a provider', () => {
  test('is given phone and words with our token', async () => {
    const { got, url, close } = await provider(200)
    await openSms({ SMS_URL: url, SMS_TOKEN: 'secret' }, store.db, store.clock).send('13800000001', text)
    expect(got).toEqual([
      { body: JSON.stringify({ phone: '13800000001', text: '您好', textEn: 'Hello' }), authorization: 'Bearer secret' },
    ])
    close()
  })
  test('that fails is tried again: the call throws', async () => {
    const { url, close } = await provider(500)
    await expect(
      openSms({ SMS_URL: url, SMS_TOKEN: undefined }, store.db, store.clock).send('13800000001', text),
    ).rejects.toThrow('500')
    close()
  })
})

describe('a message', () => {
  test('waits in the outbox without phone or words in the clear', async () => {
    await writeAs(store, by, {}, async (tx) => sendSms(tx, '13512345678', text))
    const rows = await store.db.selectFrom('kit_outbox').select('payload').execute()
    expect(JSON.stringify(rows)).not.toMatch(/13512345678|您好/)
    await store.idle()
    expect(await listInbox(store.db, { phone: '13512345678', limit: 5 })).toMatchObject([
      { phone: '13512345678', text },
    ])
  })
  test('to a customer goes to their phone; without one it goes nowhere', async () => {
    const customerId = await store.register({ phone: '13512345679' })
    const child = await store.register({ name: '李小满', birthDate: '2017-09-01' })
    await writeAs(store, by, {}, async (tx) => {
      notify(tx, customerId, text)
      notify(tx, child, text)
    })
    await store.idle()
    expect(await listInbox(store.db, { phone: '13512345679', limit: 5 })).toHaveLength(1)
  })
})

test('a message says its days as people of each language write them', async () => {
  const said = { zh: '【门店】宽限期到 2026-12-01，请交费。', en: '[Mendian] Grace until 2026-12-01.' }
  await writeAs(store, by, {}, async (tx) => sendSms(tx, '13512345681', said))
  await store.idle()
  const [sent] = await listInbox(store.db, { phone: '13512345681', limit: 1 })
  expect(sent?.text).toEqual({ zh: '【门店】宽限期到2026年12月1日，请交费。', en: '[Mendian] Grace until 1 Dec 2026.' })
})

describe('a code to a new number', () => {
  const phone = '13512345680'
  test('is sent although the number is nobody’s yet, and is no sign-in code', async () => {
    await writeAs(store, by, {}, (tx) => sendCode(tx, phone, 'change-contact'))
    const code = (await store.codeSentTo(phone)) ?? ''
    expect(await writeAs(store, by, {}, (tx) => checkCode(tx, phone, 'sign-in', code))).toBe('expired')
    await expect(proveCode(store, by, { phone, purpose: 'change-contact', code: 'x' })).rejects.toThrow('code-wrong')
    await proveCode(store, by, { phone, purpose: 'change-contact', code })
    await expect(proveCode(store, by, { phone, purpose: 'change-contact', code })).rejects.toThrow('code-expired')
  })
})

test('outside the demo the desk sees messages without their codes', async () => {
  const real = await openPeopleApp({ MENDIAN_DEMO: '0' })
  const { totpSecret } = await addStaff(real, {
    login: 'admin',
    name: '管理员',
    password: 'mendian-demo',
    roles: ['operator'],
  })
  const totp = currentTotp(totpSecret, real.clock.now())
  const { token } = await real.call('POST', '/api/desk/sign-in', {
    body: { login: 'admin', password: 'mendian-demo', totp },
  })
  await real.register({ phone: '13512345681' })
  await real.call('POST', '/api/sign-in/codes', { body: { phone: '13512345681' } })
  await real.idle()
  const { items } = (await real.call('GET', '/api/desk/inbox', { token })).body
  expect(JSON.stringify(items)).toContain('验证码 ******')
  expect((await real.call('GET', '/api/desk/inbox')).status).toBe(401)
  await real.close()
})

test('the routes are in the API’s description', async () => {
  await store.app.ready()
  const { paths, components } = JSON.parse(JSON.stringify(store.app.swagger()))
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/sign-in', '/api/me/identity/face', '/api/desk/customers']),
  )
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Me', 'Customer', 'IdentityState']))
})
