// Changes of a contract: what they come to (pure), and what they do to rows and books (a real database).
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../test/policy-desk.ts'
import { sampleAccident, samplePolicy } from '../../test/sample-policy.ts'
import { type Day, newId } from '../kit/index.ts'
import { trialBalance } from '../payments/index.ts'
import { loadProducts, type Product, premiumFen } from '../products/index.ts'
import {
  arrearsOn,
  asOf,
  cashValueOn,
  changePaymentTerm,
  changePayoutAccount,
  changePremiumFrequency,
  coveragesOn,
  decreaseCover,
  decreaseFault,
  decreaseOf,
  frequencyFault,
  has,
  isPaidUp,
  lend,
  loanBalanceOn,
  makePaidUp,
  otherPaymentTerms,
  paidUpFault,
  paidUpOf,
  payeeOf,
  paymentTermFault,
  paymentTermOf,
  reinstatePolicy,
  rollOverFault,
  rollOverLoan,
  statusOf,
  surrenderValueOn,
  suspendPolicy,
  suspensionFault,
} from './index.ts'

let wholeLife: Product
let accident: Product
beforeAll(async () => {
  const products = await loadProducts('demo/products')
  wholeLife = products.get('whole-life')
  accident = products.get('accident')
})

const rated = (sumInsuredFen: number, change = {}) =>
  premiumFen(wholeLife, {
    ...samplePolicy().rated,
    term: 'whole',
    payYears: 10,
    frequency: 'yearly',
    sumInsuredFen,
    ...change,
  })
const held = (change = {}) => samplePolicy({ premiumFen: rated(30_000_000), ...change })
const on = '2026-06-01'
const owing = (principalFen: number) => ({
  loans: [{ id: 'l1', principalFen, lentOn: on, dueOn: '2026-11-28', yearlyRateBp: 500, repayments: [] }],
})

describe('less cover', () => {
  test('pays the difference of values and re-rates the premium', () => {
    const { after, payoutFen } = decreaseOf(held(), wholeLife, 20_000_000, on)
    const [before, kept] = [held(), after].map((policy) => cashValueOn(policy, wholeLife, on).amountFen)
    expect(payoutFen).toBe((before ?? 0) - (kept ?? 0))
    expect(Math.abs(payoutFen * 3 - (before ?? 0))).toBeLessThanOrEqual(3)
    expect(after.premiumFen).toBe(rated(20_000_000))
  })

  test('keeps a loading in proportion; a paid-up contract owes none', () => {
    const loaded = held({ premiumFen: rated(30_000_000) * 2 })
    expect(decreaseOf(loaded, wholeLife, 15_000_000, on).after.premiumFen).toBe(rated(15_000_000) * 2)
    const paid = held({ paidToOn: '2033-03-01' })
    expect(decreaseOf(paid, wholeLife, 15_000_000, on).after.premiumFen).toBe(paid.premiumFen)
  })

  test.each([
    [30_000_000, '要比现在的保额'],
    [4_900_000, '最少'],
    [5_000_001, '最少'],
    [5_000_000, undefined],
  ])('%i fen: %s', (sum, words) => {
    const fault = decreaseFault(held(), wholeLife, sum, on)?.zh
    if (words === undefined) expect(fault).toBeUndefined()
    else expect(fault).toContain(words)
  })

  test('not below what secures a loan', () => {
    const { amountFen } = cashValueOn(held(), wholeLife, on)
    const policy = held(owing(Math.floor(amountFen / 2)))
    expect(decreaseFault(policy, wholeLife, 20_000_000, on)).toBeUndefined()
    expect(decreaseFault(policy, wholeLife, 10_000_000, on)?.zh).toContain('请先还款')
  })

  test('within what the clause allows in a policy year', () => {
    const decrease = { sumMinFen: 5_000_000, timesMaxPerYear: 1, percentMaxPerYear: 20, clause: 'surrender' }
    const limited = { ...wholeLife, decrease }
    expect(decreaseFault(held(), limited, 24_000_000, on)).toBeUndefined()
    expect(decreaseFault(held(), limited, 23_900_000, on)?.zh).toContain('合计最多减 ¥60,000.00')
    expect(decreaseFault(held(), limited, 4_900_000, on)?.zh).toContain('最少 ¥50,000.00')
    const done = { version: 2, kind: 'cover-decreased', at: new Date(), on: '2026-04-01', new: {} } as const
    const once = held({ events: [{ ...done, old: { sumInsuredFen: 32_000_000 } }] })
    expect(decreaseFault(once, limited, 29_000_000, on)?.zh).toContain('2027-03-01 起可以再减')
    expect(decreaseFault(once, limited, 29_000_000, '2027-03-01')).toBeUndefined()
  })
})

describe('paid-up', () => {
  test('the value stays what it was, to the yuan of the sum', () => {
    const policy = held()
    const { after, netFen, sumInsuredFen } = paidUpOf(policy, wholeLife, on)
    expect(netFen).toBe(cashValueOn(policy, wholeLife, on).amountFen)
    expect(sumInsuredFen).toBeGreaterThan(0)
    expect(sumInsuredFen).toBeLessThan(policy.sumInsuredFen)
    expect(sumInsuredFen % 100).toBe(0)
    const left = netFen - cashValueOn(after, wholeLife, on).amountFen
    expect(left).toBeGreaterThanOrEqual(-1)
    expect(left).toBeLessThan(100)
    expect(isPaidUp(after)).toBe(true)
  })

  test('debt comes off first', () => {
    const free = paidUpOf(held(), wholeLife, on).sumInsuredFen
    const { debtFen, sumInsuredFen } = paidUpOf(held(owing(1_000_000)), wholeLife, on)
    expect(debtFen).toBe(1_000_000)
    expect(sumInsuredFen).toBeLessThan(free)
  })

  test('by the filed prices where there are some; its value is then the price of the day', () => {
    const paidUp = { fromYear: 3, sumMinFen: 100_000, clause: 'surrender' }
    const tables = {
      ...wholeLife.tables,
      paidUp: new Map([['M|36|whole|10', [40_000, 41_000, 42_000, 43_000, 44_000]]]),
    }
    const filed = { ...wholeLife, paidUp, tables }
    const { netFen, sumInsuredFen, after } = paidUpOf(held(), filed, on)
    const twelfths = 43_000 * 12 + 1_000 * 3
    const exact = Math.floor((netFen * 1_200_000) / twelfths)
    expect(sumInsuredFen).toBe(exact - (exact % 100))
    expect(cashValueOn(after, filed, on).amountFen).toBe(Math.round((sumInsuredFen * twelfths) / 1_200_000))
    expect(paidUpFault(held(), filed, '2024-12-01')?.zh).toContain('2025-03-01 起')
  })

  test.each([
    ['all premiums are paid', held, { paidToOn: '2033-03-01' }, on, '保费已经交清'],
    ['it is too early', held, {}, '2023-03-20', '2024-03-01 起'],
    ['debt eats the value', held, owing(90_000_000), on, '还不够'],
  ])('not when %s', (_why, make, change, day, words) =>
    expect(paidUpFault(make(change), wholeLife, day)?.zh).toContain(words),
  )

  test('earlier premiums count for a death benefit by the part that stays', () => {
    const { after } = paidUpOf(held(), wholeLife, on)
    const part = { part: after.sumInsuredFen, whole: 30_000_000 }
    const event = {
      version: 2,
      kind: 'made-paid-up',
      at: new Date(),
      on,
      old: null,
      new: { earlierPremiums: part },
    } as const
    const [death] = coveragesOn({ ...after, events: [event] }, wholeLife, on)
    expect(death?.amountFen).toBe(after.sumInsuredFen)
  })
})

describe('how premiums are paid', () => {
  test.each([
    ['monthly', '2027-03-01', undefined],
    ['yearly', '2027-03-01', '没有这样的缴费频率'],
    ['once', '2027-03-01', '没有这样的缴费频率'],
  ] as const)('yearly to %s, paid to %s: %s', (frequency, paidToOn, words) => {
    const fault = frequencyFault(held({ paidToOn }), wholeLife, frequency)?.zh
    if (words === undefined) expect(fault).toBeUndefined()
    else expect(fault).toContain(words)
  })

  test('a longer interval begins with a whole one', () => {
    const monthly = held({
      premiumFrequency: 'monthly',
      paidToOn: '2026-08-01',
      premiumFen: rated(30_000_000, { frequency: 'monthly' }),
    })
    expect(frequencyFault(monthly, wholeLife, 'yearly')?.zh).toContain('先按现在的方式交到 2027-03-01')
    expect(frequencyFault(monthly, wholeLife, 'quarterly')?.zh).toContain('2026-09-01')
    expect(frequencyFault({ ...monthly, paidToOn: '2026-09-01' }, wholeLife, 'quarterly')).toBeUndefined()
    expect(frequencyFault({ ...monthly, paidToOn: '2033-03-01' }, wholeLife, 'quarterly')?.zh).toContain('交清')
  })

  test('other years of premium: what is owed or given back is the difference of values', () => {
    expect(otherPaymentTerms(held(), wholeLife)).toEqual([20])
    const longer = paymentTermOf(held(), wholeLife, 20, on)
    expect(longer.settlementFen).toBeLessThan(0)
    expect(longer.after.premiumFen).toBe(rated(30_000_000, { payYears: 20 }))
    const back = paymentTermOf(longer.after, wholeLife, 10, on)
    expect(back.settlementFen).toBe(-longer.settlementFen)
    expect(otherPaymentTerms({ ...longer.after, paidToOn: '2034-03-01' }, wholeLife)).toEqual([])
    expect(paymentTermFault(held(), wholeLife, 15, on)?.zh).toContain('不能改成')
    expect(paymentTermFault(held(owing(1)), wholeLife, 20, on)?.zh).toContain('先还清')
    const early = { ...wholeLife, paymentTermChange: { untilYear: 2, clause: 'surrender' } }
    expect(paymentTermFault(held(), early, 20, on)?.zh).toContain('2025-03-01 之前')
  })
})

test('who is paid while the insured lives: the insured, for a child the policyholder', () => {
  const policy = samplePolicy()
  expect(payeeOf(policy, on)).toBe(policy.insureds[0]?.customerId)
  const child = { customerId: 'c', name: '李小满', relation: 'child', birthDate: '2017-09-01', sex: 'F' } as const
  expect(payeeOf(samplePolicy({ insureds: [child] }), on)).toBe(policy.customerId)
  expect(payeeOf(samplePolicy({ insureds: [child] }), '2035-09-01')).toBe('c')
})

test('suspension has its first year and its times', () => {
  const limited = { ...wholeLife, suspension: { fromYear: 3, monthsMax: 24, timesMax: 1, clause: 'reinstatement' } }
  expect(suspensionFault(held(), limited, '2025-02-28')?.zh).toContain('2025-03-01')
  expect(suspensionFault(held(), limited, '2025-03-01')).toBeUndefined()
  const once = { version: 2, kind: 'suspended', at: new Date(), on, old: null, new: { from: on } } as const
  expect(suspensionFault(held({ events: [once] }), limited, on)?.zh).toContain('最多可以申请中止 1 次')
})

test('a roll-over needs a loan with interest that the value still carries', () => {
  expect(rollOverFault(held(), wholeLife, on)?.zh).toContain('没有未还贷款')
  expect(rollOverFault(held(owing(100_000)), wholeLife, on)?.zh).toContain('还没有利息')
  expect(rollOverFault(held(owing(100_000)), wholeLife, '2026-07-01')).toBeUndefined()
  expect(rollOverFault(held(owing(90_000_000)), wholeLife, '2026-07-01')?.zh).toContain('先还一部分')
  expect(rollOverFault(sampleAccident(owing(100_000)), accident, '2026-07-01')?.zh).toContain('没有保单贷款')
})

describe('in rows and books', () => {
  let desk: PolicyDesk
  beforeAll(async () => {
    desk = await openPolicyDesk()
  })
  afterAll(() => desk.context.close())
  afterEach(async () => expect((await trialBalance(desk.context.db)).differenceFen).toBe(0))

  const begun = () => desk.issued('2022-03-01').then((policy) => desk.renewed(policy, 3))
  const day: Day = '2025-06-01'

  test('a decrease pays, books, and can be told again as of the day before', async () => {
    const policy = await begun()
    const { payoutFen } = await desk.change(day, policy, (tx, locked, product) =>
      decreaseCover(tx, { policy: locked, product, sumInsuredFen: 10_000_000, accountId: desk.owner.accountId }),
    )
    const after = await desk.read(policy.id)
    expect(after.sumInsuredFen).toBe(10_000_000)
    expect(after.events.at(-1)).toMatchObject({
      kind: 'cover-decreased',
      old: { sumInsuredFen: 30_000_000, premiumFen: policy.premiumFen },
      new: { sumInsuredFen: 10_000_000, payoutFen },
    })
    expect(await desk.booked(policy)).toContain(`surrenders-paid customer-funds ${payoutFen}`)
    expect(asOf(after, '2025-05-31')).toMatchObject({ sumInsuredFen: 30_000_000, premiumFen: policy.premiumFen })
    const again = (sumInsuredFen: number, accountId?: string) =>
      desk.change(day, policy, (tx, locked, product) =>
        decreaseCover(tx, { policy: locked, product, sumInsuredFen, accountId }),
      )
    await expect(again(5_000_000)).rejects.toThrow('payout-account-needed')
    await expect(again(20_000_000, desk.owner.accountId)).rejects.toThrow('change-not-possible')
  })

  test('paid-up settles the loan out of the value', async () => {
    const policy = await begun()
    await desk.change(day, policy, (tx, locked, product) =>
      lend(tx, { policy: locked, product, amountFen: 500_000, accountId: desk.owner.accountId }),
    )
    const later: Day = '2025-09-01'
    const { interestFen } = loanBalanceOn(await desk.read(policy.id), undefined, later)
    const { paidUp } = await desk.change(later, policy, (tx, locked, product) =>
      makePaidUp(tx, { policy: locked, product }),
    )
    const after = await desk.read(policy.id)
    expect(after).toMatchObject({ sumInsuredFen: paidUp.sumInsuredFen, paymentTermYears: 1 })
    expect(loanBalanceOn(after, undefined, later).amountFen).toBe(0)
    expect(arrearsOn(after, desk.products.get('whole-life'), '2035-01-01').amountFen).toBe(0)
    expect(statusOf(after, desk.products.get('whole-life'), '2035-01-01').reasons).toContainEqual(
      expect.objectContaining({ state: 'paid-up', zh: expect.stringContaining('减额交清') }),
    )
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        `surrenders-paid loan-interest ${interestFen}`,
        'surrenders-paid loans-receivable 500000',
      ]),
    )
    await expect(
      desk.change(later, policy, (tx, locked, product) => makePaidUp(tx, { policy: locked, product })),
    ).rejects.toThrow('change-not-possible')
  })

  test('frequency and years of premium move the instalment; the settlement must be as told', async () => {
    const policy = await begun()
    const product = desk.products.get('whole-life')
    await desk.change(day, policy, (tx, locked) =>
      changePremiumFrequency(tx, { policy: locked, product, frequency: 'half-yearly' }),
    )
    expect(await desk.read(policy.id)).toMatchObject({ premiumFrequency: 'half-yearly' })
    await expect(
      desk.change(day, policy, (tx, locked) =>
        changePremiumFrequency(tx, { policy: locked, product, frequency: 'half-yearly' }),
      ),
    ).rejects.toThrow('change-not-possible')
    const changing = (years: number, more = {}) =>
      desk.change(day, policy, (tx, locked) =>
        changePaymentTerm(tx, { policy: locked, product, years, asOf: day, accountId: desk.owner.accountId, ...more }),
      )
    const longer = await changing(20)
    const { settlementFen } = paymentTermOf(longer, product, 10, day)
    await expect(changing(10)).rejects.toThrow('premium-wrong-amount')
    const paymentId = await desk.paidIn(day, settlementFen, policy.id)
    await changing(10, { paid: { paymentId, amountFen: settlementFen } })
    expect(await desk.read(policy.id)).toMatchObject({ paymentTermYears: 10 })
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        `surrenders-paid customer-funds ${settlementFen}`,
        `customer-funds premium-income ${settlementFen}`,
      ]),
    )
  })

  test('suspended at request: no cover, nothing owed when it comes back before the next premium', async () => {
    const policy = await begun()
    const product = desk.products.get('whole-life')
    await desk.change(day, policy, (tx, locked) => suspendPolicy(tx, { policy: locked, product, from: '2025-06-10' }))
    const asked = await desk.read(policy.id)
    expect(has(statusOf(asked, product, '2025-06-09'), 'in-force')).toBe(true)
    expect(statusOf(asked, product, '2025-06-10').reasons[0]).toMatchObject({
      state: 'suspended',
      basis: expect.stringContaining('申请'),
    })
    expect(coveragesOn(asked, product, '2025-06-10')[0]?.state).toBe('not-covered')
    const back = (amountFen: number, paymentId: string | null) =>
      desk.change('2025-08-01', policy, (tx, locked) =>
        reinstatePolicy(tx, { policy: locked, product, amountFen, paymentId }),
      )
    await expect(back(0, newId())).rejects.toThrow('premium-wrong-amount')
    await back(0, null)
    expect(has(statusOf(await desk.read(policy.id), product, '2025-08-01'), 'in-force')).toBe(true)
    await expect(
      desk.change('2025-08-02', policy, (tx, locked) =>
        suspendPolicy(tx, { policy: locked, product, from: '2025-08-01' }),
      ),
    ).rejects.toThrow('change-not-possible')
  })

  test('a loan rolls over for its interest', async () => {
    const policy = await begun()
    const product = desk.products.get('whole-life')
    await desk.change(day, policy, (tx, locked) =>
      lend(tx, { policy: locked, product, amountFen: 400_000, accountId: desk.owner.accountId }),
    )
    const due: Day = '2025-11-28'
    const { interestFen } = loanBalanceOn(await desk.read(policy.id), undefined, due)
    const paymentId = await desk.paidIn(due, interestFen, policy.id)
    const roll = (amountFen: number) =>
      desk.change(due, policy, (tx, locked) =>
        rollOverLoan(tx, { policy: locked, product, amountFen, paymentId, asOf: due }),
      )
    await expect(roll(interestFen - 1)).rejects.toThrow('premium-wrong-amount')
    const { loan } = await roll(interestFen)
    expect(loan).toMatchObject({ principalFen: 400_000, lentOn: due, dueOn: '2026-05-27' })
    const after = await desk.read(policy.id)
    expect(loanBalanceOn(after, undefined, due)).toMatchObject({ principalFen: 400_000, interestFen: 0 })
    expect(surrenderValueOn(after, product, due).amountFen).toBe(cashValueOn(after, product, due).amountFen - 400_000)
    expect(loanBalanceOn(asOf(after, '2025-11-27'), undefined, '2025-11-27').interestFen).toBeGreaterThan(0)
  })

  test('benefits go to an account of the payee, who is the insured', async () => {
    const policy = await begun()
    await expect(
      desk.change(day, policy, (tx, locked) =>
        changePayoutAccount(tx, { policy: locked, accountId: desk.owner.accountId }),
      ),
    ).rejects.toThrow('account-unknown')
  })
})
