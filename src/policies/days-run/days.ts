// The business days the run has begun and finished: one is run at a time, in order, by whoever holds its lease.
import { sql } from 'kysely'
import { addDays, type Day, type Db } from '../../kit/index.ts'
import { restateDay } from '../../payments/index.ts'
import type { ActKind } from './act.ts'
import { resolveEarlier } from './faults.ts'
import { type Running, writeOn } from './sweep.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    policy_days: {
      day: Day
      toDo: number
      startedAt: Date
      finishedAt: Date | null
      heldUntil: Date
    }
  }
}

export interface DayRow {
  readonly day: Day
  /** Contracts that had something to do when it began. */
  readonly toDo: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
}

/** Machine time for which a process holds a day; it renews the lease with each batch. */
export const leaseMs = 3_000

/** The next day to run, at most `today`; undefined when all are finished. The first day ever known is taken as done. */
export async function nextDay({ db, clock }: Pick<Running, 'db' | 'clock'>, today: Day): Promise<Day | undefined> {
  const [open, last] = await Promise.all([
    db
      .selectFrom('policy_days')
      .select('day')
      .where('finishedAt', 'is', null)
      .orderBy('day')
      .limit(1)
      .executeTakeFirst(),
    db.selectFrom('policy_days').select('day').orderBy('day', 'desc').limit(1).executeTakeFirst(),
  ])
  if (open) return open.day
  if (last) return last.day < today ? addDays(last.day, 1) : undefined
  const now = clock.now()
  await db
    .insertInto('policy_days')
    .values({ day: today, toDo: 0, startedAt: now, finishedAt: now, heldUntil: new Date(0) })
    .onConflict((conflict) => conflict.constraint('policy_days_pkey').doNothing())
    .execute()
  return undefined
}

/** Takes or renews the lease on a day; false when another process has it, or it is finished. */
export async function holdDay(
  { db, clock }: Pick<Running, 'db' | 'clock'>,
  day: Day,
  holder: Date | null,
): Promise<Date | null> {
  const heldUntil = new Date(Date.now() + leaseMs)
  if (holder === null) {
    const { rows } = await sql<{ heldUntil: Date }>`
      insert into policy_days (day, to_do, started_at, held_until)
      values (${day}, (select count(*) from policies where next_act_on <= ${day}), ${clock.now()}, ${heldUntil})
      on conflict on constraint policy_days_pkey do update set held_until = excluded.held_until
      where policy_days.held_until < ${new Date()} and policy_days.finished_at is null
      returning held_until`.execute(db)
    return rows[0]?.heldUntil ?? null
  }
  const renewed = await db
    .updateTable('policy_days')
    .set({ heldUntil })
    .where('day', '=', day)
    .where('heldUntil', '=', holder)
    .where('finishedAt', 'is', null)
    .executeTakeFirst()
  return renewed.numUpdatedRows === 1n ? heldUntil : null
}

/** Closes a day: its books are summed anew if they were closed already. */
export function finishDay(running: Running, day: Day): Promise<void> {
  return writeOn(running, day, async (tx) => {
    await restateDay(tx, day)
    await resolveEarlier(tx, day)
    await tx.db.updateTable('policy_days').set({ finishedAt: running.clock.now() }).where('day', '=', day).execute()
  })
}

export interface DayReport extends DayRow {
  /** Contracts that still have something to do on that day; zero once it is finished. */
  readonly left: number
  readonly acts: readonly { readonly kind: ActKind; readonly count: number; readonly amountFen: number }[]
}

/** The last days, newest first, each with what was done on it; those before a day when `before` is said. */
export async function listDays(db: Db, limit: number, before?: Day): Promise<DayReport[]> {
  const days = await db
    .selectFrom('policy_days')
    .select(['day', 'toDo', 'startedAt', 'finishedAt'])
    .$if(before !== undefined, (query) => query.where('day', '<', before ?? ''))
    .orderBy('day', 'desc')
    .limit(limit)
    .execute()
  const [last, first] = [days.at(0)?.day, days.at(-1)?.day]
  if (last === undefined || first === undefined) return []
  const { rows } = await sql<{ onDay: Day; kind: ActKind; count: number; amountFen: number }>`
    select on_day, kind, count(*) as count, sum(amount_fen)::bigint as amount_fen
    from policy_acts where on_day between ${first} and ${last} group by on_day, kind order by kind limit 2000`.execute(
    db,
  )
  return Promise.all(
    days.map(async (row) => ({
      ...row,
      left: row.finishedAt ? 0 : await countDue(db, row.day),
      acts: rows.filter(({ onDay }) => onDay === row.day).map(({ onDay: _day, ...act }) => act),
    })),
  )
}

export async function countDue(db: Db, day: Day): Promise<number> {
  const due = db.selectFrom('policies').select((eb) => eb.fn.countAll<number>().as('count'))
  return (await due.where('nextActOn', '<=', day).executeTakeFirstOrThrow()).count
}
