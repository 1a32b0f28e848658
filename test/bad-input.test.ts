// What people and programs send by mistake or by malice, at the doors of the whole store: each has its answer, none is an accident.
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../demo/index.ts'
import { newId } from '../src/kit/index.ts'
import { type DemoStore, openDemoStore } from './demo-store.ts'
import type { Person } from './person.ts'
import { problemOf, walker } from './request-flow.ts'

let demo: DemoStore
let lin: Person
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await demo.customer('lin-yue')
})
afterAll(() => demo.close())

const long = '孩子在学校摔伤'.repeat(1_430)

describe('sentences', () => {
  it.each([
    ['10,000 characters', long, 'sentence-too-long'],
    ['nothing but emoji', '😀🎉👨‍👩‍👧', undefined],
    ['a control character', 'a\u0000b', undefined],
    ['half an emoji', '\ud83d 理赔', undefined],
  ])('asked in chat: %s', async (_what, sentence, problem) => {
    const answer = await lin.post('/api/ask', { sentence })
    expect([200, 413, 422]).toContain(answer.status)
    if (problem) expect(answer.status).toBe(422)
    const again = await lin.post('/api/ask', { sentence: '我有哪些保单' })
    expect(again.status).toBe(200)
  })

  it('of a claim: too long is told its limit and the draft stays; emoji and full-width digits are understood', async () => {
    const me = await walker(demo, 'lin-yue')
    const draft = await me.open('file-claim')
    const refused = await me.put(draft, 'said', { sentence: long.slice(0, 10_000) })
    expect(problemOf(refused)).toBe('bad-input')
    const told = await me.put(draft, 'said', { sentence: '😭昨天孩子摔伤，去儿童医院急诊花了８６０元' })
    const known = z.object({ steps: z.array(z.object({ name: z.string(), known: z.unknown().optional() })) })
    const report = known.parse(told.body).steps.find(({ name }) => name === 'report')?.known
    expect(report).toMatchObject({ amountFen: 86_000, visitKind: 'emergency' })
  })
})

describe('bodies', () => {
  it.each([
    ['no JSON', '{"serviceId":', 'application/json', 422],
    ['another type', '<a/>', 'application/xml', 422],
    ['a key that would reach the prototype', '{"serviceId":"borrow","__proto__":{"x":1}}', 'application/json', 422],
    ['more than is taken', JSON.stringify({ serviceId: 'x'.repeat(1_100_000) }), 'application/json', 413],
    ['no object', '[]', 'application/json', 422],
    ['nothing', '', 'application/json', 422],
  ])('%s', async (_what, payload, type, status) => {
    const headers = { authorization: `Bearer ${lin.token}`, 'content-type': type }
    const answer = await demo.app.inject({ method: 'POST', url: '/api/requests', headers, payload })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it.each([
    ['an id that is none', '/api/requests/1%20or%201=1'],
    ['a path that climbs', '/api/documents/..%2f..%2fkeys/content'],
    ['half an escape', '/api/requests/%E0%A4'],
    ['a page beyond', `/api/requests?after=nothing&limit=1000000`],
    ['a limit below', '/api/requests?limit=-1'],
    ['a zero character', '/api/letters?subjectType=%00&subjectId=x'],
  ])('addresses: %s', async (_what, url) => {
    const answer = await lin.get(url)
    expect([404, 422], JSON.stringify(answer.body)).toContain(answer.status)
    expect(problemOf(answer)).not.toBe('internal')
  })

  it('numbers: beyond what is money, broken, below nothing', async () => {
    const me = await walker(demo, 'lin-yue')
    const draft = await me.open('repay-loan', 'loaned-life')
    for (const amountFen of [-1, 0, 0.5, 1e300, '100', null, Number.MAX_SAFE_INTEGER])
      expect(problemOf(await me.put(draft, 'repayment', { amountFen })), String(amountFen)).toBe('bad-input')
  })
})

describe('keys', () => {
  it('one key for two services, for two people, and a key too long', async () => {
    const key = newId()
    const wang = await demo.customer('wang-fang')
    const body = { serviceId: 'change-contact' }
    expect((await lin.post('/api/requests', body, key)).status).toBe(200)
    expect(problemOf(await lin.post('/api/requests', body, 'k'.repeat(129)))).toBe('bad-input')
    expect(problemOf(await lin.post('/api/requests', { serviceId: 'file-claim' }, key))).toBe('idempotency-key-reused')
    const theirs = await wang.post('/api/requests', body, key)
    expect(theirs.status).toBe(200)
    expect(z.object({ customerId: z.string() }).parse(theirs.body).customerId).toBe(
      await findDemo(demo.store.db, 'wang-fang'),
    )
  })
})

describe('other people', () => {
  it('see no policy, document, letter, claim or payment of mine', async () => {
    const wang = await demo.customer('wang-fang')
    const policyId = await findDemo(demo.store.db, 'whole-life')
    const page = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const uploaded = z.object({ items: z.array(z.object({ id: z.string() })) })
    const documentId = uploaded.parse((await lin.upload([{ name: 'a.png', content: page }])).body).items[0]?.id ?? ''
    const paths = [
      `/api/policies/${policyId}`,
      `/api/policies/${policyId}/services`,
      `/api/documents/${documentId}/content`,
      `/api/documents/${documentId}/reading`,
      `/api/documents/${documentId}/pages/0`,
    ]
    for (const path of paths) expect(problemOf(await wang.get(path)), path).toBe('not-found')
    expect((await lin.get(paths[2] ?? '')).status).toBe(200)
    const me = await walker(demo, 'wang-fang')
    const draft = await me.open('file-claim')
    expect(problemOf(await me.put(draft, 'documents', { documentIds: [documentId], waived: [] }))).toBe('not-found')
  })
})

describe('photographs', () => {
  it('a blank page and one that cannot be read are results a person can act on, not accidents', async () => {
    const blank = await sharp({ create: { width: 800, height: 1_100, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    const noise = Buffer.from(Array.from({ length: 400 * 400 * 3 }, (_, at) => (at * 7_919) % 256))
    const blurred = await sharp(noise, { raw: { width: 400, height: 400, channels: 3 } })
      .blur(12)
      .jpeg()
      .toBuffer()
    const wei = await demo.customer('li-wei')
    const added = await wei.upload([blank, blurred].map((content, at) => ({ name: `${at}.jpg`, content })))
    const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(added.body)
    await demo.idle()
    for (const { id } of items) {
      const reading = z
        .object({ state: z.string(), kind: z.string().optional(), fields: z.array(z.unknown()).optional() })
        .parse((await wei.get(`/api/documents/${id}/reading`)).body)
      expect(['read', 'failed']).toContain(reading.state)
      expect(reading.fields ?? []).toEqual([])
      if (reading.state === 'read') expect(reading.kind).toBe('unknown')
    }
  }, 60_000)
})
