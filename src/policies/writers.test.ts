// What changes a contract, on a real database: the effect, the event, the ledger, and what stands against it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk, spouse } from '../../test/policy-desk.ts'
import { type Day, newId } from '../kit/index.ts'
import { listHeld, trialBalance } from '../payments/index.ts'
import { listTimeline } from '../timeline/index.ts'
import {
  type Beneficiary,
  cancelInCoolingOff,
  changePremiumAccount,
  coolingOffFault,
  endingOf,
  findPolicyByNumber,
  getPolicy,
  issuePolicy,
  lend,
  listPolicies,
  loanBalanceOn,
  lockPolicy,
  recordClaimPaid,
  recordInsuredEvent,
  reissuePolicy,
  replaceBeneficiaries,
  signReceipt,
  surrenderPolicy,
  surrenderValueOn,
} from './index.ts'

let desk: PolicyDesk
beforeAll(async () => {
  desk = await openPolicyDesk()
})
afterAll(() => desk.context.close())
afterEach(async () => expect((await trialBalance(desk.context.db)).differenceFen).toBe(0))

describe('issue', () => {
  test('is seen by the policyholder and the insured, found by number, and by nobody else', async () => {
    const policy = await desk.issued('2024-03-01')
    expect(policy).toMatchObject({ paidToOn: '2025-03-01', endsOn: null, receiptOn: '2024-02-29', version: 1 })
    expect(policy.beneficiaries).toEqual([spouse])
    expect((await getPolicy(desk.context.db, desk.insuredId, policy.id)).role).toBe('insured')
    expect((await listPolicies(desk.context.db, desk.insuredId)).map((seen) => seen.policy.id)).toContain(policy.id)
    expect(await findPolicyByNumber(desk.context.db, ` ${policy.policyNo.toLowerCase()} `)).toEqual({
      customerId: desk.owner.customerId,
      policyId: policy.id,
    })
    await expect(getPolicy(desk.context.db, newId(), policy.id)).rejects.toThrow('not-found')
    await expect(desk.on('2024-03-02', (tx) => lockPolicy(tx, desk.insuredId, policy.id))).rejects.toThrow('not-found')
    expect(await desk.booked(policy)).toContain(`customer-funds premium-income ${policy.premiumFen}`)
  })

  test('names and ID numbers are sealed in every row', async () => {
    const policy = await desk.issued('2024-03-01')
    await desk.change('2024-03-05', policy, (tx, locked, product) =>
      replaceBeneficiaries(tx, {
        policy: locked,
        product,
        beneficiaries: [{ ...spouse, name: '王小明', idNumber: '990000199001011234' }],
      }),
    )
    const rows = await desk.context.db
      .selectFrom('policy_beneficiaries')
      .selectAll()
      .where('policyId', '=', policy.id)
      .limit(9)
      .execute()
    const events = await desk.context.db
      .selectFrom('policy_events')
      .selectAll()
      .where('policyId', '=', policy.id)
      .limit(9)
      .execute()
    const bytes = Buffer.concat([...rows.map(({ name }) => name), ...events.map(({ body }) => body)]).toString('latin1')
    expect(bytes).not.toContain(Buffer.from('王小明').toString('latin1'))
    expect(bytes).not.toContain('990000199001011234')
    expect((await desk.read(policy.id)).beneficiaries[0]).toMatchObject({
      name: '王小明',
      idNumber: '990000199001011234',
    })
  })

  test('not to someone the product does not cover', async () => {
    const terms = { term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen: 30_000_000 } as const
    const who = {
      customerId: desk.insuredId,
      name: '李伟',
      relation: 'spouse',
      birthDate: '1950-03-08',
      sex: 'M',
    } as const
    const given = {
      ...terms,
      customerId: desk.owner.customerId,
      product: desk.products.get('whole-life'),
      insureds: [who] as const,
      occupationClass: 1,
      insuredPublicly: true,
      beneficiaries: [],
      receiptSigned: true,
      premiumAccountId: null,
      paymentId: newId(),
    }
    await expect(desk.on('2024-03-01', async (tx) => issuePolicy(tx, given))).rejects.toThrow('not-sold')
    await expect(desk.on('2024-03-01', async (tx) => issuePolicy(tx, { ...given, term: 'none' }))).rejects.toThrow(
      'unknown-term',
    )
  })
})

describe('beneficiaries', () => {
  test('are replaced all at once, and the event keeps both sides', async () => {
    const policy = await desk.issued('2024-03-01')
    const others: Beneficiary[] = [
      { order: 1, name: '李小满', share: 60, relation: 'child' },
      { order: 1, name: '林悦', share: 40, relation: 'spouse' },
    ]
    await desk.change('2024-05-01', policy, (tx, locked, product) =>
      replaceBeneficiaries(tx, { policy: locked, product, beneficiaries: others }),
    )
    const now = await desk.read(policy.id)
    expect(now.beneficiaries).toEqual(others)
    expect(now.version).toBe(2)
    expect(now.events.at(-1)).toMatchObject({
      kind: 'beneficiaries-replaced',
      on: '2024-05-01',
      old: { beneficiaries: [{ name: '林悦' }] },
      new: { beneficiaries: [{ name: '李小满' }, { name: '林悦' }] },
    })
    const { items } = await listTimeline(desk.context.db, {
      customerId: desk.owner.customerId,
      subject: { type: 'policy', id: policy.id },
      page: { limit: 5 },
    })
    expect(items[0]).toMatchObject({ kind: 'policy.beneficiaries-replaced', body: { count: 2 } })
    expect(JSON.stringify(items)).not.toContain('李小满')
  })

  test('not after the insured event, nor when shares do not sum to a hundred, nor once it has ended', async () => {
    const policy = await desk.issued('2024-03-01')
    const replace = (beneficiaries: Beneficiary[]) =>
      desk.change('2024-05-01', policy, (tx, locked, product) =>
        replaceBeneficiaries(tx, { policy: locked, product, beneficiaries }),
      )
    await expect(replace([{ ...spouse, share: 99 }])).rejects.toThrow('shares-wrong')
    await desk.change('2024-05-01', policy, (tx, locked) =>
      recordInsuredEvent(tx, { policy: locked, happenedOn: '2024-04-30', claimId: newId() }),
    )
    await expect(replace([spouse])).rejects.toThrow('insured-event-happened')
    const gone = await desk.issued('2024-03-01')
    await desk.change('2024-06-01', gone, (tx, locked, product) =>
      surrenderPolicy(tx, { policy: locked, product, accountId: desk.owner.accountId }),
    )
    await expect(
      desk.change('2024-07-01', gone, (tx, locked, product) =>
        replaceBeneficiaries(tx, { policy: locked, product, beneficiaries: [spouse] }),
      ),
    ).rejects.toThrow('policy-ended')
  })
})

test('a premium account must be the policyholder’s own', async () => {
  const policy = await desk.issued('2024-03-01')
  await desk.change('2024-05-01', policy, (tx, locked) =>
    changePremiumAccount(tx, { policy: locked, accountId: desk.owner.accountId }),
  )
  expect((await desk.read(policy.id)).premiumAccountId).toBe(desk.owner.accountId)
  await expect(
    desk.change('2024-05-01', policy, (tx, locked) => changePremiumAccount(tx, { policy: locked, accountId: newId() })),
  ).rejects.toThrow('account-unknown')
})

describe('ends', () => {
  test('cooling-off gives all premiums back to their source', async () => {
    const policy = await desk.issued('2026-05-01')
    const cancel = (day: Day) =>
      desk.change(day, policy, (tx, locked, product) => cancelInCoolingOff(tx, { policy: locked, product }))
    await expect(cancel('2026-05-21')).rejects.toThrow('cooling-off-over')
    const { amountFen, paymentIds } = await cancel('2026-05-20')
    expect(amountFen).toBe(policy.premiumFen)
    expect(paymentIds).toHaveLength(1)
    const row = await desk.context.db
      .selectFrom('payments')
      .select(['refundOf', 'accountId'])
      .where('id', '=', paymentIds[0] ?? '')
      .executeTakeFirst()
    expect(row).toEqual({ refundOf: policy.premiums[0]?.paymentId, accountId: desk.owner.accountId })
    await expect(cancel('2026-05-20')).rejects.toThrow('policy-ended')
  })

  test('what no payment can take back is held until an account is named', async () => {
    const policy = await desk.issued('2026-05-01')
    const { amountFen, paymentIds } = await desk.change('2026-05-20', policy, (tx, locked, product) =>
      cancelInCoolingOff(tx, {
        policy: {
          ...locked,
          premiumAccountId: null,
          premiums: locked.premiums.map((premium) => ({ ...premium, paymentId: null })),
        },
        product,
      }),
    )
    expect(paymentIds).toEqual([])
    const [held] = await listHeld(desk.context.db, { subjectId: policy.id })
    expect(held).toMatchObject({ amountFen, cause: 'no-account', purpose: 'premium-refund' })
  })

  test('not in cooling-off once a benefit has been paid', async () => {
    const policy = await desk.issued('2026-05-01', { short: true })
    await desk.change('2026-05-05', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId: newId(), coverageId: 'medical', amountFen: 68_400, ends: false }),
    )
    await expect(
      desk.change('2026-05-06', policy, (tx, locked, product) => cancelInCoolingOff(tx, { policy: locked, product })),
    ).rejects.toThrow('cooling-off-over')
    const product = desk.products.get(policy.productCode)
    expect(coolingOffFault(policy, product, '2026-05-06')).toBeUndefined()
    expect(coolingOffFault(policy, product, '2026-06-06')?.zh).toContain('犹豫期已于')
    expect(coolingOffFault(await desk.read(policy.id), product, '2026-05-06')?.zh).toContain('2026-05-05 已经理赔过')
    const dueOn = '2026-05-05'
    const credited = { kind: 'dividend', dueOn, amountFen: 1, creditedOn: dueOn, debtFen: 0, used: 'left' } as const
    const paid = { ...policy, benefits: [{ ...credited, boughtFen: null, version: 2 }] }
    expect(coolingOffFault(paid, product, '2026-05-06')).toMatchObject({
      zh: expect.stringContaining('2026-05-05 的红利已经给付'),
      en: expect.stringContaining('surrendered'),
    })
  })

  test('surrender settles debt out of the value and pays the rest', async () => {
    const policy = await desk.renewed(await desk.issued('2022-03-01'), 3)
    const product = desk.products.get('whole-life')
    await desk.change('2025-06-01', policy, (tx, locked) =>
      lend(tx, { policy: locked, product, amountFen: 500_000, accountId: desk.owner.accountId }),
    )
    const expected = surrenderValueOn(await desk.read(policy.id), product, '2026-01-10')
    await expect(
      desk.change('2026-01-10', policy, (tx, locked) => surrenderPolicy(tx, { policy: locked, product })),
    ).rejects.toThrow('payout-account-needed')
    const done = await desk.change('2026-01-10', policy, (tx, locked) =>
      surrenderPolicy(tx, { policy: locked, product, accountId: desk.owner.accountId }),
    )
    expect(done.amountFen).toBe(expected.amountFen)
    expect(expected.amountFen).toBe(expected.grossFen - 500_000 - expected.loanInterestFen)
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        `surrenders-paid customer-funds ${expected.amountFen}`,
        'surrenders-paid loans-receivable 500000',
        `surrenders-paid loan-interest ${expected.loanInterestFen}`,
      ]),
    )
    expect(endingOf(await desk.read(policy.id))?.kind).toBe('surrendered')
  })

  test('what the contract is owed is taken from the benefit that ends it', async () => {
    const policy = await desk.renewed(await desk.issued('2022-03-01'), 3)
    const product = desk.products.get('whole-life')
    await desk.change('2025-06-01', policy, (tx, locked) =>
      lend(tx, { policy: locked, product, amountFen: 500_000, accountId: desk.owner.accountId }),
    )
    const on = '2026-01-10'
    const { amountFen: loanFen, interestFen } = loanBalanceOn(await desk.read(policy.id), product, on)
    const owed = { on, loanFen, premiumFen: 12_345 }
    await desk.change('2026-01-20', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId: newId(), coverageId: 'death', amountFen: 1, ends: true, owed }),
    )
    const ended = await desk.read(policy.id)
    expect(endingOf(ended)).toMatchObject({ kind: 'ended' })
    expect(loanBalanceOn(ended, product, '2026-03-01')).toMatchObject({ principalFen: 0, interestFen: 0 })
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        'claims-paid premium-income 12345',
        'claims-paid loans-receivable 500000',
        `claims-paid loan-interest ${interestFen}`,
      ]),
    )
  })

  test('a benefit that ends the contract ends it', async () => {
    const policy = await desk.issued('2024-03-01')
    await desk.change('2025-01-05', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId: newId(), coverageId: 'death', amountFen: 30_000_000, ends: true }),
    )
    const ended = await desk.read(policy.id)
    expect(endingOf(ended)).toMatchObject({ kind: 'ended', new: { because: 'claim-paid' } })
    expect(ended.version).toBe(3)
  })
})

test('receipt and copies', async () => {
  const policy = await desk.issued('2026-05-01', { signed: false })
  expect(policy.receiptOn).toBeNull()
  await desk.change('2026-05-10', policy, (tx, locked) => signReceipt(tx, { policy: locked }))
  await desk.change('2026-05-12', policy, (tx, locked) => signReceipt(tx, { policy: locked }))
  expect((await desk.read(policy.id)).receiptOn).toBe('2026-05-10')
  const copy = () => desk.change('2026-06-01', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))
  expect((await copy()).copy).toBe(2)
  expect((await copy()).copy).toBe(3)
})

test('a change of what somebody else has changed meanwhile is refused; of two at once both are kept', async () => {
  const policy = await desk.issued('2024-03-01')
  const stale = await desk.read(policy.id)
  await desk.change('2024-05-01', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))
  await expect(desk.on('2024-05-01', (tx) => reissuePolicy(tx, { policy: stale }))).rejects.toThrow('policy-changed')
  const both = await Promise.all(
    [1, 2].map(() => desk.change('2024-05-02', policy, (tx, locked) => reissuePolicy(tx, { policy: locked }))),
  )
  expect(both.map(({ copy }) => copy).sort()).toEqual([3, 4])
  expect((await desk.read(policy.id)).version).toBe(4)
})
