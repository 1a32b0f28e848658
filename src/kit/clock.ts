// The business clock. In a sandbox an operator moves it; in production it is the machine's.
import type { Db } from './database.ts'
import { problem } from './problems.ts'
import { type Day, dayOf } from './time.ts'

export interface Clock {
  now(): Date
  today(): Day
  /** Milliseconds the business clock is ahead of the machine's. */
  offsetMs(): number
  /** Moves the clock for every process on this database. Sandbox only; never backwards. */
  moveTo(at: Date): Promise<void>
  refresh(): Promise<void>
}

declare module './database.ts' {
  interface Tables {
    kit_clock: { id: number; offsetMs: number }
  }
}

export const clockFixed = problem('clock-fixed', 409, {
  zh: '只有沙箱里的时钟可以拨动，而且只能往后拨',
  en: 'Only a sandbox clock can be moved, and only forward',
})

export async function openClock(db: Db, options: { sandbox: boolean }): Promise<Clock> {
  let offset = 0
  const clock: Clock = {
    now: () => new Date(Date.now() + offset),
    today: () => dayOf(clock.now()),
    offsetMs: () => offset,
    async moveTo(at) {
      const ahead = at.getTime() - Date.now()
      if (!options.sandbox || ahead < offset) throw clockFixed()
      await db
        .insertInto('kit_clock')
        .values({ id: 1, offsetMs: ahead })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ offsetMs: ahead }))
        .execute()
      offset = ahead
    },
    async refresh() {
      const row = await db.selectFrom('kit_clock').select('offsetMs').where('id', '=', 1).executeTakeFirst()
      offset = row?.offsetMs ?? 0
    },
  }
  await clock.refresh()
  return clock
}

/** A clock that stands still, for pure tests. */
export function fixedClock(at: Date): Clock {
  return {
    now: () => at,
    today: () => dayOf(at),
    offsetMs: () => 0,
    moveTo: async () => {
      throw clockFixed()
    },
    refresh: async () => undefined,
  }
}
