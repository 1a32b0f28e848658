// Sessions of customers and staff: a random token, kept as its hash, read once a request.
import { randomBytes } from 'node:crypto'
import { blindIndex, type Clock, type Db, newId, sha256, type Tx } from '../kit/index.ts'
import {
  type Attendant,
  type CustomerActor,
  type Level,
  type LevelHow,
  levelHows,
  levels,
  reaches,
  type StaffActor,
} from './actors.ts'
import { isRole, permissionsOf } from './roles.ts'
import { lives, livesOf, visitToken } from './session-lives.ts'

interface SessionTable {
  tokenHash: Buffer
  id: string
  customerId: string | null
  staffId: string | null
  level: string
  levelHow: string | null
  levelUntil: Date | null
  agent: string
  ipHash: Buffer
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  endedAt: Date | null
}

declare module '../kit/database.ts' {
  interface Tables {
    identity_sessions: SessionTable
  }
}

const levelMs = 30 * 60_000
const cacheMs = 5_000
const cacheMax = 10_000
const seenEveryMs = 5 * 60_000

/** The machine's own time: a sandbox clock that is moved a year ahead must not sign everybody out. */
export function machineNow(clock: Clock): Date {
  return new Date(clock.now().getTime() - clock.offsetMs())
}

/** An instant of the machine as the business clock reads it: what people are shown. */
export function onBusinessClock(clock: Clock, machineInstant: Date): Date {
  return new Date(machineInstant.getTime() + clock.offsetMs())
}

export interface Client {
  /** User agent, cut to 200 characters. */
  readonly agent: string
  readonly ip: string
}

/**
 * Opens a session and returns its token (43 characters); only the hash is stored. With both a customer and a member of
 * staff it is a visit to the counter.
 */
export async function openSession(
  tx: Tx,
  whose: { customerId: string; staffId?: string } | { staffId: string },
  { client, now }: { client: Client; now: Date },
): Promise<{ token: string; sessionId: string; expiresAt: Date }> {
  const customerId = 'customerId' in whose ? whose.customerId : null
  const staffId = whose.staffId ?? null
  const expiresAt = new Date(now.getTime() + livesOf({ customerId, staffId }).wholeMs)
  const sessionId = newId()
  const token = customerId && staffId ? visitToken(sessionId) : randomBytes(32).toString('base64url')
  await tx.db
    .insertInto('identity_sessions')
    .values({
      tokenHash: sha256(token),
      id: sessionId,
      customerId,
      staffId,
      level: 'code',
      agent: client.agent.slice(0, 200),
      ipHash: blindIndex('ip', client.ip),
      createdAt: now,
      seenAt: now,
      expiresAt,
    })
    .execute()
  return { token, sessionId, expiresAt }
}

type Row = Pick<
  SessionTable,
  'id' | 'customerId' | 'staffId' | 'level' | 'levelHow' | 'levelUntil' | 'seenAt' | 'expiresAt' | 'endedAt'
> & { name: string | null; roles: string[] | null; leftAt: Date | null }

const cache = new Map<string, { row: Row; readAt: number }>()
// Counts what was forgotten: a row that was being read meanwhile is not remembered.
let forgotten = 0

/** The actor a token stands for, or undefined. A session ended in another process may live on here for five seconds. */
export async function findSession(db: Db, token: string, now: Date): Promise<CustomerActor | StaffActor | undefined> {
  const tokenHash = sha256(token)
  const key = tokenHash.toString('base64')
  const held = cache.get(key)
  const fresh = held && now.getTime() - held.readAt < cacheMs ? held.row : undefined
  const before = forgotten
  const row = fresh ?? (await readSession(db, tokenHash))
  if (!row || !isAlive(row, now)) return undefined
  if (!fresh) await remember(db, tokenHash, { row, now, before })
  return toActor(row, now)
}

async function remember(
  db: Db,
  tokenHash: Buffer,
  { row, now, before }: { row: Row; now: Date; before: number },
): Promise<void> {
  const isDue = now.getTime() - row.seenAt.getTime() > seenEveryMs
  if (isDue) await touch(db, tokenHash, now)
  if (before !== forgotten) return
  if (cache.size >= cacheMax) cache.clear()
  cache.set(tokenHash.toString('base64'), { row: isDue ? { ...row, seenAt: now } : row, readAt: now.getTime() })
}

async function readSession(db: Db, tokenHash: Buffer): Promise<Row | undefined> {
  return db
    .selectFrom('identity_sessions as s')
    .leftJoin('identity_staff as t', 't.staffId', 's.staffId')
    .select(['s.id', 's.customerId', 's.staffId', 's.level', 's.levelHow', 's.levelUntil', 's.seenAt', 's.expiresAt'])
    .select(['s.endedAt', 't.name', 't.roles', 't.leftAt'])
    .where('s.tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

async function touch(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.updateTable('identity_sessions').set({ seenAt: now }).where('tokenHash', '=', tokenHash).execute()
}

function isAlive(row: Row, now: Date): boolean {
  const { idleMs } = livesOf(row)
  return !row.endedAt && !row.leftAt && row.expiresAt > now && now.getTime() - row.seenAt.getTime() < idleMs
}

function toActor(row: Row, now: Date): CustomerActor | StaffActor {
  const member = row.staffId ? memberOf(row.staffId, row) : undefined
  if (member && !row.customerId)
    return { kind: 'staff', ...member, sessionId: row.id, permissions: permissionsOf(member.roles) }
  const raised = row.levelUntil !== null && row.levelUntil > now ? toLevel(row.level) : 'code'
  return {
    kind: 'customer',
    customerId: row.customerId ?? '',
    sessionId: row.id,
    level: raised,
    levelHow: raised === 'code' ? 'sms' : toHow(row.levelHow),
    levelUntil: raised === 'code' ? null : row.levelUntil,
    ...(member ? { attendedBy: member } : {}),
  }
}

function memberOf(staffId: string, { name, roles }: Row): Attendant {
  return { staffId, name: name ?? '', roles: (roles ?? []).filter(isRole) }
}

function toLevel(written: string): Level {
  return levels.find((level) => level === written) ?? 'code'
}

function toHow(written: string | null): LevelHow {
  return levelHows.find((how) => how === written) ?? 'sms'
}

/** Raises a session's level for 30 minutes; never lowers it. Call `forgetSessions` once the write is committed. */
export async function raiseLevel(
  tx: Tx,
  session: { customerId: string; sessionId: string },
  { level, how, now }: { level: Level; how: LevelHow; now: Date },
): Promise<Date> {
  const levelUntil = new Date(now.getTime() + levelMs)
  const row = await tx.db
    .selectFrom('identity_sessions')
    .select(['level', 'levelUntil'])
    .where('customerId', '=', session.customerId)
    .where('id', '=', session.sessionId)
    .limit(1)
    .executeTakeFirst()
  if (row?.levelUntil && row.levelUntil > now && !reaches(level, toLevel(row.level))) return row.levelUntil
  await tx.db
    .updateTable('identity_sessions')
    .set({ level, levelHow: how, levelUntil })
    .where('customerId', '=', session.customerId)
    .where('id', '=', session.sessionId)
    .execute()
  return levelUntil
}

export interface SessionRow {
  readonly id: string
  readonly agent: string
  readonly createdAt: Date
  readonly seenAt: Date
}

/** A customer's open sessions, newest first, at most 50. */
export async function listSessions(db: Db, customerId: string, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom('identity_sessions')
    .select(['id', 'agent', 'createdAt', 'seenAt'])
    .where('customerId', '=', customerId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('seenAt', '>', new Date(now.getTime() - lives.customer.idleMs))
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

/** Ends one session of a customer, or all of them; returns how many. Call `forgetSessions` once committed. */
export async function endSessions(
  tx: Tx,
  whose: { customerId: string; sessionId?: string } | { staffId: string; sessionId: string },
  now: Date,
): Promise<number> {
  const { sessionId } = whose
  const ended = await tx.db
    .updateTable('identity_sessions')
    .set({ endedAt: now })
    .where('endedAt', 'is', null)
    .$if('customerId' in whose, (query) =>
      query.where('customerId', '=', 'customerId' in whose ? whose.customerId : ''),
    )
    .$if('staffId' in whose, (query) => query.where('staffId', '=', 'staffId' in whose ? whose.staffId : ''))
    .$if(sessionId !== undefined, (query) => query.where('id', '=', sessionId ?? ''))
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** Drops what this process remembers of a customer's or a member of staff's sessions: the next request reads them again. */
export function forgetSessions(ownerId: string): void {
  forgotten += 1
  for (const [key, { row }] of cache) if (row.customerId === ownerId || row.staffId === ownerId) cache.delete(key)
}
