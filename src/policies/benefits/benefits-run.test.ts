// What the day's run makes of benefits of living on a real database: each once, booked, paid, kept or used as was chosen.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { keepFact, recordDeath } from '../../customers/index.ts'
import { addDays, addYears, type Day, newId } from '../../kit/index.ts'
import { listHeld, listPayments, trialBalance } from '../../payments/index.ts'
import { premiumFen } from '../../products/index.ts'
import { readFacts } from '../days-run/read-facts.ts'
import {
  allLeftOn,
  arrangeAnnuity,
  arrangeMaturity,
  coveragesOn,
  has,
  issuePolicy,
  isWaived,
  lend,
  type Policy,
  setDividendOption,
  statusOf,
  sumLeft,
  surrenderPolicy,
  surrenderValueOn,
  suspendPolicy,
  takeLeft,
  waivePremiums,
} from '../index.ts'

let desk: PolicyDesk
beforeAll(async () => {
  desk = await openPolicyDesk()
})
afterAll(async () => {
  expect((await trialBalance(desk.context.db)).differenceFen).toBe(0)
  await desk.context.close()
})

const endowment = {
  product: 'endowment',
  term: '20y',
  payYears: 1,
  frequency: 'once',
  sumInsuredFen: 10_000_000,
} as const
const annuity = {
  product: 'annuity',
  term: 'from-60',
  payYears: 1,
  frequency: 'once',
  sumInsuredFen: 1_200_000,
} as const
interface Sold {
  readonly product: string
  readonly term: string
  readonly payYears: number
  readonly frequency: 'once' | 'yearly'
  readonly sumInsuredFen: number
}

/** A contract on 林悦 herself, or on 李伟, with its first premium paid. */
async function issued(
  { product: code, ...sold }: Sold,
  effectiveOn: Day,
  { own = true, age = 36 } = {},
): Promise<Policy> {
  const product = desk.products.get(code)
  const id = newId()
  const day = addDays(effectiveOn, -1)
  const birthDate = addYears(effectiveOn, -age)
  const person = own
    ? ({ customerId: desk.owner.customerId, name: '林悦', relation: 'self' } as const)
    : ({ customerId: desk.insuredId, name: '李伟', relation: 'spouse' } as const)
  const rated = { ...sold, occupationClass: 1, insuredPublicly: true }
  const paymentId = await desk.paidIn(day, premiumFen(product, { ...rated, sex: 'F', age }), id)
  await desk.on(day, async (tx) =>
    issuePolicy(tx, {
      ...rated,
      id,
      customerId: desk.owner.customerId,
      product,
      insureds: [{ ...person, birthDate, sex: 'F' }],
      beneficiaries: [],
      effectiveOn,
      receiptSigned: true,
      premiumAccountId: null,
      paymentId,
    }),
  )
  return desk.read(id)
}

async function balances({ id }: Policy): Promise<Record<string, number>> {
  const rows = await desk.context.db.selectFrom('payment_ledger').selectAll().where('subjectId', '=', id).execute()
  const sums: Record<string, number> = {}
  for (const { debit, credit, amountFen } of rows) {
    sums[debit] = (sums[debit] ?? 0) + amountFen
    sums[credit] = (sums[credit] ?? 0) - amountFen
  }
  return sums
}

const dividendsOf = ({ benefits }: Policy) => benefits.filter(({ kind }) => kind === 'dividend')

describe('a dividend', () => {
  test('is left to grow unless something else was chosen, and run again is the same', async () => {
    const policy = await issued(endowment, '2024-09-01')
    const once = await desk.ran(policy, '2025-09-01')
    const again = await desk.ran(once, '2025-09-01')
    expect(again.benefits).toEqual(once.benefits)
    const [dividend] = dividendsOf(again)
    // the scale of 2025-07 for a single premium of twenty years, first year, by 100 thousand yuan
    expect(dividend).toMatchObject({ dueOn: '2025-09-01', used: 'left', debtFen: 0 })
    expect((await balances(policy))['benefits-left']).toBe(-(dividend?.amountFen ?? 0))
    expect((await balances(policy))['dividends-paid']).toBe(dividend?.amountFen)
  })

  test('in cash goes to the account named', async () => {
    const policy = await issued(endowment, '2024-09-02')
    const { accountId } = desk.owner
    await desk.change('2025-01-01', policy, (tx, locked, product) =>
      setDividendOption(tx, { policy: locked, product, option: 'cash', accountId }),
    )
    const paid = await desk.ran(policy, '2025-09-02')
    const [dividend] = dividendsOf(paid)
    expect(dividend?.used).toBe('paid')
    const payments = await listPayments(desk.context.db, { customerId: policy.customerId, limit: 50 })
    expect(payments.map(({ amountFen, purpose }) => `${purpose} ${amountFen}`)).toContain(
      `dividend ${dividend?.amountFen}`,
    )
  })

  test('against the premium is held for it, and the premium is paid out of it as far as it goes', async () => {
    const policy = await issued({ ...endowment, payYears: 10, frequency: 'yearly' }, '2024-09-03')
    await desk.change('2025-01-01', policy, (tx, locked, product) =>
      setDividendOption(tx, { policy: locked, product, option: 'offset-premium' }),
    )
    const paid = await desk.ran(policy, '2025-09-03')
    const [dividend] = dividendsOf(paid)
    expect(dividend?.used).toBe('premium')
    const held = await listHeld(desk.context.db, { subjectId: policy.id })
    expect(held).toMatchObject([{ cause: 'premium-left', amountFen: dividend?.amountFen }])
  })

  test('buys cover by the filed prices, which counts in value and benefits', async () => {
    const policy = await issued(endowment, '2024-09-04')
    await desk.change('2025-01-01', policy, (tx, locked, product) =>
      setDividendOption(tx, { policy: locked, product, option: 'paid-up-additions' }),
    )
    const grown = await desk.ran(policy, '2025-09-04')
    const [dividend] = dividendsOf(grown)
    const price = Number(desk.products.get('endowment').tables.paidUp.get('F|36|20y|1')?.[1])
    expect(dividend?.boughtFen).toBe(Math.floor(((dividend?.amountFen ?? 0) * 100_000) / price))
    const survival = coveragesOn(grown, desk.products.get('endowment'), '2026-01-01').find(
      ({ id }) => id === 'maturity',
    )
    expect(survival?.amountFen).toBe(10_000_000 + (dividend?.boughtFen ?? 0))
  })
})

describe('a survival benefit', () => {
  test('is kept and told without an account, taken in part, and paid by itself once there is one', async () => {
    const policy = await issued(endowment, '2019-05-01')
    const due = await desk.ran(policy, '2024-05-01')
    const product = desk.products.get('endowment')
    expect(sumLeft(allLeftOn(due, product, '2024-05-01', ['survival']))).toBe(500_000)
    const { accountId, customerId: payeeId } = desk.owner
    const on = '2024-11-01'
    const before = sumLeft(allLeftOn(due, product, on, ['survival']))
    expect(before).toBe(500_000 + Math.round((500_000 * 300 * 184) / 3_650_000))
    const take = { kinds: ['survival'], amountFen: 100_000, purpose: 'benefit', payeeId, accountId } as const
    await desk.change(on, due, (tx, locked) => takeLeft(tx, { policy: locked, product, ...take }))
    const taken = await desk.read(policy.id)
    expect(sumLeft(allLeftOn(taken, product, on, ['survival']))).toBe(before - 100_000)
    const sums = await balances(policy)
    expect(sums['benefit-interest']).toBe(before - 500_000)
    const many = desk.change(on, taken, (tx, locked) =>
      takeLeft(tx, { policy: locked, product, ...take, amountFen: 9_000_000 }),
    )
    await expect(many).rejects.toMatchObject({ kind: { id: 'not-enough-left' } })
  })

  test('sets debt off first', async () => {
    const policy = await issued(endowment, '2019-06-01')
    const product = desk.products.get('endowment')
    const { accountId } = desk.owner
    await desk.change('2024-05-31', policy, (tx, locked) =>
      lend(tx, { policy: locked, product, amountFen: 200_000, accountId }),
    )
    const due = await desk.ran(policy, '2024-06-01')
    const survival = due.benefits.find(({ kind }) => kind === 'survival')
    expect(survival?.debtFen).toBe(200_000 + Math.round((200_000 * 500) / 3_650_000))
    expect((await balances(policy))['loans-receivable']).toBe(0)
    expect(sumLeft(allLeftOn(due, product, '2024-06-01', ['survival']))).toBe(500_000 - (survival?.debtFen ?? 0))
  })

  test('is not paid for somebody who has died', async () => {
    const policy = await issued(endowment, '2019-07-01', { own: false })
    await desk.on('2024-06-30', (tx) => recordDeath(tx, desk.insuredId, '2024-06-20'))
    expect((await desk.ran(policy, '2024-07-01')).benefits).toEqual([])
  })

  test('that was left goes out with the value when the contract is given up', async () => {
    const policy = await issued(endowment, '2019-08-01')
    const due = await desk.ran(policy, '2024-08-01')
    const product = desk.products.get('endowment')
    const { accountId } = desk.owner
    const worth = surrenderValueOn(due, product, '2024-09-01')
    expect(sumLeft(worth.left)).toBeGreaterThan(500_000)
    await desk.change('2024-09-01', due, (tx, locked) => surrenderPolicy(tx, { policy: locked, product, accountId }))
    const gone = await desk.read(policy.id)
    expect(allLeftOn(gone, product, '2024-09-01')).toEqual([])
    const sums = await balances(policy)
    expect([sums['benefits-left'], sums['customer-funds']]).toEqual([0, 0])
    const payments = await listPayments(desk.context.db, { customerId: policy.customerId, limit: 50 })
    expect(payments.map(({ amountFen, purpose }) => `${purpose} ${amountFen}`)).toContain(
      `surrender ${worth.amountFen}`,
    )
  })
})

describe('an annuity', () => {
  test('begins as arranged: by the month, to the account, the first instalment on its day', async () => {
    const policy = await issued(annuity, '2020-03-01', { age: 58 })
    const { accountId } = desk.owner
    await desk.change('2022-02-01', policy, (tx, locked, product) =>
      arrangeAnnuity(tx, { policy: locked, product, term: 'from-60', every: 'month', accountId }),
    )
    expect((await desk.ran(policy, '2022-02-28')).benefits).toEqual([])
    await desk.ran(policy, '2022-03-01')
    const later = await desk.ran(policy, '2022-04-01')
    expect(later.benefits.map(({ dueOn, amountFen, used }) => `${dueOn} ${amountFen} ${used}`)).toEqual([
      '2022-03-01 102000 paid',
      '2022-04-01 102000 paid',
    ])
    const late = desk.change('2022-04-02', later, (tx, locked, product) =>
      arrangeAnnuity(tx, { policy: locked, product, term: 'from-65', every: 'year', accountId }),
    )
    await expect(late).rejects.toMatchObject({ kind: { id: 'change-not-possible' } })
  })

  test('that starts later buys more for the same premium', async () => {
    const policy = await issued(annuity, '2020-04-01', { age: 50 })
    const { accountId } = desk.owner
    const arranged = await desk.change('2022-02-01', policy, (tx, locked, product) =>
      arrangeAnnuity(tx, { policy: locked, product, term: 'from-65', every: 'year', accountId }),
    )
    const rates = desk.products.get('annuity').tables.rates
    const [from60, from65] = [rates.get('F|50|from-60|1') ?? 0, rates.get('F|50|from-65|1') ?? 1]
    expect(arranged.sumInsuredFen).toBe(Math.floor((1_200_000 * from60) / from65 / 100) * 100)
    expect(arranged.sumInsuredFen).toBeGreaterThan(policy.sumInsuredFen)
  })
})

describe('the end of a term', () => {
  const short = { ...endowment, term: '15y' }

  test('pays the sum with everything that was left, as arranged, and the contract ends', async () => {
    const policy = await issued(short, '2011-05-01')
    const product = desk.products.get('endowment')
    const { accountId } = desk.owner
    await desk.ran(policy, '2025-05-01')
    await desk.change('2026-04-10', policy, (tx, locked) =>
      arrangeMaturity(tx, { policy: locked, product, way: 'lump-sum', accountId }),
    )
    const ended = await desk.ran(policy, '2026-05-01')
    expect(ended.benefits.at(-1)).toMatchObject({ kind: 'maturity', amountFen: 10_000_000, used: 'paid' })
    expect(allLeftOn(ended, product, '2026-05-01')).toEqual([])
    expect(statusOf(ended, product, '2026-05-01').reasons[0]?.zh).toContain('满期')
    const sums = await balances(policy)
    expect([sums['benefits-left'], sums['customer-funds']]).toEqual([0, 0])
  })

  test('keeps it with interest when nobody has said where to', async () => {
    const policy = await issued(short, '2011-06-01')
    const product = desk.products.get('endowment')
    const kept = await desk.ran(policy, '2026-06-01')
    expect(sumLeft(allLeftOn(kept, product, '2026-06-01', ['maturity']))).toBe(10_000_000)
    const later = sumLeft(allLeftOn(kept, product, '2026-09-01', ['maturity']))
    expect(later).toBe(10_000_000 + Math.round((10_000_000 * 250 * 92) / 3_650_000))
    expect(has(statusOf(kept, product, '2026-06-01'), 'terminated')).toBe(true)
  })
})

describe('what rests for a time', () => {
  test('a suspension at request is over after the longest time; what fell due has grace from then', async () => {
    const policy = await desk.issued('2020-10-01')
    await desk.renewed(policy, 2)
    await desk.change('2023-05-01', policy, (tx, locked, product) =>
      suspendPolicy(tx, { policy: locked, product, from: '2023-05-02' }),
    )
    const resting = await desk.ran(policy, '2024-04-20')
    const product = desk.products.get(policy.productCode)
    expect(has(statusOf(resting, product, '2024-05-01'), 'suspended')).toBe(true)
    const back = await desk.ran(policy, '2024-05-02')
    const status = statusOf(back, product, '2024-05-02')
    expect([has(status, 'in-force'), has(status, 'grace')]).toEqual([true, true])
    expect(has(statusOf(back, product, '2024-07-01'), 'in-force')).toBe(true)
    expect(has(statusOf(back, product, '2024-07-02'), 'suspended')).toBe(true)
    const acts = await desk.context.db.selectFrom('policy_acts').selectAll().where('policyId', '=', policy.id).execute()
    expect(acts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['suspension-ending', 'suspension-over']))
  })

  test('premiums are waived from the event: paid ones go back, those due count as paid', async () => {
    const policy = await desk.issued('2020-11-01')
    const renewed = await desk.renewed(policy, 2)
    const { accountId } = desk.owner
    await desk.change('2023-01-10', renewed, (tx, locked) =>
      waivePremiums(tx, { policy: locked, eventOn: '2022-06-01', coverageId: 'waiver', waives: 'main', accountId }),
    )
    const waived = await desk.read(policy.id)
    expect(waived.events.find(({ kind }) => kind === 'premiums-waived')?.new?.returnedFen).toBe(policy.premiumFen)
    const product = desk.products.get(policy.productCode)
    expect(has(statusOf(waived, product, '2023-01-10'), 'waived')).toBe(true)
    const later = await desk.ran(waived, '2023-11-01')
    expect(later.paidToOn).toBe('2024-11-01')
    expect(isWaived(later, '2024-11-01')).toBe(true)
    expect((await desk.ran(later, '2023-11-01')).paidToOn).toBe('2024-11-01')
  })

  test('a premium is announced as its policyholder wishes', async () => {
    const policy = await desk.issued('2020-12-01')
    await desk.on('2021-01-05', async (tx) => {
      keepFact(tx, policy.customerId, 'reminders', { wanted: true, channels: ['message'], daysBefore: 20 })
    })
    const [facts] = await readFacts(desk.context.db, desk.products, [policy], '2021-11-11')
    expect(facts?.reminder).toMatchObject({ wanted: true, daysBefore: 20 })
    await desk.ran(policy, '2021-11-11')
    const acts = await desk.context.db.selectFrom('policy_acts').selectAll().where('policyId', '=', policy.id).execute()
    expect(acts.map(({ kind }) => kind)).toContain('due-notice')
  })
})
