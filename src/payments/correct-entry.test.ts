// Taking an entry back, calling an order off, and a day whose books were closed before all was booked.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { registerCustomer } from '../customers/index.ts'
import { fixedClock, startOf, system, type Tx, writeAs } from '../kit/index.ts'
import {
  addAccount,
  collect,
  findPaymentState,
  holdMoney,
  listEntries,
  listHeld,
  payHeld,
  payOut,
  post,
  refundHeld,
  restateDay,
  reverseEntry,
  trialBalance,
  voidPayment,
} from './index.ts'
import { closeDays } from './trial-balance.ts'

let context: TestContext
let owner: { customerId: string; accountId: string }
const subject = { type: 'policy', id: 'p1' }

beforeAll(async () => {
  context = await openContext()
  owner = await on('2026-01-05', async (tx) => {
    const customerId = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
    const { id: accountId } = await addAccount(tx, { customerId, number: '6217000099000000014', holder: '林悦' })
    return { customerId, accountId }
  })
})
afterAll(() => context.close())
afterEach(async () => expect((await trialBalance(context.db)).differenceFen).toBe(0))

function on<T>(day: string, effect: (tx: Tx) => Promise<T>): Promise<T> {
  const clock = fixedClock(new Date(startOf(day).getTime() + 36_000_000))
  return writeAs({ db: context.db, clock }, system('test'), {}, effect)
}

const order = { amountFen: 500, purpose: 'surrender', subject, reference: 'P1' } as const
const booked = (day: string, debit: 'claims-paid' | 'paying', amountFen: number) =>
  on(day, async (tx) =>
    post(tx, {
      customerId: owner.customerId,
      purpose: 'claim',
      subject,
      entries: [{ debit, credit: 'customer-funds', amountFen }],
    }),
  )

test('an entry is taken back once, by its mirror image; what the bank did is not', async () => {
  const { customerId } = owner
  await booked('2026-01-06', 'claims-paid', 700)
  const [wrong] = await listEntries(context.db, { customerId, subject })
  const reverse = (entryId = '') =>
    on('2026-01-07', (tx) => reverseEntry(tx, { customerId, entryId, because: '记错客户' }))
  await reverse(wrong?.id)
  const entries = await listEntries(context.db, { customerId, subject })
  expect(entries.map(({ debit, credit, amountFen }) => [debit, credit, amountFen])).toEqual([
    ['claims-paid', 'customer-funds', 700],
    ['customer-funds', 'claims-paid', 700],
  ])
  await expect(reverse(wrong?.id)).rejects.toThrow('entry-reversed')
  await expect(reverse(entries[1]?.id)).rejects.toThrow('entry-not-reversible')
  await booked('2026-01-07', 'paying', 1)
  const ofBank = (await listEntries(context.db, { customerId, subject })).at(-1)
  await expect(reverse(ofBank?.id)).rejects.toThrow('entry-not-reversible')
  await expect(reverse('01900000-0000-7000-8000-000000000009')).rejects.toThrow('not-found')
})

test('an order is called off while the bank has not been told, and never after', async () => {
  const { customerId } = owner
  const paymentId = await on('2026-01-08', (tx) => payOut(tx, { ...owner, ...order }))
  await on('2026-01-08', (tx) => voidPayment(tx, customerId, paymentId))
  expect((await findPaymentState(context.db, customerId, paymentId))?.state).toBe('declined')
  await expect(on('2026-01-08', (tx) => voidPayment(tx, customerId, paymentId))).rejects.toThrow('payment-submitted')
  const told = await on('2026-01-08', (tx) => collect(tx, { ...owner, ...order, purpose: 'premium' }))
  const event = { customerId, paymentId: told, kind: 'submitted', at: new Date(), reason: null }
  await context.db.insertInto('payment_events').values(event).execute()
  await expect(on('2026-01-08', (tx) => voidPayment(tx, customerId, told))).rejects.toThrow('payment-submitted')
})

test('held money is paid once; without a source it does not go back', async () => {
  const { customerId, accountId } = owner
  const held = {
    customerId,
    cause: 'no-account',
    amountFen: 900,
    purpose: 'benefit',
    subject,
    reference: 'P1',
    sourceId: null,
  } as const
  const heldId = await on('2026-01-09', async (tx) => holdMoney(tx, held))
  await expect(on('2026-01-09', (tx) => refundHeld(tx, { customerId, heldId }))).rejects.toThrow('held-money-no-source')
  expect(await listHeld(context.db, { customerId })).toMatchObject([{ id: heldId, amountFen: 900 }])
  await on('2026-01-09', (tx) => payHeld(tx, { customerId, heldId, accountId }))
  await expect(on('2026-01-09', (tx) => payHeld(tx, { customerId, heldId, accountId }))).rejects.toThrow(
    'held-money-gone',
  )
  const nobodys = { customerId, heldId: '01900000-0000-7000-8000-000000000009' }
  await expect(on('2026-01-09', (tx) => refundHeld(tx, nobodys))).rejects.toThrow('not-found')
})

test('what is booked late into a closed day is in its books once they are summed anew', async () => {
  const claims = async () => (await trialBalance(context.db)).accounts.find(({ account }) => account === 'claims-paid')
  await booked('2026-02-02', 'claims-paid', 10)
  await on('2026-02-20', closeDays)
  const before = (await claims())?.debitFen ?? 0
  await booked('2026-02-03', 'claims-paid', 5)
  await on('2026-02-20', (tx) => restateDay(tx, '2026-02-03'))
  expect((await claims())?.debitFen).toBe(before + 5)
})
