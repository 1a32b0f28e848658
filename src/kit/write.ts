// The only door to a transaction: claims the idempotency key, runs, records, retries on conflict.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Actor, actorKey } from './actor.ts'
import { append } from './append.ts'
import type { Clock } from './clock.ts'
import { canonicalJson, sealJson, sha256, unsealJson } from './crypto.ts'
import type { Brand, Db, Tx } from './database.ts'
import { lastStatement } from './last-statement.ts'
import { wakeOutbox } from './outbox.ts'
import { keyReused, tooBusy } from './problems.ts'
import { transact } from './transaction.ts'

export interface Writing {
  readonly db: Db
  readonly clock: Clock
  readonly by: Actor
  /** The caller's idempotency key, with what the caller asked for; same key and other input is a problem. */
  readonly key?: string | undefined
  readonly input?: unknown
}

interface WrittenTable {
  key: string
  inputHash: Buffer
  /** Sealed: an answer shows the customer their own names and numbers. */
  answer: Buffer
  at: Date
}

declare module './database.ts' {
  interface Tables {
    kit_writes: WrittenTable
  }
}

const triesMax = 6

/**
 * Runs `effect` in one transaction with its timeline rows, outbox messages and idempotency key.
 * With a key, a repeated call returns the stored answer (as JSON: dates come back as text) and leaves nothing behind: what it
 * did, or what it ran into, is rolled back when the key turns out to be taken. A first call pays nothing for the look-up.
 * No network call inside `effect`: it may run again.
 */
export async function write<T>(writing: Writing, effect: (tx: Tx) => Promise<T>): Promise<T> {
  const claim = claimOf(writing)
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(writing, effect, claim)
    } catch (error) {
      const stored = claim && (await findAnswer<T>(writing.db, claim))
      if (stored) return stored.answer
      if (!mayRetry(error)) throw error
      if (tries >= triesMax) throw tooBusy()
      await pause(2 ** tries * (1 + Math.random()))
    }
  }
}

interface Claim {
  readonly key: string
  readonly inputHash: Buffer
}

function claimOf({ by, key, input }: Writing): Claim | undefined {
  return key === undefined ? undefined : { key: `${actorKey(by)}|${key}`, inputHash: sha256(canonicalJson(input)) }
}

async function once<T>(
  { db, clock, by }: Writing,
  effect: (tx: Tx) => Promise<T>,
  claim: Claim | undefined,
): Promise<T> {
  const at = clock.now()
  let hasMessages = false
  const answer = await transact(db, async (on) => {
    const tx: Omit<Tx, Brand> = { db: on, at, today: clock.today(), by, pending: [], amendments: [] }
    brand(tx)
    const answer = await effect(tx)
    if (claim) append(tx, 'kit_writes', { ...claim, answer: sealJson(answer ?? null), at })
    hasMessages = tx.pending.some(({ table }) => table === 'kit_outbox')
    return { answer, last: await lastStatement(on, tx.pending, tx.amendments) }
  })
  if (hasMessages) wakeOutbox()
  return answer
}

// The brand exists in the type only: this is where a transaction becomes a `Tx`.
function brand(_parts: Omit<Tx, Brand>): asserts _parts is Tx {}

async function findAnswer<T>(db: Db, { key, inputHash }: Claim): Promise<{ answer: T } | undefined> {
  const row = await db
    .selectFrom('kit_writes')
    .select(['inputHash', 'answer'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  if (!row.inputHash.equals(inputHash)) throw keyReused()
  return { answer: z.custom<T>().parse(unsealJson(row.answer)) }
}

const conflicts = new Set(['40001', '40P01'])

function mayRetry(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  if (error.code === '23505') return 'constraint' in error && error.constraint === 'kit_writes_pkey'
  return typeof error.code === 'string' && conflicts.has(error.code)
}
