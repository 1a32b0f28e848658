// The consultation over HTTP, on the demo's own people and policies.
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../test/demo-store.ts'
import type { Person } from '../../test/person.ts'

const answer = z.object({
  conversationId: z.string(),
  says: z.object({ zh: z.string(), en: z.string() }),
  language: z.enum(['zh', 'en']),
  known: z.boolean(),
  with: z.string(),
  sources: z.array(z.object({ clause: z.string() })),
  suggestions: z.array(z.object({ zh: z.string() })),
  actions: z.array(
    z.object({
      kind: z.string(),
      serviceId: z.string().optional(),
      policyId: z.string().optional(),
      prefill: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    }),
  ),
})
const conversation = z.object({
  id: z.string(),
  with: z.string(),
  staffName: z.string().nullable(),
  messages: z.array(z.object({ by: z.string(), sentence: z.string().optional() })),
})
const problem = z.object({ type: z.string() })

let demo: DemoStore
let linYue: Person
beforeAll(async () => {
  demo = await openDemoStore()
  linYue = await demo.customer('lin-yue')
})
afterAll(() => demo.close())

async function ask(person: Person, sentence: string, conversationId?: string) {
  const { status, body } = await person.post('/api/ask', { sentence, ...(conversationId ? { conversationId } : {}) })
  expect(status, JSON.stringify(body)).toBe(200)
  return answer.parse(body)
}

describe('answers', () => {
  test('from one’s own policies, for the person named', async () => {
    const said = await ask(linYue, '老公的终身寿受益人现在是谁')
    expect(said.says.zh).toMatch(/福满终身寿险（李伟.*林悦 100%/)
    expect(said.says.zh).not.toContain('\n')
    expect(said.actions[0]).toMatchObject({ kind: 'open-policy' })
  })

  test('an insured person hears of cover, not of the policyholder’s money', async () => {
    const liWei = await demo.customer('li-wei')
    expect((await ask(liWei, '我的终身寿保什么')).says.zh).toContain('身故保险金')
    expect((await ask(liWei, '我的终身寿现金价值多少')).says.zh).not.toMatch(/终身寿.*¥\d/)
  })

  test('what is in an account: by the day, with its rate or its funds', async () => {
    expect((await ask(linYue, '我的万能险账户里有多少钱')).says.zh).toMatch(/账户价值 ¥[\d,.]+（.*现在退保能拿 ¥/)
    expect((await ask(linYue, 'how much is in my universal life account')).says.en).toMatch(/account value on .*: ¥\d/)
    expect((await ask(linYue, '我的投连险账户里有多少钱')).says.zh).toMatch(/其中.*¥/)
  })

  test('coverage questions with the clause cited', async () => {
    const said = await ask(linYue, '潜水出事意外险赔吗')
    expect(said.sources[0]?.clause).toBe('3.1')
    expect(said.says.zh).toContain('潜水')
  })

  test('English in English', async () => {
    const said = await ask(linYue, 'How long is the cooling-off period?')
    expect(said.language).toBe('en')
    expect(said.says.en).toMatch(/twenty days|20 days/i)
  })

  test('a service starts with what was said filled in, for the policies it can be done with', async () => {
    const said = await ask(linYue, '用保单借两万')
    const doors = said.actions.filter(({ kind }) => kind === 'start-service')
    expect(doors.length).toBeGreaterThan(0)
    expect(
      doors.every(({ serviceId, prefill }) => serviceId === 'borrow' && prefill?.loan?.amountFen === 2_000_000),
    ).toBe(true)
    const [door] = doors
    const { status, body } = await linYue.post('/api/requests', door ?? {})
    expect(status, JSON.stringify(body)).toBe(200)
    expect(JSON.stringify(body)).toContain('2000000')
  })

  test('where it cannot be done, why', async () => {
    const wangFang = await demo.customer('wang-fang')
    const said = await ask(wangFang, '我要复效')
    expect(said.says.zh).toContain('现在不能办')
    expect(said.actions.filter(({ serviceId }) => serviceId === 'reinstate')).toEqual([])
  })

  test('an event leads to a claim with the sentence in it', async () => {
    const sentence = '昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六'
    const said = await ask(linYue, sentence)
    expect(said.actions[0]).toMatchObject({ serviceId: 'file-claim', prefill: { said: { sentence } } })
  })

  test('what it does not know it says, and offers a person', async () => {
    const said = await ask(linYue, '帮我写一首关于春天的诗')
    expect(said.known).toBe(false)
    expect(said.actions).toContainEqual(expect.objectContaining({ kind: 'hand-over' }))
  })
})

describe('input', () => {
  test.each([
    ['10,000 characters', '保'.repeat(10_000)],
    ['nothing', '   '],
  ])('%s are refused with words', async (_name, sentence) => {
    const { status, body } = await linYue.post('/api/ask', { sentence })
    expect(status).toBe(422)
    expect(problem.parse(body).type).toBe('/problems/bad-input')
  })

  test('emoji and full-width digits', async () => {
    expect((await ask(linYue, '🎉🎉')).known).toBe(false)
    expect((await ask(linYue, '📱 换手机号 １３９１２３４５６７８')).actions[0]?.serviceId).toBe('change-contact')
  })

  test('the same key says it once, with other words it is a problem', async () => {
    const first = await linYue.post('/api/ask', { sentence: '我有哪些保单' }, 'ask-key-1')
    const again = await linYue.post('/api/ask', { sentence: '我有哪些保单' }, 'ask-key-1')
    expect(answer.parse(again.body).conversationId).toBe(answer.parse(first.body).conversationId)
    expect((await linYue.post('/api/ask', { sentence: '别的' }, 'ask-key-1')).status).toBe(422)
  })

  test('nobody, and somebody else', async () => {
    const { conversationId } = await ask(linYue, '我有哪些保单')
    const liWei = await demo.customer('li-wei')
    const strangers = await liWei.get(`/api/ask/${conversationId}`)
    expect(strangers.status).toBe(404)
    const anonymous = await demo.app.inject({ method: 'GET', url: `/api/ask/${conversationId}` })
    expect(anonymous.statusCode).toBe(401)
  })
})

describe('a person', () => {
  test('takes over with the whole conversation, answers, and ends it', async () => {
    const { conversationId } = await ask(linYue, '我的保单贷款利息怎么算')
    const before = await linYue.get(`/api/ask/${conversationId}`)
    expect(conversation.parse(before.body).with).toBe('store')
    const seat = await demo.staff('zhao-min')
    const { customerId } = z.object({ customerId: z.string() }).parse((await linYue.get('/api/me')).body)
    const url = `/api/desk/conversations/${customerId}/${conversationId}`
    expect((await seat.get(`${url}/messages`)).status).toBe(409) // not before the customer asks for a person
    await linYue.post('/api/ask/hand-over', { conversationId })
    await linYue.post('/api/ask/hand-over', { conversationId })
    const queue = z
      .object({ items: z.array(z.object({ conversationId: z.string() })) })
      .parse((await seat.get('/api/desk/conversations')).body)
    expect(queue.items.filter((one) => one.conversationId === conversationId)).toHaveLength(1)
    expect((await seat.post(`${url}/messages`, { sentence: '您好' })).status).toBe(409) // take it first
    expect((await seat.post(`${url}/taking`)).status).toBe(200)
    await seat.post(`${url}/messages`, { sentence: '您好，我来算给您看' })
    expect((await ask(linYue, '好的', conversationId)).with).toBe('person')
    await seat.post(`${url}/closing`, {})
    const after = conversation.parse((await linYue.get(`/api/ask/${conversationId}`)).body)
    expect(after).toMatchObject({ with: 'closed', staffName: '赵敏' })
    expect(after.messages.map(({ by }) => by)).toEqual(['customer', 'store', 'staff', 'customer'])
    expect((await linYue.post('/api/ask', { sentence: '还在吗', conversationId })).status).toBe(409)
  })

  test('is for those who may answer chats', async () => {
    const adjuster = await demo.staff('chen-jie')
    expect((await adjuster.get('/api/desk/conversations')).status).toBe(403)
    expect((await adjuster.get('/api/desk/gap-clusters')).status).toBe(403)
  })

  test('asked for in words comes at once; unanswered and badly rated questions are kept for the knowledge', async () => {
    const { conversationId, with: who } = await ask(linYue, '转人工')
    expect(who).toBe('waiting')
    const unknown = await ask(linYue, '推荐一部电影')
    await linYue.post(`/api/ask/${unknown.conversationId}/rating`, { score: 1, comment: '没答上' })
    const seat = await demo.staff('zhao-min')
    const list = async () =>
      z
        .object({
          items: z.array(z.object({ id: z.string(), sentence: z.string(), reasons: z.record(z.string(), z.number()) })),
        })
        .parse((await seat.get('/api/desk/gap-clusters?limit=100')).body)
        .items.filter(({ sentence }) => sentence === '推荐一部电影')
    const [cluster] = await list()
    expect(cluster?.reasons).toEqual({ 'low-rating': 1, unknown: 1 })
    await seat.post(`/api/desk/gap-clusters/${cluster?.id}/dismissal`)
    expect(await list()).toEqual([])
    expect(conversationId).not.toBe(unknown.conversationId)
  })
})

test('what was said is sealed where it is stored', async () => {
  await ask(linYue, '我的秘密词是青蛙王子')
  const rows = await demo.store.db.selectFrom('ask_messages').select('body').limit(500).execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ body }) => body.includes(Buffer.from('青蛙王子')))).toBe(false)
  const answers = await demo.store.db.selectFrom('kit_writes').select('answer').limit(500).execute()
  expect(JSON.stringify(answers)).not.toContain('青蛙王子')
})

test('messages come as they are said', async () => {
  const { conversationId } = await ask(linYue, '转人工')
  await demo.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = z.object({ port: z.number() }).parse(demo.app.server.address())
  const heard = new Promise<string>((resolve, reject) => {
    let text = ''
    const headers = { authorization: `Bearer ${linYue.token}` }
    const stream = httpRequest(
      { port, host: '127.0.0.1', path: `/api/ask/${conversationId}/events`, headers },
      (response) => {
        response.on('data', (chunk) => {
          text += String(chunk)
          if (!text.includes('在吗在吗') || !text.includes('event: state')) return
          resolve(text)
          stream.destroy()
        })
      },
    )
    stream.on('error', (error) => (text.includes('在吗在吗') ? undefined : reject(error)))
    stream.end()
  })
  await ask(linYue, '在吗在吗', conversationId)
  expect(await heard).toMatch(/event: state\ndata: \{"with":"waiting"/)
})
