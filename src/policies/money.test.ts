// Premiums, loans and reinstatement on a real database: what is taken, booked, and refused.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../test/policy-desk.ts'
import { type Day, newId } from '../kit/index.ts'
import { settleInDemoBank, trialBalance } from '../payments/index.ts'
import {
  arrearsOn,
  cashValueOn,
  lend,
  loanBalanceOn,
  type Policy,
  recordPremium,
  reinstatePolicy,
  repayLoan,
} from './index.ts'

let desk: PolicyDesk
beforeAll(async () => {
  desk = await openPolicyDesk()
})
afterAll(() => desk.context.close())
afterEach(async () => expect((await trialBalance(desk.context.db)).differenceFen).toBe(0))

describe('premiums', () => {
  test('move the day to which it is paid; two at once too; not half of one, not twice', async () => {
    const policy = await desk.renewed(await desk.issued('2022-03-01'), 1)
    expect(policy).toMatchObject({ paidToOn: '2024-03-01', version: 2 })
    expect(policy.premiums).toHaveLength(2)
    const pay = async (amountFen: number) => {
      const paymentId = await desk.paidIn('2024-03-01', amountFen, policy.id)
      return desk.change('2024-03-01', policy, (tx, locked, product) =>
        recordPremium(tx, { policy: locked, product, amountFen, paymentId }),
      )
    }
    await expect(pay(policy.premiumFen - 1)).rejects.toThrow('premium-wrong-amount')
    expect((await pay(2 * policy.premiumFen)).paidToOn).toBe('2026-03-01')
  })

  test('not while suspended, not when nothing is due, not once it has ended', async () => {
    const policy = await desk.issued('2022-03-01')
    const pay = (day: Day, one: Policy) =>
      desk.change(day, one, (tx, locked, product) =>
        recordPremium(tx, { policy: locked, product, amountFen: one.premiumFen, paymentId: newId() }),
      )
    await expect(pay('2023-05-01', policy)).rejects.toThrow('policy-suspended')
    const short = await desk.issued('2026-05-01', { short: true })
    await expect(pay('2026-06-01', short)).rejects.toThrow('premium-not-due')
    await expect(pay('2027-05-01', short)).rejects.toThrow('policy-ended')
  })
})

describe('loans', () => {
  test('are paid out and booked, repaid interest first, and bounded by the limit', async () => {
    const policy = await desk.renewed(await desk.issued('2022-03-01'), 3)
    const product = desk.products.get('whole-life')
    const day = '2025-06-01'
    const borrow = (amountFen: number) =>
      desk.change(day, policy, (tx, locked) =>
        lend(tx, { policy: locked, product, amountFen, accountId: desk.owner.accountId }),
      )
    const most = Math.floor(cashValueOn(policy, product, day).amountFen * 0.8)
    await expect(borrow(most + 1)).rejects.toThrow('not-lendable')
    await expect(borrow(99_999)).rejects.toThrow('not-lendable')
    const { paymentId } = await borrow(1_000_000)
    await expect(borrow(most - 1_000_000 + 1)).rejects.toThrow('not-lendable')
    await desk.on(day, (tx) => settleInDemoBank(tx, paymentId))
    const later = '2026-02-28'
    const owing = await desk.read(policy.id)
    const owed = loanBalanceOn(owing, product, later)
    expect(owed).toMatchObject({ principalFen: 1_000_000, interestFen: 37_260 })
    const incoming = await desk.paidIn(later, owed.amountFen, policy.id)
    const repay = (amountFen: number) =>
      desk.change(later, owing, (tx, locked) => repayLoan(tx, { policy: locked, amountFen, paymentId: incoming }))
    await expect(repay(owed.amountFen + 1)).rejects.toThrow('nothing-owed')
    await repay(owed.amountFen)
    expect(loanBalanceOn(await desk.read(policy.id), product, later).amountFen).toBe(0)
    await expect(repay(1)).rejects.toThrow('nothing-owed')
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        'loans-receivable customer-funds 1000000',
        'customer-funds loan-interest 37260',
        'customer-funds loans-receivable 1000000',
      ]),
    )
  })

  test('not in cooling-off, not on a product without loans', async () => {
    const fresh = await desk.issued('2026-05-01')
    const borrow = (day: Day, policy: Policy) =>
      desk.change(day, policy, (tx, locked, product) =>
        lend(tx, { policy: locked, product, amountFen: 100_000, accountId: desk.owner.accountId }),
      )
    await expect(borrow('2026-05-02', fresh)).rejects.toThrow('not-lendable')
    await expect(borrow('2026-06-01', await desk.issued('2026-05-01', { short: true }))).rejects.toThrow('not-lendable')
  })
})

describe('reinstatement', () => {
  test('pays the arrears with interest and brings the policy back from that day', async () => {
    const policy = await desk.issued('2023-03-01')
    const product = desk.products.get('whole-life')
    const day = '2024-08-08'
    const { amountFen, interestFen } = arrearsOn(policy, product, day)
    expect(interestFen).toBe(Math.round((policy.premiumFen * 0.05 * 160) / 365))
    const paymentId = await desk.paidIn(day, amountFen, policy.id)
    const attempt = (paidFen: number) =>
      desk.change(day, policy, (tx, locked) =>
        reinstatePolicy(tx, { policy: locked, product, amountFen: paidFen, paymentId }),
      )
    await expect(attempt(amountFen - 1)).rejects.toThrow('premium-wrong-amount')
    await attempt(amountFen)
    const back = await desk.read(policy.id)
    expect(back.paidToOn).toBe('2025-03-01')
    expect(back.premiums.at(-1)).toMatchObject({ dueOn: '2024-03-01', interestFen, paidOn: day })
    await expect(attempt(amountFen)).rejects.toThrow('not-suspended')
  })

  test('the amount may be that of the day it was told', async () => {
    const policy = await desk.issued('2023-03-01')
    const product = desk.products.get('whole-life')
    const { amountFen } = arrearsOn(policy, product, '2024-08-08')
    const paymentId = await desk.paidIn('2024-08-08', amountFen, policy.id)
    const back = await desk.change('2024-08-10', policy, (tx, locked) =>
      reinstatePolicy(tx, { policy: locked, product, amountFen, paymentId, asOf: '2024-08-08' }),
    )
    expect(back.paidToOn).toBe('2025-03-01')
  })

  test('not after two years', async () => {
    const policy = await desk.issued('2021-03-01')
    const product = desk.products.get('whole-life')
    const day = '2024-05-02'
    const { amountFen } = arrearsOn(policy, product, day)
    await expect(
      desk.change(day, policy, (tx, locked) =>
        reinstatePolicy(tx, { policy: locked, product, amountFen, paymentId: newId() }),
      ),
    ).rejects.toThrow('reinstatement-over')
  })
})
