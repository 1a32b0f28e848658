// A customer at the counter: served by staff after a look at the papers, with the same engine, and everybody can see who acted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { getCustomer } from '../../src/customers/index.ts'
import { addStaff, checkOf, findSpecimen, verifySignature } from '../../src/identity/index.ts'
import { listEvidence, verifyEvidence } from '../../src/timeline/index.ts'
import { type Attended, askVisit, attend, papersOf } from '../at-counter.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Person } from '../person.ts'
import { flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let agent: Person
let clerk: Person
let visit: Attended
let served: Walker
let lin: Walker
let linId: string
beforeAll(async () => {
  demo = await openDemoStore()
  agent = await demo.staff('zhao-min')
  clerk = await demo.staff('he-ning')
  visit = await attend(demo, agent, 'lin-yue')
  served = await walker(demo, 'lin-yue', visit.person)
  lin = await walker(demo, 'lin-yue')
  linId = await findDemo(demo.store.db, 'lin-yue')
})
afterAll(() => demo.close())

const history = z.object({
  items: z.array(z.object({ kind: z.string(), by: z.string(), at: z.string(), reason: z.string().optional() })),
})
const home = { place: { address: '浙江省杭州市西湖区示例路 9 号 2 幢 301 室' } }

describe('who may serve whom', () => {
  it('papers that do not fit open nothing, and the try is kept', async () => {
    const strange = await papersOf(demo, 'li-wei', { name: '别人' })
    expect(problemOf(await askVisit(demo, agent, 'li-wei', strange))).toBe('identity-refused')
    const told = await (await demo.customer('li-wei')).get('/api/me/timeline')
    expect(JSON.stringify(told.body)).toContain('identity.refused')
    expect(JSON.stringify(told.body)).not.toContain('visit.opened')
  })

  it('only staff of the counter, never themselves, never without their own number on record', async () => {
    const seen = await papersOf(demo, 'lin-yue')
    expect(problemOf(await askVisit(demo, await demo.staff('chen-jie'), 'lin-yue', seen))).toBe('not-allowed')
    expect(problemOf(await askVisit(demo, lin.person, 'lin-yue', seen))).toBe('not-signed-in')
    const { idNumber = '' } = await getCustomer(demo.store.db, linId)
    const lin2 = {
      login: 'lin-works-here',
      name: '林悦',
      password: 'mendian-demo',
      roles: ['counter-agent'],
      isDemo: true,
    } as const
    await addStaff(demo.store, { ...lin2, idNumber })
    await addStaff(demo.store, { ...lin2, login: 'unknown-here' })
    expect(problemOf(await askVisit(demo, await demo.staff('lin-works-here'), 'lin-yue', seen))).toBe('own-business')
    expect(problemOf(await askVisit(demo, await demo.staff('unknown-here'), 'lin-yue', seen))).toBe('own-id-unknown')
  })

  it('a visit is the colleague’s who opened it, ends, and never falls back on another session', async () => {
    expect(problemOf(await clerk.attending(visit.visitId).get('/api/requests'))).toBe('not-signed-in')
    expect(problemOf(await lin.person.attending(visit.visitId).get('/api/requests'))).toBe('not-signed-in')
    const other = await attend(demo, clerk, 'wang-fang')
    expect((await other.person.get('/api/requests')).status).toBe(200)
    expect((await clerk.post(`/api/desk/visits/${other.visitId}/end`)).status).toBe(204)
    expect(problemOf(await other.person.get('/api/requests'))).toBe('not-signed-in')
  })

  it('opens the customer’s counter and nothing else of theirs', async () => {
    expect(problemOf(await visit.person.get('/api/me/sessions'))).toBe('not-at-counter')
    expect(problemOf(await visit.person.get('/api/ask/nothing'))).not.toBe('200')
    expect(problemOf(await visit.person.get('/api/claims'))).toBe('not-at-counter')
    expect(problemOf(await visit.person.post('/api/me/consents/health-news/withdrawal'))).toBe('not-at-counter')
  })
})

describe('a service at the counter', () => {
  it('is the customer’s request with the agent as actor, in request, timeline, evidence and signature', async () => {
    const open = await served.open('change-address')
    const flow = await served.go(open, home)
    const done = flowOf(await served.submit(flow))
    expect(done.state).toBe('done')
    const view = (await lin.person.get(`/api/requests/${done.id}`)).body
    expect(view).toMatchObject({ customerId: linId, channel: 'desk' })
    const { items } = history.parse((await lin.person.get(`/api/requests/${done.id}/history`)).body)
    const own = items.filter(({ kind }) => kind !== 'letter.written')
    expect(own.map(({ kind, by }) => [kind, by])).toEqual([
      ['request.opened', 'staff'],
      ['request.signed', 'staff'],
      ['request.submitted', 'staff'],
      ['request.done', 'staff'],
    ])
    const records = await listEvidence(demo.store.db, { customerId: linId, chainId: done.id, limit: 20 })
    expect(records.every(({ by }) => by.startsWith('staff:'))).toBe(true)
    const check = await listEvidence(demo.store.db, { customerId: linId, chainId: visit.visitId, limit: 5 })
    expect(check[0]).toMatchObject({
      kind: 'identity.face',
      body: { outcome: 'passed', findings: { paper: 'id-card' } },
    })
    expect((await verifyEvidence(demo.store.db)).broken).toEqual([])
  })

  it('the customer signs on the screen: their signature, with who attended in its statement', async () => {
    const flow = await served.go(await served.open('change-signature'), {})
    flowOf(await served.submit(flow))
    const specimen = await findSpecimen(demo.store.db, linId)
    const verified = await verifySignature(demo.store.db, {
      customerId: linId,
      signatureId: specimen?.signatureId ?? '',
    })
    expect(verified).toMatchObject({ valid: true, statement: { signer: linId, levelHow: 'counter' } })
    expect(verified?.statement?.attendedBy).toMatch(/^staff:/)
  })

  it('begun on the phone, finished at the counter, and the other way round', async () => {
    const begun = await lin.open('set-reminders')
    expect((await served.open('set-reminders')).id).toBe(begun.id)
    const atDesk = await served.open('borrow', 'annuity')
    const half = await served.go(
      atDesk,
      { loan: { amountFen: 1_000_000, accountId: await served.account('林悦', '4321') } },
      'signature',
    )
    expect((await visit.person.post(`/api/requests/${half.id}/hand-over`)).status).toBe(200)
    const own = await lin.open('borrow', 'annuity')
    expect(own).toMatchObject({ id: half.id, resumed: true })
    expect(
      problemOf(
        await lin.put(own, 'signature', {
          documentSha256: stepOf(own, 'signature').document?.sha256,
          strokes: 'M0 0L1 1',
        }),
      ),
    ).toBe('level-needed')
  })

  it('what a role may not see is not shown, and health is not answered through it', async () => {
    const flow = flowOf(
      await visit.person.post('/api/requests', {
        serviceId: 'reinstate',
        policyId: await findDemo(demo.store.db, 'lapsed-life'),
      }),
    )
    expect(problemOf(await served.put(flow, 'health', { questions: {} }))).toBe('health-at-counter')
    const other = await walker(demo, 'lin-yue', (await attend(demo, clerk, 'lin-yue')).person)
    const { status } = await other.put(await other.open('reinstate', 'lapsed-life'), 'health', {
      questions: { cancer: false, heart: false, stroke: false, liver: false, newborn: false },
    })
    expect(status).toBe(200)
  })
})

describe('who served does not decide', () => {
  it('a request taken in at the counter is decided by a colleague', async () => {
    const flow = await served.go(await served.open('complain'), {
      what: { about: 'service', told: '排队太久', wish: '道歉' },
      papers: { documentIds: [], waived: [] },
    })
    const waiting = flowOf(await served.submit(flow))
    expect(waiting.state).toBe('in-review')
    const decide = { decision: 'accept', reasons: [{ zh: '属实，已道歉', en: 'True; we apologised' }] }
    const path = `/api/desk/requests/${linId}/${waiting.id}/decision`
    expect(problemOf(await agent.post(path, decide))).toBe('has-interest')
    expect((await (await demo.staff('admin')).post(path, decide)).status).toBe(200)
  })
})

describe('somebody who is no customer', () => {
  it('is put on record from their paper, once, and complains like anybody', async () => {
    const visitor = { name: '江一帆', idNumber: '990000198001010020' }
    const idNumber = visitor.idNumber.slice(0, 17) + checkOf(visitor.idNumber.slice(0, 17))
    expect(problemOf(await (await demo.staff('chen-jie')).post('/api/desk/customers', { ...visitor, idNumber }))).toBe(
      'not-allowed',
    )
    const made = await agent.post('/api/desk/customers', { ...visitor, idNumber })
    const { customerId } = z.object({ customerId: z.string() }).parse(made.body)
    expect(problemOf(await agent.post('/api/desk/customers', { ...visitor, idNumber }))).toBe('id-number-taken')
    const seen = { paper: 'id-card', number: idNumber, name: visitor.name, isAlike: true }
    const opened = await agent.post(`/api/desk/customers/${customerId}/visits`, seen)
    const { id } = z.object({ id: z.string() }).parse(opened.body)
    const answers = { what: { about: 'sale', told: '听不懂', wish: '讲清楚' }, papers: { documentIds: [], waived: [] } }
    const complaint = await agent.attending(id).post('/api/services/complain/requests', { answers, submit: true })
    expect(complaint.body).toMatchObject({ state: 'in-review', channel: 'desk' })
  })
})
