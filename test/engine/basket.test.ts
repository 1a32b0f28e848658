// Several services done together: one look at who it is, one signature over every document, each its own request all the same.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { verifySignature } from '../../src/identity/index.ts'
import { verifyEvidence } from '../../src/timeline/index.ts'
import { attend } from '../at-counter.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Answer, Person } from '../person.ts'
import { raiseLevel } from '../raise-level.ts'
import { type Flow, flowOf, flowShape, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let accountId: string
let li: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  li = await walker(demo, 'li-wei')
  accountId = await lin.account('林悦', '5566')
})
afterAll(() => demo.close())

const basketShape = z.object({
  items: z.array(
    z.object({
      request: flowShape,
      missing: z.array(z.object({ zh: z.string() })),
      toSign: z.boolean(),
      canSubmit: z.boolean(),
    }),
  ),
  clashes: z.array(z.object({ requestIds: z.array(z.string()), because: z.object({ zh: z.string() }) })),
  level: z.string().nullable(),
  documentSha256: z.string().nullable(),
})
const submittedShape = z.object({
  results: z.array(
    z.object({
      requestId: z.string(),
      submitted: z.boolean(),
      state: z.string(),
      because: z.object({ zh: z.string() }).optional(),
    }),
  ),
  basket: basketShape,
})

function basketOf({ status, body }: Answer): z.infer<typeof basketShape> {
  expect(status, JSON.stringify(body)).toBe(200)
  return basketShape.parse(body)
}

const put = (person: Person, { id }: Flow) => person.put(`/api/basket/requests/${id}`, {})
const take = (person: Person, { id }: Flow) => person.delete(`/api/basket/requests/${id}`)
const sign = (person: Person, documentSha256: string | null, key?: string) =>
  person.post('/api/basket/signature', { documentSha256, strokes: 'M0 0L9 9' }, key)
const loan = { amountFen: 200_000, accountId: '' }
const place = { address: '浙江省杭州市西湖区示例路 29 号 2 幢 301 室' }

/** A draft with one step answered, nobody identified. */
async function begun(walk: Walker, service: string, policy: string | undefined, step: string, answer: object) {
  return flowOf(await walk.put(await walk.open(service, policy), step, answer))
}

it('one check, one signature, every document bound, each request done by itself', async () => {
  const address = await begun(lin, 'change-address', undefined, 'place', place)
  const borrow = await begun(lin, 'borrow', 'annuity', 'loan', { ...loan, accountId })
  const decrease = await lin.open('decrease-cover', 'whole-life')
  basketOf(await put(lin.person, address))
  basketOf(await put(lin.person, borrow))
  const unknown = basketOf(await put(lin.person, decrease))
  expect(unknown).toMatchObject({ level: 'face', documentSha256: null, clashes: [] })
  expect(problemOf(await sign(lin.person, '0'.repeat(64)))).toBe('nothing-to-sign')

  await raiseLevel(demo, lin.person, 'lin-yue', 'face')
  const known = basketOf(await lin.person.post('/api/basket/identity'))
  expect(known.level).toBeNull()
  const [, second, third] = known.items
  expect(stepOf(second?.request ?? borrow, 'identity').state).toBe('done')
  expect(third?.missing.length).toBeGreaterThan(0)
  expect(known.items.map(({ toSign }) => toSign)).toEqual([true, true, false])
  expect(problemOf(await sign(lin.person, '0'.repeat(64)))).toBe('signed-document-changed')

  const signed = basketOf(await sign(lin.person, known.documentSha256))
  expect(signed.items.map(({ canSubmit }) => canSubmit)).toEqual([true, true, false])
  const answer = submittedShape.parse((await lin.person.post('/api/basket/submission', {}, 'once')).body)
  expect(answer.results.map(({ submitted, state }) => [submitted, state])).toEqual([
    [true, 'done'],
    [true, 'done'],
    [false, 'draft'],
  ])
  expect(answer.results[2]?.because?.zh).toBe('还有步骤没有完成')
  expect(answer.basket.items.map(({ request }) => request.id)).toEqual([decrease.id])

  const row = await demo.store.db
    .selectFrom('catalogue_requests')
    .select(['signatureId', 'documentSha256'])
    .where('id', '=', borrow.id)
    .executeTakeFirstOrThrow()
  const bound = { customerId: await findDemo(demo.store.db, 'lin-yue'), signatureId: row.signatureId ?? '' }
  const verify = (documentSha256: string) => verifySignature(demo.store.db, { ...bound, documentSha256 })
  expect(await verify(row.documentSha256 ?? '')).toMatchObject({ valid: true })
  expect(await verify(known.documentSha256 ?? '')).toMatchObject({ valid: true })
  expect(await verify('f'.repeat(64))).toMatchObject({ valid: false, altered: ['document'] })
  expect((await verifyEvidence(demo.store.db)).broken).toEqual([])
  basketOf(await take(lin.person, decrease))
})

it('what clashes is said before anything is signed, and taken out it stays a draft', async () => {
  const surrender = await lin.open('surrender', 'annuity')
  const borrow = await begun(lin, 'borrow', 'annuity', 'loan', { ...loan, accountId })
  basketOf(await put(lin.person, surrender))
  const both = basketOf(await put(lin.person, borrow))
  expect(both.clashes).toHaveLength(1)
  expect(both.clashes[0]?.because.zh).toMatch(/这份保单就结束了，“保单贷款”办不成/)
  expect(problemOf(await sign(lin.person, both.documentSha256 ?? '0'.repeat(64)))).toBe('basket-clash')
  const one = basketOf(await take(lin.person, surrender))
  expect(one.clashes).toEqual([])
  expect((await lin.read(surrender)).state).toBe('draft')
  basketOf(await take(lin.person, borrow))
})

it('an answer changed after the signature takes that request’s signature with it, the others stay signed', async () => {
  const borrow = await begun(lin, 'borrow', 'annuity', 'loan', { ...loan, accountId })
  const specimen = await lin.open('change-signature')
  basketOf(await put(lin.person, borrow))
  const { documentSha256 } = basketOf(await put(lin.person, specimen))
  basketOf(await sign(lin.person, documentSha256, 'sign-once'))
  basketOf(await sign(lin.person, documentSha256, 'sign-once'))
  flowOf(await lin.put(borrow, 'loan', { amountFen: 250_000, accountId }))
  const answer = submittedShape.parse((await lin.person.post('/api/basket/submission')).body)
  expect(answer.results.map(({ requestId, submitted }) => [requestId === borrow.id, submitted])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  )
  expect(answer.basket.items).toMatchObject([{ toSign: true, canSubmit: false }])
  basketOf(await take(lin.person, borrow))
})

it('at the counter: begun on the phone, signed at the desk, with who attended under it', async () => {
  const address = await begun(lin, 'change-address', undefined, 'place', { address: `${place.address} 楼上` })
  const specimen = await lin.open('change-signature')
  basketOf(await put(lin.person, address))
  basketOf(await put(lin.person, specimen))
  const { person } = await attend(demo, await demo.staff('he-ning'), 'lin-yue')
  const { documentSha256, level } = basketOf(await person.post('/api/basket/identity'))
  expect(level).toBeNull()
  basketOf(await sign(person, documentSha256))
  const answer = submittedShape.parse((await person.post('/api/basket/submission')).body)
  expect(answer.results.map(({ state }) => state)).toEqual(['done', 'done'])
  const told = await lin.person.get(`/api/requests/${specimen.id}/history`)
  expect(JSON.stringify(told.body)).toContain('"kind":"request.signed"')
})

it('another’s request is not put in', async () => {
  const theirs = await li.open('set-reminders')
  expect(problemOf(await put(lin.person, theirs))).toBe('not-found')
})
