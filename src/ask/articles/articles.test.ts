// Articles from the first draft to the customer's answer, over HTTP on the demo's own people.

import PdfDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import type { Answer, Person } from '../../../test/person.ts'
import { productsOf } from '../../products/index.ts'
import { answer } from '../answer.ts'
import { type Entry, openLive, seedArticles } from './index.ts'
import { draftOf } from './write-article.ts'

const version = z.object({
  version: z.number(),
  state: z.string(),
  content: z.object({ answer: z.object({ zh: z.string() }) }),
})
const article = z.object({
  id: z.string(),
  state: z.string(),
  publishedVersion: z.number().nullable(),
  versions: z.array(version),
  warnings: z.array(z.object({ kind: z.string() })),
  trials: z.array(z.object({ id: z.string(), kept: z.string().nullable() })),
})
const said = z.object({
  known: z.boolean(),
  says: z.object({ zh: z.string() }),
  sources: z.array(z.object({ clause: z.string(), anchor: z.string().optional() })),
})
const problem = z.object({ type: z.string(), faults: z.array(z.object({ pointer: z.string() })).optional() })

let demo: DemoStore
let writer: Person
let reviewer: Person
let customer: Person
beforeAll(async () => {
  demo = await openDemoStore()
  writer = await demo.staff('zhao-min')
  reviewer = await demo.staff('admin')
  customer = await demo.customer('lin-yue')
})
afterAll(() => demo.close())

const question = '极光观测团可以报名吗'
const antarctic = draftOf({
  ask: { zh: [question, '极光团怎么报名'], en: ['Can I join the aurora tour'] },
  answer: {
    zh: '南极旅行本身不影响保障，但潜水、攀岩等高风险运动除外。',
    en: 'Antarctica itself is covered; diving and climbing are not.',
  },
  citations: [{ product: 'accident', anchor: 'accident-exclusions' }],
  checks: [{ say: question }],
})

async function ask(sentence: string, by = customer) {
  return said.parse(ok(await by.post('/api/ask', { sentence })))
}

function ok({ status, body }: Answer): unknown {
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

async function draft(content: object, by = writer) {
  return article.parse(ok(await by.post('/api/desk/articles', content)))
}

const at = (id: string, number: number, what: string) => `/api/desk/articles/${id}/versions/${number}/${what}`

async function publish(content: object) {
  const { id } = await draft(content)
  ok(await writer.post(at(id, 1, 'submission')))
  return article.parse(ok(await reviewer.post(at(id, 1, 'publication'))))
}

describe('an article', () => {
  let id: string
  test('is written, handed in, and published by somebody else; then the store answers it without a restart', async () => {
    expect((await ask(question)).known).toBe(false)
    const elsewhere = await openLive(demo.store)
    const drafted = await draft(antarctic)
    id = drafted.id
    expect(drafted.state).toBe('draft')
    expect((await reviewer.post(at(id, 1, 'publication'))).status).toBe(409) // not handed in yet
    expect(article.parse(ok(await writer.post(at(id, 1, 'submission')))).state).toBe('in-review')
    expect((await ask(question)).known).toBe(false)
    expect((await writer.post(at(id, 1, 'publication'))).status).toBe(403)
    expect(article.parse(ok(await reviewer.post(at(id, 1, 'publication')))).state).toBe('published')
    const told = await ask(question)
    expect(told).toMatchObject({ known: true, says: { zh: antarctic.answer.zh } })
    expect(told.sources).toContainEqual(expect.objectContaining({ clause: '3.1', anchor: 'accident-exclusions' }))
    expect(elsewhere.entries.some((entry) => entry.id === id)).toBe(false)
    await elsewhere.refresh() // what another process does every second
    expect(elsewhere.entries.some((entry) => entry.id === id)).toBe(true)
  })

  test('keeps every version; an older one published again undoes what came after', async () => {
    const answerTwo = { zh: '第二版的说法。', en: 'The second wording.' }
    ok(await writer.post(`/api/desk/articles/${id}/versions`, { ...antarctic, answer: answerTwo }))
    ok(await writer.post(at(id, 2, 'submission')))
    expect((await ask(question)).says.zh).toBe(antarctic.answer.zh)
    ok(await reviewer.post(at(id, 2, 'publication')))
    expect((await ask(question)).says.zh).toBe(answerTwo.zh)
    const undone = article.parse(ok(await reviewer.post(at(id, 1, 'publication'))))
    expect(undone.versions.map(({ version: number, state }) => [number, state])).toEqual([
      [2, 'replaced'],
      [1, 'published'],
    ])
    expect((await ask(question)).says.zh).toBe(antarctic.answer.zh)
  })

  test('whose clause changed or went is not told as it was', async () => {
    const { store } = demo
    const linYue = await findDemo(store.db, 'lin-yue')
    const rewritten = productsOf(
      store.products.versions().map((product) => ({
        ...product,
        clauses: product.clauses.map((one) =>
          one.anchor === 'accident-exclusions'
            ? { ...one, text: { zh: '极地旅行除外。', en: 'Polar travel is excluded.' } }
            : one,
        ),
      })),
    )
    const live = await openLive({ ...store, products: rewritten })
    expect(live.entries.find((entry) => entry.id === id)?.standing?.stale).toEqual([
      { of: 'accident', anchor: 'accident-exclusions', because: 'changed' },
    ])
    const { reply } = await answer({ ...store, products: rewritten, library: live }, linYue, question)
    expect(reply.says.zh).toContain('极地旅行除外')
    expect(reply.says.zh).not.toContain('不影响保障')
  })

  test('ends when it is retired', async () => {
    expect((await writer.post(`/api/desk/articles/${id}/retirement`)).status).toBe(403)
    ok(await reviewer.post(`/api/desk/articles/${id}/retirement`))
    expect((await ask(question)).known).toBe(false)
  })
})

test('nobody publishes what they wrote, and nobody publishes half an article', async () => {
  const { id } = await draft({ ...antarctic, ask: { zh: ['月球车能停几个晚上'], en: [] }, checks: [] }, reviewer)
  ok(await reviewer.post(at(id, 1, 'submission')))
  const own = await reviewer.post(at(id, 1, 'publication'))
  expect([own.status, problem.parse(own.body).type]).toEqual([403, '/problems/article-own-writing'])
  ok(await reviewer.post(at(id, 1, 'return'), { why: '请补英文问法' }))
  const half = await draft(draftOf({ citations: [{ product: 'accident', anchor: 'nowhere' }] }))
  const refused = await writer.post(at(half.id, 1, 'submission'))
  expect(problem.parse(refused.body).faults?.map(({ pointer }) => pointer)).toEqual([
    '/ask',
    '/answer/zh',
    '/answer/en',
    '/citations/0',
  ])
})

test('a version that takes a question from another article is not published, and says from which', async () => {
  const first = await publish(
    draftOf({
      ask: { zh: ['保单能不能做成纪念品'], en: [] },
      answer: { zh: '可以。', en: 'Yes.' },
      checks: [{ say: '保单能不能做成纪念品' }],
    }),
  )
  const thief = await draft(
    draftOf({
      ask: { zh: ['保单能不能做成纪念品', '纪念品'], en: [] },
      answer: { zh: '不行。', en: 'No.' },
      checks: [{ say: '保单能不能做成纪念品' }],
    }),
  )
  expect(thief.warnings).toContainEqual(expect.objectContaining({ kind: 'duplicate' }))
  ok(await writer.post(at(thief.id, 1, 'submission')))
  const refused = await reviewer.post(at(thief.id, 1, 'publication'))
  expect([refused.status, problem.parse(refused.body).type]).toEqual([409, '/problems/article-checks-failed'])
  expect(problem.parse(refused.body).faults?.length).toBeGreaterThan(0)
  expect((await ask('保单能不能做成纪念品')).says.zh).toBe('可以。')
  ok(await reviewer.post(`/api/desk/articles/${first.id}/retirement`))
})

test('an entry of the folder that changed is offered as a version, once, and overwrites nothing', async () => {
  const { store } = demo
  const [entry] = store.library.entries.filter(({ id }) => id === 'claim-limitation')
  if (!entry) throw new Error('the demo has no such entry')
  const later: Entry = { ...entry, answer: { zh: '改过的文件。', en: 'A changed file.' } }
  for (const _ of [1, 2]) await seedArticles(store, [later], store.products.current(store.clock.today()))
  const seen = article.parse(ok(await writer.get('/api/desk/articles/claim-limitation')))
  expect(seen.versions.map(({ state }) => state)).toEqual(['in-review', 'published'])
  expect((await ask('几年前的事还能赔吗')).says.zh).not.toContain('改过的文件')
})

test('two answers side by side: each customer keeps theirs until a person ends it', async () => {
  const asked = '保险合同可以用毛笔签吗'
  const wording = (zh: string) =>
    draftOf({ ask: { zh: [asked], en: [] }, answer: { zh, en: zh }, checks: [{ say: asked }] })
  const { id } = await publish(wording('甲'))
  ok(await writer.post(`/api/desk/articles/${id}/versions`, wording('乙')))
  ok(await writer.post(at(id, 2, 'submission')))
  const running = article.parse(
    ok(await reviewer.post(`/api/desk/articles/${id}/trials`, { version: 2, sharePercent: 50 })),
  )
  const people = ['lin-yue', 'li-wei', 'wang-fang', 'zhang-qiang'].map((key) =>
    demo.customer(key).catch(() => undefined),
  )
  const heard = new Map<Person, string>()
  for (const person of await Promise.all(people)) if (person) heard.set(person, (await ask(asked, person)).says.zh)
  for (const [person, first] of heard) expect((await ask(asked, person)).says.zh).toBe(first)
  expect([...heard.values()].every((zh) => zh === '甲' || zh === '乙')).toBe(true)
  const [trial] = running.trials
  const ended = article.parse(
    ok(await reviewer.post(`/api/desk/articles/${id}/trials/${trial?.id}/end`, { keep: 'b' })),
  )
  expect(ended).toMatchObject({ publishedVersion: 2, trials: [{ kept: 'b' }] })
  for (const person of heard.keys()) expect((await ask(asked, person)).says.zh).toBe('乙')
})

test('questions not answered become an article: clustered without personal words, drafted, approved, reviewed, dealt with', async () => {
  const clusters = z.object({
    items: z.array(z.object({ id: z.string(), sentence: z.string(), count: z.number(), customers: z.number() })),
  })
  const list = async () => clusters.parse(ok(await writer.get('/api/desk/gap-clusters?limit=100'))).items
  const liWei = await demo.customer('li-wei')
  await ask('我叫林悦，电话13800138000，哪里有会唱歌的鹦鹉')
  await ask('哪里有会唱歌的鹦鹉', liWei)
  const found = (await list()).find(({ sentence }) => sentence.includes('鹦鹉'))
  expect(found).toMatchObject({ count: 2, customers: 2 })
  expect(found?.sentence).not.toMatch(/林悦|13800138000/)
  const one = z
    .object({ draft: z.looseObject({ ask: z.object({ zh: z.array(z.string()) }) }) })
    .parse(ok(await writer.get(`/api/desk/gap-clusters/${found?.id}`)))
  const content = {
    ...one.draft,
    ask: { zh: ['哪里有会唱歌的鹦鹉'], en: [] },
    answer: { zh: '鹦鹉不在保障范围内。', en: 'Parrots are not covered.' },
    citations: [],
    products: [],
    checks: [{ say: '哪里有会唱歌的鹦鹉' }],
  }
  const { articleId } = z
    .object({ articleId: z.string() })
    .parse(ok(await writer.post(`/api/desk/gap-clusters/${found?.id}/approval`, { content })))
  expect((await list()).some(({ sentence }) => sentence.includes('鹦鹉'))).toBe(false)
  ok(await reviewer.post(at(articleId, 1, 'return'), { why: '再想想' })) // handed back: the questions are open again
  expect((await list()).some(({ sentence }) => sentence.includes('鹦鹉'))).toBe(true)
  const again = (await list()).find(({ sentence }) => sentence.includes('鹦鹉'))
  ok(await writer.post(`/api/desk/gap-clusters/${again?.id}/approval`, { content, articleId }))
  ok(await reviewer.post(at(articleId, 2, 'publication')))
  expect((await ask('哪里有会唱歌的鹦鹉')).says.zh).toBe('鹦鹉不在保障范围内。')
  expect((await list()).some(({ sentence }) => sentence.includes('鹦鹉'))).toBe(false)
})

test('a document becomes drafts with the page they came from, and nothing is published by itself', async () => {
  const pdf = new PdfDocument()
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((done) => pdf.on('end', () => done(Buffer.concat(chunks))))
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.fontSize(26).text('How do I paint my policy').fontSize(12).text('With a brush. It takes two days to dry.')
  pdf.addPage().fontSize(26).text('May I frame it').fontSize(12).text('Yes, behind glass.')
  pdf.end()
  const content = (await whole).toString('base64')
  ok(await writer.post('/api/desk/article-imports', { name: 'handbook.pdf', content }))
  await demo.idle()
  const { items } = z
    .object({
      items: z.array(
        z.object({
          state: z.string(),
          outcome: z.object({ drafts: z.array(z.object({ articleId: z.string(), place: z.string() })) }).nullable(),
        }),
      ),
    })
    .parse(ok(await writer.get('/api/desk/article-imports')))
  const [taken] = items
  expect(taken?.state).toBe('done')
  expect(taken?.outcome?.drafts.map(({ place }) => place)).toEqual([
    '第 1 页 › How do I paint my policy',
    '第 2 页 › May I frame it',
  ])
  const drafted = article.parse(ok(await writer.get(`/api/desk/articles/${taken?.outcome?.drafts[0]?.articleId}`)))
  expect(drafted).toMatchObject({ state: 'draft', publishedVersion: null })
  const nonsense = Buffer.from([0xff, 0xd8, 0xff, 0]).toString('base64')
  expect((await writer.post('/api/desk/article-imports', { name: 'a.jpg', content: nonsense })).status).toBe(422)
})
