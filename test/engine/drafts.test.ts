// Drafts: they resume with their answers, go back, lose the signature when an answer changes, and are nobody else's.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { newId } from '../../src/kit/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'
import { asCustomer } from '../sessions.ts'

let demo: DemoStore
let lin: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
})
afterAll(() => demo.close())

const toSpouse = { beneficiaries: [{ name: '李伟', relation: 'spouse', order: 1, share: 100 }] }
const toChild = { beneficiaries: [{ name: '李小满', relation: 'child', order: 1, share: 100 }] }

it('a draft is gone on with where it was left, answers kept', async () => {
  const begun = await lin.go(await lin.open('change-beneficiary', 'term-life'), { change: toChild }, 'signature')
  expect(begun.current).toBe('signature')
  const again = await lin.open('change-beneficiary', 'term-life')
  expect(again).toMatchObject({ id: begun.id, resumed: true, current: 'signature' })
  expect(stepOf(again, 'change').answer).toEqual(toChild)
})

it('a changed answer takes the signature with it; the same answer again does not', async () => {
  const signed = await lin.go(await lin.open('change-beneficiary', 'term-life'), { change: toChild })
  expect(signed.canSubmit).toBe(true)
  const same = flowOf(await lin.put(signed, 'change', toChild))
  expect(same.canSubmit).toBe(true)
  const changed = flowOf(await lin.put(signed, 'change', toSpouse))
  expect(changed).toMatchObject({ canSubmit: false, current: 'signature' })
  expect(problemOf(await lin.submit(changed))).toBe('steps-missing')
})

it('a report told anew is filled in anew: nothing of the other event stays', async () => {
  const open = await lin.open('file-claim')
  const first = flowOf(await lin.put(open, 'said', { sentence: '昨天在家摔断锁骨住院花了两万' }))
  const told = flowOf(await lin.put(first, 'report', { ...stepOf(first, 'report').known, insuredId: first.customerId }))
  expect(stepOf(told, 'report').answer).toMatchObject({ amountFen: 2_000_000 })
  const other = flowOf(await lin.put(told, 'said', { sentence: '老公李伟昨天因病去世了' }))
  expect(stepOf(other, 'report').answer).toBeUndefined()
  const known = stepOf(other, 'report').known
  expect(known).toMatchObject({ kind: 'death', event: '老公李伟昨天因病去世了', cause: 'illness' })
  expect(known).not.toHaveProperty('amountFen')
  const after = flowOf(await lin.put(other, 'report', known))
  expect(stepOf(after, 'report').state).toBe('done')
  const treated = { ...known, kind: 'medical' }
  expect(problemOf(await lin.put(other, 'report', treated))).toBe('bad-input')
  await lin.person.delete(`/api/requests/${open.id}`)
})

it('what is signed is what is shown: another document is refused', async () => {
  const open = await lin.open('change-beneficiary', 'term-life')
  const wrong = { documentSha256: 'a'.repeat(64), strokes: 'M0 0L1 1' }
  expect(problemOf(await lin.put(open, 'signature', wrong))).toBe('signed-document-changed')
})

it.each(['nothing-like-it', 'constructor', 'toString', '__proto__', '$prefill'])(
  'an unknown step is a problem and no dead end: %s',
  async (name) => {
    const open = await lin.open('change-beneficiary', 'term-life')
    expect(problemOf(await lin.put(open, name, { anything: true }))).toBe('unknown-step')
    expect((await lin.read(open)).current).toBe(open.current)
  },
)

it('a step answered twice with one key is answered once; the key with other input is refused', async () => {
  const open = await lin.open('change-beneficiary', 'grace-life')
  const before = await lin.go(open, {}, 'change')
  const key = newId()
  const first = await lin.put(before, 'change', toChild, key)
  expect(await lin.put(before, 'change', toChild, key)).toEqual(first)
  expect(problemOf(await lin.put(before, 'change', toSpouse, key))).toBe('idempotency-key-reused')
  expect(stepOf(await lin.read(open), 'change').answer).toEqual(toChild)
})

it('an opening repeated with one key is one request', async () => {
  const key = newId()
  const body = { serviceId: 'change-contact' }
  const first = await lin.person.post('/api/requests', body, key)
  expect(await lin.person.post('/api/requests', body, key)).toEqual(first)
  expect(problemOf(await lin.person.post('/api/requests', { serviceId: 'file-claim' }, key))).toBe(
    'idempotency-key-reused',
  )
})

it("somebody else's request and policy are not found, in every door", async () => {
  const open = await lin.open('change-contact')
  const wang = await walker(demo, 'wang-fang')
  const path = `/api/requests/${open.id}`
  const policyId = await findDemo(demo.store.db, 'term-life')
  const doors = [
    wang.person.get(path),
    wang.person.delete(path),
    wang.put(open, 'contact', { email: 'x@example.com' }),
    wang.submit(open),
    wang.person.post(`${path}/seen`, { step: 'contact' }),
    wang.person.post(`${path}/survey`, { score: 0 }),
    wang.person.get(`/api/policies/${policyId}/services`),
    wang.person.post('/api/requests', { serviceId: 'surrender', policyId }),
    wang.person.post('/api/services/surrender/requests', { policyId }),
  ]
  for (const answer of await Promise.all(doors)) expect(problemOf(answer)).toBe('not-found')
  expect((await lin.read(open)).state).toBe('draft')
})

it('a withdrawn draft stays withdrawn, and withdrawing again changes nothing', async () => {
  const open = await lin.open('surrender', 'whole-life')
  expect((await lin.person.delete(`/api/requests/${open.id}`)).status).toBe(200)
  expect((await lin.person.delete(`/api/requests/${open.id}`)).status).toBe(200)
  expect((await lin.read(open)).state).toBe('cancelled')
  expect(problemOf(await lin.put(open, 'alternatives', { why: 'money' }))).toBe('past-point-of-no-return')
  expect((await lin.open('surrender', 'whole-life')).id).not.toBe(open.id)
})

it('what a sentence in chat already said is offered for correction, not given', async () => {
  const asked = await lin.person.post('/api/ask', { sentence: '我想用年金险借一万块' })
  const action = z.object({
    actions: z.array(z.object({ kind: z.string(), serviceId: z.string().optional(), prefill: z.unknown() })),
  })
  const start = action.parse(asked.body).actions.find(({ serviceId }) => serviceId === 'borrow')
  const prefill = z.record(z.string(), z.unknown()).parse(start?.prefill)
  expect(prefill).toEqual({ loan: { amountFen: 1_000_000 } })
  await lin.open('borrow', 'annuity') // a draft is there already: the offer is put into it
  const open = await lin.go(await lin.open('borrow', 'annuity', prefill), {}, 'loan')
  expect(open.current).toBe('loan')
  expect(stepOf(open, 'loan')).toMatchObject({ state: 'current', known: { amountFen: 1_000_000 } })
})

it('a new number is proved again when it is changed after its code', async () => {
  const wei = await walker(demo, 'li-wei')
  const [mine, theirs] = ['13700000012', '13700000013']
  let flow = await wei.go(await wei.open('change-contact'), { contact: { phone: mine } }, 'code')
  flow = flowOf(await wei.put(flow, 'code', { code: await demo.codeFor(mine) }))
  expect(flow.current).toBe('signature')
  flow = flowOf(await wei.put(flow, 'contact', { phone: theirs }))
  expect(flow).toMatchObject({ current: 'code', canSubmit: false })
  expect(problemOf(await wei.submit(flow))).toBe('steps-missing')
})

it('who goes on with a draft in another session is identified in that session before signing', async () => {
  const wang = await walker(demo, 'wang-fang')
  const draft = await wang.go(
    await wang.open('change-contact'),
    { contact: { email: 'wang@example.com' } },
    'signature',
  )
  const signed = await demo.app.inject({
    method: 'PUT',
    url: `/api/requests/${draft.id}/steps/signature`,
    headers: await asCustomer(demo.store, draft.customerId),
    payload: { answer: { documentSha256: stepOf(draft, 'signature').document?.sha256, strokes: 'M0 0L1 1' } },
  })
  expect(problemOf({ status: signed.statusCode, body: signed.json() })).toBe('level-needed')
  expect((await wang.go(draft, {})).canSubmit).toBe(true)
})

it('a whole service in one call, with the same rules', async () => {
  const jianguo = await walker(demo, 'lin-jianguo')
  const policyId = await findDemo(demo.store.db, 'annuity-elder')
  const done = await jianguo.person.post('/api/services/reissue-policy/requests', { policyId, submit: true }, newId())
  expect(flowOf(done)).toMatchObject({ state: 'done' })
  const half = { answers: { contact: { email: 'old@example.com' } }, submit: true }
  expect(problemOf(await jianguo.person.post('/api/services/change-contact/requests', half))).toBe('steps-missing')
  const wrong = { answers: { contact: { phone: '1' } } }
  expect(problemOf(await jianguo.person.post('/api/services/change-contact/requests', wrong))).toBe('bad-input')
  expect(problemOf(await jianguo.person.post('/api/services/nothing/requests', {}))).toBe('not-found')
})
