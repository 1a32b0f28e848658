// The policy page over HTTP, on the loaded demo insurer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoKeys, findDemo, loadDemo } from '../../demo/index.ts'
import { openContext, type TestContext } from '../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../test/sessions.ts'
import type { App } from '../kit/index.ts'
import { loadProducts } from '../products/index.ts'
import { policiesRoutes } from './index.ts'

let context: TestContext
let app: App
const ids = new Map<string, string>()
const id = (key: string) => ids.get(key) ?? ''

beforeAll(async () => {
  context = await openContext()
  const products = await loadProducts('demo/products')
  await loadDemo({ ...context, products }, () => undefined)
  for (const key of demoKeys) ids.set(key, await findDemo(context.db, key))
  app = await openApp(context, (open) => policiesRoutes(open, { ...context, products }))
})
afterAll(async () => {
  await app.close()
  await context.close()
})

async function get(who: string, url: string) {
  return app.inject({ url, headers: await asCustomer(context, id(who)) })
}

test('my family’s policies by the person they cover, ended ones last', async () => {
  const { people } = (await get('lin-yue', '/api/policies')).json()
  expect(people.map(({ name }: { name: string }) => name)).toEqual(['林悦', '李伟', '李小满', '林建国'])
  const [self, spouse, child, father] = people
  const codes = self.policies.map(({ product }: { product: { code: string } }) => product.code)
  expect(codes).toEqual(expect.arrayContaining(['whole-life', 'annuity', 'medical', 'critical-illness']))
  expect(self.policies.at(-1).status.states).toEqual(['terminated'])
  expect(spouse.policies).toHaveLength(1)
  expect(child.policies[0].product.code).toBe('accident')
  expect(father.policies).toHaveLength(0)
})

describe('one policy', () => {
  test('answers everything without a click', async () => {
    const answer = await get('lin-yue', `/api/policies/${id('whole-life')}`)
    expect(answer.statusCode).toBe(200)
    const page = answer.json()
    expect(page.status.states).toEqual(['in-force'])
    expect(page.coveredFor[0]).toMatchObject({ id: 'death', state: 'covered', amountFen: 30_000_000 })
    expect(page.coveredFor[0].cited.zh).toContain('《示例人寿福满终身寿险》条款 2.1')
    expect(page.notCovered.length).toBeGreaterThan(0)
    expect(page.until.zh).toBe('终身')
    expect(page.cost).toMatchObject({ frequency: 'yearly', paymentTermYears: 10, paidUp: false })
    expect(page.cost.paidFen).toBe(4 * page.cost.premiumFen)
    expect(page.worth.cashValue.amountFen).toBeGreaterThan(0)
    expect(page.worth.loanLimit.amountFen).toBe(Math.floor(page.worth.cashValue.amountFen * 0.8))
    expect(page.beneficiaries).toMatchObject([{ name: '林悦', share: 100, relation: 'spouse' }])
    expect(page.services).toContain('borrow')
    expect(answer.body).not.toContain('990000')
  })

  test('the insured sees what covers them, not what it costs, is worth, or who is paid', async () => {
    const page = (await get('li-wei', `/api/policies/${id('whole-life')}`)).json()
    expect(page).toMatchObject({ role: 'insured', cost: null, worth: null, beneficiaries: [] })
    expect(page.coveredFor).toHaveLength(1)
  })

  test('a stranger’s does not exist, nor for nobody', async () => {
    expect((await get('wang-fang', `/api/policies/${id('whole-life')}`)).statusCode).toBe(404)
    expect((await app.inject({ url: `/api/policies/${id('whole-life')}` })).statusCode).toBe(401)
    expect((await get('lin-yue', '/api/policies/none')).statusCode).toBe(422)
  })
})

describe('on any day', () => {
  const values = async (who: string, on: string) =>
    (await get(who, `/api/policies/${id('whole-life')}/values?on=${on}`)).json()

  test('the past as it stood, the future with what it takes for granted', async () => {
    const past = await values('lin-yue', '2024-12-01')
    expect(past).toMatchObject({ when: 'past', assumptions: [] })
    const future = await values('lin-yue', '2060-01-01')
    expect(future.when).toBe('future')
    expect(future.assumptions[0].zh).toContain('都按时交')
    expect(future.worth.cashValue.amountFen).toBeGreaterThan(past.worth.cashValue.amountFen)
    expect(future.benefits[0]).toMatchObject({ id: 'death', state: 'covered' })
  })

  test('the insured sees the cover without the worth; a stranger nothing; a day must be one', async () => {
    expect(await values('li-wei', '2030-01-01')).toMatchObject({ worth: null, benefits: [{ id: 'death' }] })
    expect(await values('wang-fang', '2030-01-01')).toMatchObject({ status: 404 })
    expect(await values('lin-yue', '2030-02-30')).toMatchObject({
      status: 422,
      faults: [{ pointer: '/querystring/on' }],
    })
  })
})

test('the desk sees a customer’s policies, by permission', async () => {
  const url = `/api/desk/customers/${id('wang-fang')}/policies`
  const agent = await asStaff(context, ['service-agent'])
  const { items } = (await app.inject({ url, headers: agent })).json()
  const mine: { policyNo: string }[] = (await get('wang-fang', '/api/policies')).json().people[0].policies
  expect(items.length).toBeGreaterThan(1)
  expect(mine.every(({ policyNo }) => items.some((one: { policyNo: string }) => one.policyNo === policyNo))).toBe(true)
  expect((await app.inject({ url, headers: await asCustomer(context, id('wang-fang')) })).statusCode).toBe(401)
})
