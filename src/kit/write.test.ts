import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clone, cloneDatabase } from '../../test/database.ts'
import {
  append,
  type Clock,
  type Db,
  emit,
  newId,
  openClock,
  openDatabase,
  openLog,
  runOutbox,
  system,
  useKeyring,
  write,
} from './index.ts'

declare module './outbox.ts' {
  interface Topics {
    'test.counted': { n: number }
  }
}

let clone: Clone
let db: Db
let clock: Clock
beforeAll(async () => {
  useKeyring({ keys: new Map([[1, Buffer.alloc(32, 7)]]), current: 1 })
  clone = await cloneDatabase()
  db = openDatabase({ url: clone.url })
  clock = await openClock(db, { sandbox: true })
})
afterAll(async () => {
  await db.destroy()
  await clone.drop()
})

const by = system('test')
const moved = (tx: Parameters<Parameters<typeof write>[1]>[0], offsetMs: number) =>
  tx.db
    .insertInto('kit_clock')
    .values({ id: 1, offsetMs })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({ offsetMs: eb('kit_clock.offsetMs', '+', offsetMs) })),
    )
    .execute()
const offset = async () => (await db.selectFrom('kit_clock').select('offsetMs').executeTakeFirst())?.offsetMs ?? 0

describe('write', () => {
  it('runs once for a key, however often and however many at once ask', async () => {
    const key = newId()
    const before = await offset()
    const ask = () =>
      write({ db, clock, by, key, input: { n: 1 } }, async (tx) => {
        await moved(tx, 1)
        return { done: 1 }
      })
    const answers = await Promise.all([ask(), ask(), ask(), ask()])
    answers.push(await ask())
    expect(answers).toEqual(Array(5).fill({ done: 1 }))
    expect(await offset()).toBe(before + 1)
  })

  it('refuses the same key with other input and changes nothing', async () => {
    const key = newId()
    await write({ db, clock, by, key, input: { n: 1 } }, async () => 'first')
    const before = await offset()
    const other = write({ db, clock, by, key, input: { n: 2 } }, async (tx) => void (await moved(tx, 5)))
    await expect(other).rejects.toThrow('idempotency-key-reused')
    expect(await offset()).toBe(before)
  })

  it('keeps keys of different people apart', async () => {
    const key = newId()
    const mine = { kind: 'customer', customerId: newId(), sessionId: newId() } as const
    const theirs = { ...mine, customerId: newId() }
    expect(await write({ db, clock, by: mine, key, input: 1 }, async () => 'mine')).toBe('mine')
    expect(await write({ db, clock, by: theirs, key, input: 2 }, async () => 'theirs')).toBe('theirs')
  })

  it('retries conflicts until each has had its turn', async () => {
    const before = await offset()
    const busy = async () =>
      write({ db, clock, by }, async (tx) => {
        const row = await tx.db.selectFrom('kit_clock').select('offsetMs').executeTakeFirst()
        await tx.db
          .updateTable('kit_clock')
          .set({ offsetMs: (row?.offsetMs ?? 0) + 1 })
          .execute()
      })
    await Promise.all([busy(), busy(), busy()])
    expect(await offset()).toBe(before + 3)
  })

  it('throws, and leaves nothing, when only the last statement fails', async () => {
    const before = await offset()
    const failing = write({ db, clock, by }, async (tx) => {
      await moved(tx, 7)
      append(tx, 'kit_outbox', { id: 'not a uuid', topic: 'test.counted' })
    })
    await expect(failing).rejects.toThrow()
    expect(await offset()).toBe(before)
  })

  it('writes many rows as it writes one: quotes, backslashes, line ends, nothing, bytes', async () => {
    const odd = ['"', '\\', '{a,b}', 'NULL', '', '一\n二', "it's"]
    const topics = Array.from({ length: 40 }, (_, index) => `odd ${odd[index % odd.length]} ${index}`)
    const ids = topics.map(() => newId())
    await write({ db, clock, by }, async (tx) => {
      for (const [index, topic] of topics.entries())
        append(tx, 'kit_outbox', {
          id: ids[index],
          topic,
          payload: JSON.stringify({ topic, none: null }),
          dueAt: tx.at,
          heldUntil: new Date(0),
          attempts: index,
          lastError: index % 2 === 0 ? null : topic,
        })
    })
    const rows = await db.selectFrom('kit_outbox').selectAll().where('id', 'in', ids).orderBy('attempts').execute()
    expect(rows.map(({ topic }) => topic)).toEqual(topics)
    expect(rows.map(({ payload }) => payload)).toEqual(topics.map((topic) => ({ topic, none: null })))
    expect(rows[1]).toMatchObject({ lastError: topics[1], heldUntil: new Date(0) })
    expect(rows[0]?.lastError).toBeNull()
    const bytes = Array.from({ length: 40 }, (_, index) => Buffer.from([index, 0, 92, 34, 255]))
    await write({ db, clock, by }, async (tx) => {
      for (const [index, inputHash] of bytes.entries())
        append(tx, 'kit_writes', { key: `bytes ${index}`, inputHash, answer: Buffer.alloc(0), at: tx.at })
    })
    const written = await db.selectFrom('kit_writes').selectAll().where('key', 'like', 'bytes %').execute()
    expect(written.map(({ inputHash }) => inputHash)).toEqual(bytes)
    await db.deleteFrom('kit_outbox').where('id', 'in', ids).execute()
  })

  it('writes every kind of column by the many as one by one', async () => {
    await sql`create table many_kinds (n integer, id uuid, whole bigint, words text, bytes bytea, truth boolean,
      on_day date, at timestamptz, body jsonb)`.execute(db)
    const odd = [
      { whole: Number.MAX_SAFE_INTEGER, truth: true, onDay: '0001-01-01', at: new Date(0) },
      { whole: Number.MIN_SAFE_INTEGER, truth: false, onDay: '9999-12-31', at: new Date('1969-12-31T23:59:59.999Z') },
      { whole: 0, onDay: '2000-02-29', at: new Date('2026-03-01T00:00:00.001Z'), words: '字'.repeat(500) },
      { whole: -1, onDay: '1999-12-31', words: '', bytes: Buffer.alloc(0), body: '{"a": [1, "二"]}' },
      { whole: 2 ** 32, bytes: Buffer.from([0, 255]), body: 'null' },
    ]
    const rows = Array.from({ length: 50 }, (_, n) => ({ n, id: newId(), ...odd[n % odd.length] }))
    const keep = (some: typeof rows) =>
      write({ db, clock, by }, async (tx) => {
        // a table of this test alone
        for (const row of some) tx.pending.push({ table: 'many_kinds', row })
      })
    const stored = async () =>
      (await sql<object>`select t.*, t::text as written from many_kinds t order by n limit 100`.execute(db)).rows
    await keep(rows)
    const many = await stored()
    await sql`truncate many_kinds`.execute(db)
    for (const row of rows) await keep([row])
    expect(many).toEqual(await stored())
    await sql`drop table many_kinds`.execute(db)
  })

  it.each([
    ['no UUID', { id: 'not a uuid' }],
    ['a UUID with another letter', { id: '0190aaaa-0000-7000-8000-00000000000g' }],
    ['no number of tries', { attempts: 1.5 }],
    ['no instant', { dueAt: new Date(Number.NaN) }],
  ])('refuses %s among many rows and keeps none', async (_what, wrong) => {
    const count = async () => (await db.selectFrom('kit_outbox').select('id').execute()).length
    const before = await count()
    const failing = write({ db, clock, by }, async (tx) => {
      for (let n = 0; n < 30; n += 1) emit(tx, 'test.counted', { n })
      const row = { id: newId(), topic: 'x', payload: '{}', dueAt: tx.at, heldUntil: tx.at, attempts: 0 }
      append(tx, 'kit_outbox', { ...row, ...wrong })
    })
    await expect(failing).rejects.toThrow()
    expect(await count()).toBe(before)
  })

  it('leaves no message behind when the effect throws', async () => {
    const count = async () => (await db.selectFrom('kit_outbox').select('id').execute()).length
    const before = await count()
    const failing = write({ db, clock, by }, async (tx) => {
      emit(tx, 'test.counted', { n: 1 })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await count()).toBe(before)
  })
})

describe('outbox', () => {
  const log = openLog('silent')

  it('delivers at least once, again after a failure, and a timer only when the clock reaches it', async () => {
    const seen: number[] = []
    let failures = 1
    const handlers = {
      'test.counted': [
        async ({ payload }: { payload: { n: number } }) => {
          if (payload.n === 2 && failures-- > 0) throw new Error('not yet')
          seen.push(payload.n)
        },
      ],
    }
    const runner = runOutbox({ db, clock, log, handlers, everyMs: 50 })
    const later = new Date(clock.now().getTime() + 3 * 86_400_000)
    await write({ db, clock, by }, async (tx) => {
      emit(tx, 'test.counted', { n: 1 })
      emit(tx, 'test.counted', { n: 2 })
      emit(tx, 'test.counted', { n: 3 }, { dueAt: later })
    })
    await runner.idle()
    expect(seen.sort()).toEqual([1, 2])
    await clock.moveTo(new Date(later.getTime() + 1000))
    await runner.idle()
    expect(seen).toContain(3)
    await runner.close()
  })

  it('takes over what a dead process had leased', async () => {
    const id = newId()
    const leased = { attempts: 1, dueAt: clock.now(), heldUntil: new Date(Date.now() + 300) }
    await db
      .insertInto('kit_outbox')
      .values({ id, topic: 'test.counted', payload: JSON.stringify({ n: 9 }), ...leased })
      .execute()
    const seen: number[] = []
    const handlers = { 'test.counted': [async ({ payload }: { payload: { n: number } }) => void seen.push(payload.n)] }
    const runner = runOutbox({ db, clock, log, handlers, everyMs: 50 })
    await runner.idle()
    await runner.close()
    expect(seen).toEqual([9])
  })
})
