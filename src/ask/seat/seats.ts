// Who is there: each seat says itself whether it is present and what it takes on. One not heard of for minutes is not there.
import type { StaffActor } from '../../identity/index.ts'
import type { Db, Tx } from '../../kit/index.ts'
import { type Skill, skill, skills } from './skills.ts'

const seenWithinMs = 3 * 60_000
const seatsMax = 500

export interface Seat {
  readonly staffId: string
  readonly staffName: string
  readonly skills: readonly Skill[]
  readonly isPresent: boolean
}

/** Notes what a seat says of itself; what it leaves out stays as it was. A new seat takes on everything. */
export async function setSeat(
  tx: Tx,
  { staffId, name }: Pick<StaffActor, 'staffId' | 'name'>,
  given: { readonly isPresent?: boolean | undefined; readonly skills?: readonly Skill[] | undefined },
): Promise<void> {
  const changes = {
    staffName: name,
    seenAt: tx.at,
    ...(given.isPresent === undefined ? {} : { isPresent: given.isPresent }),
    ...(given.skills === undefined ? {} : { skills: [...given.skills] }),
  }
  await tx.db
    .insertInto('ask_seats')
    .values({ isPresent: false, skills: [...skills], ...changes, staffId })
    .onConflict((conflict) => conflict.column('staffId').doUpdateSet(changes))
    .execute()
}

export async function findSeat(db: Db, staffId: string, now: Date): Promise<Seat | undefined> {
  const row = await db.selectFrom('ask_seats').selectAll().where('staffId', '=', staffId).executeTakeFirst()
  return row && seatOf(row, now)
}

/** Every seat there ever was; `isPresent` only when it was heard of in the last minutes. */
export async function listSeats(db: Db, now: Date): Promise<Seat[]> {
  const rows = await db.selectFrom('ask_seats').selectAll().orderBy('staffName').limit(seatsMax).execute()
  return rows.map((row) => seatOf(row, now))
}

function seatOf(
  row: { staffId: string; staffName: string; skills: string[]; isPresent: boolean; seenAt: Date },
  now: Date,
): Seat {
  const { staffId, staffName, isPresent, seenAt } = row
  const known = row.skills.flatMap((name) => skill.safeParse(name).data ?? [])
  return { staffId, staffName, skills: known, isPresent: isPresent && now.getTime() - seenAt.getTime() < seenWithinMs }
}

/** Whether a seat takes a turn: its own when it was passed to it, else any of its skills; `general` is for everybody. */
export function takes(seat: Seat, turn: { readonly skill: Skill; readonly forStaff: string | null }): boolean {
  if (turn.forStaff !== null) return turn.forStaff === seat.staffId
  return turn.skill === 'general' || seat.skills.includes(turn.skill)
}
