// A big book is believable, the same for the same seed, gone on with after a stop, and its books balance.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCustomer } from '../../src/customers/index.ts'
import { readIdNumber } from '../../src/identity/index.ts'
import { trialBalance } from '../../src/payments/index.ts'
import { listPolicies, type Policy, premiumDueOn, statusOf } from '../../src/policies/index.ts'
import { loadProducts, type Products, premiumFen, saleFaults } from '../../src/products/index.ts'
import { openContext, type TestContext } from '../../test/context.ts'
import { makeBook } from '../index.ts'

let context: TestContext & { products: Products }
let policies: Policy[]
const customers = 600 // it is made of whole families, so that there are some more
let grown: number

beforeAll(async () => {
  const opened = await openContext()
  context = { ...opened, products: await loadProducts('demo/products') }
  // Begun, stopped after the first batch, and gone on with.
  const stopped = makeBook({
    context,
    customers,
    seed: 7,
    progress() {
      throw new Error('stopped')
    },
  })
  await expect(stopped).rejects.toThrow('stopped')
  await makeBook({ context, customers: 100, seed: 7 })
  const made = await makeBook({ context, customers, seed: 7 })
  grown = made.customers
  expect(grown).toBeGreaterThanOrEqual(customers)
  const owners = await context.db.selectFrom('policies').select('customerId').distinct().execute()
  const seen = await Promise.all(owners.map(({ customerId }) => listPolicies(context.db, customerId)))
  policies = seen.flat().flatMap(({ policy, role }) => (role === 'owner' ? [policy] : []))
  expect(policies).toHaveLength(made.policies)
  expect(made.policiesNow).toBeLessThanOrEqual(made.policies)
})
afterAll(() => context.close())

test('numbers are valid, nobody’s, and each person’s own', async () => {
  const ids = await context.db.selectFrom('customers').select('customerId').execute()
  const people = await Promise.all(ids.map(({ customerId }) => getCustomer(context.db, customerId)))
  expect(people).toHaveLength(grown)
  for (const { idNumber = '', birthDate, sex, phone } of people) {
    expect(readIdNumber(idNumber)).toEqual({ idNumber, birthDate, sex })
    expect(idNumber).toMatch(/^99/)
    if (phone) expect(phone).toMatch(/^142/)
  }
  const provinces = new Set(people.map(({ address = '' }) => address.slice(0, 2)))
  expect(provinces.size).toBeGreaterThan(15)
})

describe('each contract', () => {
  test('is one the product sells to this person, at the premium its table gives', () => {
    for (const policy of policies) {
      const product = context.products.get(policy.productCode, policy.productVersion)
      const [insured] = policy.insureds
      const {
        sumInsuredFen,
        term,
        paymentTermYears: payYears,
        premiumFrequency: frequency,
        effectiveOn,
        rated,
      } = policy
      const wanted = { ...rated, sumInsuredFen, term, payYears, frequency, effectiveOn }
      const { birthDate = '', relation = '' } = insured ?? {}
      expect(saleFaults(product, { ...wanted, birthDate, relation })).toEqual([])
      expect(policy.premiumFen).toBe(premiumFen(product, wanted))
    }
  })

  test('is paid without gaps to the day it is paid to', () => {
    for (const { effectiveOn, premiums, paidToOn } of policies) {
      let at = effectiveOn
      for (const { dueOn, toOn } of premiums) {
        expect(dueOn).toBe(at)
        at = toOn
      }
      expect(at).toBe(paidToOn)
    }
  })

  test('is in one of many states', () => {
    const today = context.clock.today()
    const seen = new Set<string>()
    for (const policy of policies) {
      const product = context.products.get(policy.productCode, policy.productVersion)
      for (const state of statusOf(policy, product, today).states) seen.add(state)
      premiumDueOn(policy, product, today)
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['in-force', 'loan-outstanding', 'paid-up', 'suspended', 'terminated']),
    )
  })
})

test('the books balance, and again makes nothing', async () => {
  expect((await trialBalance(context.db)).differenceFen).toBe(0)
  expect(await makeBook({ context, customers, seed: 7 })).toMatchObject({
    customers: grown,
    policies: policies.length,
    policiesNow: 0,
  })
})

test('a book of another seed is refused', async () => {
  await expect(makeBook({ context, customers: 30, seed: 8 })).rejects.toThrow('another seed')
})
