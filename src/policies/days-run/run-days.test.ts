// The day's run on a real database: what it leaves, that it leaves it once, late or on time, and what it does in a catastrophe.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { addDays, type Day, dayOf, fixedClock, seal, startOf } from '../../kit/index.ts'
import { listHeld, type PaymentEnd, recordReport, trialBalance } from '../../payments/index.ts'
import { listTimeline } from '../../timeline/index.ts'
import { chooseAutomaticLoan } from '../billing/automatic-loan.ts'
import { billingHandlers } from '../billing/on-payment.ts'
import { has, type Policy, statusOf } from '../index.ts'
import { listDays } from './days.ts'
import { listFaults, resolveFaults } from './faults.ts'
import { liftHold, placeHold } from './holds.ts'
import { runDay, runDays } from './run-days.ts'
import { runOne } from './sweep.ts'

let desk: PolicyDesk
let late: PolicyDesk
beforeAll(async () => {
  ;[desk, late] = await Promise.all([openPolicyDesk(), openPolicyDesk()])
})
afterAll(async () => {
  for (const { context } of [desk, late]) {
    expect((await trialBalance(context.db)).differenceFen).toBe(0)
    await context.close()
  }
})

function running({ context, products }: PolicyDesk, day: Day) {
  return { db: context.db, products, clock: fixedClock(new Date(startOf(day).getTime() + 7_200_000)) }
}

/** As if the store had run each day until then. */
async function ranUntil({ context }: PolicyDesk, day: Day): Promise<void> {
  await context.db.deleteFrom('policy_days').execute()
  const at = startOf(day)
  const row = { day, toDo: 0, startedAt: at, finishedAt: at, heldUntil: new Date(0) }
  await context.db.insertInto('policy_days').values(row).execute()
}

async function actsOf({ context }: PolicyDesk, { id }: Policy): Promise<string[]> {
  const rows = await context.db.selectFrom('policy_acts').selectAll().where('policyId', '=', id).execute()
  return rows.map(({ kind, dueOn, onDay }) => `${onDay} ${kind} ${dueOn}`).sort()
}

/** The bank answers the newest collection of a policy. */
async function answered(where: PolicyDesk, policy: Policy, day: Day, kind: 'settled' | 'declined'): Promise<void> {
  const { db } = where.context
  const { paymentId, amountFen } = await db
    .selectFrom('policy_collections')
    .selectAll()
    .where('policyId', '=', policy.id)
    .orderBy('paymentId', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await where.on(day, (tx) => recordReport(tx, { orderId: paymentId, kind, amountFen }))
  const end: PaymentEnd = {
    customerId: policy.customerId,
    paymentId,
    direction: 'in',
    amountFen,
    purpose: 'renewal-premium',
    subject: { type: 'policy', id: policy.id },
    refundOf: null,
  }
  const handlers = billingHandlers(running(where, day))[kind === 'settled' ? 'payment.settled' : 'payment.failed']
  // told twice, as an outbox may
  for (let time = 0; time < 2; time += 1)
    for (const handle of handlers) await handle({ id: paymentId, payload: end, attempts: 1 })
}

describe('a premium', () => {
  test('is announced, collected, declined, collected again, and paid; running a day again does nothing', async () => {
    const policy = await desk.issued('2021-03-01')
    await desk.renewed(policy, 1)
    await ranUntil(desk, '2023-02-20')
    await runDays(running(desk, '2023-03-01'), '2023-03-01')
    const before = await actsOf(desk, policy)
    expect(before).toEqual([
      '2023-02-22 due-notice 2023-03-01',
      '2023-03-01 anniversary 2023-03-01',
      '2023-03-01 collect 2023-03-01',
    ])
    await desk.context.db.updateTable('policies').set({ nextActOn: '0001-01-01' }).where('id', '=', policy.id).execute()
    await desk.context.db.deleteFrom('policy_days').where('day', '=', '2023-03-01').execute()
    expect(await runDay(running(desk, '2023-03-01'), '2023-03-01')).toBe(true)
    expect(await actsOf(desk, policy)).toEqual(before)
    expect(await runDay(running(desk, '2023-03-01'), '2023-03-01')).toBe(false)

    await answered(desk, policy, '2023-03-01', 'declined')
    await runDays(running(desk, '2023-03-04'), '2023-03-04')
    expect(await actsOf(desk, policy)).toContain('2023-03-04 collect 2023-03-04')
    await answered(desk, policy, '2023-03-04', 'settled')
    const paid = await desk.read(policy.id)
    expect(paid.paidToOn).toBe('2024-03-01')
    const { items } = await listTimeline(desk.context.db, { customerId: policy.customerId, page: { limit: 50 } })
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['policy.day-act', 'policy.collection-failed', 'policy.premium-paid']),
    )
    expect(await desk.booked(policy)).toEqual(
      expect.arrayContaining([
        `bank customer-funds ${policy.premiumFen}`,
        `customer-funds premium-income ${policy.premiumFen}`,
      ]),
    )
  })

  test('collected within grace is in time, however late the bank says so; twice paid is kept for the customer', async () => {
    const policy = await desk.issued('2019-03-01')
    await ranUntil(desk, '2020-04-29')
    await runDays(running(desk, '2020-04-30'), '2020-04-30')
    await runDays(running(desk, '2020-05-05'), '2020-05-05')
    expect((await actsOf(desk, policy)).filter((act) => act.includes('lapse'))).toEqual([])
    await answered(desk, policy, '2020-05-06', 'settled')
    const paid = await desk.read(policy.id)
    expect(paid.paidToOn).toBe('2021-03-01')
    expect(has(statusOf(paid, desk.products.get('whole-life'), '2020-05-06'), 'in-force')).toBe(true)
    expect(await listHeld(desk.context.db, { subjectId: policy.id })).toEqual([])
  })
})

test('restating missed days gives the same books as running each on its day', async () => {
  const [onTime, afterwards] = await Promise.all(
    [desk, late].map(async (where) => {
      const lapses = await where.issued('2021-06-01')
      const lends = await where.renewed(await where.issued('2016-06-01'), 5)
      const id = lends.insureds[0]?.customerId
      expect(id).toBeDefined()
      for (const policy of [lapses, lends])
        await where.context.db
          .updateTable('policies')
          .set({ premiumAccountId: null })
          .where('id', '=', policy.id)
          .execute()
      await where.change('2021-07-01', lends, (tx, locked) => chooseAutomaticLoan(tx, locked, true))
      await ranUntil(where, '2022-05-20')
      return { lapses, lends }
    }),
  )
  if (!onTime || !afterwards) throw new Error('two books')
  const last = '2022-08-05'
  for (let day = '2022-05-21'; day <= last; day = addDays(day, 1))
    expect(await runDays(running(desk, day), day)).toEqual([day])
  await runDays(running(late, last), last)

  const [mine, others] = [await actsOf(desk, onTime.lends), await actsOf(late, afterwards.lends)]
  expect(mine).toEqual(others)
  expect(mine).toContain('2022-08-01 automatic-loan 2022-06-01')
  expect(await actsOf(desk, onTime.lapses)).toEqual(await actsOf(late, afterwards.lapses))
  expect(await actsOf(late, afterwards.lapses)).toContain('2022-08-01 lapse 2022-08-01')
  const books = async (where: PolicyDesk, { id }: Policy) =>
    (await where.context.db.selectFrom('payment_ledger').selectAll().where('subjectId', '=', id).execute())
      .map(({ onDay, debit, credit, amountFen }) => `${onDay} ${debit} ${credit} ${amountFen}`)
      .sort()
  expect(await books(desk, onTime.lends)).toEqual(await books(late, afterwards.lends))
  expect(await books(late, afterwards.lends)).toContain(
    `2022-08-01 customer-funds premium-income ${afterwards.lends.premiumFen}`,
  )
  const letters = await late.context.db
    .selectFrom('letters')
    .select(['kind', 'at'])
    .where('subjectId', '=', afterwards.lapses.id)
    .execute()
  expect(letters.map(({ kind, at }) => `${kind} ${dayOf(at)}`)).toEqual(['suspension-notice 2022-08-01'])
})

test('after two years without reinstatement it ends, and the cash value is held for who has named no account', async () => {
  const policy = await desk.renewed(await desk.issued('2012-03-01'), 5)
  await desk.context.db.updateTable('policies').set({ premiumAccountId: null }).where('id', '=', policy.id).execute()
  await ranUntil(desk, '2020-04-30')
  await runDays(running(desk, '2020-05-01'), '2020-05-01')
  const ended = await desk.read(policy.id)
  expect(has(statusOf(ended, desk.products.get('whole-life'), '2020-05-01'), 'terminated')).toBe(true)
  const [held] = await listHeld(desk.context.db, { subjectId: policy.id })
  expect(held).toMatchObject({ cause: 'no-account', purpose: 'surrender' })
  expect(await desk.booked(policy)).toEqual(
    expect.arrayContaining([
      `surrenders-paid customer-funds ${held?.amountFen}`,
      `customer-funds held-money ${held?.amountFen}`,
    ]),
  )
})

test('in a catastrophe nothing lapses in the region, what lapsed is undone, and lifting it lets grace end', async () => {
  const policy = await late.issued('2023-03-01')
  await late.context.db.updateTable('policies').set({ premiumAccountId: null }).where('id', '=', policy.id).execute()
  const live = async (address: string) =>
    late.context.db
      .updateTable('customers')
      .set({ address: seal(address) })
      .where('customerId', '=', late.owner.customerId)
      .execute()
  const product = late.products.get('whole-life')
  const inForce = async (on: Day) => has(statusOf(await late.read(policy.id), product, on), 'in-force')

  await live('浙江省杭州市西湖区示例路 1 号')
  await ranUntil(late, '2024-04-29')
  await runDays(running(late, '2024-05-03'), '2024-05-03')
  expect(await inForce('2024-05-03')).toBe(false)
  const storm = { region: '广东省深圳市', fromOn: '2024-04-28', untilOn: '2024-06-30', because: '台风' }
  const holdId = await late.on('2024-05-03', (tx) => placeHold(tx, storm))
  await runDays(running(late, '2024-05-04'), '2024-05-04')
  expect(await inForce('2024-05-04')).toBe(false) // lives elsewhere

  await live('广东省深圳市南山区示例路 1 号')
  await late.context.db.updateTable('policies').set({ nextActOn: '0001-01-01' }).where('id', '=', policy.id).execute()
  await runDays(running(late, '2024-05-20'), '2024-05-20')
  expect(await inForce('2024-05-20')).toBe(true)
  await late.on('2024-05-20', (tx) => liftHold(tx, holdId))
  await runDays(running(late, '2024-05-22'), '2024-05-22')
  expect(await inForce('2024-05-22')).toBe(false)
  expect(await actsOf(late, policy)).toEqual(
    expect.arrayContaining([
      '2024-05-05 extend-grace 2024-06-30',
      '2024-05-21 end-extension 2024-05-20',
      '2024-05-21 lapse 2024-05-21',
    ]),
  )
  await expect(late.on('2024-05-23', (tx) => liftHold(tx, holdId))).rejects.toThrow('hold-lifted')
  await expect(late.on('2024-05-23', (tx) => placeHold(tx, storm))).resolves.toBeTypeOf('string')
  await expect(late.on('2024-07-23', (tx) => placeHold(tx, storm))).rejects.toThrow('hold-days-wrong')
})

test('a contract that cannot be run is set aside and listed, the others go on, and it is tried again', async () => {
  const [good, bad] = [await desk.issued('2022-09-01'), await desk.issued('2022-09-01')]
  const version = (productVersion: string) =>
    desk.context.db
      .updateTable('policies')
      .set({ productVersion, nextActOn: '0001-01-01' })
      .where('id', '=', bad.id)
      .execute()
  await version('1999.9')
  await ranUntil(desk, '2023-08-24')
  await runDays(running(desk, '2023-08-25'), '2023-08-25')
  expect(await actsOf(desk, good)).toContain('2023-08-25 due-notice 2023-09-01')
  const [fault] = await listFaults(desk.context.db)
  expect(fault).toMatchObject({ policyId: bad.id, onDay: '2023-08-25' })
  await version(good.productVersion)
  const place = { customerId: bad.customerId, policyId: bad.id }
  await runOne(running(desk, '2023-08-25'), place, '2023-08-25')
  await desk.on('2023-08-25', (tx) => resolveFaults(tx, place))
  expect(await actsOf(desk, bad)).toContain('2023-08-25 due-notice 2023-09-01')
  expect(await listFaults(desk.context.db)).toEqual([])
})

test('a report says what was done, and a day another process holds is left to it', async () => {
  const [today] = await listDays(desk.context.db, 1)
  expect(today).toMatchObject({ day: '2023-08-25', left: 0 })
  expect(today?.acts.find(({ kind }) => kind === 'due-notice')?.count).toBeGreaterThan(1)
  const [before] = await listDays(desk.context.db, 1, '2023-08-25')
  expect(before?.day).toBe('2023-08-24')
  const row = {
    day: '2023-08-26',
    toDo: 1,
    startedAt: new Date(),
    finishedAt: null,
    heldUntil: new Date(Date.now() + 60_000),
  }
  await desk.context.db.insertInto('policy_days').values(row).execute()
  expect(await runDays(running(desk, '2023-08-30'), '2023-08-30')).toEqual([])
  await desk.context.db
    .updateTable('policy_days')
    .set({ heldUntil: new Date(0) })
    .where('day', '=', '2023-08-26')
    .execute()
  expect(await runDays(running(desk, '2023-08-27'), '2023-08-27')).toEqual(['2023-08-26', '2023-08-27'])
})
