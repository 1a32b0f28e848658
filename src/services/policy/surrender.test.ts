// A loan is no loss; what else could be done is shown before, and on no paper of a contract that has ended.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sampleAccident, samplePolicy } from '../../../test/sample-policy.ts'
import { startOf } from '../../kit/index.ts'
import { type Loan, loanBalanceOn, type Policy, surrenderValueOn } from '../../policies/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import surrender from './surrender.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

type Given = Parameters<typeof surrender.preview>[0]

function given(policy: Policy, today: string): Given {
  const product = products.get(policy.productCode, policy.productVersion)
  const { customerId } = policy
  const holder = { customerId, name: '林悦', birthDate: '1990-01-01', diedOn: null, parents: [], mandates: [] }
  const parties = { policy, coversDeath: true, on: today, people: new Map([[customerId, holder]]) }
  const facts = { policy, product, products, today, customer: { customerId }, parties }
  return z.custom<Given>().parse({ ...facts, answers: { alternatives: { why: 'money' } } })
}

const loan: Loan = {
  id: 'l1',
  principalFen: 1_000_000,
  lentOn: '2026-06-01',
  dueOn: '2026-11-30',
  yearlyRateBp: 500,
  repayments: [],
}
const today = '2026-11-01'

test('what was borrowed is told by itself, and the loss is that before it', () => {
  const policy = samplePolicy({ loans: [loan] })
  const { money = [], notes = [] } = surrender.preview(given(policy, today))
  const product = products.get('whole-life', policy.productVersion)
  const { grossFen, amountFen } = surrenderValueOn(policy, product, today)
  const debtFen = loanBalanceOn(policy, product, today).amountFen
  expect(money.map(({ label, amountFen: fen }) => [label.zh, fen])).toEqual([
    ['退保金额', amountFen],
    ['扣除贷款前', grossFen],
    ['扣除贷款本息', -debtFen],
    ['已交保费', 6_000_000],
    ['扣除贷款前与已交保费相差', grossFen - 6_000_000],
  ])
  expect(notes.map(({ zh }) => zh).join()).not.toContain('保障不断')
  const before = surrender.keyFacts?.(given(policy, today)) ?? []
  expect(JSON.stringify(before)).toMatch(/最多 ¥[\d,.]+，保障不断/)
})

test('without a loan nothing is said of one', () => {
  const { money = [] } = surrender.preview(given(samplePolicy(), today))
  expect(money.map(({ label }) => label.zh)).toEqual(['退保金额', '已交保费', '与已交保费相差'])
})

test('in cooling-off all premiums come back instead, unless something was given: then it is surrendered', () => {
  const on = '2026-05-04'
  expect(surrender.may(given(sampleAccident(), on))).toMatchObject({ ok: false, instead: 'cancel-in-cooling-off' })
  const claimed = { kind: 'claim-paid', on, version: 2, at: startOf(on), old: null, new: null } as const
  expect(surrender.may(given(sampleAccident({ events: [claimed] }), on))).toEqual({ ok: true })
})
