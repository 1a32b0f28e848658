// Declared at the desk over HTTP, kept in rows, read beside the product's folder.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../../test/context.ts'
import { asStaff, openApp } from '../../../test/sessions.ts'
import { type App, addDays, addMonths, type Day, newId } from '../../kit/index.ts'
import { creditedRateBp, dividendFen, unitPriceOn } from '../declared.ts'
import { loadProducts } from '../load.ts'
import { type DeclaredProducts, openDeclared } from './declare.ts'
import { declarationRoutes } from './routes.ts'

let context: TestContext
let app: App
let products: DeclaredProducts
let operator: { authorization: string }
let today: Day
// After the folder's last rates and prices, whatever day it is.
const notBefore = new Date('2026-12-10T10:00:00+08:00')

beforeAll(async () => {
  context = await openContext()
  if (context.clock.now() < notBefore) await context.clock.moveTo(notBefore)
  today = context.clock.today()
  products = await openDeclared(context.db, await loadProducts('demo/products'))
  app = await openApp(context, (open) => declarationRoutes(open, { ...context, products }))
  operator = await asStaff(context, ['operator'])
})
afterAll(async () => {
  await app.close()
  await context.close()
})

const universal = { kind: 'rate', product: 'universal-life', version: '2024.1' }
const endowment = { product: 'endowment', version: '2009.1' }
const dividend = { kind: 'dividend', ...endowment, term: '15y', payYears: 5, policyYear: 3, fen: 400 }
const linked = { kind: 'price', product: 'unit-linked', version: '2024.1', fund: 'calm' }

function post(payload: object, headers = operator) {
  return app.inject({
    method: 'POST',
    url: '/api/desk/declarations',
    headers: { ...headers, 'idempotency-key': newId() },
    payload,
  })
}
async function list(query = '') {
  return (await app.inject({ url: `/api/desk/declarations${query}`, headers: operator })).json()
}
async function pointers(payload: object): Promise<string[]> {
  const answer = await post(payload)
  expect(answer.statusCode, answer.body).toBe(422)
  return answer.json().faults.map(({ pointer }: { pointer: string }) => pointer)
}

test('who may look may not declare by that', async () => {
  const body = { ...universal, month: '2026-12', yearlyRateBp: 260 }
  expect((await post(body, await asStaff(context, ['auditor']))).statusCode).toBe(403)
  expect((await app.inject({ url: '/api/desk/declarations' })).statusCode).toBe(401)
  expect((await list()).items).toEqual([])
})

test('what can be declared is told, with what comes next', async () => {
  const { declarable } = await list()
  const of = (code: string) => declarable.find(({ product }: { product: string }) => product === code)
  expect(of('universal-life').rate).toEqual({ nextMonth: '2026-12', guaranteedBp: 150, lastBp: 250 })
  expect(of('unit-linked').funds).toHaveLength(3)
  expect(of('endowment').dividends[0]).toMatchObject({ term: '15y' })
  expect(of('medical')).toBeUndefined()
})

test.each([
  ['a product that is not there', { ...universal, product: 'gold', month: '2026-12', yearlyRateBp: 260 }, '/product'],
  ['a version that is not there', { ...universal, version: '1999.1', month: '2026-12', yearlyRateBp: 260 }, '/product'],
  ['a rate under the guaranteed', { ...universal, month: '2026-12', yearlyRateBp: 149 }, '/yearlyRateBp'],
  ['a month that was used', { ...universal, month: '2026-11', yearlyRateBp: 260 }, '/month'],
  ['a month passed over', { ...universal, month: '2027-01', yearlyRateBp: 260 }, '/month'],
  ['no month', { ...universal, month: '2026-13', yearlyRateBp: 260 }, '/month'],
  [
    'a rate of what has none',
    { ...universal, product: 'unit-linked', month: '2026-12', yearlyRateBp: 260 },
    '/product',
  ],
  ['a price of nothing', { ...linked, day: '2999-01-01', price: 0 }, '/price'],
  ['a fund that is not there', { ...linked, fund: 'gold', day: '2999-01-01', price: 10_000 }, '/fund'],
  ['a day that was used', { ...linked, day: '2026-11-20', price: 10_000 }, '/day'],
  ['a past day', { ...linked, day: '2026-12-09', price: 10_000 }, '/day'],
  ['a day far off', { ...linked, day: '2999-01-01', price: 10_000 }, '/day'],
  [
    'a price of what has no funds',
    { ...linked, product: 'endowment', version: '2009.1', day: '2999-01-01', price: 1 },
    '/product',
  ],
  [
    'a dividend of what pays none',
    { ...dividend, product: 'unit-linked', version: '2024.1', fromOn: '2999-01-01' },
    '/product',
  ],
  ['a term that is not sold', { ...dividend, term: '99y', fromOn: '2999-01-01' }, '/term'],
  ['a past declaration', { ...dividend, fromOn: '2026-12-09' }, '/fromOn'],
])('%s points to its field and changes nothing', async (_name, body, pointer) => {
  expect(await pointers(body)).toEqual([pointer])
  expect((await list()).items).toEqual([])
})

test('every field that is wrong is named', async () => {
  const wrong = { ...dividend, payYears: 7, policyYear: 16, fromOn: addMonths(today, 2) }
  expect(await pointers(wrong)).toEqual(['/payYears', '/policyYear', '/fromOn'])
})

describe('what was declared', () => {
  let other: DeclaredProducts
  beforeAll(async () => {
    other = await openDeclared(context.db, await loadProducts('demo/products'))
    const declared = [
      { ...universal, month: '2026-12', yearlyRateBp: 310 },
      { ...linked, day: today, price: 12_345 },
      { ...linked, fund: 'bold', day: addDays(today, 1), price: 20_000 },
      { ...dividend, fromOn: today },
    ]
    for (const one of declared) expect((await post(one)).statusCode).toBe(200)
  })

  test('stands from its day on, in this process and, once it looked, in another', async () => {
    expect(creditedRateBp(other.get('universal-life'), '2026-12-01')).toBe(250)
    await other.refresh()
    await other.refresh() // nothing twice
    for (const known of [products, other]) {
      const account = known.get('universal-life')
      expect([creditedRateBp(account, '2026-11-30'), creditedRateBp(account, '2026-12-01')]).toEqual([250, 310])
      expect(account.tables.credited.filter(({ month }) => month === '2026-12')).toHaveLength(1)
      const funds = known.get('unit-linked')
      expect(unitPriceOn(funds, 'calm', today)).toEqual({ day: today, price: 12_345 })
      expect(unitPriceOn(funds, 'calm', addDays(today, -1))?.day).not.toBe(today)
      expect(unitPriceOn(funds, 'bold', today)?.price).not.toBe(20_000)
      const held = { term: '15y', payYears: 5, policyYear: 3, sumInsuredFen: 10_000_000, endsOn: today }
      expect(dividendFen(known.get('endowment'), held)).toBe(40_000)
    }
    expect(
      await openDeclared(context.db, await loadProducts('demo/products')).then(({ get }) => get('unit-linked')),
    ).toEqual(products.get('unit-linked'))
  })

  test('is not declared again', async () => {
    expect(await pointers({ ...universal, month: '2026-12', yearlyRateBp: 320 })).toEqual(['/month'])
    expect(await pointers({ ...linked, day: today, price: 1 })).toEqual(['/day'])
    expect(await pointers({ ...dividend, fromOn: today, fen: 1 })).toEqual(['/fromOn'])
  })

  test('is listed page by page, the newest first, with who declared it', async () => {
    const first = await list('?limit=3')
    expect(first.items.map(({ kind, value }: { kind: string; value: number }) => [kind, value])).toEqual([
      ['dividend', 400],
      ['price', 20_000],
      ['price', 12_345],
    ])
    expect(first.items[1]).toMatchObject({ declaredBy: '测试', ofWhat: { en: 'Bold' }, fromOn: addDays(today, 1) })
    const second = await list(`?limit=3&after=${first.next}`)
    expect(second).toMatchObject({ items: [{ kind: 'rate', fromOn: '2026-12-01', value: 310 }], next: null })
  })

  test('at the same time by two is declared once', async () => {
    const body = { ...linked, fund: 'balanced', day: today }
    const answers = await Promise.all([post({ ...body, price: 11_000 }), post({ ...body, price: 11_001 })])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422])
  })
})

test('what is left with us grew by the rate of a month that has begun: only a later one is declared', async () => {
  const month = (on: Day) => ({ kind: 'rate', ...endowment, month: on.slice(0, 7), yearlyRateBp: 300 })
  expect(await pointers(month(today))).toEqual(['/month'])
  expect((await post(month(addMonths(`${today.slice(0, 7)}-01`, 1)))).statusCode).toBe(200)
})
