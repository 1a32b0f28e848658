// An attorney and a guardian act for another: only what the mandate covers, only while it holds, and everybody can see who did it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { endMandate, type MandateScope, type NewMandate, registerMandate } from '../../src/customers/index.ts'
import { addDays, type Tx, writeAs } from '../../src/kit/index.ts'
import { listAccounts } from '../../src/payments/index.ts'
import { listEvidence } from '../../src/timeline/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Person } from '../person.ts'
import { raiseLevel } from '../raise-level.ts'
import { type Flow, flowOf, problemOf, stepOf, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Person
let fang: string
let life: string
let medical: string
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await demo.customer('lin-yue')
  fang = await findDemo(demo.store.db, 'wang-fang')
  life = await findDemo(demo.store.db, 'term-wang')
  medical = await findDemo(demo.store.db, 'accident-wang')
})
afterAll(() => demo.close())

const system = { kind: 'system', name: 'test' } as const
const by = <T>(run: (tx: Tx) => Promise<T>) => writeAs(demo.store, system, {}, run)
const today = () => demo.store.clock.today()
const idOf = (key: string) => findDemo(demo.store.db, key)

const end = (mandateId: string) => by((tx) => endMandate(tx, fang, mandateId))

async function mandate(
  agent: string,
  scope: readonly MandateScope[],
  more: Partial<Pick<NewMandate, 'principalId' | 'policyIds' | 'fromOn' | 'untilOn'>> = {},
): Promise<string> {
  const { fromOn = today(), untilOn = addDays(today(), 300), ...rest } = more
  const agentId = await idOf(agent)
  const given = { principalId: fang, agentId, kind: 'attorney', scope: ['look', ...scope], fromOn, untilOn } as const
  return (await by((tx) => registerMandate(tx, { ...given, ...rest }))).mandateId
}

const family = z.object({ people: z.array(z.object({ policies: z.array(z.object({ id: z.string() })) })) })
const policiesOf = async (person: Person) =>
  family.parse((await person.get('/api/policies')).body).people.flatMap(({ policies }) => policies.map(({ id }) => id))

/** Everything a person could look at for another is closed. */
async function seesNothing(person: Person): Promise<void> {
  const paths = ['/api/policies', `/api/policies/${life}`, `/api/policies/${life}/services`, '/api/requests']
  for (const path of paths) expect(problemOf(await person.get(path)), path).toBe('not-their-agent')
  const begun = await person.post('/api/requests', { serviceId: 'set-auto-renewal', policyId: life })
  expect(problemOf(begun)).toBe('not-their-agent')
}

describe('who sees nothing', () => {
  it('a stranger, who learns not even whether there is such a person', async () => {
    const stranger = await demo.customer('lin-jianguo')
    await seesNothing(stranger.actingFor(fang))
    const said = await stranger.actingFor(fang).get('/api/policies')
    const nobody = await stranger.actingFor('01900000-0000-7000-8000-000000000000').get('/api/policies')
    expect(said.body).toMatchObject({ detail: z.object({ detail: z.string() }).parse(nobody.body).detail })
    expect(problemOf(await stranger.actingFor('wang-fang').get('/api/policies'))).toBe('not-their-agent')
  })

  it('an attorney whose time is over, or has not begun', async () => {
    const acting = (await demo.customer('li-wei')).actingFor(fang)
    await mandate('li-wei', ['servicing'], { fromOn: addDays(today(), -30), untilOn: addDays(today(), -1) })
    await seesNothing(acting)
    const id = await mandate('li-wei', ['servicing'], { fromOn: addDays(today(), 1) })
    await seesNothing(acting)
    await end(id)
  })

  it('an attorney whose power is revoked, from the same moment, also in what they had begun', async () => {
    const agent = await demo.customer('li-wei')
    const id = await mandate('li-wei', ['servicing'])
    const acting = agent.actingFor(fang)
    const draft = flowOf(await acting.post('/api/requests', { serviceId: 'set-auto-renewal', policyId: medical }))
    const principal = await demo.customer('wang-fang')
    expect((await principal.post(`/api/me/mandates/${id}/end`)).status).toBe(200)
    await seesNothing(acting)
    expect(problemOf(await acting.get(`/api/requests/${draft.id}`))).toBe('not-their-agent')
    expect((await principal.get(`/api/requests/${draft.id}`)).status).toBe(200)
  })

  it('an attorney beyond what they were given: another policy, another kind of matter, what others began', async () => {
    const id = await mandate('li-wei', ['servicing'], { policyIds: [medical] })
    const acting = (await demo.customer('li-wei')).actingFor(fang)
    expect(await policiesOf(acting)).toEqual([medical])
    expect(problemOf(await acting.get(`/api/policies/${life}`))).toBe('not-found')
    expect(problemOf(await acting.get(`/api/policies/${life}/services`))).toBe('not-found')
    const other = await acting.post('/api/requests', { serviceId: 'set-auto-renewal', policyId: life })
    expect([problemOf(other), JSON.stringify(other.body)]).toEqual(['may-not', expect.stringContaining('§165')])
    const money = await acting.post('/api/requests', { serviceId: 'surrender', policyId: medical })
    expect([problemOf(money), JSON.stringify(money.body)]).toEqual(['may-not', expect.stringContaining('§165')])
    const whole = await acting.post('/api/requests', { serviceId: 'change-address' })
    expect(problemOf(whole)).toBe('may-not')
    const own = await walker(demo, 'wang-fang')
    const hers = await own.open('set-auto-renewal', 'accident-wang')
    expect(problemOf(await acting.get(`/api/requests/${hers.id}`))).toBe('not-found')
    await end(id)
  })

  it('an attorney who asks for a service about the person learns whether the mandate covers it', async () => {
    const may = z.object({ may: z.object({ ok: z.boolean() }).optional() })
    const agent = await demo.customer('li-wei')
    const claims = async (person: Person) => may.parse((await person.get('/api/services/file-claim')).body).may
    const without = await mandate('li-wei', ['servicing'])
    expect(await claims(agent.actingFor(fang))).toMatchObject({ ok: false })
    await end(without)
    const given = await mandate('li-wei', ['claims'])
    expect(await claims(agent.actingFor(fang))).toEqual({ ok: true })
    expect(await claims(agent)).toBeUndefined()
    await end(given)
    expect(problemOf(await agent.actingFor(fang).get('/api/services/file-claim'))).toBe('not-their-agent')
  })

  it('nor does the mandate open anything else of the principal: their family, timeline, accounts stay theirs', async () => {
    const id = await mandate('li-wei', ['servicing', 'money'])
    const agent = await demo.customer('li-wei')
    for (const path of ['/api/me/family', '/api/me/timeline', '/api/me/accounts', '/api/me/letters'])
      expect((await agent.actingFor(fang).get(path)).body, path).toEqual((await agent.get(path)).body)
    await end(id)
  })
})

describe('what only the person can do', () => {
  it('says so with the article: the mandate itself, the own word on health, who is paid on death', async () => {
    const id = await mandate('li-wei', ['servicing', 'money', 'claims'])
    const acting = (await demo.customer('li-wei')).actingFor(fang)
    for (const serviceId of ['register-attorney', 'revoke-mandate', 'change-contact', 'export-my-data']) {
      const said = await acting.post('/api/requests', { serviceId })
      expect([problemOf(said), JSON.stringify(said.body)]).toEqual(['may-not', expect.stringContaining('§161')])
    }
    const services = z
      .object({
        items: z.array(
          z.object({
            id: z.string(),
            may: z.object({ ok: z.boolean(), because: z.object({ zh: z.string() }).optional() }),
          }),
        ),
      })
      .parse((await acting.get(`/api/policies/${life}/services`)).body).items
    for (const id of ['change-beneficiary', 'change-policyholder', 'add-disclosure'])
      expect(services.find((one) => one.id === id)?.may.because?.zh, id).toContain('§161')
    expect(services.find((one) => one.id === 'change-premium-frequency')?.may.because?.zh ?? '').not.toContain('§161')
    await end(id)
  })
})

describe('an attorney acts', () => {
  it('proves who they themselves are, signs with their own hand; the principal is told and everything says who it was', async () => {
    await mandate('lin-yue', ['servicing', 'money'])
    const acting = lin.actingFor(fang)
    expect(await policiesOf(acting)).toContain(life)
    const begun = await acting.post('/api/requests', { serviceId: 'get-certificate', policyId: life })
    const open = flowOf(begun)
    expect(begun.body).toMatchObject({
      customerId: fang,
      agent: { name: '林悦', as: 'attorney', basis: '民法典 §161' },
    })
    const done = await finish(acting, open, { which: { kind: 'in-force' } })
    expect(done.state).toBe('done')

    await vi.waitFor(async () => {
      const told = await demo.app.inject({ url: '/api/demo/inbox?phone=13800000004' })
      expect(told.body).toContain('林*已代您提交')
    }, 60_000)
    const principal = await demo.customer('wang-fang')
    expect(JSON.stringify((await principal.get('/api/me/timeline')).body)).toContain('林*代王*提交了')
    expect(JSON.stringify((await lin.get('/api/me/timeline')).body)).toContain('林*代王*提交了')
    expect((await principal.get(`/api/requests/${open.id}`)).body).toMatchObject({ agent: { name: '林悦' } })
    const agentId = await idOf('lin-yue')
    const [submitted] = await listEvidence(demo.store.db, { customerId: fang, chainId: open.id, limit: 20 })
    expect(submitted).toMatchObject({
      by: `customer:${agentId}`,
      body: { agent: { customerId: agentId, as: 'attorney' } },
    })
  })

  it('money goes to an account of the principal, never to one of the attorney', async () => {
    const father = await idOf('lin-jianguo')
    await mandate('lin-yue', ['money'], { principalId: father })
    await raiseLevel(demo, lin, 'lin-yue', 'face')
    const [mine] = await listAccounts(demo.store.db, await idOf('lin-yue'))
    const [his] = await listAccounts(demo.store.db, father)
    const acting = lin.actingFor(father)
    const policyId = await idOf('annuity-elder')
    const open = flowOf(await acting.post('/api/requests', { serviceId: 'change-payout-account', policyId }))
    const step = (name: string) => `/api/requests/${open.id}/steps/${name}`
    flowOf(await acting.put(step('identity'), { answer: { level: 'face' } }))
    expect(problemOf(await acting.put(step('change'), { answer: { accountId: mine?.id } }))).toBe('bad-input')
    expect((await acting.put(step('change'), { answer: { accountId: his?.id } })).status).toBe(200)
  })

  it('what an agent began the principal withdraws or does anew, and does not sign for', async () => {
    const acting = lin.actingFor(fang)
    const begun = flowOf(await acting.post('/api/requests', { serviceId: 'set-auto-renewal', policyId: medical }))
    const principal = await walker(demo, 'wang-fang')
    const own = await principal.open('set-auto-renewal', 'accident-wang')
    expect(own.id).not.toBe(begun.id)
    expect(problemOf(await principal.put(begun, begun.current ?? '', {}))).toBe('begun-by-agent')
    expect((await principal.person.delete(`/api/requests/${begun.id}`)).status).toBe(200)
  })

  it('the insured who is the principal still agrees in person (保险法 §34)', async () => {
    const principalId = await idOf('lin-yue')
    await mandate('lin-jianguo', ['money'], { principalId })
    const acting = (await demo.customer('lin-jianguo')).actingFor(principalId)
    const open = flowOf(await acting.post('/api/requests', { serviceId: 'borrow', policyId: await idOf('annuity') }))
    const consent = open.steps.find(({ kind }) => kind === 'consent')
    expect(consent?.people).toEqual([{ customerId: principalId }])
    // and nobody else is asked when she borrows herself
    const own = flowOf(await lin.post('/api/requests', { serviceId: 'borrow', policyId: await idOf('annuity') }))
    expect(own.steps.find(({ kind }) => kind === 'consent')?.state).toBe('not-needed')
  })
})

describe('a guardian', () => {
  it('of a minor acts by law, and sees it among those they may act for', async () => {
    const child = await idOf('li-xiaoman')
    const held = z
      .object({
        held: z.array(z.object({ other: z.object({ customerId: z.string().nullable() }), basis: z.string() })),
      })
      .parse((await lin.get('/api/me/mandates')).body).held
    expect(held).toContainEqual({ other: { customerId: child }, basis: '民法典 §27' })
    expect((await policiesOf(lin.actingFor(child))).length).toBeGreaterThan(0)
    expect(problemOf(await (await demo.customer('wang-fang')).actingFor(child).get('/api/policies'))).toBe(
      'not-their-agent',
    )
  })

  it('of an adult never turns what is the ward’s to themselves', async () => {
    const [principalId, agentId] = [await idOf('lin-jianguo'), await idOf('li-wei')]
    const scope = ['look', 'servicing'] as const
    const given = { principalId, agentId, kind: 'guardian', scope, fromOn: today(), untilOn: null } as const
    await by((tx) => registerMandate(tx, given))
    const guardian = await demo.customer('li-wei')
    await raiseLevel(demo, guardian, 'li-wei', 'face')
    const acting = guardian.actingFor(principalId)
    const policyId = await idOf('annuity-elder')
    const open = flowOf(await acting.post('/api/requests', { serviceId: 'change-beneficiary', policyId }))
    const step = (name: string) => `/api/requests/${open.id}/steps/${name}`
    flowOf(await acting.put(step('identity'), { answer: { level: 'face' } }))
    const naming = (name: string) => ({
      answer: { beneficiaries: [{ name, relation: 'child', order: 1, share: 100 }] },
    })
    const named = await acting.put(step('change'), naming('李伟'))
    expect([problemOf(named), JSON.stringify(named.body)]).toEqual(['bad-input', expect.stringContaining('§168')])
    expect((await acting.put(step('change'), naming('林悦'))).status).toBe(200)
  })
})

it('a mandate is shown on both sides and ends from either', async () => {
  const agent = await demo.customer('lin-jianguo')
  const id = await mandate('lin-jianguo', ['claims'])
  const shown = z.object({
    given: z.array(z.object({ id: z.string(), state: z.string() })),
    held: z.array(z.object({ id: z.string().nullable(), state: z.string() })),
  })
  const held = shown.parse((await agent.get('/api/me/mandates')).body).held
  expect(held).toContainEqual({ id, state: 'valid' })
  expect(problemOf(await lin.post(`/api/me/mandates/${id}/end`))).toBe('not-found')
  const after = shown.parse((await agent.post(`/api/me/mandates/${id}/end`)).body)
  expect(after.held).toContainEqual({ id, state: 'ended' })
  const staff = await demo.staff('zhao-min')
  const desk = shown.parse((await staff.get(`/api/desk/customers/${fang}/mandates`)).body)
  expect(desk.given).toContainEqual(expect.objectContaining({ id, state: 'ended' }))
})

async function finish(person: Person, flow: Flow, answers: Readonly<Record<string, unknown>>): Promise<Flow> {
  let now = flow
  for (let turns = 0; now.current && turns < 10; turns += 1) {
    const at = stepOf(now, now.current)
    if (at.kind === 'identify') await raiseLevel(demo, lin, 'lin-yue', at.level ?? 'id')
    const answer =
      answers[at.name] ??
      (at.kind === 'identify'
        ? { level: at.level }
        : at.kind === 'sign'
          ? { documentSha256: at.document?.sha256, strokes: 'M0 0L9 9' }
          : { asked: true })
    now = flowOf(await person.put(`/api/requests/${flow.id}/steps/${at.name}`, { answer }))
  }
  return flowOf(await person.post(`/api/requests/${flow.id}/submission`, {}))
}

describe('the register at the desk', () => {
  const page = z.object({
    items: z.array(
      z.object({
        id: z.string(),
        principal: z.object({ customerId: z.string(), name: z.string() }),
        agent: z.object({ customerId: z.string().nullable(), name: z.string() }),
        state: z.string(),
      }),
    ),
    next: z.string().nullable(),
  })
  const register = async (query: string) =>
    page.parse((await (await demo.staff('zhao-min')).get(`/api/desk/attorneys?${query}`)).body)

  it('has those in force, the newest first and page by page; what is over stands apart, without naming who acted', async () => {
    const ids = [
      await mandate('li-wei', ['servicing']),
      await mandate('lin-yue', ['money'], { fromOn: addDays(today(), 1) }),
    ]
    const [first, second] = [await register('limit=1'), await register(`limit=1&after=${ids[1]}`)]
    expect(first).toMatchObject({
      next: ids[1],
      items: [{ id: ids[1], state: 'not-begun', principal: { customerId: fang } }],
    })
    expect(second.items).toMatchObject([{ id: ids[0], state: 'valid', agent: { customerId: await idOf('li-wei') } }])
    for (const id of ids) await end(id)
    const [current, over] = [await register('limit=100'), await register('state=over&limit=100')]
    expect(current.items.filter(({ id }) => ids.includes(id))).toEqual([])
    const ended = over.items.filter(({ id }) => ids.includes(id))
    expect(ended.map(({ state, agent }) => [state, agent.customerId])).toEqual([
      ['ended', null],
      ['ended', null],
    ])
    expect(ended[1]?.agent.name).toContain('*')
    expect(over.items.some(({ state }) => state === 'expired')).toBe(true)
  })
})
