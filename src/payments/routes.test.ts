// Accounts, call-backs and the desk's books over HTTP.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../test/sessions.ts'
import { registerCustomer } from '../customers/index.ts'
import { type App, newId, system, writeAs } from '../kit/index.ts'
import { callBackSecret, signCallBack } from './call-back.ts'
import { addAccount, findPaymentState, listEntries, paymentsRoutes, payOut } from './index.ts'

const secret = 'a secret between the bank and us'
const number = '6228480000000000000' // no bank has issued it
let context: TestContext
let app: App

beforeAll(async () => {
  context = await openContext({ PAYMENT_CALLBACK_SECRET: secret })
  app = await openApp(context, (routes) => paymentsRoutes(routes, context))
})

afterAll(async () => {
  await app.close()
  await context.close()
})

function person(name = '林悦'): Promise<string> {
  return writeAs(context, system('test'), {}, (tx) => registerCustomer(tx, { name, sex: 'F', birthDate: '1988-05-12' }))
}

async function addOverHttp(customerId: string, body: object, more: Record<string, string> = {}) {
  const headers = { ...(await asCustomer(context, customerId)), ...more }
  return app.inject({ method: 'POST', url: '/api/me/accounts', headers, payload: body })
}

describe('accounts', () => {
  test('are taken with full-width digits and spaces, named by their bank, and shown by four digits', async () => {
    const customerId = await person()
    const fullWidth = number.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    const added = await addOverHttp(customerId, {
      number: `${fullWidth.slice(0, 6)} ${fullWidth.slice(6)}`,
      holder: ' 林 悦',
    })
    expect(added.statusCode).toBe(200)
    expect(added.json()).toMatchObject({ bank: '中国农业银行', last4: '0000', holderMasked: '林*' })
    const again = await addOverHttp(customerId, { number, holder: '林悦' })
    expect(again.json().id).toBe(added.json().id)
    const headers = await asCustomer(context, customerId)
    const { items } = (await app.inject({ url: '/api/me/accounts', headers })).json()
    expect(items).toHaveLength(1)
    const stored = await context.db
      .selectFrom('payment_accounts')
      .selectAll()
      .where('customerId', '=', customerId)
      .execute()
    expect(stored[0]?.number.includes(Buffer.from(number))).toBe(false)
    const others = await app.inject({ url: '/api/me/accounts', headers: await asCustomer(context, await person()) })
    expect(others.json()).toEqual({ items: [] })
  })

  test.each([
    ['a wrong check digit', { number: '6228480000000000009', holder: '林悦' }, 422, 'card-number-wrong'],
    ['no digits', { number: '😀'.repeat(8), holder: '林悦' }, 422, 'card-number-wrong'],
    ['another’s name', { number, holder: '王芳' }, 422, 'account-not-yours'],
    ['a credit card', { number: '6225760000000005', holder: '林悦' }, 422, 'card-not-debit'],
    ['an unknown bank', { number: '7000000000000005', holder: '林悦' }, 422, 'bank-unknown'],
    ['no holder', { number }, 422, 'bad-input'],
  ])('%s is refused', async (_, body, status, problem) => {
    const answer = await addOverHttp(await person(), body)
    expect([answer.statusCode, answer.json().type]).toEqual([status, `/problems/${problem}`])
  })

  test('an unknown bank that is named is taken', async () => {
    const named = await addOverHttp(await person(), { number: '7000000000000005', holder: '林悦', bank: '乡镇银行' })
    expect(named.json().bank).toBe('乡镇银行')
  })

  test.each([
    ['农行', 200],
    ['农业银行杭州分行', 200],
    ['中国农业银行股份有限公司', 200],
    ['Agricultural Bank of China', 200],
    ['中国银行', 422],
    ['招商银行', 422],
  ])('named %s, a card of the Agricultural Bank: %i', async (bank, status) => {
    const answer = await addOverHttp(await person(), { number, holder: '林悦', bank })
    expect(answer.statusCode).toBe(status)
    if (status === 422)
      expect(answer.json()).toMatchObject({
        type: '/problems/bank-differs',
        details: { zh: '这个卡号是中国农业银行的' },
      })
  })

  test('the bank is told by the first digits, and no whole number is asked for', async () => {
    const bankOf = async (prefix: string) => (await app.inject({ url: `/api/cards/${prefix}` })).json()
    expect(await bankOf('6228480000')).toEqual({
      bank: { zh: '中国农业银行', en: 'Agricultural Bank of China' },
      debit: true,
    })
    expect(await bankOf('622576')).toMatchObject({ debit: false })
    expect(await bankOf('7000000000')).toEqual({ bank: null, debit: true })
    expect(await bankOf(number)).toMatchObject({ type: '/problems/bad-input' })
  })

  test('the same key twice adds once and answers the same', async () => {
    const customerId = await person()
    const key = { 'idempotency-key': newId() }
    const [one, two] = [
      await addOverHttp(customerId, { number, holder: '林悦' }, key),
      await addOverHttp(customerId, { number, holder: '林悦' }, key),
    ]
    expect(two.json()).toEqual(one.json())
    expect((await addOverHttp(customerId, { number, holder: '林 悦' }, key)).json().type).toMatch(/key-reused/)
  })

  test('nobody who is not signed in', async () => {
    expect((await app.inject('/api/me/accounts')).statusCode).toBe(401)
    expect((await app.inject('/api/me/payments')).statusCode).toBe(401)
  })

  test('a payment to somebody else’s account is refused', async () => {
    const [mine, theirs] = [await person(), await person('王芳')]
    const paying = writeAs(context, system('test'), {}, async (tx) => {
      const { id: accountId } = await addAccount(tx, { customerId: theirs, number, holder: '王芳' })
      const subject = { type: 'claim', id: 'c' }
      return payOut(tx, { customerId: mine, accountId, amountFen: 1, purpose: 'claim', subject, reference: 'x' })
    })
    await expect(paying).rejects.toThrow(/account-unknown/)
  })
})

async function paid() {
  const customerId = await person()
  const subject = { type: 'claim', id: newId() }
  const paymentId = await writeAs(context, system('test'), {}, async (tx) => {
    const { id: accountId } = await addAccount(tx, { customerId, number, holder: '林悦' })
    return payOut(tx, { customerId, accountId, amountFen: 5_00, purpose: 'claim', subject, reference: '理赔款' })
  })
  return { customerId, paymentId, subject }
}

function callBack(body: object | string, signature?: string) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'x-bank-signature': signature ?? signCallBack(callBackSecret(context.config), payload),
  }
  return app.inject({ method: 'POST', url: '/api/payments/call-backs', headers, payload })
}

describe('call-backs', () => {
  test('are taken once, however often they are replayed', async () => {
    const { customerId, paymentId, subject } = await paid()
    const said = { orderId: paymentId, kind: 'settled', amountFen: 5_00 }
    expect((await callBack(said)).json()).toEqual({ outcome: 'recorded' })
    const replays = await Promise.all([callBack(said), callBack(said), callBack(said)])
    expect(replays.map((answer) => answer.json())).toEqual(Array(3).fill({ outcome: 'repeated' }))
    const entries = await listEntries(context.db, { customerId, subject })
    expect(entries.map(({ debit, credit }) => `${debit} < ${credit}`)).toEqual([
      'customer-funds < paying',
      'paying < bank',
    ])
    const headers = await asCustomer(context, customerId)
    const { items } = (await app.inject({ url: '/api/me/payments', headers })).json()
    expect(items).toMatchObject([{ id: paymentId, state: 'settled', purpose: { zh: '理赔款' }, amountFen: 5_00 }])
  })

  test('are refused when forged, altered or signed with another secret', async () => {
    const { customerId, paymentId } = await paid()
    const said = JSON.stringify({ orderId: paymentId, kind: 'settled', amountFen: 5_00 })
    const good = signCallBack(Buffer.from(secret), said)
    for (const answer of [
      await callBack(said, ''),
      await callBack(said, 'f'.repeat(64)),
      await callBack(said, signCallBack(Buffer.from('another secret of somebody'), said)),
      await callBack(said.replace('settled', 'declined'), good),
      await app.inject({ method: 'POST', url: '/api/payments/call-backs', payload: JSON.parse(said) }),
    ])
      expect([answer.statusCode, answer.json().type]).toEqual([401, '/problems/call-back-forged'])
    expect((await findPaymentState(context.db, customerId, paymentId))?.state).toBe('ordered')
  })

  test('of nobody’s order, of nonsense, of another amount', async () => {
    expect((await callBack({ orderId: newId(), kind: 'settled', amountFen: 1 })).statusCode).toBe(404)
    expect((await callBack('{"orderId":')).statusCode).toBe(422)
    expect((await callBack({ orderId: 'x', kind: 'paid', amountFen: -1 })).statusCode).toBe(422)
    const { customerId, paymentId } = await paid()
    const wrong = await callBack({ orderId: paymentId, kind: 'settled', amountFen: 5_01 })
    expect(wrong.json()).toEqual({ outcome: 'exception' })
    expect((await findPaymentState(context.db, customerId, paymentId))?.state).toBe('ordered')
  })
})

describe('the desk', () => {
  test('reads the books, and resolves what the bank contradicted', async () => {
    const { customerId, paymentId } = await paid()
    for (const kind of ['declined', 'settled']) await callBack({ orderId: paymentId, kind, amountFen: 5_00 })
    const operator = await asStaff(context, ['operator'])
    const { items } = (await app.inject({ url: '/api/desk/ledger/exceptions', headers: operator })).json()
    const mine = items.filter((item: { paymentId: string }) => item.paymentId === paymentId)
    expect(mine).toMatchObject([{ kind: 'contradiction', detail: 'declined, then settled' }])
    const url = `/api/desk/ledger/exceptions/${customerId}/${paymentId}/resolution`
    const resolve = (headers: { authorization: string }) =>
      app.inject({ method: 'POST', url, headers, payload: { kind: 'contradiction', outcome: 'settled' } })
    expect((await resolve(await asStaff(context, ['auditor']))).statusCode).toBe(403)
    expect((await resolve(operator)).statusCode).toBe(200)
    expect((await resolve(operator)).statusCode).toBe(409)
    expect((await findPaymentState(context.db, customerId, paymentId))?.state).toBe('settled')
  })

  test('the trial balance is for those who may read the ledger', async () => {
    const url = '/api/desk/ledger/trial-balance'
    const headers = await asStaff(context, ['auditor'])
    expect((await app.inject({ url, headers })).json()).toMatchObject({ differenceFen: 0 })
    expect((await app.inject({ url, headers: await asStaff(context, ['claims-adjuster']) })).statusCode).toBe(403)
    expect((await app.inject({ url, headers: await asCustomer(context, await person()) })).statusCode).toBe(401)
  })
})
