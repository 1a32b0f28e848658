// Values on any day: what is told of a past day is what was told on that day; what is told of a later one is what comes true.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../test/policy-desk.ts'
import { samplePolicy } from '../../test/sample-policy.ts'
import { addDays, type Day } from '../kit/index.ts'
import { settleInDemoBank } from '../payments/index.ts'
import { loadProducts, type Product } from '../products/index.ts'
import {
  arrearsOn,
  asOf,
  cashValueOn,
  lend,
  loanBalanceOn,
  reinstatePolicy,
  repayLoan,
  surrenderPolicy,
  valuesOn,
} from './index.ts'

let wholeLife: Product
beforeAll(async () => {
  wholeLife = (await loadProducts('demo/products')).get('whole-life')
})

describe('a day to come', () => {
  const today = '2026-06-01'
  const at = (on: Day) => valuesOn(samplePolicy(), wholeLife, on, today)

  test('premiums go on being paid, and that is said', () => {
    const values = at('2029-03-02')
    expect(values).toMatchObject({ when: 'future', paidToOn: '2030-03-01' })
    expect(values.assumptions[0]?.zh).toContain('以后每期保费 ¥15,000.00 都按时交')
    expect(values.cashValue).toEqual(cashValueOn(samplePolicy({ paidToOn: '2030-03-01' }), wholeLife, '2029-03-02'))
    expect(values.premiumDue).toMatchObject({ dueOn: '2030-03-01', amountFen: 1_500_000 })
  })

  test('after the last premium nothing is due any more', () => {
    expect(at('2040-01-01')).toMatchObject({ premiumDue: null, paidToOn: '2033-03-01' })
    expect(at('2040-01-01').status.states).toContain('paid-up')
  })

  test('today nothing is assumed; a suspended contract stays as it is', () => {
    expect(at(today)).toMatchObject({ when: 'today', assumptions: [] })
    const lapsed = samplePolicy({ paidToOn: '2024-03-01' })
    const values = valuesOn(lapsed, wholeLife, '2030-01-01', '2025-06-01')
    expect(values).toMatchObject({ paidToOn: '2024-03-01' })
    expect(values.assumptions[0]?.zh).toContain('不再交费')
    expect(values.status.states).toContain('suspended')
  })

  test('a loan is not repaid by itself', () => {
    const loan = {
      id: 'l1',
      principalFen: 1_000_000,
      lentOn: '2026-01-01',
      dueOn: '2026-06-30',
      yearlyRateBp: 500,
      repayments: [],
    }
    const values = valuesOn(samplePolicy({ loans: [loan] }), wholeLife, '2027-01-01', today)
    expect(values.loanBalance.amountFen).toBe(1_050_000)
    expect(values.surrenderValue.amountFen).toBe(values.cashValue.amountFen - 1_050_000)
    expect(values.assumptions.map(({ zh }) => zh)).toContainEqual(expect.stringContaining('贷款不还'))
  })
})

describe('a day that is over', () => {
  let desk: PolicyDesk
  beforeAll(async () => {
    desk = await openPolicyDesk()
  })
  afterAll(() => desk.context.close())

  test('is told as it was told then: a life with loan, repayment, lapse, reinstatement and surrender', async () => {
    const { owner, on, paidIn, change, read } = desk
    const policy = await desk.renewed(await desk.issued('2020-03-01'), 2)
    const told = new Map<Day, ReturnType<typeof valuesOn>>()
    const tell = async (day: Day) => told.set(day, valuesOn(await read(policy.id), wholeLife, day, day))

    await tell('2022-03-05')
    const { paymentId } = await change('2022-06-01', policy, (tx, locked) =>
      lend(tx, { policy: locked, product: wholeLife, amountFen: 300_000, accountId: owner.accountId }),
    )
    await on('2022-06-01', (tx) => settleInDemoBank(tx, paymentId))
    await tell('2022-07-01')
    const owed = loanBalanceOn(await read(policy.id), wholeLife, '2022-09-01').amountFen
    const repayment = await paidIn('2022-09-01', owed, policy.id)
    await change('2022-09-01', policy, (tx, locked) =>
      repayLoan(tx, { policy: locked, amountFen: owed, paymentId: repayment }),
    )
    await tell('2022-10-01')
    await tell('2023-08-01')
    expect(told.get('2023-08-01')?.status.states).toContain('suspended')
    const arrears = arrearsOn(await read(policy.id), wholeLife, '2023-08-08').amountFen
    const paid = await paidIn('2023-08-08', arrears, policy.id)
    await change('2023-08-08', policy, (tx, locked, product) =>
      reinstatePolicy(tx, { policy: locked, product, amountFen: arrears, paymentId: paid }),
    )
    await tell('2023-08-09')
    await change('2023-12-01', policy, (tx, locked, product) =>
      surrenderPolicy(tx, { policy: locked, product, accountId: owner.accountId }),
    )
    await tell('2023-12-02')

    const now = await read(policy.id)
    for (const [day, then] of told) {
      const again = valuesOn(now, wholeLife, day, '2026-01-01')
      expect({ ...again, when: 'today' }, day).toEqual(then)
    }
    expect(valuesOn(now, wholeLife, '2023-12-02', '2026-01-01').cashValue.amountFen).toBe(0)
    expect(asOf(now, '2022-10-01').version).toBeLessThan(now.version)
    expect(asOf(now, addDays('2023-08-08', -1))).toMatchObject({ paidToOn: '2023-03-01' })
  })
})
