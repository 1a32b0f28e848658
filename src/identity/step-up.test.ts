// Raising the level of a session, over HTTP and with the real face model: each way up, and each refusal.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { newId } from '../kit/index.ts'
import { listEvidence, listTimeline, verifyEvidence } from '../timeline/index.ts'
import { addStaff, checkOf, currentTotp, demoPortrait, findSession, storeIdPhoto } from './index.ts'

// The model is slow on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

let store: PeopleApp
let last = 0
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

const name = '林悦'

async function person({ withPhoto = false } = {}) {
  last += 1
  const digits = `11010519880512${String(last * 2).padStart(3, '0')}`
  const idNumber = `${digits}${checkOf(digits)}`
  const phone = `137${String(last).padStart(8, '0')}`
  const idPhoto = withPhoto ? await storeIdPhoto(store, await demoPortrait('id-photo')) : undefined
  const customerId = await store.register({ name, phone, idNumber, idPhoto })
  const token = await store.signIn(phone)
  return { customerId, phone, idNumber, token }
}

const byId = (token: string, idNumber: string, given = name) =>
  store.call('POST', '/api/me/identity/id', { token, body: { idNumber, name: given } })
const byFace = (token: string, photo: Buffer, consent = true) =>
  store.call('POST', '/api/me/identity/face', { token, body: { photo: photo.toString('base64'), consent } })
const levelOf = async (token: string) => (await store.call('GET', '/api/me', { token })).body.level

/** A woman of a group picture in the model's package: somebody else. */
async function somebodyElse(): Promise<Buffer> {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@vladmandic/human')))
  const square = { left: 164, top: 346, width: 150, height: 150 }
  return sharp(join(folder, 'assets/screenshot-facedetect.jpg')).extract(square).resize(500).jpeg().toBuffer()
}

describe('ID number and name', () => {
  test('raise the level for half an hour', async () => {
    const { token, idNumber } = await person()
    const raised = await byId(token, `  ${idNumber.toLowerCase()} `, '林 悦')
    expect(raised).toMatchObject({ status: 200, body: { level: 'id' } })
    expect(await levelOf(token)).toBe('id')
    store.pass(30 * 60_000)
    expect(await levelOf(token)).toBe('code')
  })

  test('of somebody else, or with a wrong check character, do not', async () => {
    const [mine, theirs] = [await person(), await person()]
    expect((await byId(mine.token, theirs.idNumber)).problem).toBe('identity-refused')
    expect((await byId(mine.token, mine.idNumber, '林月')).problem).toBe('identity-refused')
    expect(
      (await byId(mine.token, `${mine.idNumber.slice(0, 17)}${mine.idNumber.endsWith('1') ? '2' : '1'}`)).problem,
    ).toBe('bad-input')
    expect(await levelOf(mine.token)).toBe('code')
  })

  test('are tried five times a day, however quickly', async () => {
    const { token, idNumber, customerId, phone } = await person()
    const tries = await Promise.all(Array.from({ length: 4 }, () => byId(token, idNumber, '别人')))
    expect(tries.map(({ status }) => status)).toEqual([422, 422, 422, 422])
    expect((await byId(token, idNumber, '别人')).problem).toBe('identity-refused')
    expect(await byId(token, idNumber)).toMatchObject({ status: 429, problem: 'attempts-spent' })
    const { items } = await listTimeline(store.db, { customerId, page: { limit: 20 } })
    expect(items.filter(({ kind }) => kind === 'identity.refused')).toHaveLength(5)
    store.pass(24 * 3_600_000)
    expect((await byId(await store.signIn(phone), idNumber)).status).toBe(200)
  })

  test('raise this session alone', async () => {
    const { token, phone, idNumber } = await person()
    const other = await store.signIn(phone)
    await byId(token, idNumber)
    expect([await levelOf(token), await levelOf(other)]).toEqual(['id', 'code'])
  })
})

describe('the face', () => {
  test('comes after the ID number', async () => {
    const { token } = await person({ withPhoto: true })
    expect((await byFace(token, await demoPortrait('selfie'))).problem).toBe('level-needed')
    expect((await store.call('POST', '/api/me/identity/face/other-way', { token })).problem).toBe('level-needed')
    expect((await byFace('x'.repeat(43), await demoPortrait('selfie'))).problem).toBe('not-signed-in')
  })

  test('of another picture of the same person raises the level; the photo is not kept', async () => {
    const { token, idNumber, customerId } = await person({ withPhoto: true })
    await byId(token, idNumber)
    const selfie = await demoPortrait('selfie')
    expect(await byFace(token, selfie, false)).toMatchObject({ status: 409, problem: 'consent-needed' })
    expect(await byFace(token, selfie)).toMatchObject({ status: 200, body: { level: 'face' } })
    expect(await levelOf(token)).toBe('face')
    const kept = await store.db
      .selectFrom('identity_attempts')
      .selectAll()
      .where('customerId', '=', customerId)
      .execute()
    expect(kept.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['id', 'passed'],
      ['face', 'passed'],
    ])
    expect(JSON.stringify(kept).length).toBeLessThan(2_000)
    await byId(token, idNumber)
    expect(await levelOf(token)).toBe('face')
  })

  test('of somebody else is refused, kept in timeline and evidence, and five tries are the limit', async () => {
    const { token, idNumber, customerId } = await person({ withPhoto: true })
    await byId(token, idNumber)
    const refused = await byFace(token, await somebodyElse())
    expect(refused).toMatchObject({ status: 422, problem: 'face-refused' })
    const session = await findSession(store.db, token, store.clock.now())
    const records = await listEvidence(store.db, { customerId, chainId: session?.sessionId ?? '', limit: 10 })
    expect(records.map(({ kind }) => kind)).toEqual(['identity.id', 'identity.face'])
    expect(records[1]?.body).toMatchObject({ outcome: 'different', findings: { selfie: { faces: 1 } } })
    const blank = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#ccc' } })
      .png()
      .toBuffer()
    expect((await byFace(token, blank)).body.detail).toMatch(/没有看到人脸/)
    expect((await byFace(token, Buffer.from('not a picture'))).problem).toBe('bad-input')
    await byFace(token, blank)
    await byFace(token, blank)
    expect(await byFace(token, await demoPortrait('selfie'))).toMatchObject({ status: 429, problem: 'attempts-spent' })
    expect(await levelOf(token)).toBe('id')
    expect((await verifyEvidence(store.db)).broken).toEqual([])
  })

  test('cannot be compared without an ID photo: the customer is told', async () => {
    const { token, idNumber } = await person()
    await byId(token, idNumber)
    expect(await byFace(token, await demoPortrait('selfie'))).toMatchObject({ status: 409, problem: 'photo-missing' })
    const state = await store.call('GET', '/api/me/identity', { token })
    expect(state.body).toMatchObject({ level: 'id', hasIdPhoto: false, faceTriesLeft: 5, call: null })
  })

  test('compared in vain through no fault of the customer’s costs no try', async () => {
    const { token, idNumber, customerId } = await person({ withPhoto: true })
    await byId(token, idNumber)
    const { photoKey } = await store.db
      .selectFrom('identity_people')
      .select('photoKey')
      .where('customerId', '=', customerId)
      .executeTakeFirstOrThrow()
    await store.files.remove(photoKey ?? '')
    expect((await byFace(token, await demoPortrait('selfie'))).status).toBe(500)
    expect((await store.call('GET', '/api/me/identity', { token })).body.faceTriesLeft).toBe(5)
  })

  test('of two customers at once is not mixed up', async () => {
    const [one, two] = [await person({ withPhoto: true }), await person({ withPhoto: true })]
    await byId(one.token, one.idNumber)
    await byId(two.token, two.idNumber)
    const both = await Promise.all([
      byFace(one.token, await demoPortrait('selfie')),
      byFace(two.token, await somebodyElse()),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 422])
  })

  test('of more than 5 MB is refused', async () => {
    const { token, idNumber } = await person({ withPhoto: true })
    await byId(token, idNumber)
    expect((await byFace(token, Buffer.alloc(5_100_000, 1))).status).toBe(422)
    expect((await byFace(token, Buffer.alloc(9_000_000, 1))).problem).toBe('too-large')
  })
})

describe('the other way', () => {
  async function desk(roles: ('service-agent' | 'auditor')[]) {
    const { totpSecret } = await addStaff(store, { login: newId(), name: '赵敏', password: 'mendian-demo', roles })
    const staff = await store.db
      .selectFrom('identity_staff')
      .select('login')
      .orderBy('staffId', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const body = { login: staff.login, password: 'mendian-demo', totp: currentTotp(totpSecret, store.clock.now()) }
    return (await store.call('POST', '/api/desk/sign-in', { body })).token
  }

  async function asked() {
    const who = await person()
    await byId(who.token, who.idNumber)
    const call = await store.call('POST', '/api/me/identity/face/other-way', { token: who.token })
    const url = `/api/desk/identity-calls/${who.customerId}/${call.body.callId}/outcome`
    return { ...who, callId: call.body.callId, url }
  }

  test('is a call by the desk that raises the session it was asked in', async () => {
    const { token, callId, url, phone } = await asked()
    const again = await store.call('POST', '/api/me/identity/face/other-way', { token })
    expect(again.body.callId).toBe(callId)
    const agent = await desk(['service-agent'])
    const { items } = (await store.call('GET', '/api/desk/identity-calls', { token: agent })).body
    expect(items).toContainEqual(expect.objectContaining({ id: callId, name: '林*', phone }))
    expect((await store.call('POST', url, { token: agent, body: { confirmed: true } })).status).toBe(204)
    expect(await levelOf(token)).toBe('face')
    expect((await store.call('GET', '/api/me', { token })).body.levelHow).toBe('call')
    expect((await store.call('POST', url, { token: agent, body: { confirmed: true } })).problem).toBe('not-found')
  })

  test('refused by the desk raises nothing', async () => {
    const { token, url } = await asked()
    const agent = await desk(['service-agent'])
    await store.call('POST', url, { token: agent, body: { confirmed: false, note: '答不上来' } })
    expect(await levelOf(token)).toBe('id')
  })

  test('is closed to customers and to roles that decide nothing', async () => {
    const { token, url } = await asked()
    const body = { confirmed: true }
    expect((await store.call('POST', url, { token, body })).status).toBe(401)
    expect((await store.call('POST', url, { token: await desk(['auditor']), body })).problem).toBe('not-allowed')
    expect(await levelOf(token)).toBe('id')
  })
})
