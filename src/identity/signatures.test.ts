// What a signature binds, and that no part of it can be altered unseen; consent given and withdrawn.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { type Actor, newId, sha256, useKeyring, writeAs } from '../kit/index.ts'
import {
  enrol,
  grantConsent,
  hasConsent,
  type SigningEvidence,
  sign,
  verifySignature,
  withdrawConsent,
} from './index.ts'

let store: PeopleApp
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

const customerId = newId()
const sessionId = newId()
const by: Actor = { kind: 'customer', customerId, sessionId }
const strokes = 'M10 10 L20 20 M30 5 C 1 2 3 4 5 6'
const document = {
  kind: 'beneficiary-change',
  sha256: sha256('the document').toString('hex'),
  title: { zh: '变更申请', en: 'Change' },
}
const evidence: SigningEvidence = { sessionId, level: 'face', levelHow: 'photo', ipHash: 'aa', agentHash: 'bb' }

const signAs = (actor: Actor, given = evidence) =>
  writeAs(store, actor, {}, (tx) => sign(tx, { customerId, document, strokes, evidence: given }))

async function signed(): Promise<string> {
  const { signatureId } = await signAs(by)
  return signatureId
}
const verify = (signatureId: string, documentSha256?: string) =>
  verifySignature(store.db, { customerId, signatureId, ...(documentSha256 ? { documentSha256 } : {}) })

describe('a typed name', () => {
  const typed = (name: string) =>
    writeAs(store, by, {}, (tx) =>
      sign(tx, { customerId, document, strokes: name, evidence, pointer: '/answer/strokes' }),
    )

  test('signs when it is the name of the person who signs, however it is spaced, and no other does', async () => {
    await writeAs(store, by, {}, (tx) => enrol(tx, { customerId, name: '林悦' }))
    expect((await typed(' 林　悦')).signatureId).toBeTruthy()
    for (const other of ['王小明', 'M', 'Mary', '林'])
      await expect(typed(other)).rejects.toMatchObject({
        kind: { id: 'bad-input' },
        more: { faults: [{ pointer: '/answer/strokes' }] },
      })
  })
})

describe('a signature', () => {
  test('binds signer, document, time, level and session', async () => {
    const found = await verify(await signed(), document.sha256)
    expect(found).toMatchObject({ valid: true, altered: [], strokes })
    expect(found?.statement).toMatchObject({
      signer: customerId,
      document,
      level: 'face',
      levelHow: 'photo',
      sessionId,
    })
    expect(Date.now() - (found?.statement?.at.getTime() ?? 0)).toBeLessThan(60_000)
  })

  test('is of the customer who acts, in the session they act in, and of nobody else', async () => {
    await expect(signAs({ kind: 'customer', customerId: newId(), sessionId })).rejects.toThrow('not-allowed')
    await expect(signAs({ kind: 'staff', staffId: newId(), name: '赵敏', sessionId })).rejects.toThrow('not-allowed')
    await expect(signAs({ kind: 'system', name: 'x' })).rejects.toThrow('not-allowed')
    await expect(signAs(by, { ...evidence, sessionId: newId() })).rejects.toThrow('not-allowed')
  })

  test('is not for another document', async () =>
    expect(await verify(await signed(), sha256('another').toString('hex'))).toMatchObject({
      valid: false,
      altered: ['document'],
    }))

  test.each([
    [
      'its level raised',
      sql`update identity_signatures set statement = replace(statement, '"level":"face"', '"level":"code"')`,
      ['statement'],
    ],
    [
      'its document exchanged',
      sql`update identity_signatures set statement = replace(statement, ${document.sha256}, ${'0'.repeat(64)})`,
      ['statement'],
    ],
    [
      'its statement unreadable',
      sql`update identity_signatures set statement = 'x'`,
      ['statement', 'strokes', 'signer'],
    ],
    [
      'its signature altered',
      sql`update identity_signatures set signature = sha256('x') || sha256('y')`,
      ['statement'],
    ],
    [
      'its strokes altered',
      sql`update identity_signatures set strokes = set_byte(strokes, 34, 255 - get_byte(strokes, 34))`,
      ['strokes'],
    ],
  ])('with %s is found out', async (_what, harm, altered) => {
    const id = await signed()
    await harm.execute(store.db)
    expect(await verify(id)).toMatchObject({ valid: false, altered })
  })

  test('put under another customer is found out', async () => {
    const id = await signed()
    const other = newId()
    await sql`update identity_signatures set customer_id = ${other} where id = ${id}`.execute(store.db)
    const found = await verifySignature(store.db, { customerId: other, signatureId: id })
    expect(found).toMatchObject({ valid: false, altered: ['signer'] })
  })

  test('made with another store’s key is not ours; after a rotation ours still is', async () => {
    const key = (fill: number) => Buffer.alloc(32, fill)
    const id = await signed()
    useKeyring({
      keys: new Map([
        [1, key(7)],
        [2, key(8)],
      ]),
      current: 2,
    })
    expect((await verify(id))?.valid).toBe(true)
    const newer = await signed()
    expect((await verify(newer))?.valid).toBe(true)
    useKeyring({ keys: new Map([[1, key(9)]]), current: 1 })
    expect((await verify(id))?.altered).toContain('statement')
    useKeyring({ keys: new Map([[1, key(7)]]), current: 1 })
    expect((await verify(newer))?.valid).toBe(false)
  })

  test('is seen by its signer only', async () => {
    const ids = { mine: '13600000001', theirs: '13600000002' }
    const me = await store.register({ phone: ids.mine })
    await store.register({ phone: ids.theirs })
    const [token, other] = [await store.signIn(ids.mine), await store.signIn(ids.theirs)]
    const actor: Actor = { kind: 'customer', customerId: me, sessionId }
    const { signatureId } = await writeAs(store, actor, {}, (tx) =>
      sign(tx, { customerId: me, document, strokes, evidence }),
    )
    const url = `/api/me/signatures/${signatureId}`
    expect((await store.call('GET', url, { token })).body).toMatchObject({
      valid: true,
      document: { sha256: document.sha256 },
    })
    expect((await store.call('GET', url, { token: other })).problem).toBe('not-found')
    expect((await store.call('GET', url)).status).toBe(401)
  })
})

describe('consent', () => {
  const text = { zh: '同意', en: 'I agree' }
  const grant = (purpose: string, version: string) =>
    writeAs(store, by, {}, async (tx) => grantConsent(tx, { customerId, purpose, version, text }))

  test('stands for its purpose and version until it is withdrawn', async () => {
    expect(await hasConsent(store.db, customerId, 'health-data')).toBe(false)
    await grant('health-data', '1')
    expect(await hasConsent(store.db, customerId, 'health-data')).toBe(true)
    expect(await hasConsent(store.db, customerId, 'health-data', '2')).toBe(false)
    expect(await hasConsent(store.db, customerId, 'marketing')).toBe(false)
    expect(await hasConsent(store.db, newId(), 'health-data')).toBe(false)
    const withdraw = () => writeAs(store, by, {}, (tx) => withdrawConsent(tx, { customerId, purpose: 'health-data' }))
    await withdraw()
    expect(await hasConsent(store.db, customerId, 'health-data')).toBe(false)
    await expect(withdraw()).rejects.toThrow('not-found')
  })

  test('is listed with the words agreed to, and withdrawn, over HTTP', async () => {
    const me = await store.register({ phone: '13600000003' })
    const token = await store.signIn('13600000003')
    await writeAs(store, by, {}, async (tx) =>
      grantConsent(tx, { customerId: me, purpose: 'marketing', version: '3', text }),
    )
    const listed = await store.call('GET', '/api/me/consents', { token })
    expect(listed.body.items).toMatchObject([{ purpose: 'marketing', version: '3', text, withdrawnAt: null }])
    expect((await store.call('POST', '/api/me/consents/marketing/withdrawal', { token })).status).toBe(204)
    expect((await store.call('POST', '/api/me/consents/marketing/withdrawal', { token })).problem).toBe('not-found')
  })
})
