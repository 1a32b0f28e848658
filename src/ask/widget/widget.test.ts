// What anybody may ask: answered with its citation, nothing kept, from the configured origins alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'

const origin = 'https://insurer.example'
const answer = z.object({
  kind: z.string(),
  says: z.object({ zh: z.string(), en: z.string() }),
  sources: z.array(z.object({ quote: z.object({ zh: z.string() }).optional() })),
  links: z.array(z.object({ path: z.string() })),
})

let demo: DemoStore
beforeAll(async () => {
  demo = await openDemoStore({ WIDGET_ORIGINS: `${origin}, https://other.example` })
})
afterAll(() => demo.close())

const ask = (sentence: string, headers: Record<string, string> = { origin, 'sec-fetch-site': 'cross-site' }) =>
  demo.app.inject({ method: 'POST', url: '/api/widget/ask', payload: { sentence }, headers })

test('general questions are answered with their words, what is one’s own at the store', async () => {
  const cited = answer.parse((await ask('潜水出事意外险赔吗')).json())
  expect(cited.kind).toBe('cited')
  expect(cited.sources[0]?.quote?.zh).toContain('潜水')
  const service = answer.parse((await ask('我想换受益人')).json())
  expect(service.kind).toBe('do')
  expect(service.links[0]?.path).toBe('/services/change-beneficiary')
  const own = answer.parse((await ask('我的保单现金价值多少')).json())
  expect(own.says.zh).not.toMatch(/¥|尾号/)
  expect(own.links.at(-1)?.path).toMatch(/^\/ask\?q=/)
})

test('nobody becomes a customer by asking, and nothing of it is kept', async () => {
  const count = async () => {
    const { rows } = await demo.store.db.executeQuery<{ n: string }>(
      demo.store.db
        .selectNoFrom((of) => [
          of.selectFrom('ask_conversations').select(of.fn.countAll<string>().as('n')).limit(1).as('n'),
        ])
        .compile(),
    )
    return rows[0]?.n
  }
  const before = await count()
  for (const sentence of ['你好', '怎么理赔', '转人工', '我叫张三，身份证 990000198805120022'])
    expect((await ask(sentence)).statusCode).toBe(200)
  expect(await count()).toBe(before)
})

test('only the configured origins are let in, and only to this door', async () => {
  const answered = await ask('你好')
  expect(answered.headers['access-control-allow-origin']).toBe(origin)
  expect(answered.headers['access-control-allow-credentials']).toBeUndefined()
  const stranger = await ask('你好', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })
  expect(stranger.statusCode).toBe(403)
  expect(stranger.headers['access-control-allow-origin']).toBeUndefined()
  const preflight = await demo.app.inject({
    method: 'OPTIONS',
    url: '/api/widget/ask',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })
  expect(preflight.statusCode).toBe(204)
  expect(preflight.headers['access-control-allow-headers']).toBe('content-type')
  const other = await demo.app.inject({
    method: 'POST',
    url: '/api/ask',
    payload: { sentence: '你好' },
    headers: { origin, 'sec-fetch-site': 'cross-site' },
  })
  expect(other.statusCode).toBe(403)
})

test('a program without an origin may ask, but not without end', async () => {
  const many = await Promise.all(Array.from({ length: 40 }, () => ask('你好', {})))
  expect(many.some(({ statusCode }) => statusCode === 429)).toBe(true)
})
