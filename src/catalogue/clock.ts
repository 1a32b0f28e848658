// The statutory clock of a request that waits for a person: when it ends, and how it pauses (解释二 §15).
import { addDays, type Day, type Db, emit, startOf, type Tx } from '../kit/index.ts'
import { lastDayOf, pushedBack, requestClock, stoodStill } from '../law/index.ts'
import type { Service } from './define.ts'
import type { ClockRow, RequestRow } from './store.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    /** The day after a clock whose silence is consent has run out. */
    'request.silent': { customerId: string; requestId: string }
  }
}

export interface ClockView {
  readonly basis: string
  readonly dueOn: Day
  readonly paused: boolean
  readonly overdue: boolean
}

type Running = Pick<ClockRow, 'days' | 'unit' | 'startedOn' | 'pausedOn' | 'pausedDays' | 'basis' | 'endedOn'>

/** The last day, pushed back by what it stood still, in working days where it counts those. */
export function clockView(clock: Running, today: Day): ClockView {
  const { days: count, unit, startedOn, pausedOn, pausedDays, endedOn, basis } = clock
  const still = pausedDays + (pausedOn ? stoodStill({ unit }, pausedOn, today) : 0)
  const dueOn = pushedBack({ unit }, lastDayOf({ count, unit }, startedOn), still)
  return { basis, dueOn, paused: pausedOn !== null, overdue: (endedOn ?? today) > dueOn }
}

/** Starts the clock the service's articles set; a request referred anew (its answers changed after a failed payment) gets the whole term again. */
export async function startClock(
  tx: Tx,
  service: Service,
  request: Pick<RequestRow, 'customerId' | 'id'>,
): Promise<void> {
  const { article: basis, term, silence } = requestClock(service.basis, tx.today)
  if (silence) fireAfter(tx, request, lastDayOf(term, tx.today))
  await tx.db
    .insertInto('catalogue_clocks')
    .values({
      customerId: request.customerId,
      requestId: request.id,
      basis,
      days: term.count,
      unit: term.unit === 'workdays' ? 'workdays' : 'days',
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
    .set({ pausedOn: null, pausedDays: clock.pausedDays + stoodStill(clock, clock.pausedOn, tx.today) })
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

/** Looks again the day after the last day. */
export function fireAfter(tx: Tx, { customerId, id }: Pick<RequestRow, 'customerId' | 'id'>, dueOn: Day): void {
  emit(tx, 'request.silent', { customerId, requestId: id }, { dueAt: startOf(addDays(dueOn, 1)) })
}
