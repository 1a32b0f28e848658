// Step-up: a session signed in by code is raised by ID number and name, then by face; attempts are limited and kept.
import { timingSafeEqual } from 'node:crypto'
import { blindIndex, type Context, type Db, type Json, newId, type Tx, writeAs } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { CustomerActor, Level, LevelHow } from './actors.ts'
import { findPerson, nameIndex, type Person } from './people.ts'
import { attemptsSpent, identityRefused } from './problems.ts'
import { forgetSessions, machineNow, raiseLevel } from './sessions.ts'

type AttemptKind = 'id' | 'face'

declare module '../kit/database.ts' {
  interface Tables {
    identity_attempts: {
      customerId: string
      id: string
      kind: string
      at: Date
      outcome: string | null
      findings: Json<unknown> | null
    }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'identity.verified': { level: Level; how: LevelHow }
    'identity.refused': { level: Level; because: string }
  }
}

/** Attempts in a moving window; those that succeeded do not count. */
export const attemptLimits = {
  id: { max: 5, windowMs: 24 * 3_600_000 },
  face: { max: 5, windowMs: 3_600_000 },
} as const satisfies Record<AttemptKind, { max: number; windowMs: number }>

/**
 * Spends one attempt in a write of its own, before anything is judged; raises 429. Two at once are kept apart by locking
 * the person's row.
 */
export async function spendAttempt(
  context: Pick<Context, 'db' | 'clock'>,
  by: CustomerActor,
  kind: AttemptKind,
): Promise<string> {
  const now = machineNow(context.clock)
  const attempt = await writeAs(context, by, {}, async (tx) => {
    await lockPerson(tx, by.customerId)
    if ((await countSpent(tx.db, by.customerId, { kind, now })) >= attemptLimits[kind].max) return undefined
    const id = newId()
    const row = { customerId: by.customerId, id, kind, at: now, outcome: null, findings: null }
    await tx.db.insertInto('identity_attempts').values(row).execute()
    return id
  })
  if (attempt === undefined) throw attemptsSpent()
  return attempt
}

/** Gives an attempt back that failed on our side, not the customer's. */
export async function returnAttempt(
  context: Pick<Context, 'db' | 'clock'>,
  by: CustomerActor,
  attemptId: string,
): Promise<void> {
  await writeAs(context, by, {}, async (tx) => {
    await tx.db
      .deleteFrom('identity_attempts')
      .where('customerId', '=', by.customerId)
      .where('id', '=', attemptId)
      .where('outcome', 'is', null)
      .execute()
  })
}

// An update, not a lock alone: under repeatable read the second of two is refused and runs again with the first in view.
async function lockPerson(tx: Tx, customerId: string): Promise<void> {
  await tx.db
    .updateTable('identity_people')
    .set((eb) => ({ nameIndex: eb.ref('nameIndex') }))
    .where('customerId', '=', customerId)
    .execute()
}

async function countSpent(
  db: Db,
  customerId: string,
  { kind, now }: { kind: AttemptKind; now: Date },
): Promise<number> {
  const { max, windowMs } = attemptLimits[kind]
  const rows = await db
    .selectFrom('identity_attempts')
    .select('id')
    .where('customerId', '=', customerId)
    .where('kind', '=', kind)
    .where('at', '>', new Date(now.getTime() - windowMs))
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '<>', 'passed')]))
    .limit(max)
    .execute()
  return rows.length
}

export async function attemptsLeft(
  context: Pick<Context, 'db' | 'clock'>,
  customerId: string,
  kind: AttemptKind,
): Promise<number> {
  const spent = await countSpent(context.db, customerId, { kind, now: machineNow(context.clock) })
  return attemptLimits[kind].max - spent
}

export interface Conclusion {
  readonly attemptId: string
  readonly level: Level
  readonly how: LevelHow
  /** `passed`, or why not, as a short code. */
  readonly outcome: string
  readonly findings: unknown
}

/** Keeps how an attempt ended, in the timeline and the session's evidence; raises the session when it passed. */
export async function concludeAttempt(
  context: Pick<Context, 'db' | 'clock'>,
  by: CustomerActor,
  { attemptId, level, how, outcome, findings }: Conclusion,
): Promise<{ level: Level; levelUntil: Date } | undefined> {
  const { customerId, sessionId } = by
  const now = machineNow(context.clock)
  const raised = await writeAs(context, by, {}, async (tx) => {
    await tx.db
      .updateTable('identity_attempts')
      .set({ outcome, findings: JSON.stringify(findings) })
      .where('customerId', '=', customerId)
      .where('id', '=', attemptId)
      .execute()
    const passed = outcome === 'passed'
    await evidence(tx, {
      customerId,
      chainId: sessionId,
      kind: `identity.${level}`,
      body: { attemptId, outcome, findings },
    })
    if (passed) record(tx, { customerId, kind: 'identity.verified', body: { level, how } })
    else record(tx, { customerId, kind: 'identity.refused', body: { level, because: outcome } })
    return passed ? raiseLevel(tx, by, { level, how, now }) : undefined
  })
  forgetSessions(customerId)
  return raised && { level, levelUntil: raised }
}

/** Raises the session to `id` when number and name are the customer's; raises 422 `identity-refused`, 429 `attempts-spent`. */
export async function verifyIdNumber(
  context: Pick<Context, 'db' | 'clock'>,
  by: CustomerActor,
  given: { idNumber: string; name: string },
): Promise<{ level: Level; levelUntil: Date }> {
  const attemptId = await spendAttempt(context, by, 'id')
  const person = await findPerson(context.db, by.customerId)
  const fits = person !== undefined && isPerson(person, given)
  const outcome = fits ? 'passed' : 'mismatch'
  const raised = await concludeAttempt(context, by, { attemptId, level: 'id', how: 'id-number', outcome, findings: {} })
  if (!raised) throw identityRefused()
  return raised
}

function isPerson(person: Person, given: { idNumber: string; name: string }): boolean {
  const number = person.idNumberIndex ?? Buffer.alloc(32)
  const sameNumber = timingSafeEqual(number, blindIndex('id-number', given.idNumber))
  return timingSafeEqual(person.nameIndex, nameIndex(given.name)) && sameNumber
}
