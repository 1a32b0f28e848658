// Check-ups on a real database: places, quotas and the line behind them, also when many want the same at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { registerCustomer, relate } from '../customers/index.ts'
import { identityHooks, openSession } from '../identity/index.ts'
import { type App, addDays, newId, openHttp, ProblemError, runOutbox, system, type Tx, writeAs } from '../kit/index.ts'
import { addProvider, addSlots, getSlot, listSlots, providersRoutes } from '../providers/index.ts'
import { listTimeline } from '../timeline/index.ts'
import {
  benefitsHandlers,
  benefitsRoutes,
  bookCheckup,
  cancelBooking,
  grantEntitlement,
  leaveWait,
  listBookings,
  listEntitlements,
  moveBooking,
  waitForPlace,
} from './index.ts'

let context: TestContext
let app: App
let centre: string
let today: string

beforeAll(async () => {
  context = await openContext()
  app = await openHttp({ log: context.log, rateLimitPerMinute: 100_000, version: '0' })
  identityHooks(app, context)
  providersRoutes(app, context)
  benefitsRoutes(app, context)
  await app.ready()
  today = context.clock.today()
  centre = await does((tx) =>
    addProvider(tx, {
      kind: 'checkup-centre',
      name: '示例体检中心',
      level: null,
      grade: null,
      isPublic: false,
      province: '示例省',
      city: '示例市',
      district: '示例区',
      address: '示例路 2 号',
      phone: '000',
    }),
  )
})

afterAll(async () => {
  await app.close()
  await context.close()
})

function does<T>(effect: (tx: Tx) => Promise<T>): Promise<T> {
  return writeAs(context, system('test'), {}, effect)
}

let hours = 0

async function slot(capacity: number, inDays = 10): Promise<string> {
  hours += 1
  const onDay = addDays(today, inDays)
  const atTime = `${String(Math.floor(hours / 60)).padStart(2, '0')}:${String(hours % 60).padStart(2, '0')}`
  await does((tx) => addSlots(tx, centre, [{ onDay, atTime, capacity }]))
  const { items } = await listSlots(context.db, { from: onDay, to: onDay, page: { limit: 100 } })
  return items.find((one) => one.atTime === atTime)?.id ?? ''
}

async function customer(options: { quota?: number; until?: string; family?: boolean } = {}) {
  const { quota = 1, until = addDays(today, 365), family = false } = options
  return does(async (tx) => {
    const customerId = await registerCustomer(tx, { name: '林悦', sex: 'F', birthDate: '1988-05-12' })
    const entitlementId = grantEntitlement(tx, {
      customerId,
      kind: 'checkup',
      quota,
      from: addDays(today, -30),
      until,
      family,
      source: 'test',
    })
    return { customerId, entitlementId, personId: customerId }
  })
}

type Asked = Awaited<ReturnType<typeof customer>>
const book = (asked: Asked, slotId: string) => does((tx) => bookCheckup(tx, { ...asked, slotId }))
const free = async (slotId: string) => (await getSlot(context.db, slotId)).free
const left = async ({ customerId }: Asked) => (await listEntitlements(context.db, customerId)).map((one) => one.left)

async function problemOf(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.then(
    () => undefined,
    (raised: unknown) => raised,
  )
  return error instanceof ProblemError ? error.kind.id : String(error)
}

async function deliver(): Promise<void> {
  const runner = runOutbox({ ...context, handlers: benefitsHandlers(context), everyMs: 5 })
  await runner.idle()
  await runner.close()
}

describe('booking', () => {
  test('uses the benefit and takes the place; cancelling gives both back', async () => {
    const [asked, slotId] = [await customer(), await slot(2)]
    const { bookingId } = await book(asked, slotId)
    expect([await free(slotId), await left(asked)]).toEqual([1, [0]])
    await does((tx) => cancelBooking(tx, { customerId: asked.customerId, bookingId }))
    expect([await free(slotId), await left(asked)]).toEqual([2, [1]])
    expect(await problemOf(does((tx) => cancelBooking(tx, { customerId: asked.customerId, bookingId })))).toBe(
      'no-such-booking',
    )
    const { items } = await listTimeline(context.db, { customerId: asked.customerId, page: { limit: 9 } })
    expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['checkup.booked', 'checkup.cancelled']))
  })

  test('a slot of three takes three of twelve who ask at once, and says so to the others', async () => {
    const slotId = await slot(3)
    const people = await Promise.all(Array.from({ length: 12 }, () => customer()))
    const answers = await Promise.all(people.map((asked) => problemOf(book(asked, slotId))))
    expect(answers.filter((answer) => answer === 'undefined')).toHaveLength(3)
    expect(new Set(answers)).toEqual(new Set(['undefined', 'slot-full']))
    expect(await free(slotId)).toBe(0)
  })

  test('a quota of one is used once by someone who asks in many places at once', async () => {
    const asked = await customer()
    const slots = await Promise.all([slot(5), slot(5), slot(5)])
    const answers = await Promise.all(slots.map((slotId) => problemOf(book(asked, slotId))))
    expect(answers.sort()).toEqual(['no-benefit-left', 'no-benefit-left', 'undefined'])
    expect((await Promise.all(slots.map(free))).reduce((sum, one) => sum + one, 0)).toBe(14)
  })

  test.each([
    [
      'no-benefit-left',
      'after its last day',
      async () => book(await customer({ until: addDays(today, 5) }), await slot(2)),
    ],
    [
      'no-benefit-left',
      'of somebody else',
      async () => book({ ...(await customer()), customerId: newId() }, await slot(2)),
    ],
    [
      'benefit-not-for-family',
      'for a stranger',
      async () => book({ ...(await customer({ family: true })), personId: newId() }, await slot(2)),
    ],
    [
      'benefit-not-for-family',
      'for a relative when it is for the holder only',
      async () => book({ ...(await customer()), personId: newId() }, await slot(2)),
    ],
    ['slot-gone', 'for today', async () => book(await customer(), await slot(2, 0))],
    ['not-found', 'in no slot', async () => book(await customer(), newId())],
  ])('%s: %s', async (problem, _, act) => expect(await problemOf(act())).toBe(problem))

  test('a relative may go when the benefit is for the family, but nobody twice at the same time', async () => {
    const [asked, slotId] = [await customer({ quota: 3, family: true }), await slot(5)]
    const child = await does(async (tx) => {
      const id = await registerCustomer(tx, { name: '李小满', sex: 'F', birthDate: '2017-09-01' })
      await relate(tx, asked.customerId, id, 'child')
      return id
    })
    await book({ ...asked, personId: child }, slotId)
    expect(await problemOf(book({ ...asked, personId: child }, slotId))).toBe('place-held')
    await book(asked, slotId)
    expect([await free(slotId), await left(asked)]).toEqual([3, [1]])
  })
})

describe('moving', () => {
  test('takes the new place, frees the old one, uses no further benefit', async () => {
    const [asked, from, to] = [await customer(), await slot(1), await slot(1)]
    const { bookingId } = await book(asked, from)
    const move = (slotId: string) => does((tx) => moveBooking(tx, { customerId: asked.customerId, bookingId, slotId }))
    await move(to)
    expect([await free(from), await free(to), await left(asked)]).toEqual([1, 0, [0]])
    await move(to) // its own slot is full with itself
    expect(await free(to)).toBe(0)
    const full = await slot(1)
    await book(await customer(), full)
    expect(await problemOf(move(full))).toBe('slot-full')
    expect(await free(to)).toBe(0)
    expect(await problemOf(move(await slot(1, 400)))).toBe('no-benefit-left')
  })

  test('two who swap their slots at once, over and over, leave nothing lost or double', async () => {
    const [one, two] = [await customer(), await customer()]
    const [a, b] = [await slot(2), await slot(2)]
    const [first, second] = [await book(one, a), await book(two, b)]
    await Promise.all([
      does((tx) => moveBooking(tx, { customerId: one.customerId, bookingId: first.bookingId, slotId: b })),
      does((tx) => moveBooking(tx, { customerId: two.customerId, bookingId: second.bookingId, slotId: a })),
    ])
    expect([await free(a), await free(b)]).toEqual([1, 1])
  })

  test('on the day itself it is too late', async () => {
    const [asked, slotId] = [await customer(), await slot(1, 1)]
    const { bookingId } = await book(asked, slotId)
    await context.clock.moveTo(new Date(context.clock.now().getTime() + 86_400_000))
    const late = does((tx) => cancelBooking(tx, { customerId: asked.customerId, bookingId }))
    expect(await problemOf(late)).toBe('too-late-to-change')
    const { items } = await listBookings(context.db, {
      customerId: asked.customerId,
      today: context.clock.today(),
      page: { limit: 9 },
    })
    expect(items).toMatchObject([{ id: bookingId, state: 'booked', changeable: false }])
  })
})

describe('waiting in line', () => {
  test('a freed place goes to the first who can use it, whose benefit is used then', async () => {
    const slotId = await slot(1)
    const holder = await customer()
    const { bookingId } = await book(holder, slotId)
    const spent = await customer()
    const [first, second] = [await customer(), await customer()]
    const wait = (asked: Asked) => does((tx) => waitForPlace(tx, { ...asked, slotId }))
    await wait(spent)
    await book(spent, await slot(1))
    await wait(first)
    await wait(second)
    expect(await problemOf(wait(second))).toBe('already-waiting')
    await does((tx) => cancelBooking(tx, { customerId: holder.customerId, bookingId }))
    await deliver()
    expect([await left(first), await left(second), await free(slotId)]).toEqual([[0], [1], 0])
    const { items } = await listTimeline(context.db, { customerId: spent.customerId, page: { limit: 9 } })
    expect(items.map(({ kind }) => kind)).toContain('checkup.wait-ended')
  })

  test('is for full slots only, and can be left', async () => {
    const [asked, slotId] = [await customer(), await slot(1)]
    expect(await problemOf(does((tx) => waitForPlace(tx, { ...asked, slotId })))).toBe('slot-still-free')
    await book(await customer(), slotId)
    const { waitId } = await does((tx) => waitForPlace(tx, { ...asked, slotId }))
    await does((tx) => leaveWait(tx, { customerId: asked.customerId, waitId }))
    expect(await problemOf(does((tx) => leaveWait(tx, { customerId: asked.customerId, waitId })))).toBe(
      'no-such-booking',
    )
  })
})

describe('over HTTP', () => {
  const as = async (asked: Asked) => {
    const opened = await does((tx) =>
      openSession(tx, { customerId: asked.customerId }, { client: { agent: 'test', ip: '' }, now: new Date() }),
    )
    return { authorization: `Bearer ${opened.token}` }
  }

  test('benefits, free times and bookings are shown; a booking is moved and cancelled with a key', async () => {
    const [asked, from, to] = [await customer(), await slot(1), await slot(1)]
    const headers = await as(asked)
    const { bookingId } = await book(asked, from)
    const get = async (url: string) => (await app.inject({ method: 'GET', url, headers })).json()
    expect(await get('/api/benefits')).toMatchObject({ items: [{ quota: 1, used: 1, left: 0 }] })
    expect(await get('/api/bookings')).toMatchObject({
      items: [{ id: bookingId, state: 'booked', changeable: true, slot: { id: from } }],
    })
    expect((await get('/api/checkup-slots?city=示例市&limit=2')).items).toHaveLength(2)
    const move = () =>
      app.inject({
        method: 'POST',
        url: `/api/bookings/${bookingId}/move`,
        headers: { ...headers, 'idempotency-key': 'k1' },
        payload: { slotId: to },
      })
    expect([(await move()).statusCode, (await move()).statusCode]).toEqual([200, 200])
    expect(
      (await app.inject({ method: 'POST', url: `/api/bookings/${bookingId}/cancellation`, headers })).statusCode,
    ).toBe(200)
    const stranger = await as(await customer())
    expect(
      (await app.inject({ method: 'POST', url: `/api/bookings/${bookingId}/cancellation`, headers: stranger }))
        .statusCode,
    ).toBe(404)
    expect((await app.inject({ method: 'GET', url: '/api/benefits' })).statusCode).toBe(401)
  })

  test('the list of centres is open to everybody', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/providers?kind=checkup-centre' })
    expect(answer.json()).toMatchObject({ items: [{ name: '示例体检中心' }], next: null })
  })
})
