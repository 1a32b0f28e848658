import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type App, fixedClock, openHttp, openLog, startOf } from '../kit/index.ts'
import { lawRoutes } from './routes.ts'

const shape = z.object({
  on: z.string(),
  caution: z.object({ zh: z.string() }),
  law: z.object({ zh: z.string() }).optional(),
  items: z.array(z.object({ id: z.string(), vectors: z.array(z.object({ expect: z.string() })) })),
})
let app: App

beforeAll(async () => {
  app = await openHttp({ log: openLog('error'), rateLimitPerMinute: 1_000, version: '0' })
  lawRoutes(app, { clock: fixedClock(startOf('2026-11-25')) })
  await app.ready()
})
afterAll(() => app.close())

async function found(query: Record<string, string>) {
  const answer = await app.inject({ url: `/api/law?${new URLSearchParams(query)}` })
  expect(answer.statusCode).toBe(200)
  const { items, ...rest } = shape.parse(answer.json())
  return { ids: items.map(({ id }) => id), items, ...rest }
}

it('is today’s law when no day is named, and says that a lawyer must check it', async () => {
  const { on, ids, caution } = await found({})
  expect(on).toBe('2026-11-25')
  expect(ids).toContain('suitability-declaration')
  expect(ids).not.toContain('life-premium-cash-2007')
  expect(caution.zh).toContain('律师')
})

it('is the law of another day', async () => {
  const { ids } = await found({ on: '2025-06-01' })
  expect(ids).toContain('life-premium-cash-2007')
  expect(ids).not.toContain('suitability-declaration')
})

it.each([
  ['宽限', ['grace', 'grace-after-demand']],
  ['Suicide', ['suicide']],
  ['保险法 复效期', ['reinstatement-window']],
  ['没有这样的词', []],
])('finds by words: %s', async (search, ids) => expect((await found({ search })).ids).toEqual(ids))

it('finds by an article however it is cited, with its vectors', async () => {
  const { ids, law, items } = await found({ article: '解释三 §8' })
  expect(ids).toEqual(['reinstatement-silence', 'reinstatement-refusal'])
  expect(law?.zh).toContain('解释（三）')
  expect(items[0]?.vectors[0]?.expect).toBe('"2026-03-02"')
})

it('finds nothing in a contract’s own clause', async () => {
  const { ids, law } = await found({ article: '合同约定' })
  expect(ids).toEqual([])
  expect(law).toBeUndefined()
})

it('refuses a day that is none, with a pointer', async () => {
  const answer = await app.inject({ url: '/api/law?on=2026-02-30' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('/querystring/on')
})
