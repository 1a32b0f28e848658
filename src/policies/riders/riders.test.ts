// What becomes of riders when something happens to them or to their contract, on a real database.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { addDays, addYears, type Day, newId } from '../../kit/index.ts'
import { listPayments, trialBalance } from '../../payments/index.ts'
import { premiumFen } from '../../products/index.ts'
import { applyPremium } from '../billing/apply-premium.ts'
import { change } from '../change.ts'
import { duesOn } from '../days-run/dues.ts'
import { perform } from '../days-run/perform.ts'
import { readFacts } from '../days-run/read-facts.ts'
import {
  addRider,
  arrearsOn,
  changePremiumFrequency,
  has,
  instalmentOn,
  isWaived,
  makePaidUp,
  ownCashValueOn,
  type Policy,
  paidUpOf,
  partsOn,
  premiumDueOn,
  type Rider,
  recordClaimPaid,
  recordPremium,
  riderFrom,
  ridersOn,
  riderValueOn,
  setRiderRenewal,
  statusOf,
  surrenderValueOn,
  waivePremiums,
  wantsRenewal,
} from '../index.ts'
import { contractProduct } from './parts.ts'

let desk: PolicyDesk
beforeAll(async () => {
  desk = await openPolicyDesk()
})
afterEach(async () => expect((await trialBalance(desk.context.db)).differenceFen).toBe(0))
afterAll(() => desk.context.close())

function fail(because: string): never {
  throw new Error(because)
}

const cash = () => ({ product: desk.products.get('hospital-cash'), sumInsuredFen: 1_000_000 })

/** Whole life with hospital cash of a year, begun with it; the contracts of the demonstration never have it, the rules do not mind. */
const held = async (effectiveOn = '2021-03-01', endsOn = addDays(addYears(effectiveOn, 1), -1)) => {
  const policy = await desk.issued(effectiveOn)
  const [taken] = (await desk.issued('2021-03-01', { short: true, riders: [cash()] })).riders
  const rider: Rider = {
    ...(taken ?? fail('no rider')),
    id: newId(),
    sinceOn: effectiveOn,
    effectiveOn,
    endsOn,
  }
  await desk.change(effectiveOn, policy, (tx, locked) =>
    change(tx, locked, { kind: 'rider-added', new: { riderId: rider.id }, set: { riders: [rider] } }),
  )
  return { policy, rider }
}

describe('a rider that pays the benefit it ends with', () => {
  const paid = async (coverageId: string) => {
    const policy = await desk.issued('2026-03-01', { short: true, riders: [cash()] })
    const claimId = newId()
    await desk.change('2026-06-10', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId, coverageId, amountFen: 60_000, ends: true }),
    )
    return { before: policy, now: await desk.read(policy.id) }
  }

  test('ends alone: the contract covers and is worth as before', async () => {
    const { before, now } = await paid('hospital-cash.allowance')
    const product = contractProduct(desk.products, now)
    expect(has(statusOf(now, product, '2026-06-11'), 'in-force')).toBe(true)
    expect(ridersOn(now, '2026-06-10')).toHaveLength(1)
    expect(ridersOn(now, '2026-06-11')).toEqual([])
    expect(partsOn(now, product, '2026-06-11')).toEqual([])
    expect(now.events.slice(-2)).toMatchObject([
      { kind: 'claim-paid', new: { coverageId: 'hospital-cash.allowance' } },
      { kind: 'rider-ended', new: { riderId: before.riders[0]?.id, because: 'claim-paid' } },
    ])
    const alone = { ...before, riders: [] }
    expect(surrenderValueOn(now, product, '2026-06-11').amountFen).toBe(
      surrenderValueOn(alone, product, '2026-06-11').amountFen,
    )
    expect(instalmentOn(now, '2027-03-01')).toBe(now.premiumFen)
  })

  test('a benefit of the main contract ends both', async () => {
    const { now } = await paid('death')
    const product = contractProduct(desk.products, now)
    expect(has(statusOf(now, product, '2026-06-11'), 'terminated')).toBe(true)
    expect(now.events.at(-1)?.kind).toBe('ended')
  })
})

describe('a waiver rider', () => {
  const mother = { birthDate: '1988-05-12', sex: 'F' } as const
  const waiver = () => ({ product: desk.products.get('premium-waiver'), sumInsuredFen: 0, person: mother })
  const coverageId = 'premium-waiver.waiver'

  test('waives the main contract’s premiums from the event, ends, and costs nothing more', async () => {
    const policy = await desk.issued('2021-03-01', { riders: [waiver()] })
    const [rider] = policy.riders
    expect(rider?.sumInsuredFen).toBe(policy.premiumFen)
    const bothFen = policy.premiumFen + (rider?.premiumFen ?? 0)
    const paymentId = await desk.paidIn('2022-03-01', bothFen, policy.id)
    await desk.change('2022-03-01', policy, (tx, locked, product) =>
      recordPremium(tx, { policy: locked, product, amountFen: bothFen, paymentId }),
    )
    await desk.change('2023-04-10', await desk.read(policy.id), (tx, locked) =>
      waivePremiums(tx, {
        policy: locked,
        eventOn: '2022-01-20',
        coverageId,
        waives: 'main',
        accountId: desk.owner.accountId,
      }),
    )
    const now = await desk.read(policy.id)
    // The year from March 2022 was paid, the rider with it: both go back. That of March 2023 counts as paid.
    expect(now.events.find(({ kind }) => kind === 'premiums-waived')?.new?.returnedFen).toBe(bothFen)
    expect(now.paidToOn).toBe('2024-03-01')
    expect(now.premiums.at(-1)).toMatchObject({ dueOn: '2023-03-01', amountFen: policy.premiumFen })
    expect(now.riders).toMatchObject([{ endedOn: '2022-01-21' }])
    expect(isWaived(now, '2024-03-01')).toBe(true)
    expect((await desk.booked(policy)).filter((one) => one.startsWith('benefits-paid'))).toEqual([
      `benefits-paid customer-funds ${bothFen}`,
      `benefits-paid premium-income ${policy.premiumFen}`,
    ])
  })

  test('leaves what is owed for other riders: it is billed alone, and the rest counts as paid with it', async () => {
    const policy = await desk.issued('2021-03-01', { riders: [waiver()] })
    const other: Rider = {
      ...(policy.riders[0] ?? fail('no rider')),
      id: newId(),
      productCode: 'hospital-cash',
      productVersion: '2025.1',
      premiumFen: 7_000,
    }
    await desk.change('2021-04-01', policy, (tx, locked) =>
      change(tx, locked, {
        kind: 'rider-added',
        new: { riderId: other.id },
        set: { riders: [...locked.riders, other] },
      }),
    )
    await desk.change('2021-06-10', policy, (tx, locked) =>
      waivePremiums(tx, { policy: locked, eventOn: '2021-06-01', coverageId, waives: 'main', accountId: null }),
    )
    const waived = await desk.read(policy.id)
    const product = contractProduct(desk.products, waived)
    expect(isWaived(waived, '2022-03-01')).toBe(false)
    expect(premiumDueOn(waived, product, '2022-03-01')).toMatchObject({ dueOn: '2022-03-01', amountFen: 7_000 })
    // Twenty days after grace: 7,000 × 5 % × 80 days ÷ 365 = 76.7 fen of interest.
    expect(arrearsOn(waived, product, '2022-05-20')).toMatchObject({ premiumsFen: 7_000, interestFen: 77 })
    const paymentId = await desk.paidIn('2022-03-01', 7_000, policy.id)
    await desk.change('2022-03-01', waived, (tx, locked) =>
      applyPremium(tx, { policy: locked, product, amountFen: 7_000, paymentId }),
    )
    const paid = await desk.read(policy.id)
    expect(paid.paidToOn).toBe('2023-03-01')
    expect(paid.premiums.at(-1)).toMatchObject({ amountFen: policy.premiumFen + 7_000, ridersFen: 7_000 })
    expect((await desk.booked(policy)).slice(-2)).toEqual([
      'customer-funds premium-income 7000',
      `benefits-paid premium-income ${policy.premiumFen}`,
    ])
  })
})

describe('a rider of a year on a contract of many', () => {
  // It begins on 2021-03-01 and ends on 2022-02-28.
  const wish = (day: Day, { policy, rider }: Awaited<ReturnType<typeof held>>, renews: boolean) =>
    desk.change(day, policy, (tx, locked) =>
      setRiderRenewal(tx, {
        policy: locked,
        product: contractProduct(desk.products, locked),
        riderId: rider.id,
        renews,
      }),
    )
  const ran = async (day: Day, { policy }: Awaited<ReturnType<typeof held>>) => {
    const [facts] = await readFacts(desk.context.db, desk.products, [await desk.read(policy.id)], day)
    for (const act of facts ? duesOn(facts, day) : [])
      await desk.change(day, policy, (tx, locked) => perform(tx, locked, facts?.product ?? fail('none'), act))
    return desk.read(policy.id)
  }
  // Its rate at 35 on a sum of 10,000 yuan, from the tariff's rows of a thousand yuan.
  const yearFen = (age: number) => (desk.products.get('hospital-cash').tables.rates.get(String(age)) ?? 0) * 10

  test('goes on when its holder said so: on the bill sixty days before, at the age then reached', async () => {
    const one = await held()
    await wish('2021-09-01', one, true)
    expect((await ran('2021-12-29', one)).riders).toHaveLength(1)
    const now = await ran('2021-12-30', one)
    expect(now.riders[1]).toMatchObject({ effectiveOn: '2022-03-01', endsOn: '2023-02-28', premiumFen: yearFen(35) })
    expect(instalmentOn(now, '2022-03-01')).toBe(now.premiumFen + yearFen(35))
    expect((await ran('2021-12-30', one)).riders).toHaveLength(2)
  })

  test('without a yes, or with a no, it ends at its term and that is told', async () => {
    const [unasked, declined] = [await held(), await held()]
    await wish('2021-09-01', declined, true)
    await wish('2021-09-02', declined, false)
    for (const one of [unasked, declined]) {
      const [facts] = await readFacts(desk.context.db, desk.products, [await desk.read(one.policy.id)], '2021-12-30')
      expect(facts && duesOn(facts, '2021-12-30')).toMatchObject([
        { kind: 'riders-renew', forOn: '2022-02-28', amountFen: 0, because: { en: expect.stringContaining('is off') } },
      ])
      const now = await ran('2021-12-30', one)
      expect(ridersOn(now, '2022-02-28')).toHaveLength(1)
      expect(ridersOn(now, '2022-03-01')).toEqual([])
      expect(instalmentOn(now, '2022-03-01')).toBe(now.premiumFen)
    }
  })

  test('can be switched off and on again until the next instalment is paid', async () => {
    const one = await held()
    await wish('2021-09-01', one, true)
    await ran('2021-12-30', one)
    await wish('2022-01-10', one, false)
    const off = await desk.read(one.policy.id)
    expect([ridersOn(off, '2022-03-01'), instalmentOn(off, '2022-03-01')]).toEqual([[], off.premiumFen])
    await wish('2022-01-11', one, true)
    const on = await desk.read(one.policy.id)
    expect(instalmentOn(on, '2022-03-01')).toBe(on.premiumFen + yearFen(35))
    const amountFen = instalmentOn(on, '2022-03-01')
    const paymentId = await desk.paidIn('2022-02-01', amountFen, on.id)
    await desk.change('2022-02-01', on, (tx, locked, product) =>
      recordPremium(tx, { policy: locked, product, amountFen, paymentId }),
    )
    await expect(wish('2022-02-02', one, false)).rejects.toThrow('change-not-possible')
  })

  test('each rider has a wish of its own, and the contract none of it', async () => {
    const one = await held()
    await wish('2021-09-01', one, true)
    const now = await desk.read(one.policy.id)
    expect([wantsRenewal(now, one.rider.id), wantsRenewal(now, newId()), wantsRenewal(now)]).toEqual([
      true,
      undefined,
      undefined,
    ])
    await expect(wish('2021-09-02', one, true)).rejects.toThrow('change-not-possible')
  })
})

describe('added', () => {
  const offerOn = async (effectiveOn: Day) => {
    const policy = await desk.issued('2021-03-01')
    const product = contractProduct(desk.products, policy)
    const { sumInsuredFen } = cash()
    const wanted = { policy, product: cash().product, main: product, sumInsuredFen, loadPermille: 0 }
    return { policy, product, offer: riderFrom(wanted, effectiveOn) ?? fail('no offer') }
  }
  const terms = { loadPermille: 0, exclusions: [] }

  test('takes what its days cost; what was paid for days before it began goes back, and too little is not taken', async () => {
    const { policy, product, offer } = await offerOn('2021-08-02')
    const paid = async (amountFen: number) => ({
      amountFen,
      paymentId: await desk.paidIn('2021-08-01', amountFen, policy.id),
    })
    const [little, much] = [await paid(offer.firstPremiumFen - 1), await paid(offer.firstPremiumFen + 700)]
    const add = (one: typeof much) =>
      desk.change('2021-08-01', policy, (tx, locked) =>
        addRider(tx, { policy: locked, product, offer, terms, paid: one }),
      )
    await expect(add(little)).rejects.toThrow('premium-wrong-amount')
    await add(much)
    expect(await desk.booked(policy)).toContain(`customer-funds premium-income ${offer.firstPremiumFen}`)
    const payments = await listPayments(desk.context.db, { customerId: policy.customerId, limit: 50 })
    expect(payments.filter(({ refundOf }) => refundOf === much.paymentId)).toMatchObject([
      { direction: 'out', amountFen: 700 },
    ])
    expect((await desk.read(policy.id)).riders).toMatchObject([{ firstPremiumFen: offer.firstPremiumFen }])
  })

  test('from a due day on nothing is paid beside the bill', async () => {
    const { policy, product, offer } = await offerOn('2022-03-01')
    await desk.change('2022-02-28', policy, (tx, locked) => addRider(tx, { policy: locked, product, offer, terms }))
    const now = await desk.read(policy.id)
    expect(now.riders).toMatchObject([{ firstPremiumFen: 0, firstPaymentId: null }])
    expect(instalmentOn(now, '2022-03-01')).toBe(now.premiumFen + offer.premiumFen)
  })
})

describe('what changes the contract’s bill', () => {
  const mother = { birthDate: '1988-05-12', sex: 'F' } as const

  test('another frequency reprices riders: a waiver’s sum is a year of the new instalments', async () => {
    const riders = [{ product: desk.products.get('premium-waiver'), sumInsuredFen: 0, person: mother }]
    const policy = await desk.issued('2021-03-01', { riders })
    const { product: main, now } = await monthly(policy, '2021-06-01')
    const [rider] = now.riders
    const monthFen = Math.round(policy.premiumFen * 0.087)
    expect(now.premiumFen).toBe(monthFen)
    expect(rider?.sumInsuredFen).toBe(12 * monthFen)
    const own = riders[0]?.product ?? fail('no product')
    const tariff = { ...(rider?.rated ?? fail('no rider')), term: '9y', payYears: 9, frequency: 'yearly' } as const
    const yearly = premiumFen(own, { ...tariff, sumInsuredFen: 12 * monthFen })
    expect(rider?.premiumFen).toBe(Math.round(yearly * 0.087))
    expect(premiumDueOn(now, main, '2022-03-01')?.amountFen).toBe(monthFen + Math.round(yearly * 0.087))
  })

  test('what a rider gives back until the next instalment is of the one that was paid', async () => {
    const { policy, rider } = await held('2021-03-01', '2022-08-31')
    const { product, now } = await monthly(await desk.read(policy.id), '2021-06-01')
    expect(now.riders[0]?.premiumFen).toBe(Math.round(rider.premiumFen * 0.087))
    const [part] = partsOn(now, product, '2021-11-21')
    // 100 of 365 days are left of the year that was paid: × 65 %.
    expect(part && riderValueOn(part, '2021-11-21').amountFen).toBe(Math.round((rider.premiumFen * 0.65 * 100) / 365))
  })

  test('a rider that ends before the next instalment is not repriced', async () => {
    const { policy, rider } = await held()
    const { now } = await monthly(await desk.read(policy.id), '2021-06-01')
    expect(now.riders[0]?.premiumFen).toBe(rider.premiumFen)
  })

  test('paid-up ends riders and pays what their clauses give; the main contract’s value alone buys the sum', async () => {
    const { policy, rider } = await held('2021-03-01')
    const renewed = await desk.renewed(await desk.read(policy.id), 2)
    const again: Rider = { ...rider, effectiveOn: '2023-03-01', endsOn: '2024-02-29' }
    await desk.change('2023-03-01', renewed, (tx, locked) =>
      change(tx, locked, { kind: 'riders-renewed', set: { riders: [...locked.riders, again] } }),
    )
    const before = await desk.read(policy.id)
    const product = contractProduct(desk.products, before)
    const order = (accountId?: string) =>
      desk.change('2023-11-22', before, (tx, locked) => makePaidUp(tx, { policy: locked, product, accountId }))
    await expect(order()).rejects.toThrow('payout-account-needed')
    const { paidUp } = await order(desk.owner.accountId)
    const now = await desk.read(policy.id)
    // 100 of 366 days are left.
    const backFen = Math.round((rider.premiumFen * 0.65 * 100) / 366)
    expect(paidUp.endedFen).toBe(backFen)
    expect(paidUp.netFen).toBe(ownCashValueOn(before, product, '2023-11-22').amountFen)
    expect(now.sumInsuredFen).toBe(paidUpOf({ ...before, riders: [] }, product, '2023-11-22').sumInsuredFen)
    expect([ridersOn(now, '2023-11-22').length, ridersOn(now, '2023-11-23').length]).toEqual([1, 0])
    expect(await desk.booked(policy)).toContain(`surrenders-paid customer-funds ${backFen}`)
    expect(premiumDueOn(now, product, '2023-11-23')).toBeUndefined()
  })

  async function monthly(policy: Policy, day: Day) {
    const product = contractProduct(desk.products, policy)
    await desk.change(day, policy, (tx, locked) =>
      changePremiumFrequency(tx, { policy: locked, product, frequency: 'monthly' }),
    )
    return { product, now: await desk.read(policy.id) }
  }
})
