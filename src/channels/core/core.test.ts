// The insurer's core stays the master: what is applied here goes there signed and is confirmed back; what changes there comes in.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findDemo } from '../../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import { runExample } from '../../../test/run-example.ts'
import { newId, system, writeAs } from '../../kit/index.ts'
import { trialBalance } from '../../payments/index.ts'
import { findPolicyByNumber, getPolicy } from '../../policies/index.ts'
import { keepReference } from '../imports/references.ts'
import { signatureHeader, signCore, signedHeaders, skewMs, timestampHeader } from './signature.ts'

const secret = 'a secret of both sides'
const heard: { headers: IncomingHttpHeaders; body: string }[] = []
let failures = 1
let server: Server
let demo: DemoStore
let customerId: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      response.writeHead(failures > 0 ? 500 : 202).end()
      failures -= 1
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  demo = await openDemoStore({ CORE_URL: `http://127.0.0.1:${port}/hook`, CORE_SECRET: secret })
  customerId = await findDemo(demo.store.db, 'lin-yue')
  await writeAs(demo.store, system('test'), {}, async (tx) => keepReference(tx, 'K-1', customerId))
})

afterAll(async () => {
  await demo.close()
  server.close()
})

async function call(path: string, body: object, { key = newId(), at = new Date(), by = secret } = {}) {
  const payload = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...signedHeaders(by, at, payload) }
  const answer = await demo.app.inject({ method: 'POST', url: path, headers, payload })
  return { status: answer.statusCode, body: answer.json() }
}

describe('an applied request', () => {
  let requestId: string

  test('goes out signed, again after a failure, with what changed', async () => {
    const service = demo.store.services.get('change-contact')
    const [example] = service.examples
    if (!example) throw new Error('no example')
    const done = await runExample(demo, service, example)
    requestId = done?.id ?? ''
    await demo.idle()
    expect(heard.length).toBe(2)
    const [first, second] = heard
    expect(second?.body).toBe(first?.body)
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
    const { [timestampHeader]: timestamp = '', [signatureHeader]: signature } = second?.headers ?? {}
    expect(signature).toBe(signCore(secret, String(timestamp), second?.body ?? ''))
    expect(JSON.parse(second?.body ?? '')).toMatchObject({
      kind: 'request.applied',
      customerRef: 'K-1',
      requestId,
      serviceId: 'change-contact',
      changes: expect.arrayContaining([expect.anything()]),
    })
  })

  const items = async () => (await (await demo.staff('admin')).get('/api/desk/core/items')).body

  test('unanswered for a day, refused, contradicted: each is for a person; an answer is taken once', async () => {
    expect(await items()).toEqual({ items: [] })
    await demo.store.db
      .updateTable('channel_core_messages')
      .set({ sentAt: new Date(Date.now() - 90_000_000) })
      .execute()
    expect(await items()).toMatchObject({ items: [{ requestId, why: 'unanswered' }] })
    const refused = {
      customerId,
      requestId,
      outcome: 'refused',
      reference: 'X1',
      reason: { zh: '地址不全', en: 'incomplete' },
    }
    expect(await call('/api/core/confirmations', refused)).toEqual({ status: 200, body: { outcome: 'recorded' } })
    expect(await call('/api/core/confirmations', refused)).toEqual({ status: 200, body: { outcome: 'repeated' } })
    expect(await items()).toMatchObject({ items: [{ why: 'refused', reference: 'X1', reason: { zh: '地址不全' } }] })
    const other = { customerId, requestId, outcome: 'confirmed', reference: 'X2' }
    expect(await call('/api/core/confirmations', other)).toEqual({ status: 200, body: { outcome: 'contradicted' } })
    expect(await items()).toMatchObject({ items: [{ why: 'contradicted', reference: 'X1' }] })
    const admin = await demo.staff('admin')
    expect((await admin.post(`/api/desk/core/items/${customerId}/${requestId}/resolution`, {}, newId())).status).toBe(
      200,
    )
    expect(await items()).toEqual({ items: [] })
    expect((await call('/api/core/confirmations', { ...other, requestId: newId() })).status).toBe(404)
  })
})

describe('who is not the core changes nothing', () => {
  const said = { policyNo: 'P1', dueOn: '2026-01-01', amountFen: 1, reference: 'r' }
  test.each([
    ['another secret', { by: 'somebody else’s secret' }],
    ['an old message', { at: new Date(Date.now() - skewMs - 1_000) }],
    ['one from the future', { at: new Date(Date.now() + skewMs + 60_000) }],
  ])('%s', async (_, how) => {
    expect(await call('/api/core/premiums', said, how)).toMatchObject({
      status: 401,
      body: { type: '/problems/core-forged' },
    })
  })

  test('no signature, an altered body, no key', async () => {
    const post = (headers: object, payload: string) =>
      demo.app.inject({
        method: 'POST',
        url: '/api/core/premiums',
        headers: { 'content-type': 'application/json', ...headers },
        payload,
      })
    expect((await post({}, '{}')).statusCode).toBe(401)
    expect((await post(signedHeaders(secret, new Date(), '{}'), '{ }')).statusCode).toBe(401)
    const payload = JSON.stringify(said)
    expect((await post(signedHeaders(secret, new Date(), payload), payload)).json()).toMatchObject({
      type: '/problems/core-key-needed',
    })
  })
})

describe('a policy of the core', () => {
  const policy = {
    policyNo: 'CORE2024001',
    coreVersion: 1,
    owner: 'K-1',
    product: 'whole-life',
    sumInsuredFen: 10_000_000,
    premiumFen: 326_000,
    frequency: 'yearly',
    payYears: 10,
    term: 'whole',
    appliedOn: '2024-03-01',
    issuedOn: '2024-03-02',
    effectiveOn: '2024-03-03',
    receiptOn: '2024-03-02',
    paidToOn: '2025-03-03',
  }
  const stored = async () => {
    const place = await findPolicyByNumber(demo.store.db, policy.policyNo)
    return (await getPolicy(demo.store.db, customerId, place?.policyId ?? '')).policy
  }

  test.each([
    ['owner', 'nobody', '/owner'],
    ['product', 'none', '/product'],
    ['term', '99y', '/term'],
    ['premiumFen', 0, '/premiumFen'],
    ['paidToOn', '2025-04-01', '/paidToOn'],
    ['issuedOn', '2024-02-01', '/issuedOn'],
    ['frequency', 'weekly', '/frequency'],
    ['coreVersion', 0, '/coreVersion'],
  ])('with %s %s is refused with a pointer', async (field, value, pointer) => {
    const { status, body } = await call('/api/core/policies', { ...policy, [field]: value })
    expect(status).toBe(422)
    expect(body.faults).toContainEqual({
      pointer,
      detail: { zh: expect.stringMatching(/[一-龥]/), en: expect.any(String) },
    })
    expect(await findPolicyByNumber(demo.store.db, policy.policyNo)).toBeUndefined()
  })

  test('is created, changed by version, repeated without effect, ended', async () => {
    const key = newId()
    expect(await call('/api/core/policies', policy, { key })).toEqual({ status: 200, body: { outcome: 'created' } })
    expect(await call('/api/core/policies', policy, { key })).toEqual({ status: 200, body: { outcome: 'created' } })
    expect(await call('/api/core/policies', policy)).toEqual({ status: 200, body: { outcome: 'unchanged' } })
    expect((await call('/api/core/policies', { ...policy, premiumFen: 1 }, { key })).body.type).toBe(
      '/problems/idempotency-key-reused',
    )
    const reduced = { ...policy, coreVersion: 3, sumInsuredFen: 8_000_000 }
    expect((await call('/api/core/policies', reduced)).body).toEqual({ outcome: 'changed' })
    expect(await stored()).toMatchObject({ sumInsuredFen: 8_000_000, premiumFen: 326_000, version: 2 })
    expect(await call('/api/core/policies', { ...policy, coreVersion: 2 })).toMatchObject({
      status: 409,
      body: { type: '/problems/core-version-old' },
    })
    for (const [field, value] of [
      ['product', 'annuity'],
      ['effectiveOn', '2024-04-03'],
    ] as const)
      expect(
        (await call('/api/core/policies', { ...policy, coreVersion: 4, [field]: value })).body.faults[0].pointer,
      ).toBe(`/${field}`)
  })

  test('is paid by a premium the core has posted; money is owed by the core', async () => {
    const premium = { policyNo: policy.policyNo, dueOn: '2025-03-03', amountFen: 326_000, reference: 'R1' }
    expect((await call('/api/core/premiums', { ...premium, policyNo: 'none' })).body.faults[0].pointer).toBe(
      '/policyNo',
    )
    expect((await call('/api/core/premiums', { ...premium, dueOn: '2026-03-03' })).body.faults[0].pointer).toBe(
      '/dueOn',
    )
    const late = await call('/api/core/premiums', premium)
    expect(late.body.type).toBe('/problems/policy-suspended')
    const now = { ...policy, coreVersion: 5, paidToOn: '2026-03-03' }
    expect((await call('/api/core/policies', now)).body).toEqual({ outcome: 'changed' })
    const due = demo.store.clock.today() > '2026-05-02' ? '2027-03-03' : '2026-03-03'
    await call('/api/core/policies', { ...now, coreVersion: 6, paidToOn: due })
    const key = newId()
    const paid = { ...premium, dueOn: due }
    const next = { paidToOn: `${Number(due.slice(0, 4)) + 1}-03-03` }
    expect(await call('/api/core/premiums', paid, { key })).toEqual({ status: 200, body: next })
    expect(await call('/api/core/premiums', paid, { key })).toEqual({ status: 200, body: next })
    expect(await stored()).toMatchObject(next)
    const { differenceFen, accounts } = await trialBalance(demo.store.db)
    expect(differenceFen).toBe(0)
    expect(accounts.find(({ account }) => account === 'core-clearing')?.balanceFen).toBe(326_000)
  })

  test('ends when it ended there, and is not changed after', async () => {
    const ended = { ...policy, coreVersion: 9, paidToOn: '2027-03-03', ending: 'surrendered', endedOn: '2026-10-01' }
    const { endedOn: _on, ...without } = ended
    expect((await call('/api/core/policies', without)).body.faults[0].pointer).toBe('/endedOn')
    expect((await call('/api/core/policies', ended)).body).toEqual({ outcome: 'changed' })
    expect((await stored()).events.map(({ kind }) => kind)).toContain('surrendered')
    expect((await call('/api/core/policies', { ...ended, coreVersion: 10 })).body.type).toBe('/problems/policy-ended')
  })
})
