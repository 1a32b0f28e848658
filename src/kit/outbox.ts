// Messages and timers: written with the effect, delivered at least once, by lease, with back-off and a dead-letter list.
import { EventEmitter } from 'node:events'
import { sql } from 'kysely'
import { append } from './append.ts'
import type { Clock } from './clock.ts'
import type { Db, Json, Tx } from './database.ts'
import { newId } from './ids.ts'
import type { Log } from './log.ts'

/** Topics and their payloads; a folder adds its own with `declare module '../kit/outbox.ts'`. */
// biome-ignore lint/suspicious/noEmptyInterface: each folder adds its own topics
export interface Topics {}
export type Topic = keyof Topics & string

interface OutboxTable {
  id: string
  topic: string
  payload: Json<unknown>
  /** Business time before which it is not delivered: a timer is a message that is due later. */
  dueAt: Date
  /** Machine time until which it is leased or waits for its next try. */
  heldUntil: Date
  attempts: number
  lastError: string | null
  doneAt: Date | null
  deadAt: Date | null
}

declare module './database.ts' {
  interface Tables {
    kit_outbox: OutboxTable
  }
}

export interface Delivery<T extends Topic = Topic> {
  readonly id: string
  readonly payload: Topics[T]
  readonly attempts: number
}

// Written as a method so that handlers of different payloads fit one table: the topic's name pairs them.
export type Handler<T extends Topic> = { handle(delivery: Delivery<T>): Promise<void> }['handle']
export type Handlers = { readonly [T in Topic]?: readonly Handler<T>[] }

const epoch = new Date(0)
const hint = new EventEmitter()
const attemptsMax = 8
const leaseMs = 15_000

/** Sends a message with this transaction. Handlers are idempotent: pass the delivery's id on as idempotency key. */
export function emit<T extends Topic>(tx: Tx, topic: T, payload: Topics[T], options: { dueAt?: Date } = {}): void {
  append(tx, 'kit_outbox', {
    id: newId(),
    topic,
    payload: JSON.stringify(payload),
    dueAt: options.dueAt ?? tx.at,
    heldUntil: epoch,
    attempts: 0,
  })
}

/** Called after a commit that sent messages: the runner of this process looks at once; other processes look within their interval. */
export function wakeOutbox(): void {
  hint.emit('work')
}

export interface Runner {
  /** Resolves when nothing that is due is left (dead letters aside): for tests and the sandbox. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface RunnerOptions {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly handlers: Handlers
  readonly everyMs?: number
  readonly concurrency?: number
}

/** Delivers messages until closed. A process that dies leaves its leases to end (15 s) and another takes over. */
export function runOutbox({ db, clock, log, handlers, everyMs = 500, concurrency = 4 }: RunnerOptions): Runner {
  let closed = false
  const running = new Set<Promise<void>>()
  const known = Object.keys(handlers)

  async function claim(room: number) {
    const now = new Date()
    const due = db
      .selectFrom('kit_outbox')
      .select('id')
      .where('doneAt', 'is', null)
      .where('deadAt', 'is', null)
      .where('heldUntil', '<=', now)
      .where('dueAt', '<=', clock.now())
      .where('topic', 'in', known)
      .orderBy('dueAt')
      .limit(room)
      .forUpdate()
      .skipLocked()
    return db
      .updateTable('kit_outbox')
      .set({ heldUntil: new Date(now.getTime() + leaseMs), attempts: sql`attempts + 1` })
      .where('id', 'in', due)
      .returning(['id', 'topic', 'payload', 'attempts'])
      .execute()
  }

  async function deliver(row: { id: string; topic: string; payload: unknown; attempts: number }): Promise<void> {
    const renew = setInterval(() => void hold(row.id, leaseMs), leaseMs / 3)
    try {
      for (const handler of handlersOf(handlers, row.topic)) await handler(row)
      await db.updateTable('kit_outbox').set({ doneAt: new Date(), lastError: null }).where('id', '=', row.id).execute()
    } catch (error) {
      log.warn({ err: error, topic: row.topic, delivery: row.id, attempts: row.attempts }, 'delivery failed')
      await fail(row, error)
    } finally {
      clearInterval(renew)
    }
  }

  async function hold(id: string, ms: number) {
    await db
      .updateTable('kit_outbox')
      .set({ heldUntil: new Date(Date.now() + ms) })
      .where('id', '=', id)
      .execute()
  }

  async function fail(row: { id: string; attempts: number }, error: unknown) {
    const dead = row.attempts >= attemptsMax
    const waitMs = 250 * 2 ** row.attempts * (0.75 + Math.random() / 2)
    await db
      .updateTable('kit_outbox')
      .set({
        lastError: String(error instanceof Error ? error.message : error).slice(0, 500),
        heldUntil: new Date(Date.now() + waitMs),
        deadAt: dead ? new Date() : null,
      })
      .where('id', '=', row.id)
      .execute()
  }

  async function pump(): Promise<void> {
    while (!closed && running.size < concurrency && known.length > 0) {
      const rows = await claim(concurrency - running.size)
      if (rows.length === 0) return
      for (const row of rows) {
        const work: Promise<void> = deliver(row).finally(() => {
          running.delete(work)
          kick()
        })
        running.add(work)
      }
    }
  }

  let pumping: Promise<void> | undefined
  let again = false
  function kick(): void {
    if (closed) return
    if (pumping) {
      again = true
      return
    }
    pumping = pump()
      .catch((error: unknown) => log.error({ err: error }, 'outbox'))
      .finally(() => {
        pumping = undefined
        if (again) {
          again = false
          kick()
        }
      })
  }

  const timer = setInterval(kick, everyMs)
  hint.on('work', kick)
  kick()

  return {
    async idle() {
      while ((await countDue(db, clock.now(), known)) > 0) {
        kick()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async close() {
      closed = true
      clearInterval(timer)
      hint.off('work', kick)
      await pumping
      await Promise.allSettled(running)
    },
  }
}

type Deliver = { handle(delivery: { id: string; payload: unknown; attempts: number }): Promise<void> }['handle']

// A row's topic names the handlers whose payload type wrote it; the compiler cannot follow that through the table.
function handlersOf(handlers: Handlers, topic: string): readonly Deliver[] {
  const all: Readonly<Record<string, readonly Deliver[] | undefined>> = { ...handlers }
  return all[topic] ?? []
}

async function countDue(db: Db, at: Date, topics: readonly string[]): Promise<number> {
  if (topics.length === 0) return 0
  const row = await db
    .selectFrom('kit_outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('doneAt', 'is', null)
    .where('deadAt', 'is', null)
    .where('dueAt', '<=', at)
    .where('topic', 'in', [...topics])
    .executeTakeFirstOrThrow()
  return row.count
}
