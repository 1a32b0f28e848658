// The statutory clock of a request that waits for a person: when it ends, and how it pauses (解释二 §15).
import { addDays, addWorkdays, type Day, type Db, daysBetween, type Tx } from '../kit/index.ts'
import type { Service, Term } from './define.ts'
import type { ClockRow, RequestRow } from './store.ts'

/** A complete servicing request is answered within two working days (人身保险业务基本服务规定 §19). */
const usual: Term = { days: 2, unit: 'workdays', basis: '人身保险业务基本服务规定 §19' }

export interface ClockView {
  readonly basis: string
  readonly dueOn: Day
  readonly paused: boolean
  readonly overdue: boolean
}

type Running = Pick<ClockRow, 'days' | 'unit' | 'startedOn' | 'pausedOn' | 'pausedDays' | 'basis' | 'endedOn'>

/** The last day, pushed back by every day it stood still. */
export function clockView(clock: Running, today: Day): ClockView {
  const due =
    clock.unit === 'workdays' ? addWorkdays(clock.startedOn, clock.days) : addDays(clock.startedOn, clock.days)
  const still = clock.pausedDays + (clock.pausedOn ? daysBetween(clock.pausedOn, today) : 0)
  const dueOn = addDays(due, still)
  return { basis: clock.basis, dueOn, paused: clock.pausedOn !== null, overdue: (clock.endedOn ?? today) > dueOn }
}

/** Starts the clock; a request referred anew (its answers changed after a failed payment) gets the whole term again. */
export async function startClock(
  tx: Tx,
  service: Service,
  request: Pick<RequestRow, 'customerId' | 'id'>,
): Promise<void> {
  await tx.db
    .insertInto('catalogue_clocks')
    .values({
      customerId: request.customerId,
      requestId: request.id,
      ...(service.term ?? usual),
      startedOn: tx.today,
      pausedOn: null,
      pausedDays: 0,
      endedOn: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['customerId', 'requestId'])
        .doUpdateSet({ startedOn: tx.today, pausedOn: null, pausedDays: 0, endedOn: null }),
    )
    .execute()
}

export async function pauseClock(tx: Tx, request: Pick<RequestRow, 'customerId' | 'id'>): Promise<void> {
  await tx.db
    .updateTable('catalogue_clocks')
    .set({ pausedOn: tx.today })
    .where('customerId', '=', request.customerId)
    .where('requestId', '=', request.id)
    .where('pausedOn', 'is', null)
    .execute()
}

export async function resumeClock(tx: Tx, request: Pick<RequestRow, 'customerId' | 'id'>): Promise<void> {
  const clock = await findClock(tx.db, request)
  if (!clock?.pausedOn) return
  await tx.db
    .updateTable('catalogue_clocks')
    .set({ pausedOn: null, pausedDays: clock.pausedDays + daysBetween(clock.pausedOn, tx.today) })
    .where('customerId', '=', request.customerId)
    .where('requestId', '=', request.id)
    .execute()
}

export async function endClock(tx: Tx, request: Pick<RequestRow, 'customerId' | 'id'>): Promise<void> {
  await tx.db
    .updateTable('catalogue_clocks')
    .set({ endedOn: tx.today })
    .where('customerId', '=', request.customerId)
    .where('requestId', '=', request.id)
    .where('endedOn', 'is', null)
    .execute()
}

export async function findClock(db: Db, request: Pick<RequestRow, 'customerId' | 'id'>): Promise<ClockRow | undefined> {
  return db
    .selectFrom('catalogue_clocks')
    .selectAll()
    .where('customerId', '=', request.customerId)
    .where('requestId', '=', request.id)
    .executeTakeFirst()
}
