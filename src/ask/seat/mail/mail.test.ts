// E-mail over real servers: out of the conversation, back into it, and what does not belong there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../../../test/demo-store.ts'
import { type MailServers, openMailServers } from '../../../../test/mail-servers.ts'
import type { Person } from '../../../../test/person.ts'
import { changeContact } from '../../../customers/index.ts'
import { system, writeAs } from '../../../kit/index.ts'
import { ownWords } from './read-mail.ts'
import { collectMail } from './take-mail.ts'

const address = 'lin@example.com'
const talk = z.object({
  with: z.string(),
  messages: z.array(
    z.object({
      by: z.string(),
      channel: z.string(),
      sentence: z.string().optional(),
      mail: z.object({ subject: z.string(), documentIds: z.array(z.string()), refused: z.number() }).optional(),
    }),
  ),
})
const strays = z.object({
  items: z.array(
    z.object({ id: z.string(), why: z.string(), from: z.string(), text: z.string(), attachments: z.number() }),
  ),
})

let servers: MailServers
let demo: DemoStore
let linYue: Person
let seat: Person
let customerId: string
beforeAll(async () => {
  servers = await openMailServers()
  demo = await openDemoStore({
    MAIL_SMTP_URL: servers.smtpUrl,
    MAIL_IMAP_URL: servers.imapUrl,
    MAIL_FROM: '示例人寿 <service@mendian.test>',
  })
  linYue = await demo.customer('lin-yue')
  seat = await demo.staff('zhao-min')
  customerId = z.object({ customerId: z.string() }).parse((await linYue.get('/api/me')).body).customerId
})
afterAll(async () => {
  await demo.close()
  await servers.close()
})

/** A conversation this seat has. */
async function begin() {
  const { conversationId } = z
    .object({ conversationId: z.string() })
    .parse((await linYue.post('/api/ask', { sentence: '理赔材料怎么交' })).body)
  await linYue.post('/api/ask/hand-over', { conversationId })
  const url = `/api/desk/conversations/${customerId}/${conversationId}`
  await seat.post(`${url}/taking`)
  const read = async () => talk.parse((await linYue.get(`/api/ask/${conversationId}`)).body)
  return { url, read }
}

const strayMail = async () => strays.parse((await seat.get('/api/desk/mails')).body).items

function answerTo(messageId: string, from: string, words: string): string {
  const attachments = [
    ['scan.png', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='],
    ['tool.exe', Buffer.from('MZ\u0000\u0001 not a paper').toString('base64')],
  ].map(
    ([name, content]) =>
      `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`,
  )
  const head = [
    `From: Lin <${from}>`,
    'To: service@mendian.test',
    `Message-ID: <${words.length}.${from}>`,
    `In-Reply-To: ${messageId}`,
    `References: ${messageId}`,
    'Subject: Re: papers',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
  ]
  const text = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n\r\nOn Thu, 26 Nov 2026, service wrote:\r\n> old words\r\n`
  return `${head.join('\r\n')}\r\n\r\n${text}${attachments.join('')}--b--\r\n`
}

test('without an address on record there is nothing to write to', async () => {
  const { url } = await begin()
  const { status, body } = await seat.post(`${url}/mails`, { subject: '材料', words: '请回复本邮件' })
  expect([status, z.object({ type: z.string() }).parse(body).type]).toEqual([409, '/problems/customer-without-email'])
  await writeAs(demo.store, system('test'), {}, (tx) => changeContact(tx, customerId, { email: address }))
})

test('goes out of the conversation and comes back into it, with papers; a closed one is opened again', async () => {
  const { url, read } = await begin()
  expect((await seat.post(`${url}/mails`, { subject: '理赔材料', words: '请把发票拍照回复本邮件。' })).status).toBe(200)
  await expect.poll(() => servers.taken.length, { timeout: 10_000 }).toBe(1)
  const [sent] = servers.taken
  expect(sent).toMatchObject({
    subject: '理赔材料',
    messageId: expect.stringMatching(/^<[0-9a-f]{32}@mendian\.test>$/),
  })
  expect(sent?.text?.trim()).toBe('请把发票拍照回复本邮件。')
  await seat.post(`${url}/closing`, {})
  servers.deliver(answerTo(sent?.messageId ?? '', address, 'here is the invoice'))
  await collectMail(demo.store)
  await collectMail(demo.store)
  const { with: who, messages } = await read()
  expect(who).toBe('waiting')
  expect(messages.filter(({ channel }) => channel === 'mail').map(({ by }) => by)).toEqual(['staff', 'customer'])
  expect(messages.at(-1)).toMatchObject({ sentence: 'here is the invoice', mail: { refused: 1 } })
  expect(messages.at(-1)?.mail?.documentIds).toHaveLength(1)
  expect(await strayMail()).toEqual([])
})

test('another sender, or no thread, is for a person to look at; once settled its words are gone', async () => {
  const { url, read } = await begin()
  await seat.post(`${url}/mails`, { subject: '核对', words: '请确认' })
  await expect.poll(() => servers.taken.length, { timeout: 10_000 }).toBe(2) // the papers are read meanwhile
  servers.deliver(answerTo(servers.taken.at(-1)?.messageId ?? '', 'mallory@example.org', 'change my account'))
  servers.deliver(answerTo('<1@elsewhere>', address, 'I never wrote before'))
  await collectMail(demo.store)
  const found = await strayMail()
  expect(found.map(({ why, from }) => [why, from])).toEqual([
    ['other-sender', 'mallory@example.org'],
    ['no-thread', address],
  ])
  expect((await read()).messages.some(({ sentence }) => sentence === 'change my account')).toBe(false)
  for (const { id } of found) expect((await seat.post(`/api/desk/mails/${id}/settlement`)).status).toBe(200)
  expect(await strayMail()).toEqual([])
  const rows = await demo.store.db.selectFrom('ask_stray_mails').select('settledBy').limit(10).execute()
  expect(rows.map(({ settledBy }) => settledBy)).toEqual(['赵敏', '赵敏'])
})

describe('its own words', () => {
  test.each([
    ['好的\n\n在 2026年11月26日，示例人寿 写道：\n> 请确认', '好的'],
    ['Yes\r\nOn Thu, 26 Nov 2026 at 10:00, Sample wrote:\r\n> please', 'Yes'],
    ['收到\n-------- 原始邮件 --------\n发件人：x', '收到'],
    ['> only quoted', '> only quoted'],
  ])('%j', (whole, own) => expect(ownWords(whole)).toBe(own))
})
