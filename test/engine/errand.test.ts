// A step sent to a relative: they do that step under their own sign-in, see nothing else, and it can be taken back.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { getCustomer } from '../../src/customers/index.ts'
import { listDocuments } from '../../src/documents/index.ts'
import { listEvidence } from '../../src/timeline/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { raiseLevel } from '../raise-level.ts'
import { type Flow, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let wei: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  wei = await walker(demo, 'li-wei')
})
afterAll(() => demo.close())

const husband = { name: '李伟', phone: '13800000002' }
async function ward() {
  const { name, idNumber } = await getCustomer(demo.store.db, await findDemo(demo.store.db, 'lin-jianguo'))
  return { name, idNumber }
}
const errands = z.object({ items: z.array(z.object({ id: z.string(), state: z.string(), askedBy: z.string() })) })
const newest = async () => errands.parse((await wei.person.get('/api/errands')).body).items[0]
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let draft: Flow
beforeEach(async () => {
  await raiseLevel(demo, lin.person, 'lin-yue', 'face')
  draft = await lin.go(await lin.open('register-guardian'), { ward: await ward() }, 'papers')
})

it('papers: the relative sees that step alone, hands in their own upload, and it is in the draft', async () => {
  const sent = await lin.person.post(`/api/requests/${draft.id}/errands`, { step: 'papers', ...husband })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  expect(sent.body).toMatchObject({ errands: [{ step: 'papers', name: '李*', state: 'waiting' }] })
  const errand = await newest()
  expect(errand).toMatchObject({ state: 'waiting', askedBy: '林*' })
  const seen = await wei.person.get(`/api/errands/${errand?.id}`)
  expect(seen.body).toMatchObject({ step: { name: 'papers', kind: 'upload' } })
  expect(JSON.stringify(seen.body)).not.toContain('林建国')
  expect(problemOf(await wei.person.get(`/api/requests/${draft.id}`))).toBe('not-found')

  const stranger = await demo.customer('wang-fang')
  expect(problemOf(await stranger.get(`/api/errands/${errand?.id}`))).toBe('not-found')
  const file = await wei.person.upload([{ name: 'ruling.png', content: png }])
  const [paper] = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(file.body).items
  const answer = { documentIds: [paper?.id], waived: [] }
  expect(problemOf(await stranger.put(`/api/errands/${errand?.id}/answer`, { answer }))).toBe('not-found')
  const none = await wei.person.put(`/api/errands/${errand?.id}/answer`, { answer: { documentIds: [], waived: [] } })
  expect(problemOf(none)).toBe('bad-input')
  expect((await wei.person.put(`/api/errands/${errand?.id}/answer`, { answer })).body).toMatchObject({ state: 'done' })

  const now = await lin.read(draft)
  expect(now.current).toBe('signature')
  const { documentIds } = z.object({ documentIds: z.array(z.string()) }).parse(stepOf(now, 'papers').answer)
  const owner = await findDemo(demo.store.db, 'lin-yue')
  expect(await listDocuments(demo.store.db, owner, documentIds)).toHaveLength(1)
  expect(documentIds).not.toContain(paper?.id)
  const chain = await listEvidence(demo.store.db, { customerId: owner, chainId: draft.id, limit: 10 })
  const helper = await findDemo(demo.store.db, 'li-wei')
  expect(chain).toContainEqual(expect.objectContaining({ kind: 'errand.done', by: `customer:${helper}` }))
  expect(problemOf(await wei.person.put(`/api/errands/${errand?.id}/answer`, { answer }, 'again-and-again'))).toBe(
    'not-waiting',
  )
})

it('taken back, or sent to somebody else: the one who was asked can no longer do it', async () => {
  await lin.person.post(`/api/requests/${draft.id}/errands`, { step: 'papers', ...husband })
  const errand = await newest()
  expect(problemOf(await wei.person.delete(`/api/requests/${draft.id}/errands/${errand?.id}`))).toBe('not-found')
  expect((await lin.person.delete(`/api/requests/${draft.id}/errands/${errand?.id}`)).status).toBe(200)
  expect((await newest())?.state).toBe('withdrawn')
  const late = await wei.person.put(`/api/errands/${errand?.id}/answer`, { answer: { documentIds: [], waived: [] } })
  expect(problemOf(late)).toBe('not-waiting')
  expect(problemOf(await lin.person.delete(`/api/requests/${draft.id}/errands/${errand?.id}`))).toBe('not-waiting')

  await lin.person.post(`/api/requests/${draft.id}/errands`, { step: 'papers', ...husband })
  await lin.person.post(`/api/requests/${draft.id}/errands`, { step: 'papers', name: '王芳', phone: '13800000004' })
  expect((await newest())?.state).toBe('withdrawn')
})

it('done by the owner after all: the one who was asked is no longer', async () => {
  await lin.person.post(`/api/requests/${draft.id}/errands`, { step: 'papers', ...husband })
  expect((await newest())?.state).toBe('waiting')
  const waived = [{ kind: 'guardianship-proof', reason: '原件在法院' }]
  const answered = await lin.put(draft, 'papers', { documentIds: [], waived })
  expect(answered.status, JSON.stringify(answered.body)).toBe(200)
  expect((await newest())?.state).toBe('withdrawn')
  const { errands: sent } = z.object({ errands: z.array(z.object({ state: z.string() })) }).parse(answered.body)
  expect(sent.at(-1)?.state).toBe('withdrawn')
})

it('only to a customer who is somebody else, and never the signature, the identity or a code', async () => {
  const send = (body: object) => lin.person.post(`/api/requests/${draft.id}/errands`, body)
  expect(problemOf(await send({ step: 'papers', name: '李大伟', phone: '13800000002' }))).toBe('bad-input')
  expect(problemOf(await send({ step: 'papers', name: '林悦', phone: '13800000001' }))).toBe('bad-input')
  for (const step of ['signature', 'identity', 'nothing'])
    expect(problemOf(await send({ step, ...husband }))).toBe('unknown-step')
  expect(stepOf(draft, 'papers')).toBeDefined()
})
