// An agent leaves and their policies go to another: over HTTP, on PostgreSQL, with the messages delivered.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { asCustomer, asStaff, openApp } from '../../../test/sessions.ts'
import { registerCustomer } from '../../customers/index.ts'
import { listLetters } from '../../documents/index.ts'
import { identityHandlers, listInbox, openSms } from '../../identity/index.ts'
import { type App, addDays, newId, runOutbox } from '../../kit/index.ts'
import { changeHolder } from '../change-holder.ts'
import type { Policy } from '../policy.ts'
import { policiesRoutes } from '../routes.ts'
import { surrenderPolicy } from '../surrender-policy.ts'
import { agentHandlers } from './leave.ts'
import { agentsRoutes } from './routes.ts'

let desk: PolicyDesk
let app: App
let operator: { authorization: string }
const agents = new Map<string, string>()
const agent = (name: string) => agents.get(name) ?? ''
let served: Policy
let over: Policy

beforeAll(async () => {
  desk = await openPolicyDesk()
  const { context, products } = desk
  app = await openApp(context, (open) => {
    policiesRoutes(open, { ...context, products })
    agentsRoutes(open, context)
  })
  operator = await asStaff(context, ['operator'])
  for (const [place, name] of ['周宁', '许晴'].entries()) {
    const answer = await post('/api/desk/agents', {
      name,
      licenceNo: `0200011100${place}`,
      phone: `1390000010${place}`,
    })
    agents.set(name, answer.json().agentId)
  }
  const [today, first] = [context.clock.today(), await desk.issued(addDays(context.clock.today(), -400))]
  served = first
  over = await desk.issued(addDays(today, -300), { short: true })
  for (const policy of [served, over]) expect((await assign(policy, '周宁')).statusCode).toBe(200)
  await desk.change(today, over, (tx, policy, product) =>
    surrenderPolicy(tx, { policy, product, accountId: desk.owner.accountId }),
  )
})
afterAll(async () => {
  await app.close()
  await desk.context.close()
})

async function post(url: string, body: object = {}, headers = operator) {
  return app.inject({ method: 'POST', url, headers: { ...headers, 'idempotency-key': newId() }, payload: body })
}
function assign({ customerId, id }: Policy, name: string, headers = operator) {
  return post(`/api/desk/customers/${customerId}/policies/${id}/agent`, { agentId: agent(name) }, headers)
}
async function list() {
  return (await app.inject({ url: '/api/desk/agents', headers: operator })).json()
}
async function pageOf({ id, customerId }: Policy) {
  return (await app.inject({ url: `/api/policies/${id}`, headers: await asCustomer(desk.context, customerId) })).json()
}
async function delivered() {
  const { context, products } = desk
  const sms = openSms(context.config, context.db, context.clock)
  const handlers = { ...agentHandlers({ ...context, products }), ...identityHandlers({ ...context, sms }) }
  const runner = runOutbox({ ...context, handlers, everyMs: 5 })
  await runner.idle()
  await runner.close()
}
const told = async (phone: string) =>
  (await listInbox(desk.context.db, { phone, limit: 50 })).map(({ text }) => text.zh)
const letters = async () =>
  (await listLetters(desk.context.db, { customerId: desk.owner.customerId, page: { limit: 50 } })).items.filter(
    ({ title }) => title.zh === '服务人员离职通知书',
  )

describe('who serves a policy', () => {
  test('stands on its page, with the phone of their work', async () => {
    expect((await pageOf(served)).agent).toMatchObject({ name: '周宁', phone: '13900000100', leftOn: null })
  })

  test('is nobody twice, and nobody with the same licence', async () => {
    expect((await assign(served, '周宁')).json()).toMatchObject({ type: '/problems/same-agent' })
    const again = await post('/api/desk/agents', { name: '某人', licenceNo: '02000111000', phone: '13900000109' })
    expect(again.json()).toMatchObject({ type: '/problems/agent-known' })
  })

  test('is kept by those who may: reading alone does not do', async () => {
    const { context } = desk
    const auditor = await asStaff(context, ['auditor'])
    expect((await assign(served, '许晴', auditor)).statusCode).toBe(403)
    const clerk = await asStaff(context, ['service-agent'])
    expect((await post(`/api/desk/agents/${agent('周宁')}/leaving`, {}, clerk)).statusCode).toBe(403)
    expect((await app.inject({ url: '/api/desk/agents' })).statusCode).toBe(401)
  })
})

describe('an agent who leaves', () => {
  test('is told to each holder once, by letter, for policies that are not over', async () => {
    expect((await list()).orphans).toEqual([])
    expect((await post(`/api/desk/agents/${agent('周宁')}/leaving`)).statusCode).toBe(200)
    const today = desk.context.clock.today()
    expect((await list()).orphans).toMatchObject([
      { policyNo: served.policyNo, name: '周宁', leftOn: today, tellBy: addDays(today, 30), toldOn: null },
    ])
    await delivered()
    expect(await letters()).toHaveLength(1)
    expect((await list()).orphans).toMatchObject([{ policyId: served.id, toldOn: today }])
    expect((await pageOf(served)).agent).toMatchObject({ name: '周宁', phone: null, leftOn: today })
    const again = agentHandlers({ ...desk.context, products: desk.products })['agent.left'][0]
    await again?.({ id: newId(), payload: { agentId: agent('周宁') }, attempts: 1 })
    expect(await letters()).toHaveLength(1)
  })

  test('leaves once, and is given nothing more', async () => {
    expect((await post(`/api/desk/agents/${agent('周宁')}/leaving`)).json()).toMatchObject({
      type: '/problems/agent-left',
    })
    expect((await list()).inTurn).toMatchObject([{ name: '许晴' }])
    expect((await post(`/api/desk/agents/${newId()}/leaving`)).statusCode).toBe(404)
  })

  test('is followed by another, who is told; the one who left is not', async () => {
    await delivered()
    const before = (await told('13900000100')).length
    expect((await assign(served, '许晴')).statusCode).toBe(200)
    await delivered()
    expect((await list()).orphans).toEqual([])
    expect((await pageOf(served)).agent).toMatchObject({ name: '许晴', phone: '13900000101', leftOn: null })
    expect((await told('13900000101'))[0]).toContain(served.policyNo)
    expect(await told('13900000100')).toHaveLength(before)
    expect((await assign(served, '周宁')).json()).toMatchObject({ type: '/problems/agent-left' })
    expect((await assign(over, '许晴')).json()).toMatchObject({ type: '/problems/policy-ended' })
  })

  test('an agent stays with a policy that gets another holder', async () => {
    const today = desk.context.clock.today()
    const toId = await desk.on(today, (tx) => registerCustomer(tx, { name: '王芳', sex: 'F', birthDate: '1990-02-02' }))
    const moved = await desk.change(today, served, (tx, policy, product) =>
      changeHolder(tx, { policy, product, to: { customerId: toId, relations: new Map() } }),
    )
    expect((await pageOf(moved)).agent).toMatchObject({ name: '许晴' })
  })
})
