// Catastrophe mode: in a region nothing is collected and nothing lapses between two days; undone when it is lifted.
import { sql } from 'kysely'
import type { Customer } from '../../customers/index.ts'
import { actorKey, addDays, append, type Day, type Db, newId, notFound, type Tx } from '../../kit/index.ts'
import { holdDaysWrong, holdLifted } from '../problems.ts'
import type { Hold } from './act.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    policy_holds: {
      id: string
      region: string
      fromOn: Day
      untilOn: Day
      because: string
      placedAt: Date
      placedBy: string
      liftedOn: Day | null
      liftedBy: string | null
    }
  }
}

export interface HoldRow extends Hold {
  readonly because: string
  readonly placedAt: Date
}

export interface NewHold {
  /** As addresses begin or contain it, e.g. `广东省深圳市`. */
  readonly region: string
  /** May lie in the past: what lapsed since is undone. */
  readonly fromOn: Day
  readonly untilOn: Day
  readonly because: string
}

const daysMax = 366

/** Holds collections and lapses in a region. Contracts that are behind are looked at anew by the next run. Returns its id. */
export async function placeHold(tx: Tx, hold: NewHold): Promise<string> {
  const { fromOn, untilOn } = hold
  if (untilOn < fromOn || untilOn < tx.today || untilOn > addDays(fromOn, daysMax)) throw holdDaysWrong()
  const id = newId()
  append(tx, 'policy_holds', { id, ...hold, placedAt: tx.at, placedBy: actorKey(tx.by) })
  await lookAtBehind(tx, fromOn, untilOn)
  return id
}

/** Lifts a hold: from now on premiums are collected and grace runs out as if it ended today. Raises 404, `hold-lifted`. */
export async function liftHold(tx: Tx, holdId: string): Promise<void> {
  const hold = await tx.db.selectFrom('policy_holds').selectAll().where('id', '=', holdId).executeTakeFirst()
  if (!hold) throw notFound()
  if (hold.liftedOn !== null || hold.untilOn < tx.today) throw holdLifted()
  await tx.db
    .updateTable('policy_holds')
    .set({ liftedOn: tx.today, liftedBy: actorKey(tx.by) })
    .where('id', '=', holdId)
    .execute()
  await lookAtBehind(tx, hold.fromOn, hold.untilOn)
}

// Whoever was paid to a day shortly before or within the hold: their premium fell due, or their grace ended, in it.
async function lookAtBehind(tx: Tx, fromOn: Day, untilOn: Day): Promise<void> {
  await sql`
    update policies set next_act_on = '0001-01-01'
    where paid_to_on between ${addDays(fromOn, -daysMax)} and ${untilOn} and next_act_on < '9999-12-31'`.execute(tx.db)
}

/** Holds that matter on a day: running, or over for less than a year. */
export async function listHolds(db: Db, day: Day): Promise<HoldRow[]> {
  return db
    .selectFrom('policy_holds')
    .select(['id', 'region', 'fromOn', 'untilOn', 'liftedOn', 'because', 'placedAt'])
    .where('untilOn', '>=', addDays(day, -daysMax))
    .orderBy('fromOn', 'desc')
    .limit(100)
    .execute()
}

/** Whether a customer lives in the region of a hold. */
export function livesIn({ address }: Pick<Customer, 'address'>, { region }: Pick<Hold, 'region'>): boolean {
  return address?.normalize('NFKC').includes(region.normalize('NFKC').trim()) ?? false
}
