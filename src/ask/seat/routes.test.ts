// A person over HTTP: the queue and its promise, the seat's work, and what happens after a low rating.
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import type { Person } from '../../../test/person.ts'
import { gatherData } from '../../privacy/index.ts'

const talk = z.object({
  id: z.string(),
  with: z.string(),
  asksRating: z.boolean(),
  messages: z.array(
    z.object({
      by: z.string(),
      channel: z.string(),
      sentence: z.string().optional(),
      reply: z.object({ says: z.object({ zh: z.string() }) }).optional(),
      call: z.object({ minutes: z.number() }).optional(),
    }),
  ),
  waiting: z
    .object({
      before: z.number(),
      expectedSeconds: z.number().nullable(),
      unknown: z.string().nullable(),
      isAfterHours: z.boolean(),
      backAt: z.string().nullable(),
      callWindows: z.array(z.object({ from: z.string(), to: z.string() })),
      phone: z.string().nullable(),
    })
    .nullable(),
  callBack: z.object({ from: z.string() }).nullable(),
  lowRating: z.object({ reason: z.string().nullable(), isClosed: z.boolean() }).nullable(),
})
const seatTalk = z.object({
  mine: z.boolean(),
  skill: z.string(),
  passedWith: z.string().nullable(),
  with: z.string(),
  notes: z.array(z.object({ words: z.string(), staffName: z.string() })),
  minutes: z.array(z.object({ wanted: z.string(), done: z.string() })),
  others: z.array(z.object({ staffName: z.string(), isWriting: z.boolean() })),
})
const problem = z.object({ type: z.string(), faults: z.array(z.object({ pointer: z.string() })).optional() })
const never = { workdays: { from: '03:00', to: '03:01' }, otherDays: null }
const always = { workdays: { from: '00:00', to: '24:00' }, otherDays: { from: '00:00', to: '24:00' } }

let demo: DemoStore
let linYue: Person
let zhao: Person
let admin: Person
let customerId: string
beforeAll(async () => {
  demo = await openDemoStore()
  linYue = await demo.customer('lin-yue')
  zhao = await demo.staff('zhao-min')
  admin = await demo.staff('admin')
  customerId = z.object({ customerId: z.string() }).parse((await linYue.get('/api/me')).body).customerId
})
afterAll(() => demo.close())

async function ok(answer: Promise<{ status: number; body: unknown }>): Promise<unknown> {
  const { status, body } = await answer
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

async function say(sentence: string, conversationId?: string): Promise<string> {
  const body = await ok(linYue.post('/api/ask', { sentence, ...(conversationId ? { conversationId } : {}) }))
  return z.object({ conversationId: z.string() }).parse(body).conversationId
}

/** A new conversation that waits for a person, and its address at the desk. */
async function waiting(sentence: string) {
  const conversationId = await say(sentence)
  const now = talk.parse(await ok(linYue.post('/api/ask/hand-over', { conversationId })))
  return { conversationId, now, url: `/api/desk/conversations/${customerId}/${conversationId}` }
}

const present = (person: Person, isPresent: boolean, skills?: string[]) =>
  ok(person.put('/api/desk/seats/me', { isPresent, ...(skills ? { skills } : {}) }))

describe('the wait', () => {
  test('is not made up: with nobody there it says so; with somebody there it is the promise', async () => {
    await ok(admin.put('/api/desk/seat-hours', always))
    const { now, conversationId } = await waiting('保费扣了两次')
    expect(now.waiting).toMatchObject({ expectedSeconds: null, unknown: 'nobody-there', isAfterHours: false })
    await present(zhao, true, ['claims'])
    const still = async () => talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`))).waiting
    expect((await still())?.unknown).toBe('nobody-there') // who is there does not deal with money
    await present(zhao, true, ['money'])
    expect(await still()).toMatchObject({ expectedSeconds: 90, unknown: null })
    await present(zhao, false)
  })

  test('after hours it says when somebody is back, a call can be had, and urgent help stays', async () => {
    await ok(admin.put('/api/desk/seat-hours', never))
    const { now, conversationId } = await waiting('受益人怎么换')
    expect(now.waiting).toMatchObject({ isAfterHours: true, phone: '138****0001' })
    expect(now.waiting?.backAt).toMatch(/T19:00:00/) // 03:00 in Shanghai
    await ok(admin.put('/api/desk/seat-hours', always))
    const [window] = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`))).waiting?.callWindows ?? []
    const asked = talk.parse(await ok(linYue.post(`/api/ask/${conversationId}/call-back`, { from: window?.from })))
    expect(asked.callBack?.from).toBe(window?.from)
    expect((await linYue.post(`/api/ask/${conversationId}/call-back`, { from: '2020-01-01T00:00:00Z' })).status).toBe(
      409,
    )
    await say('我爸突然胸口剧痛喘不上气', conversationId)
    const { messages } = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
    expect(messages.at(-1)?.reply?.says.zh).toContain('120')
    const list = async () =>
      z
        .object({ items: z.array(z.object({ id: z.string(), conversationId: z.string(), phone: z.string() })) })
        .parse(await ok(zhao.get('/api/desk/call-backs')))
        .items.filter((one) => one.conversationId === conversationId)
    const [task] = await list()
    expect(task?.phone).toBe('138****0001')
    await ok(zhao.post(`/api/desk/call-backs/${customerId}/${task?.id}/outcome`, { isReached: true }))
    expect(await list()).toEqual([])
  })

  test('the promise is measured from the hand-over to the first reply, by skill', async () => {
    const { url } = await waiting('理赔材料交了没人理')
    await ok(zhao.post(`${url}/taking`))
    await ok(zhao.post(`${url}/messages`, { sentence: '您好，我来看' }))
    const { rows } = z
      .object({ rows: z.array(z.object({ skill: z.string(), inTimeBp: z.number().nullable(), seats: z.number() })) })
      .parse(await ok(zhao.get('/api/desk/conversations/promise')))
    expect(rows.find(({ skill }) => skill === 'claims')?.inTimeBp).toBe(10_000)
    expect(rows.find(({ skill }) => skill === 'all')?.seats).toBe(1) // who takes is there
  })
})

describe('the seat', () => {
  test('has the customer before it and a draft of the store’s own answer, which nobody sends', async () => {
    const { url, conversationId } = await waiting('我的保单贷款利息怎么算')
    const context = z
      .object({ policies: z.array(z.object({ number: z.string() })) })
      .parse(await ok(zhao.get(`${url}/context`)))
    expect(context.policies.length).toBeGreaterThan(0)
    const { draft } = z
      .object({ draft: z.object({ says: z.object({ zh: z.string() }), isSure: z.boolean() }) })
      .parse(await ok(zhao.get(`${url}/draft`)))
    expect(draft.says.zh.length).toBeGreaterThan(5)
    const { messages } = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
    expect(messages.some(({ by }) => by === 'staff')).toBe(false)
  })

  test('canned answers are filled with facts, have versions, and know their variables', async () => {
    const { url } = await waiting('我下次什么时候交保费')
    const canned = (zh: string) => zhao.post('/api/desk/canned', { name: 'due', skill: null, words: { zh, en: zh } })
    const wrong = await canned('{customer.nam}您好')
    expect([wrong.status, problem.parse(wrong.body).type]).toEqual([422, '/problems/canned-variable-unknown'])
    expect(problem.parse(wrong.body).faults?.map(({ pointer }) => pointer)).toEqual(['/words/zh', '/words/en'])
    await ok(canned('{customer.name}您好'))
    const list = z
      .object({ items: z.array(z.object({ name: z.string(), version: z.number() })) })
      .parse(await ok(canned('{customer.name}您好，{policy.title}交到 {policy.paidTo}。{staff.name}')))
    expect(list.items.find(({ name }) => name === 'due')?.version).toBe(2)
    const { words } = z.object({ words: z.object({ zh: z.string() }) }).parse(await ok(zhao.get(`${url}/canned/due`)))
    expect(words.zh).toMatch(/^林悦您好，.+交到 \d{4}-\d\d-\d\d。赵敏$/)
  })

  test('notes are for colleagues: not in the conversation, but in the copy of one’s data', async () => {
    const { url, conversationId } = await waiting('换手机号')
    const { notes } = seatTalk.parse(await ok(zhao.post(`${url}/notes`, { words: '客户很着急，先打电话' })))
    expect(notes).toMatchObject([{ words: '客户很着急，先打电话', staffName: '赵敏' }])
    expect(JSON.stringify(await ok(linYue.get(`/api/ask/${conversationId}`)))).not.toContain('很着急')
    const copy = await gatherData(demo.store.db, customerId, demo.store.clock.today())
    expect(JSON.stringify(copy.elsewhere)).toContain('很着急')
  })

  test('passes it on with a note; a colleague sees who else is writing', async () => {
    const { url } = await waiting('我要退保')
    await ok(zhao.post(`${url}/taking`))
    expect((await zhao.post(`${url}/transfer`, { note: '请接着办' })).status).toBe(422)
    await present(admin, true)
    const seats = z
      .object({ items: z.array(z.object({ staffId: z.string(), staffName: z.string() })) })
      .parse(await ok(zhao.get('/api/desk/seats')))
    const colleague = seats.items.find(({ staffName }) => staffName !== '赵敏')
    const passed = seatTalk.parse(
      await ok(zhao.post(`${url}/transfer`, { staffId: colleague?.staffId, note: '请接着办，已核身' })),
    )
    expect(passed).toMatchObject({ mine: false, with: 'waiting', passedWith: '请接着办，已核身' })
    await ok(zhao.put(`${url}/watching`, { doing: 'writing' }))
    const seen = seatTalk.parse(await ok(admin.get(`${url}/messages`)))
    expect(seen.others).toEqual([{ staffName: '赵敏', isWriting: true }])
    await ok(admin.post(`${url}/taking`))
    expect((await zhao.post(`${url}/messages`, { sentence: '我也说一句' })).status).toBe(409)
    await ok(zhao.put(`${url}/watching`, { doing: 'gone' }))
    expect(seatTalk.parse(await ok(admin.get(`${url}/messages`))).others).toEqual([])
  })

  test('gives it back to the store, which says so; the customer can do that too', async () => {
    const { url, conversationId } = await waiting('保单怎么复效')
    await ok(zhao.post(`${url}/taking`))
    expect(seatTalk.parse(await ok(zhao.post(`${url}/store`)))).toMatchObject({ with: 'store' })
    const back = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
    expect(back.messages.at(-1)?.reply?.says.zh).toContain('门店自动回答')
    const answered = await ok(linYue.post('/api/ask', { sentence: '犹豫期是多少天', conversationId }))
    expect(z.object({ with: z.string(), known: z.boolean() }).parse(answered)).toEqual({ with: 'store', known: true })
    await ok(linYue.post('/api/ask/hand-over', { conversationId }))
    expect(talk.parse(await ok(linYue.post(`/api/ask/${conversationId}/store`))).with).toBe('store')
  })

  test('logs a call, and ends with minutes made from what was said', async () => {
    const { url, conversationId } = await waiting('发票丢了还能理赔吗')
    await ok(zhao.post(`${url}/taking`))
    await ok(zhao.post(`${url}/messages`, { sentence: '可以用医院盖章的复印件' }))
    const words = '电话里确认了医院名称'
    await ok(zhao.post(`${url}/calls`, { minutes: 4, at: new Date().toISOString(), words }))
    const minutes = z.object({ wanted: z.string(), done: z.string() }).parse(await ok(zhao.get(`${url}/minutes`)))
    expect(minutes.wanted).toBe('发票丢了还能理赔吗')
    expect(minutes.done).toContain('复印件')
    const closed = seatTalk.parse(
      await ok(zhao.post(`${url}/closing`, { minutes: { ...minutes, done: '告知可用复印件' } })),
    )
    expect(closed.minutes).toMatchObject([{ done: '告知可用复印件' }])
    const after = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
    expect(after).toMatchObject({ with: 'closed', asksRating: true })
    expect(after.messages.at(-1)).toMatchObject({ channel: 'phone', sentence: words, call: { minutes: 4 } })
  })
})

test('a reply that came while nobody looked is found again, until it is read', async () => {
  const { url, conversationId } = await waiting('保单贷款到期怎么办')
  await ok(zhao.post(`${url}/taking`))
  await ok(zhao.post(`${url}/messages`, { sentence: '可以续贷或归还' }))
  const mine = async () =>
    z
      .object({ items: z.array(z.object({ id: z.string(), isUnread: z.boolean(), lastSentence: z.string() })) })
      .parse(await ok(linYue.get('/api/conversations')))
      .items.find(({ id }) => id === conversationId)
  expect(await mine()).toMatchObject({ isUnread: true, lastSentence: '保单贷款到期怎么办' })
  const { messages } = z
    .object({ messages: z.array(z.object({ id: z.string(), by: z.string() })) })
    .parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
  await ok(linYue.put(`/api/ask/${conversationId}/reading`, { messageId: messages.at(-1)?.id ?? '' }))
  expect(await mine()).toMatchObject({ isUnread: false })
})

describe('how it went', () => {
  test('a conversation with the store alone is rated once; a low score opens a case that ends with what was done', async () => {
    const conversationId = await say('犹豫期是多少天')
    expect(talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`))).asksRating).toBe(false)
    expect(talk.parse(await ok(linYue.post(`/api/ask/${conversationId}/leaving`))).asksRating).toBe(true)
    const rated = talk.parse(
      await ok(linYue.post(`/api/ask/${conversationId}/rating`, { score: 1, comment: '没说清' })),
    )
    expect(rated).toMatchObject({ asksRating: false, lowRating: { reason: null, isClosed: false } })
    await ok(linYue.put(`/api/ask/${conversationId}/rating/reason`, { reason: 'unclear' }))
    await demo.idle()
    const cases = async (state: string) =>
      z
        .object({
          items: z.array(
            z.object({
              id: z.string(),
              conversationId: z.string(),
              state: z.string(),
              said: z.string(),
              reason: z.string(),
              ownerName: z.string().nullable(),
              done: z.string().nullable(),
            }),
          ),
        })
        .parse(await ok(zhao.get(`/api/desk/cases?state=${state}`)))
        .items.find((one) => one.conversationId === conversationId)
    const found = await cases('open')
    expect(found).toMatchObject({ state: 'open', said: '犹豫期是多少天\n没说清', reason: 'unclear' })
    expect(found?.ownerName).not.toBeNull() // somebody is there
    const step = (body: object) => ok(zhao.post(`/api/desk/cases/${customerId}/${found?.id}/steps`, body))
    await step({ step: 'contacted', words: '抱歉没说清：签收次日起二十日。' })
    const thread = talk.parse(await ok(linYue.get(`/api/ask/${conversationId}`)))
    expect(thread.messages.at(-1)).toMatchObject({ by: 'staff', sentence: '抱歉没说清：签收次日起二十日。' })
    expect(await step({ step: 'mended' })).toMatchObject({ state: 'mended' })
    await step({ step: 'closed', words: '已回复，文章已改' })
    expect(await cases('closed')).toMatchObject({ state: 'closed', done: '已回复，文章已改', ownerName: '赵敏' })
    expect((await zhao.post(`/api/desk/cases/${customerId}/${found?.id}/steps`, { step: 'take' })).status).toBe(409)
  })

  test('"not now" is an answer; a reason without a low rating is none', async () => {
    const conversationId = await say('犹豫期是多少天')
    await ok(linYue.post(`/api/ask/${conversationId}/leaving`))
    expect(talk.parse(await ok(linYue.delete(`/api/ask/${conversationId}/rating`))).asksRating).toBe(false)
    expect((await linYue.put(`/api/ask/${conversationId}/rating/reason`, { reason: 'wrong' })).status).toBe(409)
  })
})

test('who has it open is told live', async () => {
  const { url } = await waiting('账户里的钱')
  await demo.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = z.object({ port: z.number() }).parse(demo.app.server.address())
  const heard = new Promise<string>((resolve, reject) => {
    const headers = { authorization: `Bearer ${admin.token}` }
    let text = ''
    const stream = httpRequest({ port, host: '127.0.0.1', path: `${url}/events`, headers }, (response) => {
      response.on('data', (chunk) => {
        text += String(chunk)
        if (!text.includes('赵敏')) return
        resolve(text)
        stream.destroy()
      })
    })
    stream.on('error', (error) => (text.includes('赵敏') ? undefined : reject(error)))
    stream.end()
  })
  await ok(zhao.put(`${url}/watching`, { doing: 'writing' }))
  expect(await heard).toContain('event: seats\ndata: [{"staffName":"赵敏","isWriting":true}]')
})

test('a silent conversation ends by itself and nobody is asked how it was', async () => {
  const { url, conversationId } = await waiting('随便问问')
  await ok(zhao.post(`${url}/taking`))
  await demo.store.clock.moveTo(new Date(demo.store.clock.now().getTime() + 25 * 3_600_000))
  await demo.idle()
  const row = await demo.store.db
    .selectFrom('ask_conversations')
    .select(['closedHow'])
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  expect(row.closedHow).toBe('quiet')
})
