// What changes a contract, on a real database: the effect, the event, the ledger, and what stands against it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { registerCustomer } from '../customers/index.ts'
import { addDays, addYears, type Day, fixedClock, newId, startOf, system, type Tx, writeAs } from '../kit/index.ts'
import { addAccount, collect, listEntries, settleInDemoBank, trialBalance } from '../payments/index.ts'
import { loadProducts, type Product, type Products } from '../products/index.ts'
import { listTimeline } from '../timeline/index.ts'
import {
  arrearsOn,
  type Beneficiary,
  cancelInCoolingOff,
  cashValueOn,
  changePremiumAccount,
  endingOf,
  findPolicyByNumber,
  getPolicy,
  issuePolicy,
  lend,
  listPolicies,
  loanBalanceOn,
  lockPolicy,
  type Policy,
  recordClaimPaid,
  recordInsuredEvent,
  recordPremium,
  reinstatePolicy,
  reissuePolicy,
  repayLoan,
  replaceBeneficiaries,
  signReceipt,
  surrenderPolicy,
  surrenderValueOn,
} from './index.ts'

let context: TestContext
let products: Products
let owner: { customerId: string; accountId: string }
let insuredId: string
const by = system('test')

/** A write on a business day. */
function on<T>(day: Day, effect: (tx: Tx) => Promise<T>): Promise<T> {
  const clock = fixedClock(new Date(startOf(day).getTime() + 36_000_000))
  return writeAs({ db: context.db, clock }, by, {}, effect)
}

beforeAll(async () => {
  context = await openContext()
  products = await loadProducts('demo/products')
  await on('2020-01-01', async (tx) => {
    const customerId = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
    insuredId = await registerCustomer(tx, { name: '李伟', sex: 'M', birthDate: '1986-03-08' })
    const account = await addAccount(tx, { customerId, number: '6217000099000000014', holder: '林悦' })
    owner = { customerId, accountId: account.id }
  })
})
afterAll(() => context.close())
afterEach(async () => expect((await trialBalance(context.db)).differenceFen).toBe(0))

/** Money of the owner's that has come in, on a day. */
async function paidIn(day: Day, amountFen: number, policyId: string): Promise<string> {
  const subject = { type: 'policy', id: policyId }
  const order = { ...owner, amountFen, purpose: 'premium', subject, reference: '保费' } as const
  const paymentId = await on(day, (tx) => collect(tx, order))
  await on(day, (tx) => settleInDemoBank(tx, paymentId))
  return paymentId
}

const spouse: Beneficiary = { order: 1, name: '林悦', share: 100, relation: 'spouse' }

/** Whole life of 300,000 yuan on 李伟, or what is asked for, with its first premium paid. */
async function issued(effectiveOn: Day, change: { signed?: boolean; short?: boolean } = {}): Promise<Policy> {
  const id = newId()
  const day = addDays(effectiveOn, -1)
  const product = products.get(change.short ? 'accident' : 'whole-life')
  const whole = { term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen: 30_000_000 } as const
  const short = { term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 20_000_000 } as const
  const rate = product.tables.rates.get(
    change.short
      ? '40|1'
      : `M|${Number(effectiveOn.slice(0, 4)) - 1986 - (effectiveOn.slice(5) < '03-08' ? 1 : 0)}|whole|10`,
  )
  const amountFen = ((rate ?? 0) * (change.short ? short : whole).sumInsuredFen) / 100_000
  const paymentId = await paidIn(day, amountFen, id)
  await on(day, async (tx) =>
    issuePolicy(tx, {
      id,
      customerId: owner.customerId,
      product,
      insureds: [{ customerId: insuredId, name: '李伟', relation: 'spouse', birthDate: '1986-03-08', sex: 'M' }],
      occupationClass: 1,
      insuredPublicly: true,
      beneficiaries: [spouse],
      ...(change.short ? short : whole),
      effectiveOn,
      receiptSigned: change.signed ?? true,
      premiumAccountId: owner.accountId,
      paymentId,
    }),
  )
  return read(id)
}

async function read(policyId: string): Promise<Policy> {
  return (await getPolicy(context.db, owner.customerId, policyId)).policy
}

/** Runs a writer on the locked policy of a day. */
function change<T>(
  day: Day,
  policy: Policy,
  effect: (tx: Tx, policy: Policy, product: Product) => Promise<T>,
): Promise<T> {
  const product = products.get(policy.productCode)
  return on(day, async (tx) => effect(tx, await lockPolicy(tx, policy.customerId, policy.id), product))
}

async function renewed(policy: Policy, years: number): Promise<Policy> {
  for (let year = 1; year <= years; year += 1) {
    const day = addYears(policy.effectiveOn, year)
    const paymentId = await paidIn(day, policy.premiumFen, policy.id)
    await change(day, policy, (tx, locked, product) =>
      recordPremium(tx, { policy: locked, product, amountFen: policy.premiumFen, paymentId }),
    )
  }
  return read(policy.id)
}

/** What the ledger says of a policy, as `debit credit amount`. */
async function booked(policy: Policy): Promise<string[]> {
  const subject = { type: 'policy', id: policy.id }
  const entries = await listEntries(context.db, { customerId: policy.customerId, subject })
  return entries.map(({ debit, credit, amountFen }) => `${debit} ${credit} ${amountFen}`)
}

describe('issue', () => {
  test('is seen by the policyholder and the insured, found by number, and by nobody else', async () => {
    const policy = await issued('2024-03-01')
    expect(policy).toMatchObject({ paidToOn: '2025-03-01', endsOn: null, receiptOn: '2024-02-29', version: 1 })
    expect(policy.beneficiaries).toEqual([spouse])
    expect((await getPolicy(context.db, insuredId, policy.id)).role).toBe('insured')
    expect((await listPolicies(context.db, insuredId)).map((seen) => seen.policy.id)).toContain(policy.id)
    expect(await findPolicyByNumber(context.db, ` ${policy.policyNo.toLowerCase()} `)).toEqual({
      customerId: owner.customerId,
      policyId: policy.id,
    })
    await expect(getPolicy(context.db, newId(), policy.id)).rejects.toThrow('not-found')
    await expect(on('2024-03-02', (tx) => lockPolicy(tx, insuredId, policy.id))).rejects.toThrow('not-found')
    expect(await booked(policy)).toContain(`customer-funds premium-income ${policy.premiumFen}`)
  })

  test('names and ID numbers are sealed in every row', async () => {
    const policy = await issued('2024-03-01')
    await change('2024-03-05', policy, (tx, locked, product) =>
      replaceBeneficiaries(tx, {
        policy: locked,
        product,
        beneficiaries: [{ ...spouse, name: '王小明', idNumber: '990000199001011234' }],
      }),
    )
    const rows = await context.db
      .selectFrom('policy_beneficiaries')
      .selectAll()
      .where('policyId', '=', policy.id)
      .limit(9)
      .execute()
    const events = await context.db
      .selectFrom('policy_events')
      .selectAll()
      .where('policyId', '=', policy.id)
      .limit(9)
      .execute()
    const bytes = Buffer.concat([...rows.map(({ name }) => name), ...events.map(({ body }) => body)]).toString('latin1')
    expect(bytes).not.toContain(Buffer.from('王小明').toString('latin1'))
    expect(bytes).not.toContain('990000199001011234')
    expect((await read(policy.id)).beneficiaries[0]).toMatchObject({ name: '王小明', idNumber: '990000199001011234' })
  })

  test('not to someone the product does not cover', async () => {
    const terms = { term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen: 30_000_000 } as const
    const who = { customerId: insuredId, name: '李伟', relation: 'spouse', birthDate: '1950-03-08', sex: 'M' } as const
    const given = {
      ...terms,
      customerId: owner.customerId,
      product: products.get('whole-life'),
      insureds: [who] as const,
      occupationClass: 1,
      insuredPublicly: true,
      beneficiaries: [],
      receiptSigned: true,
      premiumAccountId: null,
      paymentId: newId(),
    }
    await expect(on('2024-03-01', async (tx) => issuePolicy(tx, given))).rejects.toThrow('not-sold')
    await expect(on('2024-03-01', async (tx) => issuePolicy(tx, { ...given, term: 'none' }))).rejects.toThrow(
      'unknown-term',
    )
  })
})

describe('beneficiaries', () => {
  test('are replaced all at once, and the event keeps both sides', async () => {
    const policy = await issued('2024-03-01')
    const others: Beneficiary[] = [
      { order: 1, name: '李小满', share: 60, relation: 'child' },
      { order: 1, name: '林悦', share: 40, relation: 'spouse' },
    ]
    await change('2024-05-01', policy, (tx, locked, product) =>
      replaceBeneficiaries(tx, { policy: locked, product, beneficiaries: others }),
    )
    const now = await read(policy.id)
    expect(now.beneficiaries).toEqual(others)
    expect(now.version).toBe(2)
    expect(now.events.at(-1)).toMatchObject({
      kind: 'beneficiaries-replaced',
      on: '2024-05-01',
      old: { beneficiaries: [{ name: '林悦' }] },
      new: { beneficiaries: [{ name: '李小满' }, { name: '林悦' }] },
    })
    const { items } = await listTimeline(context.db, {
      customerId: owner.customerId,
      subject: { type: 'policy', id: policy.id },
      page: { limit: 5 },
    })
    expect(items[0]).toMatchObject({ kind: 'policy.beneficiaries-replaced', body: { count: 2 } })
    expect(JSON.stringify(items)).not.toContain('李小满')
  })

  test('not after the insured event, nor when shares do not sum to a hundred, nor once it has ended', async () => {
    const policy = await issued('2024-03-01')
    const replace = (beneficiaries: Beneficiary[]) =>
      change('2024-05-01', policy, (tx, locked, product) =>
        replaceBeneficiaries(tx, { policy: locked, product, beneficiaries }),
      )
    await expect(replace([{ ...spouse, share: 99 }])).rejects.toThrow('shares-wrong')
    await change('2024-05-01', policy, (tx, locked) =>
      recordInsuredEvent(tx, { policy: locked, happenedOn: '2024-04-30', claimId: newId() }),
    )
    await expect(replace([spouse])).rejects.toThrow('insured-event-happened')
    const gone = await issued('2024-03-01')
    await change('2024-06-01', gone, (tx, locked, product) =>
      surrenderPolicy(tx, { policy: locked, product, accountId: owner.accountId }),
    )
    await expect(
      change('2024-07-01', gone, (tx, locked, product) =>
        replaceBeneficiaries(tx, { policy: locked, product, beneficiaries: [spouse] }),
      ),
    ).rejects.toThrow('policy-ended')
  })
})

test('a premium account must be the policyholder’s own', async () => {
  const policy = await issued('2024-03-01')
  await change('2024-05-01', policy, (tx, locked) =>
    changePremiumAccount(tx, { policy: locked, accountId: owner.accountId }),
  )
  expect((await read(policy.id)).premiumAccountId).toBe(owner.accountId)
  await expect(
    change('2024-05-01', policy, (tx, locked) => changePremiumAccount(tx, { policy: locked, accountId: newId() })),
  ).rejects.toThrow('account-unknown')
})

describe('premiums', () => {
  test('move the day to which it is paid; two at once too; not half of one, not twice', async () => {
    const policy = await renewed(await issued('2022-03-01'), 1)
    expect(policy).toMatchObject({ paidToOn: '2024-03-01', version: 2 })
    expect(policy.premiums).toHaveLength(2)
    const pay = async (amountFen: number) => {
      const paymentId = await paidIn('2024-03-01', amountFen, policy.id)
      return change('2024-03-01', policy, (tx, locked, product) =>
        recordPremium(tx, { policy: locked, product, amountFen, paymentId }),
      )
    }
    await expect(pay(policy.premiumFen - 1)).rejects.toThrow('premium-wrong-amount')
    expect((await pay(2 * policy.premiumFen)).paidToOn).toBe('2026-03-01')
  })

  test('not while suspended, not when nothing is due, not once it has ended', async () => {
    const policy = await issued('2022-03-01')
    const pay = (day: Day, one: Policy) =>
      change(day, one, (tx, locked, product) =>
        recordPremium(tx, { policy: locked, product, amountFen: one.premiumFen, paymentId: newId() }),
      )
    await expect(pay('2023-05-01', policy)).rejects.toThrow('policy-suspended')
    const short = await issued('2026-05-01', { short: true })
    await expect(pay('2026-06-01', short)).rejects.toThrow('premium-not-due')
    await expect(pay('2027-05-01', short)).rejects.toThrow('policy-ended')
  })
})

describe('loans', () => {
  test('are paid out and booked, repaid interest first, and bounded by the limit', async () => {
    const policy = await renewed(await issued('2022-03-01'), 3)
    const product = products.get('whole-life')
    const day = '2025-06-01'
    const borrow = (amountFen: number) =>
      change(day, policy, (tx, locked) => lend(tx, { policy: locked, product, amountFen, accountId: owner.accountId }))
    const most = Math.floor(cashValueOn(policy, product, day).amountFen * 0.8)
    await expect(borrow(most + 1)).rejects.toThrow('not-lendable')
    await expect(borrow(99_999)).rejects.toThrow('not-lendable')
    const { paymentId } = await borrow(1_000_000)
    await expect(borrow(most - 1_000_000 + 1)).rejects.toThrow('not-lendable')
    await on(day, (tx) => settleInDemoBank(tx, paymentId))
    const later = '2026-02-28'
    const owing = await read(policy.id)
    const owed = loanBalanceOn(owing, product, later)
    expect(owed).toMatchObject({ principalFen: 1_000_000, interestFen: 37_260 })
    const incoming = await paidIn(later, owed.amountFen, policy.id)
    const repay = (amountFen: number) =>
      change(later, owing, (tx, locked) => repayLoan(tx, { policy: locked, amountFen, paymentId: incoming }))
    await expect(repay(owed.amountFen + 1)).rejects.toThrow('nothing-owed')
    await repay(owed.amountFen)
    expect(loanBalanceOn(await read(policy.id), product, later).amountFen).toBe(0)
    await expect(repay(1)).rejects.toThrow('nothing-owed')
    expect(await booked(policy)).toEqual(
      expect.arrayContaining([
        'loans-receivable customer-funds 1000000',
        'customer-funds loan-interest 37260',
        'customer-funds loans-receivable 1000000',
      ]),
    )
  })

  test('not in cooling-off, not on a product without loans', async () => {
    const fresh = await issued('2026-05-01')
    const borrow = (day: Day, policy: Policy) =>
      change(day, policy, (tx, locked, product) =>
        lend(tx, { policy: locked, product, amountFen: 100_000, accountId: owner.accountId }),
      )
    await expect(borrow('2026-05-02', fresh)).rejects.toThrow('not-lendable')
    await expect(borrow('2026-06-01', await issued('2026-05-01', { short: true }))).rejects.toThrow('not-lendable')
  })
})

describe('reinstatement', () => {
  test('pays the arrears with interest and brings the policy back from that day', async () => {
    const policy = await issued('2023-03-01')
    const product = products.get('whole-life')
    const day = '2024-08-08'
    const { amountFen, interestFen } = arrearsOn(policy, product, day)
    expect(interestFen).toBe(Math.round((policy.premiumFen * 0.05 * 160) / 365))
    const paymentId = await paidIn(day, amountFen, policy.id)
    const attempt = (paidFen: number) =>
      change(day, policy, (tx, locked) =>
        reinstatePolicy(tx, { policy: locked, product, amountFen: paidFen, paymentId }),
      )
    await expect(attempt(amountFen - 1)).rejects.toThrow('premium-wrong-amount')
    await attempt(amountFen)
    const back = await read(policy.id)
    expect(back.paidToOn).toBe('2025-03-01')
    expect(back.premiums.at(-1)).toMatchObject({ dueOn: '2024-03-01', interestFen, paidOn: day })
    await expect(attempt(amountFen)).rejects.toThrow('not-suspended')
  })

  test('the amount may be that of the day it was told', async () => {
    const policy = await issued('2023-03-01')
    const product = products.get('whole-life')
    const { amountFen } = arrearsOn(policy, product, '2024-08-08')
    const paymentId = await paidIn('2024-08-08', amountFen, policy.id)
    const back = await change('2024-08-10', policy, (tx, locked) =>
      reinstatePolicy(tx, { policy: locked, product, amountFen, paymentId, asOf: '2024-08-08' }),
    )
    expect(back.paidToOn).toBe('2025-03-01')
  })

  test('not after two years', async () => {
    const policy = await issued('2021-03-01')
    const product = products.get('whole-life')
    const day = '2024-05-02'
    const { amountFen } = arrearsOn(policy, product, day)
    await expect(
      change(day, policy, (tx, locked) =>
        reinstatePolicy(tx, { policy: locked, product, amountFen, paymentId: newId() }),
      ),
    ).rejects.toThrow('reinstatement-over')
  })
})

describe('ends', () => {
  test('cooling-off gives all premiums back to their source', async () => {
    const policy = await issued('2026-05-01')
    const cancel = (day: Day) =>
      change(day, policy, (tx, locked, product) => cancelInCoolingOff(tx, { policy: locked, product }))
    await expect(cancel('2026-05-21')).rejects.toThrow('cooling-off-over')
    const { amountFen, paymentIds } = await cancel('2026-05-20')
    expect(amountFen).toBe(policy.premiumFen)
    expect(paymentIds).toHaveLength(1)
    const row = await context.db
      .selectFrom('payments')
      .select(['refundOf', 'accountId'])
      .where('id', '=', paymentIds[0] ?? '')
      .executeTakeFirst()
    expect(row).toEqual({ refundOf: policy.premiums[0]?.paymentId, accountId: owner.accountId })
    await expect(cancel('2026-05-20')).rejects.toThrow('policy-ended')
  })

  test('not in cooling-off once a benefit has been paid', async () => {
    const policy = await issued('2026-05-01', { short: true })
    await change('2026-05-05', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId: newId(), coverageId: 'medical', amountFen: 68_400, ends: false }),
    )
    await expect(
      change('2026-05-06', policy, (tx, locked, product) => cancelInCoolingOff(tx, { policy: locked, product })),
    ).rejects.toThrow('cooling-off-over')
  })

  test('surrender settles debt out of the value and pays the rest', async () => {
    const policy = await renewed(await issued('2022-03-01'), 3)
    const product = products.get('whole-life')
    await change('2025-06-01', policy, (tx, locked) =>
      lend(tx, { policy: locked, product, amountFen: 500_000, accountId: owner.accountId }),
    )
    const expected = surrenderValueOn(await read(policy.id), product, '2026-01-10')
    await expect(
      change('2026-01-10', policy, (tx, locked) => surrenderPolicy(tx, { policy: locked, product })),
    ).rejects.toThrow('payout-account-needed')
    const done = await change('2026-01-10', policy, (tx, locked) =>
      surrenderPolicy(tx, { policy: locked, product, accountId: owner.accountId }),
    )
    expect(done.amountFen).toBe(expected.amountFen)
    expect(expected.amountFen).toBe(expected.grossFen - 500_000 - expected.loanInterestFen)
    expect(await booked(policy)).toEqual(
      expect.arrayContaining([
        `surrenders-paid customer-funds ${expected.amountFen}`,
        'surrenders-paid loans-receivable 500000',
        `surrenders-paid loan-interest ${expected.loanInterestFen}`,
      ]),
    )
    expect(endingOf(await read(policy.id))?.kind).toBe('surrendered')
  })

  test('a benefit that ends the contract ends it', async () => {
    const policy = await issued('2024-03-01')
    await change('2025-01-05', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId: newId(), coverageId: 'death', amountFen: 30_000_000, ends: true }),
    )
    const ended = await read(policy.id)
    expect(endingOf(ended)).toMatchObject({ kind: 'ended', new: { because: 'claim-paid' } })
    expect(ended.version).toBe(3)
  })
})

test('receipt and copies', async () => {
  const policy = await issued('2026-05-01', { signed: false })
  expect(policy.receiptOn).toBeNull()
  await change('2026-05-10', policy, (tx, locked) => signReceipt(tx, { policy: locked }))
  await change('2026-05-12', policy, (tx, locked) => signReceipt(tx, { policy: locked }))
  expect((await read(policy.id)).receiptOn).toBe('2026-05-10')
  const copy = () => change('2026-06-01', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))
  expect((await copy()).copy).toBe(2)
  expect((await copy()).copy).toBe(3)
})

test('a change of what somebody else has changed meanwhile is refused; of two at once both are kept', async () => {
  const policy = await issued('2024-03-01')
  const stale = await read(policy.id)
  await change('2024-05-01', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))
  await expect(on('2024-05-01', (tx) => reissuePolicy(tx, { policy: stale }))).rejects.toThrow('policy-changed')
  const both = await Promise.all(
    [1, 2].map(() => change('2024-05-02', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))),
  )
  expect(both.map(({ copy }) => copy).sort()).toEqual([3, 4])
  expect((await read(policy.id)).version).toBe(4)
})
