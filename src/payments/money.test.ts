// Money in and out on a real database with the demo's bank: what is paid once stays paid once.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { cardEnding } from '../../test/made-up-numbers.ts'
import { registerCustomer } from '../customers/index.ts'
import { newId, runOutbox, system, writeAs } from '../kit/index.ts'
import {
  addAccount,
  collect,
  customerBalance,
  demoBankBooks,
  findPaymentState,
  type Gateway,
  listEntries,
  listExceptions,
  openDemoBank,
  paymentsHandlers,
  payOut,
  post,
  recordReport,
  refund,
  resolveException,
  trialBalance,
} from './index.ts'
import { submit } from './submit.ts'

let context: TestContext
let gateway: Gateway

beforeAll(async () => {
  context = await openContext()
  gateway = openDemoBank(context, { delayMs: 1 })
})

afterAll(async () => {
  expect((await trialBalance(context.db)).differenceFen).toBe(0)
  await context.close()
})

const by = system('test')

async function customerWith(ending: string): Promise<{ customerId: string; accountId: string }> {
  return writeAs(context, by, {}, async (tx) => {
    const customerId = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
    const { id } = await addAccount(tx, { customerId, number: cardEnding(ending), holder: '林悦' })
    return { customerId, accountId: id }
  })
}

const claim = { purpose: 'claim', subject: { type: 'claim', id: 'c1' }, reference: '理赔款' } as const
const premium = { purpose: 'premium', subject: { type: 'policy', id: 'p1' }, reference: '保险费' } as const

async function order(direction: 'in' | 'out', ending: string, amountFen = 100_00) {
  const who = await customerWith(ending)
  const paymentId = await writeAs(context, by, {}, async (tx) => {
    if (direction === 'in') return collect(tx, { ...who, ...premium, amountFen })
    post(tx, { ...who, ...claim, entries: [{ debit: 'claims-paid', credit: 'customer-funds', amountFen }] })
    return payOut(tx, { ...who, ...claim, amountFen })
  })
  return { ...who, paymentId, amountFen }
}

async function deliver(): Promise<string[]> {
  const told: string[] = []
  const handlers = {
    ...paymentsHandlers({ ...context, gateway }),
    'payment.settled': [async ({ payload }: { payload: { paymentId: string } }) => void told.push(payload.paymentId)],
    'payment.failed': [async ({ payload }: { payload: { paymentId: string } }) => void told.push(payload.paymentId)],
  }
  const runner = runOutbox({ ...context, handlers, everyMs: 10 })
  // The bank's timer is due a moment after the order.
  for (let idle = 0; idle < 3; idle += 1) {
    await runner.idle()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  await runner.close()
  return told
}

async function held(customerId: string): Promise<Record<string, number>> {
  const { accounts, differenceFen } = await customerBalance(context.db, customerId)
  expect(differenceFen).toBe(0)
  return Object.fromEntries(accounts.filter((one) => one.balanceFen !== 0).map((one) => [one.account, one.balanceFen]))
}

async function stateOf(customerId: string, paymentId: string) {
  return (await findPaymentState(context.db, customerId, paymentId))?.state
}

describe('with the demo bank', () => {
  test('money out arrives, is told once, and the bank agrees with the ledger', async () => {
    const paid = await order('out', '8888', 860_00)
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 860_00, paying: -860_00 })
    expect(await deliver()).toEqual([paid.paymentId])
    expect(await stateOf(paid.customerId, paid.paymentId)).toBe('settled')
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 860_00, bank: -860_00 })
    const entries = await listEntries(context.db, { customerId: paid.customerId, subject: claim.subject })
    expect(entries.map(({ debit, credit }) => `${debit} < ${credit}`)).toEqual([
      'claims-paid < customer-funds',
      'customer-funds < paying',
      'paying < bank',
    ])
  })

  test('money in stands in the customer’s funds', async () => {
    const paid = await order('in', '8888', 1_234_56)
    expect(await deliver()).toEqual([paid.paymentId])
    expect(await held(paid.customerId)).toEqual({ bank: 1_234_56, 'customer-funds': -1_234_56 })
  })

  test('0002 declines: the money is owed again, or never came', async () => {
    const out = await order('out', '0002')
    const inward = await order('in', '0002')
    expect((await deliver()).sort()).toEqual([out.paymentId, inward.paymentId].sort())
    expect(await stateOf(out.customerId, out.paymentId)).toBe('declined')
    expect(await held(out.customerId)).toEqual({ 'claims-paid': 100_00, 'customer-funds': -100_00 })
    expect(await held(inward.customerId)).toEqual({})
  })

  test('0004 says everything three times', async () => {
    const paid = await order('out', '0004')
    expect(await deliver()).toEqual([paid.paymentId])
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 100_00, bank: -100_00 })
  })

  test('0005 declines after it settled: suspense, a person, and nothing moves twice', async () => {
    const paid = await order('out', '0005')
    expect(await deliver()).toEqual([paid.paymentId])
    expect(await stateOf(paid.customerId, paid.paymentId)).toBe('contested')
    expect(await held(paid.customerId)).toEqual({
      'claims-paid': 100_00,
      bank: -100_00,
      suspense: 100_00,
      'customer-funds': -100_00,
    })
    const open = (await listExceptions(context.db, 100)).filter((one) => one.paymentId === paid.paymentId)
    expect(open).toMatchObject([{ kind: 'contradiction', detail: 'settled, then declined' }])
    const finding = { ...paid, kind: 'contradiction', outcome: 'settled' } as const
    await writeAs(context, by, {}, (tx) => resolveException(tx, finding))
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 100_00, bank: -100_00 })
    expect(await stateOf(paid.customerId, paid.paymentId)).toBe('settled')
    expect(await deliver()).toEqual([])
    await expect(writeAs(context, by, {}, (tx) => resolveException(tx, finding))).rejects.toThrow(/resolved/)
    expect((await listExceptions(context.db, 100)).filter((one) => one.paymentId === paid.paymentId)).toEqual([])
  })

  test('killed anywhere between order and call-back, and delivered again, it pays once', async () => {
    const before = await demoBankBooks(context.db)
    const paid = await order('out', '8888', 500_00)
    const message = { id: newId(), payload: paid, attempts: 1 }
    const all = paymentsHandlers({ ...context, gateway })
    // killed after the bank took the order and before anything of ours was written
    const dying: Gateway = {
      ...gateway,
      submit: async (one) => {
        await gateway.submit(one)
        throw new Error('killed')
      },
    }
    await expect(submit({ ...context, gateway: dying }, message)).rejects.toThrow('killed')
    await submit({ ...context, gateway }, message)
    await submit({ ...context, gateway }, message)
    for (const handle of all['demo-bank.due'] ?? []) {
      const due = { id: newId(), payload: { orderId: paid.paymentId }, attempts: 1 }
      await Promise.all([handle(due), handle(due), handle(due)])
      await handle(due)
    }
    expect(await deliver()).toEqual([paid.paymentId])
    await submit({ ...context, gateway }, message)
    const after = await demoBankBooks(context.db)
    expect(after.orders - before.orders).toBe(1)
    expect(after.balanceFen - before.balanceFen).toBe(-500_00)
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 500_00, bank: -500_00 })
  })

  test('the bank’s own books agree with the ledger when all is quiet', async () => {
    await deliver()
    const { accounts, differenceFen } = await trialBalance(context.db)
    expect(differenceFen).toBe(0)
    expect(accounts.find(({ account }) => account === 'bank')?.balanceFen).toBe(
      (await demoBankBooks(context.db)).balanceFen,
    )
  })
})

describe('refunds', () => {
  test('go back to the source, in parts, never beyond what was paid, also when asked for at once', async () => {
    const paid = await order('in', '8888', 100_00)
    await deliver()
    const back = (amountFen: number) =>
      writeAs(context, by, {}, (tx) => refund(tx, { ...paid, amountFen, reference: '退款' }))
    const first = await back(40_00)
    const tried = await Promise.allSettled([back(35_00), back(35_00), back(35_00)])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(back(25_01)).rejects.toThrow(/refund-too-much/)
    await back(25_00)
    await expect(back(1)).rejects.toThrow(/refund-too-much/)
    await deliver()
    expect(await held(paid.customerId)).toEqual({})
    expect(await findPaymentState(context.db, paid.customerId, first)).toMatchObject({
      state: 'settled',
      accountId: paid.accountId,
      refundOf: paid.paymentId,
    })
  })

  test('only of money that has come, and only by its owner', async () => {
    const paid = await order('in', '8888')
    const stranger = await customerWith('8888')
    const back = (who: { customerId: string; paymentId: string }) =>
      writeAs(context, by, {}, (tx) => refund(tx, { ...who, amountFen: 1, reference: '退款' }))
    await expect(back(paid)).rejects.toThrow(/not-refundable/)
    await deliver()
    await expect(back({ ...paid, customerId: stranger.customerId })).rejects.toThrow(/not-found/)
    const out = await order('out', '8888')
    await deliver()
    await expect(back(out)).rejects.toThrow(/not-refundable/)
  })

  test('a refund the bank declines frees its amount', async () => {
    const paid = await order('in', '8888')
    await deliver()
    const id = await writeAs(context, by, {}, (tx) => refund(tx, { ...paid, reference: '退款' }))
    await writeAs(context, by, {}, (tx) => recordReport(tx, { orderId: id, kind: 'declined' }))
    expect((await findPaymentState(context.db, paid.customerId, paid.paymentId))?.refundedFen).toBe(0)
    await writeAs(context, by, {}, (tx) => recordReport(tx, { orderId: id, kind: 'settled' }))
    expect((await findPaymentState(context.db, paid.customerId, paid.paymentId))?.refundedFen).toBe(paid.amountFen)
  })
})

describe('reports', () => {
  const kinds = ['accepted', 'settled', 'declined'] as const

  test('any order of any duplicates ends with the same ledger', async () => {
    const told = fc
      .subarray([...kinds], { minLength: 1 })
      .chain((set) =>
        fc.tuple(fc.constant(set), fc.shuffledSubarray([...set, ...set, ...set], { minLength: set.length * 3 })),
      )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('in', 'out'), told, async (direction, [set, shuffled]) => {
        const [one, other] = [await order(direction, '8888'), await order(direction, '8888')]
        const report = (orderId: string, kind: (typeof kinds)[number]) =>
          writeAs(context, by, {}, (tx) => recordReport(tx, { orderId, kind, amountFen: 100_00 }))
        for (const kind of set) await report(one.paymentId, kind)
        await Promise.all(shuffled.slice(0, 3).map((kind) => report(other.paymentId, kind)))
        for (const kind of shuffled) await report(other.paymentId, kind)
        expect(await held(other.customerId)).toEqual(await held(one.customerId))
        expect(await stateOf(other.customerId, other.paymentId)).toBe(await stateOf(one.customerId, one.paymentId))
      }),
      { numRuns: 25 },
    )
  })

  test('another amount is an exception and settles nothing', async () => {
    const paid = await order('out', '8888')
    const report = { orderId: paid.paymentId, kind: 'settled', amountFen: 100_01 } as const
    expect(await writeAs(context, by, {}, (tx) => recordReport(tx, report))).toBe('exception')
    expect(await stateOf(paid.customerId, paid.paymentId)).toBe('ordered')
    expect(await held(paid.customerId)).toEqual({ 'claims-paid': 100_00, paying: -100_00 })
    await writeAs(context, by, {}, (tx) => resolveException(tx, { ...paid, kind: 'amount', outcome: 'noted' }))
  })

  test('an order of nobody’s', async () => {
    expect(await writeAs(context, by, {}, (tx) => recordReport(tx, { orderId: newId(), kind: 'settled' }))).toBe(
      'unknown',
    )
  })
})

describe('the books', () => {
  test('what cannot be posted', async () => {
    const { customerId } = await customerWith('8888')
    const posting = (amountFen: number) =>
      writeAs(context, by, {}, async (tx) =>
        post(tx, { customerId, ...claim, entries: [{ debit: 'claims-paid', credit: 'customer-funds', amountFen }] }),
      )
    await expect(posting(-1)).rejects.toThrow(RangeError)
    await expect(posting(0.5)).rejects.toThrow(RangeError)
    await posting(0)
    expect(await held(customerId)).toEqual({})
  })

  test('days that are over are rolled up, and the balance stays what it was', async () => {
    const before = await trialBalance(context.db)
    await context.clock.moveTo(new Date(Date.now() + 2 * 86_400_000))
    const [close] = paymentsHandlers({ ...context, gateway })['ledger.day-over'] ?? []
    const day = { id: newId(), payload: { day: context.clock.today() }, attempts: 1 }
    await close?.(day)
    await close?.(day)
    const rolled = await context.db.selectFrom('payment_ledger_days').selectAll().limit(1_000).execute()
    expect(rolled.length).toBeGreaterThan(3)
    expect(await trialBalance(context.db)).toEqual(before)
    const late = await order('out', '8888', 7)
    const after = await trialBalance(context.db)
    expect(after.debitFen).toBe(before.debitFen + 2 * late.amountFen)
    expect(after.differenceFen).toBe(0)
  })
})
