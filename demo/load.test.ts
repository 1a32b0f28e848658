// The demo insurer: every state it is meant to show, loaded once however often it is interrupted, with books that balance.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listEntitlements } from '../src/benefits/index.ts'
import { getCustomer } from '../src/customers/index.ts'
import { readIdNumber } from '../src/identity/index.ts'
import { addDays, type Text } from '../src/kit/index.ts'
import { demoBankBooks, isCardNumber, listAccounts, trialBalance } from '../src/payments/index.ts'
import { findPolicyByNumber, getPolicy, statusOf } from '../src/policies/index.ts'
import { loadProducts, type Products } from '../src/products/index.ts'
import { findHospital } from '../src/providers/index.ts'
import { openContext, type TestContext } from '../test/context.ts'
import { contractKeys, contractsOn } from './book/contracts.ts'
import { crowdPolicyNo } from './book/crowd-contracts.ts'
import { cardNumberOf, crowd, departed, idNumberOf, people } from './book/people.ts'
import { findDemo, loadDemo, peopleOfDemo } from './index.ts'

let context: TestContext
let products: Products
const lines: Text[] = []
const notes: Text[] = []

beforeAll(async () => {
  context = await openContext()
  products = await loadProducts('demo/products')
  // Stopped in the middle, as by a kill: the next load goes on from there.
  const stopped = loadDemo({ ...context, products }, (line) => {
    if (line.en.includes('policies')) throw new Error('stopped')
  })
  await expect(stopped).rejects.toThrow('stopped')
  notes.push(...(await loadDemo({ ...context, products }, (line) => lines.push(line))))
})
afterAll(() => context.close())

async function stateOf(key: string): Promise<string> {
  const owner = contractsOn(context.clock.today()).find((contract) => contract.key === key)?.owner ?? ''
  const { policy } = await getPolicy(context.db, await findDemo(context.db, owner), await findDemo(context.db, key))
  return statusOf(policy, products.get(policy.productCode), context.clock.today()).states.join(' ')
}

test('says of each of the staff what they are there for', () => {
  const [said = ''] = notes.map(({ zh }) => zh).filter((zh) => zh.startsWith('柜台登录'))
  for (const who of ['chen-jie（理赔）', 'zhao-min（客服）', 'sun-lan（核保）', 'he-ning（柜面）'])
    expect(said).toContain(who)
})

test('tells what it does', () => {
  expect(lines.map(({ en }) => en)).toEqual([
    expect.stringContaining('staff'),
    expect.stringContaining('customers'),
    expect.stringContaining(`${contractKeys.length + crowd.length} policies`),
  ])
})

describe('each policy shows its state', () => {
  test.each([
    ['whole-life', 'in-force'],
    ['term-life', 'in-force'],
    ['critical-illness', 'in-force cooling-off waiting'],
    ['medical', 'in-force'],
    ['child-accident', 'in-force'],
    ['annuity', 'in-force'],
    ['grace-life', 'in-force premium-due grace'],
    ['lapsed-life', 'suspended'],
    ['loaned-life', 'in-force loan-outstanding loan-overdue'],
    ['ended-accident', 'terminated'],
    ['annuity-elder', 'in-force annuity-paying'],
    ['universal-life', 'in-force'],
    ['unit-linked', 'in-force'],
    ['young-universal', 'in-force cooling-off'],
    ['term-wang', 'in-force'],
    ['accident-wang', 'in-force'],
  ])('%s: %s', async (key, expected) => expect(await stateOf(key)).toBe(expected))

  test('whatever the day it is loaded on', () => {
    for (let days = 0; days < 1_500; days += 1) {
      const today = addDays('2026-01-01', days)
      const contracts = contractsOn(today)
      expect(contracts.map(({ key }) => key)).toEqual(contractKeys)
      for (const { effectiveOn, product } of contracts)
        expect(products.at(product, addDays(effectiveOn, -1)).code, `${product} on ${today}`).toBe(product)
    }
  })
})

test('people are invented, their numbers valid and their own', async () => {
  const numbers = [...people, ...crowd, ...departed].map((person, index) => idNumberOf(person, index + 1))
  expect(new Set(numbers).size).toBe(people.length + crowd.length + departed.length)
  for (const number of numbers) expect(readIdNumber(number)?.idNumber).toBe(number)
  const cards = [...people, ...crowd, ...departed].flatMap((_, index) => [
    cardNumberOf(index * 10 + 10),
    cardNumberOf(index * 10 + 11),
  ])
  expect(new Set(cards).size).toBe(cards.length)
  // The demo bank is awkward with these endings; nobody of the demo has one.
  for (const card of cards) expect(isCardNumber(card) && !/000[2-5]$/.test(card)).toBe(true)
  for (const { key } of peopleOfDemo) {
    const { name, idNumber } = await getCustomer(context.db, await findDemo(context.db, key))
    expect(name).toBe(peopleOfDemo.find((one) => one.key === key)?.name)
    expect(idNumber).toMatch(/^990000/)
  }
  expect(await listAccounts(context.db, await findDemo(context.db, 'lin-yue'))).toHaveLength(2)
  await expect(findDemo(context.db, 'nobody')).rejects.toThrow('nobody')
})

test('the books balance, and the bank has the same', async () => {
  const { differenceFen, accounts } = await trialBalance(context.db)
  expect(differenceFen).toBe(0)
  const bank = accounts.find(({ account }) => account === 'bank')
  expect((await demoBankBooks(context.db)).balanceFen).toBe(bank?.balanceFen)
})

test('check-ups, hospitals', async () => {
  const mine = await listEntitlements(context.db, await findDemo(context.db, 'lin-yue'))
  expect(mine).toHaveLength(1)
  expect(await findHospital(context.db, '浙江大学医学院附属儿童医院')).toMatchObject({ level: 3 })
})

test('loading again changes nothing', async () => {
  const before = await trialBalance(context.db)
  const said: Text[] = []
  const notes = await loadDemo({ ...context, products }, (line) => said.push(line))
  expect(said).toEqual([])
  expect(notes[0]?.zh).toContain('虚构')
  expect(await trialBalance(context.db)).toEqual(before)
  expect(await findPolicyByNumber(context.db, crowdPolicyNo(crowd.length))).toBeUndefined()
})
