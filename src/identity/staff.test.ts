// Staff sign-in: password and one-time code together, each code once, and a lock that grows.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { addStaff, currentTotp, maySee, type Role } from './index.ts'
import { fitsPassword, hashPassword } from './password.ts'
import { permissionsOf } from './roles.ts'

let store: PeopleApp
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

const password = 'correct horse 电池'

async function staff(login: string, roles: Role[] = ['service-agent'], isDemo = false) {
  const { totpSecret } = await addStaff(store, { login, name: '赵敏', password, roles, isDemo })
  return {
    totp: () => currentTotp(totpSecret, store.clock.now()),
    signIn: (totp: string, word = password) =>
      store.call('POST', '/api/desk/sign-in', { body: { login, password: word, totp } }),
  }
}

describe('signing in', () => {
  test('opens the desk, not the store', async () => {
    const { totp, signIn } = await staff('Zhao-Min', ['claims-adjuster'])
    const { token, status } = await signIn(totp())
    expect(status).toBe(200)
    const me = await store.call('GET', '/api/desk/me', { token })
    expect(me.body).toMatchObject({ name: '赵敏', roles: ['claims-adjuster'] })
    expect(me.body.permissions).toContain('claim.decide')
    expect(me.body.permissions).not.toContain('clock.move')
    expect((await store.call('GET', '/api/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401)
    await store.call('POST', '/api/desk/sign-out', { token })
    expect((await store.call('GET', '/api/desk/me', { token })).problem).toBe('not-signed-in')
  })

  test('needs all three right, and does not say which was wrong', async () => {
    const { totp, signIn } = await staff('all-three')
    const answers = [
      await signIn(totp(), 'wrong'),
      await signIn('000000'),
      await store.call('POST', '/api/desk/sign-in', { body: { login: 'nobody', password, totp: totp() } }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 401, problem: 'staff-refused', token: undefined })
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  test('takes a one-time code once, also when used twice at once', async () => {
    const { totp, signIn } = await staff('once')
    const code = totp()
    const both = await Promise.all([signIn(code), signIn(code)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await signIn(code)).status).toBe(401)
    store.pass(30_000)
    expect((await signIn(totp())).status).toBe(200)
    expect((await signIn(code)).status).toBe(401)
  })

  test('is locked after ten failures, longer each time; nobody can tell a login from no login by it', async () => {
    const { totp, signIn } = await staff('locked')
    await sql`delete from identity_failures`.execute(store.db)
    const failuresNow = async () =>
      (await store.db.selectFrom('identity_failures').select('failures').execute()).map(({ failures }) => failures)
    const nobody = (code: string) =>
      store.call('POST', '/api/desk/sign-in', { body: { login: 'no-such', password, totp: code } })
    expect([(await signIn(totp(), 'wrong')).status, (await nobody('1')).status]).toEqual([401, 401])
    expect(await failuresNow()).toEqual([1, 1])
    await sql`update identity_failures set failures = 9`.execute(store.db)
    expect([(await signIn(totp(), 'wrong')).status, (await nobody('1')).status]).toEqual([401, 401])
    expect(await signIn(totp())).toMatchObject({ status: 429, problem: 'staff-locked' })
    expect(await nobody('1')).toMatchObject({ status: 429, problem: 'staff-locked' })
    store.pass(60_000)
    expect((await signIn(totp(), 'wrong')).status).toBe(401)
    store.pass(60_000)
    expect((await signIn(totp())).status).toBe(429)
    store.pass(60_000)
    expect((await signIn(totp())).status).toBe(200)
    expect((await signIn('000000')).status).toBe(401)
  })

  test('ends after an hour without use', async () => {
    const { totp, signIn } = await staff('idle')
    const { token } = await signIn(totp())
    store.pass(61 * 60_000)
    expect((await store.call('GET', '/api/desk/me', { token })).status).toBe(401)
  })

  test('of the demo is helped by the inbox page, which shows no other login', async () => {
    await staff('real-person')
    const { signIn } = await staff('demo-person', ['operator'], true)
    const shown = async () => {
      const { staff } = (await store.call('GET', '/api/demo/inbox')).body
      return Array.isArray(staff) ? staff : []
    }
    expect((await shown()).map(({ login }) => login)).toEqual(['demo-person'])
    expect((await signIn((await shown())[0].totp)).status).toBe(200)
    expect((await signIn((await shown())[0].totp)).status).toBe(200)
  })
})

describe('roles', () => {
  test('open fields one by one', () => {
    expect(maySee({ roles: ['service-agent'] }, 'phone')).toBe(true)
    expect(maySee({ roles: ['service-agent'] }, 'idNumber')).toBe(false)
    expect(maySee({ roles: ['auditor', 'claims-adjuster'] }, 'health')).toBe(true)
    expect(maySee({ roles: [] }, 'phone')).toBe(false)
  })
  test('add up, and none gives nothing', () => {
    expect(permissionsOf([])).toEqual([])
    expect(permissionsOf(['operator'])).toContain('outbox.replay')
    expect(permissionsOf(['service-agent', 'auditor'])).toEqual(
      expect.arrayContaining(['request.decide', 'ledger.read']),
    )
  })
})

describe('a password', () => {
  test('fits its own hash only, whatever the width of its characters', async () => {
    const hash = await hashPassword('ａｂｃ123')
    expect(await fitsPassword('abc123', hash)).toBe(true)
    expect(await fitsPassword('abc124', hash)).toBe(false)
    expect(await fitsPassword('', undefined)).toBe(false)
    expect(await hashPassword('ａｂｃ123')).not.toBe(hash)
  })
})
