// People on record, how they are reached and found, and who their family is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPeopleApp, type PeopleApp } from '../../test/people-app.ts'
import { addStaff, checkOf, currentTotp, listInbox, type Role } from '../identity/index.ts'
import { newId, system, writeAs } from '../kit/index.ts'
import {
  changeContact,
  familyOf,
  findCustomerByIdNumber,
  findCustomerByPhone,
  getCustomer,
  guardianOf,
  guardiansOf,
  maskedCustomer,
  type NewContact,
  type Relation,
  relate,
} from './index.ts'

let store: PeopleApp
beforeAll(async () => {
  store = await openPeopleApp()
})
afterAll(() => store.close())

let last = 0
function fresh(birthDate = '1988-05-12', sex: 'F' | 'M' = 'F') {
  last += 1
  const digits = `110105${birthDate.replaceAll('-', '')}${String(last * 2 + (sex === 'M' ? 1 : 0)).padStart(3, '0')}`
  return { birthDate, sex, phone: `135${String(last).padStart(8, '0')}`, idNumber: `${digits}${checkOf(digits)}` }
}
const by = system('test')
const change = (customerId: string, contact: NewContact) =>
  writeAs(store, by, {}, (tx) => changeContact(tx, customerId, contact))
const tie = (one: string, other: string, relation: Relation) =>
  writeAs(store, by, {}, (tx) => relate(tx, one, other, relation))

describe('a person on record', () => {
  test('is opened whole, and found by phone and ID number', async () => {
    const person = fresh()
    const given = {
      name: '林悦',
      ...person,
      email: 'lin@example.com',
      address: '上海市静安区',
      occupationClass: 2,
      tier: 'gold',
    } as const
    const customerId = await store.register(given)
    const opened = { ...given, customerId, publicInsurance: 'none' }
    expect(await getCustomer(store.db, customerId)).toEqual(opened)
    expect(await findCustomerByPhone(store.db, person.phone)).toEqual(opened)
    expect(await findCustomerByIdNumber(store.db, person.idNumber)).toEqual(opened)
    await expect(getCustomer(store.db, newId())).rejects.toThrow('not-found')
  })

  test('has nothing that identifies them in the clear', async () => {
    const person = { ...fresh(), name: '欧阳若兰', email: 'ouyang@example.com', address: '北京市东城区长安街' }
    const customerId = await store.register(person)
    await change(customerId, { address: '北京市西城区', email: 'new@example.com' })
    for (const table of ['customers', 'identity_people', 'timeline_entries'] as const) {
      const rows = await store.db.selectFrom(table).selectAll().where('customerId', '=', customerId).execute()
      const stored = rows.map((row) =>
        Object.values(row)
          .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value)))
          .join(),
      )
      const whole = stored.join()
      for (const secret of [
        person.name,
        person.phone,
        person.idNumber,
        person.email,
        person.address,
        'new@example.com',
      ])
        expect(whole).not.toContain(secret)
    }
  })

  test('is one customer: neither ID number nor phone is taken twice', async () => {
    const person = fresh()
    await store.register(person)
    await expect(store.register({ ...fresh(), idNumber: person.idNumber })).rejects.toThrow('id-number-taken')
    await expect(store.register({ ...fresh(), phone: person.phone })).rejects.toThrow('phone-taken')
    const other = fresh()
    const both = await Promise.allSettled([store.register(other), store.register(other)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test.each([
    ['an ID number of another day', { birthDate: '1988-05-13' }, 'id-number-unlike'],
    ['an ID number of the other sex', { sex: 'M' } as const, 'id-number-unlike'],
    ['an ID number with a wrong check', { idNumber: '110105198805120000' }, 'bad-input'],
    ['half a phone number', { phone: '1380' }, 'bad-input'],
    ['no name', { name: ' ' }, 'bad-input'],
  ])('with %s is refused', async (_what, wrong, problem) => {
    await expect(store.register({ ...fresh(), ...wrong })).rejects.toThrow(problem)
  })

  test('is masked in lists', async () => {
    const customer = {
      customerId: newId(),
      name: '张小明',
      sex: 'M',
      birthDate: '1990-01-01',
      phone: '13800138000',
      idNumber: '11010519491231002X',
      email: 'zhang@example.com',
      address: '上海市静安区南京西路',
      occupationClass: 1,
      publicInsurance: 'none',
      tier: 'standard',
    } as const
    expect(maskedCustomer(customer)).toMatchObject({
      name: '张*明',
      phone: '138****8000',
      idNumber: '110****002X',
      email: 'z***@example.com',
      address: '上海市静安区***',
    })
    expect(maskedCustomer(customer, ['phone'])).toMatchObject({ phone: '13800138000', idNumber: '110****002X' })
  })
})

describe('changing contact', () => {
  test('moves the sign-in to the new phone and tells the old one', async () => {
    const [{ phone }, { phone: next }] = [fresh(), fresh()]
    const customerId = await store.register({ phone })
    await change(customerId, { phone: `+86 ${next}`, email: 'a@b.cn' })
    expect(await findCustomerByPhone(store.db, phone)).toBeUndefined()
    expect(await getCustomer(store.db, customerId)).toMatchObject({ phone: next, email: 'a@b.cn' })
    expect(await store.signIn(next)).toHaveLength(43)
    await store.idle()
    const told = await listInbox(store.db, { phone, limit: 5 })
    expect(told.map(({ text }) => text.zh).join()).toMatch(/手机号已更换/)
    await store.register({ phone })
  })

  test('to another customer’s phone is refused and changes nothing', async () => {
    const [one, two] = [fresh(), fresh()]
    const customerId = await store.register(one)
    await store.register(two)
    await expect(change(customerId, { phone: two.phone, email: 'x@y.cn' })).rejects.toThrow('phone-taken')
    expect(await getCustomer(store.db, customerId)).toMatchObject({ phone: one.phone })
    expect((await getCustomer(store.db, customerId)).email).toBeUndefined()
    await expect(change(customerId, { phone: '1' })).rejects.toThrow('bad-input')
    await expect(change(newId(), { email: 'x@y.cn' })).rejects.toThrow('not-found')
  })

  test('to one’s own phone again is nothing new', async () => {
    const { phone } = fresh()
    const customerId = await store.register({ phone })
    await change(customerId, { phone })
    expect((await findCustomerByPhone(store.db, phone))?.customerId).toBe(customerId)
  })
})

describe('a family', () => {
  const on = '2026-11-22'
  async function family() {
    const mother = await store.register({ name: '林悦', ...fresh() })
    const father = await store.register({ name: '李伟', ...fresh('1986-03-08', 'M') })
    const child = await store.register({ name: '李小满', birthDate: '2017-09-01', sex: 'F' })
    const elder = await store.register({ name: '林建国', ...fresh('1955-10-02', 'M') })
    await tie(mother, father, 'spouse')
    await tie(mother, child, 'child')
    await tie(father, child, 'child')
    await tie(mother, elder, 'parent')
    return { mother, father, child, elder }
  }

  test('is seen from each side, with who guards whom', async () => {
    const { mother, father, child, elder } = await family()
    const seen = (members: Awaited<ReturnType<typeof familyOf>>) =>
      members.map(({ customerId, relation, guardian }) => [customerId, relation, guardian])
    expect(seen(await familyOf(store.db, mother, on))).toEqual([
      [mother, 'self', false],
      [father, 'spouse', false],
      [child, 'child', true],
      [elder, 'parent', false],
    ])
    expect(seen(await familyOf(store.db, elder, on))).toEqual([
      [elder, 'self', false],
      [mother, 'child', false],
    ])
    expect(seen(await familyOf(store.db, child, on))).toEqual([
      [child, 'self', false],
      [mother, 'parent', false],
      [father, 'parent', false],
    ])
  })

  test('guards a child until the eighteenth birthday', async () => {
    const { mother, father, child } = await family()
    expect(await guardiansOf(store.db, child, on)).toEqual([mother, father])
    expect(await guardianOf(store.db, child, '2035-08-31')).toBe(mother)
    expect(await guardianOf(store.db, child, '2035-09-01')).toBeUndefined()
    expect(await guardiansOf(store.db, mother, on)).toEqual([])
    expect((await familyOf(store.db, mother, '2035-09-01')).some(({ guardian }) => guardian)).toBe(false)
  })

  test('is not of oneself, nor of a child older than its parent, nor of nobody', async () => {
    const { mother, child } = await family()
    await expect(tie(mother, mother, 'spouse')).rejects.toThrow('not-related')
    await expect(tie(child, mother, 'child')).rejects.toThrow('not-related')
    await expect(tie(mother, newId(), 'spouse')).rejects.toThrow('not-found')
  })

  test('is one’s own over HTTP', async () => {
    const stranger = fresh('1992-11-20')
    await store.register({ name: '王芳', ...stranger })
    const token = await store.signIn(stranger.phone)
    const { items } = (await store.call('GET', '/api/me/family', { token })).body
    expect(items).toMatchObject([{ name: '王芳', relation: 'self' }])
    expect((await store.call('GET', '/api/me/family')).status).toBe(401)
  })
})

describe('the desk', () => {
  const tokens = new Map<string, string | undefined>()
  async function desk(...roles: Role[]) {
    const key = roles.join()
    if (!tokens.has(key)) tokens.set(key, await signInAs(roles))
    return tokens.get(key)
  }
  async function signInAs(roles: Role[]) {
    const login = newId()
    const { totpSecret } = await addStaff(store, { login, name: '陈杰', password: 'mendian-demo', roles })
    const totp = currentTotp(totpSecret, store.clock.now())
    return (await store.call('POST', '/api/desk/sign-in', { body: { login, password: 'mendian-demo', totp } })).token
  }
  const search = (token: string | undefined, words: string) =>
    store.call('GET', `/api/desk/customers?search=${encodeURIComponent(words)}`, { token })

  test('finds by phone, ID number and whole name, masked', async () => {
    const person = { ...fresh(), name: '司马青衫' }
    const customerId = await store.register(person)
    const token = await desk('service-agent')
    for (const words of [person.phone, person.idNumber, '司马 青衫'])
      expect((await search(token, words)).body.items).toMatchObject([
        { customerId, name: '司**衫', idNumber: expect.stringContaining('****') },
      ])
    expect((await search(token, '司马')).body.items).toEqual([])
    expect((await search(token, ' ')).status).toBe(422)
  })

  test('is for staff with the permission', async () => {
    const { phone } = fresh()
    const customerId = await store.register({ phone })
    const customer = await store.signIn(phone)
    expect((await search(customer, '林悦')).status).toBe(401)
    expect((await search(await desk(), '林悦')).problem).toBe('not-allowed')
    expect((await store.call('GET', `/api/desk/customers/${customerId}`)).status).toBe(401)
  })

  test('opens the fields a role may see; opening an ID number is on the customer’s timeline', async () => {
    const person = fresh()
    const customerId = await store.register({ ...person, email: 'a@example.com' })
    const page = async (role: Role) =>
      (await store.call('GET', `/api/desk/customers/${customerId}`, { token: await desk(role) })).body
    expect(await page('service-agent')).toMatchObject({
      name: '林悦',
      phone: person.phone,
      idNumber: maskedOf(person.idNumber),
    })
    const adjuster = await page('claims-adjuster')
    expect(adjuster).toMatchObject({
      idNumber: person.idNumber,
      email: 'a***@example.com',
      family: [{ relation: 'self' }],
    })
    expect(await page('auditor')).toMatchObject({ phone: maskedOf(person.phone), idNumber: maskedOf(person.idNumber) })
    const token = await store.signIn(person.phone)
    const { items } = (await store.call('GET', '/api/me/timeline?limit=5', { token })).body
    expect(JSON.stringify(items)).toContain('陈杰 查看了您的证件信息')
    expect(JSON.stringify(items).match(/customer\.opened/g)).toHaveLength(1)
    const seen = await store.call('GET', `/api/desk/customers/${customerId}/timeline`, { token: await desk('auditor') })
    expect(seen.status).toBe(200)
    expect((await store.call('GET', `/api/desk/customers/${newId()}`, { token: await desk('auditor') })).problem).toBe(
      'not-found',
    )
  })
})

function maskedOf(value: string): string {
  return `${value.slice(0, 3)}****${value.slice(-4)}`
}
