// Statutory clocks of a claim: as data, each with its basis. They stand still from our supplement notice to the supplement.
import { addDays, append, type Day, type Db, emit, startOf, type Text, type Tx } from '../kit/index.ts'
import { lastDayOf, law, pushedBack, stoodStill, type Term } from '../law/index.ts'
import type { Claim } from './claim.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    /** A clock that is to be seen to in time nears its last day; it may have been stopped, or put off, since. */
    'claim.clock-near': { customerId: string; claimId: string; kind: ClockKind }
  }
}

interface Clock {
  readonly basis: string
  readonly title: Text
  readonly term: Term
  /** Days before its last one on which it is seen to, where it is. */
  readonly seenToBefore?: number
}

const byLaw = ({ article, title, term }: typeof law.claimDecision): Clock => ({ basis: article, title, term })

export const clocks = {
  decide: byLaw(law.claimDecision),
  'decide-complex': byLaw(law.claimDecisionComplex),
  // the bank takes its time as well, and a person a few days
  undisputed: { ...byLaw(law.undisputedPart), seenToBefore: 5 },
  pay: byLaw(law.claimPayment),
  // the right to a person is the law's; the five days are our own promise
  review: {
    basis: law.automatedDecision.article,
    title: { zh: '人工复核', en: 'Review by a person' },
    term: { count: 5, unit: 'workdays' },
  },
  // a complaint must be answered in fifteen days; the five are our own promise
  appeal: {
    basis: law.complaintAnswer.article,
    title: { zh: '另一个人重新审核', en: 'A new look by somebody else' },
    term: { count: 5, unit: 'workdays' },
  },
} as const satisfies Record<string, Clock>
export type ClockKind = keyof typeof clocks

/** The last day of a clock that starts on a day. */
export function dueOn(kind: ClockKind, from: Day): Day {
  return lastDayOf(clocks[kind].term, from)
}

export function startClock(tx: Tx, { customerId, id }: Pick<Claim, 'customerId' | 'id'>, kind: ClockKind): void {
  append(tx, 'claim_clocks', {
    customerId,
    claimId: id,
    kind,
    startedOn: tx.today,
    dueOn: dueOn(kind, tx.today),
  })
  seeTo(tx, { customerId, id }, kind, dueOn(kind, tx.today))
}

/** The first day on which a clock with this last day is seen to. */
export function seenToOn(kind: ClockKind, lastDay: Day): Day | undefined {
  const { seenToBefore }: Clock = clocks[kind]
  return seenToBefore === undefined ? undefined : addDays(lastDay, -seenToBefore)
}

function seeTo(tx: Tx, { customerId, id: claimId }: Pick<Claim, 'customerId' | 'id'>, kind: ClockKind, lastDay: Day) {
  const on = seenToOn(kind, lastDay)
  if (on !== undefined) emit(tx, 'claim.clock-near', { customerId, claimId, kind }, { dueAt: startOf(on) })
}

/** Starts a clock that may have run before: it runs anew. */
export async function restartClock(
  tx: Tx,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
  kind: ClockKind,
): Promise<void> {
  const times = { startedOn: tx.today, dueOn: dueOn(kind, tx.today) }
  await tx.db
    .insertInto('claim_clocks')
    .values({ customerId, claimId: id, kind, ...times })
    .onConflict((conflict) =>
      conflict.constraint('claim_clocks_pkey').doUpdateSet({ ...times, pausedOn: null, stoppedOn: null }),
    )
    .execute()
}

export async function stopClocks(
  tx: Tx,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
  kinds: readonly ClockKind[],
): Promise<void> {
  await tx.db
    .updateTable('claim_clocks')
    .set({ stoppedOn: tx.today })
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('kind', 'in', [...kinds])
    .where('stoppedOn', 'is', null)
    .execute()
}

/** 保险法 §23: the time between the notice and the supplement does not count. */
export async function pauseClocks(tx: Tx, { customerId, id }: Pick<Claim, 'customerId' | 'id'>): Promise<void> {
  await tx.db
    .updateTable('claim_clocks')
    .set({ pausedOn: tx.today })
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('stoppedOn', 'is', null)
    .where('pausedOn', 'is', null)
    .execute()
}

export async function resumeClocks(tx: Tx, claim: Pick<Claim, 'customerId' | 'id'>): Promise<void> {
  for (const { kind, dueOn, pausedOn } of await clocksOf(tx.db, claim)) {
    if (pausedOn === null) continue
    const later = resumedDue(kind, { dueOn, pausedOn }, tx.today)
    seeTo(tx, claim, kind, later)
    await tx.db
      .updateTable('claim_clocks')
      .set({ pausedOn: null, dueOn: later })
      .where('customerId', '=', claim.customerId)
      .where('claimId', '=', claim.id)
      .where('kind', '=', kind)
      .execute()
  }
}

/** The days left when it stopped are the days left now: working days where the clock counts those. */
export function resumedDue(kind: ClockKind, { dueOn, pausedOn }: { dueOn: Day; pausedOn: Day }, today: Day): Day {
  const { term } = clocks[kind]
  return pushedBack(term, dueOn, stoodStill(term, pausedOn, today))
}

export interface ClockRow {
  readonly kind: ClockKind
  readonly startedOn: Day
  readonly dueOn: Day
  readonly pausedOn: Day | null
  readonly stoppedOn: Day | null
}

export async function clocksOf(db: Db, { customerId, id }: Pick<Claim, 'customerId' | 'id'>): Promise<ClockRow[]> {
  const rows = await db
    .selectFrom('claim_clocks')
    .select(['kind', 'startedOn', 'dueOn', 'pausedOn', 'stoppedOn'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('dueOn')
    .limit(20)
    .execute()
  return rows.flatMap(({ kind, ...row }) => (isClock(kind) ? [{ kind, ...row }] : []))
}

function isClock(kind: string): kind is ClockKind {
  return Object.hasOwn(clocks, kind)
}
