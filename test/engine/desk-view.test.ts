// At the desk each role sees the fields it may see, wherever they are told.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { subscribers } from '../../src/app.ts'
import { topicWords } from '../../src/insight/index.ts'
import { newId } from '../../src/kit/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { type Flow, problemOf, type Walker, walker } from '../request-flow.ts'
import { asStaff } from '../sessions.ts'

let demo: DemoStore
let lin: Walker
let contact: Flow
let claim: Flow
const email = 'lin.new@example.com'
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  contact = await lin.go(await lin.open('change-contact'), { contact: { email } }, 'signature')
  claim = await lin.open('file-claim')
  claim = await lin.go(claim, { said: { sentence: '昨天发烧去看了门诊' } }, 'report')
})
afterAll(() => demo.close())

async function seen(role: 'auditor' | 'service-agent' | 'claims-adjuster' | 'operator', { customerId, id }: Flow) {
  const headers = await asStaff(demo.store, [role])
  const answer = await demo.app.inject({ url: `/api/desk/requests/${customerId}/${id}`, headers })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

it('a contact is whole for who serves customers, masked for an auditor, in answers and in the preview', async () => {
  expect(await seen('service-agent', contact)).toContain(email)
  const audited = await seen('auditor', contact)
  expect(audited).not.toContain(email)
  expect(audited).toContain('****')
})

it('what happened to somebody is for who may see health', async () => {
  expect(await seen('claims-adjuster', claim)).toContain('发烧')
  expect(await seen('service-agent', claim)).not.toContain('发烧')
})

it('the desk is closed to customers and to whom a permission is missing', async () => {
  const doors = [
    '/api/desk/requests',
    `/api/desk/requests/${contact.customerId}/${contact.id}`,
    `/api/desk/requests/${contact.customerId}/${contact.id}/evidence`,
    `/api/desk/customers/${contact.customerId}`,
    `/api/desk/customers/${contact.customerId}/requests`,
    `/api/desk/letters/${contact.customerId}`,
    `/api/desk/claims/${contact.customerId}/${newId()}`,
    '/api/desk/ledger/exceptions',
    '/api/desk/outbox',
    '/api/desk/attorneys',
  ]
  for (const url of doors) expect(problemOf(await lin.person.get(url)), url).toBe('not-signed-in')
  const agent = await demo.staff('zhao-min')
  for (const url of [doors[6] ?? '', '/api/desk/ledger/exceptions', '/api/desk/outbox'])
    expect(problemOf(await agent.get(url)), url).toBe('not-allowed')
})

it('whatever a message can be about is said in words, in both languages', () => {
  const topics = subscribers(demo.store).flatMap((handlers) => Object.keys(handlers))
  expect(topics.length).toBeGreaterThan(15)
  for (const topic of topics) {
    const { zh, en } = topicWords(topic)
    expect(zh, topic).toMatch(/\p{Script=Han}/u)
    expect(en, topic).toMatch(/^[A-Z][^.]+$/)
  }
})
