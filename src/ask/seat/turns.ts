// Each time a conversation waits for a person, as a row: the queue, and what the promise is measured on.
import type { Selectable } from 'kysely'
import { type Db, newId, seal, type Tx } from '../../kit/index.ts'
import type { Conversation } from '../store.ts'
import type { Skill } from './skills.ts'
import type { TurnTable } from './tables.ts'

export type Turn = Selectable<TurnTable>
type Key = Pick<Conversation, 'customerId' | 'id'>

export interface NewTurn {
  readonly skill: Skill
  readonly isAfterHours: boolean
  readonly forStaff?: string | undefined
  readonly note?: string | undefined
}

export async function openTurn(tx: Tx, { customerId, id: conversationId }: Key, turn: NewTurn): Promise<void> {
  const { skill, isAfterHours, forStaff = null, note } = turn
  const row = { customerId, conversationId, id: newId(), skill, askedAt: tx.at, isAfterHours, forStaff }
  await tx.db
    .insertInto('ask_turns')
    .values({ ...row, note: note ? seal(note) : null })
    .execute()
}

export async function changeTurn(
  tx: Tx,
  { customerId, conversationId, id }: Pick<Turn, 'customerId' | 'conversationId' | 'id'>,
  changes: Partial<TurnTable>,
): Promise<void> {
  await tx.db
    .updateTable('ask_turns')
    .set(changes)
    .where('customerId', '=', customerId)
    .where('conversationId', '=', conversationId)
    .where('id', '=', id)
    .execute()
}

/** The turn that is open now, or was last. */
export async function lastTurn(db: Db, { customerId, id }: Key): Promise<Turn | undefined> {
  return db
    .selectFrom('ask_turns')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export interface TurnFilter {
  readonly state: 'waiting' | 'taken'
  readonly skill?: Skill | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** Turns that are open, oldest first; reads one more than `limit`. */
export async function listTurns(db: Db, { state, skill, after, limit }: TurnFilter): Promise<Turn[]> {
  return db
    .selectFrom('ask_turns')
    .selectAll()
    .where('leftAt', 'is', null)
    .where('takenAt', state === 'waiting' ? 'is' : 'is not', null)
    .$if(skill !== undefined, (query) => query.where('skill', '=', skill ?? 'general'))
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

const openMax = 1_000

/** What the queue's length is reckoned from: every open turn, without what was said. */
export function openTurns(
  db: Db,
): Promise<Pick<Turn, 'id' | 'skill' | 'forStaff' | 'askedAt' | 'takenAt' | 'takenBy'>[]> {
  return db
    .selectFrom('ask_turns')
    .select(['id', 'skill', 'forStaff', 'askedAt', 'takenAt', 'takenBy'])
    .where('leftAt', 'is', null)
    .orderBy('id')
    .limit(openMax)
    .execute()
}

export type Measured = Pick<Turn, 'skill' | 'askedAt' | 'takenAt' | 'repliedAt' | 'leftAt' | 'isAfterHours'>

/** The latest turns asked since an instant, newest first. */
export function measuredTurns(db: Db, since: Date, limit: number): Promise<Measured[]> {
  return db
    .selectFrom('ask_turns')
    .select(['skill', 'askedAt', 'takenAt', 'repliedAt', 'leftAt', 'isAfterHours'])
    .where('askedAt', '>=', since)
    .orderBy('askedAt', 'desc')
    .limit(limit)
    .execute()
}
