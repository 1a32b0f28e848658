// Signing in by code, over HTTP: every way it is refused, and what the session is worth afterwards.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { addDays } from '../kit/index.ts'

let store: PeopleApp
let last = 0
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

const minute = 60_000
function freshPhone(): string {
  last += 1
  return `139${String(last).padStart(8, '0')}`
}
const ask = (phone: string) => store.call('POST', '/api/sign-in/codes', { body: { phone } })
const enter = (phone: string, code: string) => store.call('POST', '/api/sign-in', { body: { phone, code } })
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function withCode(): Promise<{ phone: string; code: string }> {
  const phone = freshPhone()
  await store.register({ phone })
  expect((await ask(phone)).status).toBe(202)
  return { phone, code: (await store.codeSentTo(phone)) ?? '' }
}

describe('a code', () => {
  test('signs in once, as written with full-width digits too', async () => {
    const { phone, code } = await withCode()
    const wide = [...code].map((digit) => String.fromCodePoint(Number(digit) + 0xff10)).join('')
    const signed = await enter(`+86 ${phone}`, wide)
    expect(signed).toMatchObject({ status: 200, body: { name: '林*', level: 'code' } })
    expect(signed.cookie).toMatch(/HttpOnly/)
    expect(signed.cookie).toMatch(/SameSite=Lax/)
    expect(await enter(phone, code)).toMatchObject({ status: 422, problem: 'code-expired', token: undefined })
  })

  test('that is wrong is refused, and after five tries even the right one is', async () => {
    const { phone, code } = await withCode()
    for (let tries = 0; tries < 5; tries += 1)
      expect(await enter(phone, wrongFor(code))).toMatchObject({ status: 422, problem: 'code-wrong' })
    expect(await enter(phone, code)).toMatchObject({ status: 429, problem: 'code-spent', token: undefined })
  })

  test('tried many times at once is spent all the same', async () => {
    const { phone, code } = await withCode()
    await Promise.all(Array.from({ length: 8 }, () => enter(phone, wrongFor(code))))
    expect((await enter(phone, code)).token).toBeUndefined()
  })

  test('expires after five minutes', async () => {
    const { phone, code } = await withCode()
    store.pass(5 * minute + 1)
    expect(await enter(phone, code)).toMatchObject({ status: 422, problem: 'code-expired' })
  })

  test('is replaced by a newer one', async () => {
    const { phone, code } = await withCode()
    store.pass(minute)
    await ask(phone)
    const newer = await store.codeSentTo(phone)
    if (newer !== code) expect((await enter(phone, code)).problem).toBe('code-wrong')
    expect((await enter(phone, newer ?? '')).status).toBe(200)
  })

  test('is for its phone alone', async () => {
    const { code } = await withCode()
    const other = await withCode()
    if (code !== other.code) expect((await enter(other.phone, code)).problem).toBe('code-wrong')
  })

  test('is sent once a minute, also when asked for twice at once', async () => {
    const phone = freshPhone()
    await store.register({ phone })
    const asked = await Promise.all([ask(phone), ask(phone), ask(phone)])
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 429, 429])
    expect((await ask(phone)).problem).toBe('code-too-soon')
    store.pass(minute)
    expect((await ask(phone)).status).toBe(202)
  })

  test('is sent ten times a day', async () => {
    const noon = new Date(`${addDays(store.clock.today(), 1)}T12:00:00+08:00`)
    store.pass(noon.getTime() - store.clock.now().getTime())
    const phone = freshPhone()
    const statuses: number[] = []
    for (let sent = 0; sent < 10; sent += 1) {
      statuses.push((await ask(phone)).status)
      store.pass(minute)
    }
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 202))
    expect((await ask(phone)).problem).toBe('code-too-many')
    store.pass(24 * 60 * minute)
    expect((await ask(phone)).status).toBe(202)
  })

  test('for a phone that is nobody’s looks the same and goes nowhere', async () => {
    const phone = freshPhone()
    const stranger = await ask(phone)
    const { phone: known } = await withCode()
    store.pass(minute)
    expect((await ask(known)).body).toEqual(stranger.body)
    expect(await store.codeSentTo(phone)).toBeUndefined()
    expect(await enter(phone, '000000')).toMatchObject({ status: 422, problem: 'code-wrong' })
  })

  test.each([[''], ['not a phone'], ['12345678901'], ['😀'.repeat(5_000)]])('needs a phone: %s', async (phone) =>
    expect((await ask(phone)).status).toBe(422),
  )
})

describe('a session', () => {
  const me = (token?: string, headers = {}) => store.call('GET', '/api/me', { token, headers })

  test('is needed, and is the cookie’s or the bearer’s', async () => {
    const phone = freshPhone()
    const customerId = await store.register({ phone })
    const token = await store.signIn(phone)
    expect((await me()).problem).toBe('not-signed-in')
    expect((await me('x'.repeat(43))).status).toBe(401)
    expect((await me(token)).body).toMatchObject({
      customerId,
      level: 'code',
      phone: `139****${phone.slice(-4)}`,
      hasIdPhoto: false,
    })
    expect((await me(undefined, { authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await me(token, { authorization: `Bearer ${'y'.repeat(43)}` })).status).toBe(401)
  })

  test('ends at once when signed out, here or everywhere', async () => {
    const phone = freshPhone()
    await store.register({ phone })
    const [one, two, three] = [await store.signIn(phone), await store.signIn(phone), await store.signIn(phone)]
    const listed = await store.call('GET', '/api/me/sessions', { token: one })
    expect(listed.body.items).toHaveLength(3)
    await store.call('POST', '/api/sign-out', { token: one })
    expect([(await me(one)).status, (await me(two)).status]).toEqual([401, 200])
    await store.call('DELETE', '/api/me/sessions', { token: two })
    expect([(await me(two)).status, (await me(three)).status]).toEqual([401, 401])
  })

  test('of another customer cannot be ended', async () => {
    const [mine, theirs] = [freshPhone(), freshPhone()]
    await store.register({ phone: mine })
    await store.register({ phone: theirs })
    const [token, other] = [await store.signIn(mine), await store.signIn(theirs)]
    const { items } = (await store.call('GET', '/api/me/sessions', { token: other })).body
    const id = Array.isArray(items) ? items[0].id : ''
    expect((await store.call('DELETE', `/api/me/sessions/${id}`, { token })).problem).toBe('not-found')
    expect((await me(other)).status).toBe(200)
    expect((await store.call('DELETE', `/api/me/sessions/${id}`, { token: other })).status).toBe(204)
    expect((await me(other)).status).toBe(401)
  })

  test('ends after a week without use, and after a month whatever', async () => {
    const phone = freshPhone()
    await store.register({ phone })
    const idle = await store.signIn(phone)
    const used = await store.signIn(phone)
    const day = 24 * 60 * minute
    const seen: number[] = []
    for (let days = 0; days < 30; days += 5) {
      store.pass(5 * day)
      await new Promise((resolve) => setTimeout(resolve, 0))
      seen.push((await me(used)).status)
    }
    expect(seen.slice(0, 5)).toEqual([200, 200, 200, 200, 200])
    expect(seen[5]).toBe(401)
    expect((await me(idle)).status).toBe(401)
  })

  test('is not ridden from another site', async () => {
    const phone = freshPhone()
    await store.register({ phone })
    const token = await store.signIn(phone)
    const out = (headers: Record<string, string>) => store.call('POST', '/api/sign-out', { token, headers })
    expect((await out({ 'sec-fetch-site': 'cross-site' })).problem).toBe('cross-site')
    expect((await out({ origin: 'https://evil.example', host: 'store.example' })).problem).toBe('cross-site')
    expect((await me(token)).status).toBe(200)
    expect((await out({ 'sec-fetch-site': 'same-origin' })).status).toBe(204)
  })

  test('keeps the choice of large print; elders have it from the start', async () => {
    const [young, old] = [freshPhone(), freshPhone()]
    await store.register({ phone: young })
    await store.register({ phone: old, birthDate: '1955-10-02' })
    const [token, elder] = [await store.signIn(young), await store.signIn(old)]
    expect((await me(token)).body.largePrint).toBe(false)
    expect((await me(elder)).body.largePrint).toBe(true)
    await store.call('PATCH', '/api/me/preferences', { token, body: { largePrint: true } })
    expect((await me(token)).body.largePrint).toBe(true)
  })
})

test('outside the demo there is no inbox', async () => {
  const real = await openPeopleApp({ MENDIAN_DEMO: '0' })
  expect((await real.call('GET', '/api/demo/inbox')).status).toBe(404)
  await real.close()
})

test('one address may not try without end', async () => {
  const strict = await openPeopleApp({ RATE_LIMIT_PER_MINUTE: '50' })
  const statuses: number[] = []
  for (let tries = 0; tries < 7; tries += 1)
    statuses.push(
      (await strict.call('POST', '/api/sign-in', { body: { phone: '13800000001', code: '123456' } })).status,
    )
  expect(statuses.slice(0, 5)).toEqual([422, 422, 422, 422, 422])
  expect(statuses.slice(5)).toEqual([429, 429])
  await strict.close()
})
