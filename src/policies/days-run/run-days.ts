// Runs business days: each missed one in its order, in parallel batches, from wherever a killed process left off.
import type { Day, Log } from '../../kit/index.ts'
import { countDue, finishDay, holdDay, leaseMs, nextDay } from './days.ts'
import { type Running, sweep } from './sweep.ts'

/** Batches under way at once: while one waits for the database another decides. */
const lanes = 2

export interface Progress {
  readonly day: Day
  readonly done: number
}

/**
 * Runs every unfinished day up to `today`. Returns the days it finished; a day another process holds is left to it. Doing a
 * day twice does nothing twice: each act is a row with its own key.
 */
export async function runDays(
  running: Running,
  today: Day,
  told: (at: Progress) => void = () => undefined,
): Promise<Day[]> {
  const finished: Day[] = []
  for (;;) {
    const day = await nextDay(running, today)
    if (day === undefined || !(await runDay(running, day, told))) return finished
    finished.push(day)
  }
}

/** Runs one day to its end; false when another process holds it. */
export async function runDay(
  running: Running,
  day: Day,
  told: (at: Progress) => void = () => undefined,
): Promise<boolean> {
  let lease = await holdDay(running, day, null)
  if (lease === null) return false
  let done = 0
  const lane = async () => {
    for (;;) {
      const looked = await sweep(running, day)
      if (looked === 0) return
      done += looked
      told({ day, done })
    }
  }
  const renewing = setInterval(() => {
    void holdDay(running, day, lease).then((held) => {
      lease = held ?? lease
    })
  }, leaseMs / 3)
  try {
    do await Promise.all(Array.from({ length: lanes }, lane))
    while ((await countDue(running.db, day)) > 0)
    await finishDay(running, day)
    return true
  } finally {
    clearInterval(renewing)
  }
}

const everyMs = 3_000

/** Runs each business day by itself as it begins, until closed. */
export function startDays(running: Running & { readonly log: Log }): { close(): Promise<void> } {
  let closed = false
  let working: Promise<unknown> = Promise.resolve()
  let busy = false
  const tick = () => {
    if (busy || closed) return
    busy = true
    working = runDays(running, running.clock.today())
      .catch((error: unknown) => running.log.error({ err: error }, 'days run'))
      .finally(() => {
        busy = false
      })
  }
  const timer = setInterval(tick, everyMs)
  tick()
  return {
    async close() {
      closed = true
      clearInterval(timer)
      await working
    },
  }
}
