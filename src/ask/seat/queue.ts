// The queue as it is now: how long somebody waits, and how the promise is kept.
import type { Clock, Db } from '../../kit/index.ts'
import { callWindows, isOpen, type Open, openings } from './hours.ts'
import { findHours } from './hours-store.ts'
import { listSeats, takes } from './seats.ts'
import type { Skill } from './skills.ts'
import { type Measured, measuredTurns, openTurns, type Turn } from './turns.ts'
import { type Expected, expectedWait, median, promiseSeconds } from './waiting-time.ts'

export interface Waiting {
  /** How many are before. */
  readonly before: number
  readonly expected: Expected
  /** Outside the hours with nobody there: when somebody is back, if that is known. */
  readonly backAt: Date | undefined
  readonly isAfterHours: boolean
  readonly callWindows: readonly Open[]
}

const hourMs = 3_600_000
const latest = 50

/** What can be told to somebody who waits. */
export async function waitingOf(db: Db, now: Date, turn: Pick<Turn, 'id' | 'skill' | 'forStaff'>): Promise<Waiting> {
  const [all, seats, recent, hours] = await Promise.all([
    openTurns(db),
    listSeats(db, now),
    measuredTurns(db, new Date(now.getTime() - 24 * hourMs), latest),
    findHours(db),
  ])
  const able = seats.filter((seat) => seat.isPresent && takes(seat, turn))
  const ableIds = new Set(able.map(({ staffId }) => staffId))
  const before = all.filter((one) => one.takenAt === null && one.id < turn.id && able.some((seat) => takes(seat, one)))
  const held = all.filter(({ takenBy }) => takenBy !== null && ableIds.has(takenBy)).length
  const handledSeconds = recent.flatMap((one) => secondsBetween(one.takenAt, one.leftAt))
  const isAfterHours = able.length === 0 && hours !== undefined && !isOpen(hours, now)
  return {
    before: before.length,
    expected: expectedWait({ before: before.length, seats: able.length, held, handledSeconds }),
    isAfterHours,
    backAt: isAfterHours && hours ? openings(hours, now)[0]?.from : undefined,
    callWindows: callWindows(hours ?? anyTime, now),
  }
}

// Where no hours are kept a call is offered in the day.
export const anyTime = { workdays: { from: '09:00', to: '18:00' }, otherDays: null }

/** Whether nobody answers now: outside the hours, and nobody there all the same. */
export async function isAfterHours(db: Db, now: Date): Promise<boolean> {
  const [hours, seats] = await Promise.all([findHours(db), listSeats(db, now)])
  return hours !== undefined && !isOpen(hours, now) && !seats.some(({ isPresent }) => isPresent)
}

export interface Promised {
  readonly skill: Skill | 'all'
  readonly waiting: number
  readonly seats: number
  readonly longestSeconds: number | null
  /** Of today's, those answered in time among those answered or overdue; null where there were none. */
  readonly inTimeBp: number | null
  readonly firstReplyMedianSeconds: number | null
}

const measuredMax = 5_000

/** How the promise is kept in the last 24 hours, over all and by skill; what was asked after hours does not count. */
export async function promiseKept(db: Db, clock: Pick<Clock, 'now'>, skills: readonly Skill[]): Promise<Promised[]> {
  const now = clock.now()
  const [all, seats, turns] = await Promise.all([
    openTurns(db),
    listSeats(db, now),
    measuredTurns(db, new Date(now.getTime() - 24 * hourMs), measuredMax),
  ])
  const waiting = all.filter(({ takenAt }) => takenAt === null)
  const there = seats.filter(({ isPresent }) => isPresent)
  const figures = (skill: Skill | 'all') => {
    const isOf = (one: { skill: Skill }) => skill === 'all' || one.skill === skill
    return {
      skill,
      seats: there.filter((seat) => skill === 'all' || seat.skills.includes(skill)).length,
      ...measured(waiting.filter(isOf), turns.filter(isOf), now),
    }
  }
  return [figures('all'), ...skills.map(figures)]
}

function measured(
  waiting: readonly { readonly askedAt: Date }[],
  turns: readonly Measured[],
  now: Date,
): Omit<Promised, 'skill' | 'seats'> {
  const counted = turns.filter((turn) => !turn.isAfterHours)
  const replies = counted.flatMap((turn) => secondsBetween(turn.askedAt, turn.repliedAt))
  const open = counted.filter(({ repliedAt, leftAt }) => repliedAt === null && leftAt === null)
  const late = open.flatMap((turn) => secondsBetween(turn.askedAt, now)).filter((seconds) => seconds > promiseSeconds)
  const due = replies.length + late.length
  const inTime = replies.filter((seconds) => seconds <= promiseSeconds).length
  const waits = waiting.flatMap(({ askedAt }) => secondsBetween(askedAt, now))
  return {
    waiting: waiting.length,
    longestSeconds: waits.length > 0 ? Math.max(...waits) : null,
    inTimeBp: due > 0 ? Math.round((inTime / due) * 10_000) : null,
    firstReplyMedianSeconds: replies.length > 0 ? Math.round(median(replies)) : null,
  }
}

function secondsBetween(from: Date | null, to: Date | null): number[] {
  return from && to ? [Math.round((to.getTime() - from.getTime()) / 1000)] : []
}
