// Statutory clocks of a claim: as data, each with its basis. They stand still from our supplement notice to the supplement.
import { addDays, addWorkdays, append, type Day, type Db, daysBetween, type Text, type Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'

interface Clock {
  readonly basis: string
  readonly title: Text
  dueOn(from: Day): Day
}

export const clocks = {
  decide: {
    basis: '人身保险业务基本服务规定 §23',
    title: { zh: '五个工作日内核定', en: 'Decision within 5 working days' },
    dueOn: (from) => addWorkdays(from, 5),
  },
  'decide-complex': {
    basis: '保险法 §23',
    title: { zh: '情形复杂的三十日内核定', en: 'Complex cases: decision within 30 days' },
    dueOn: (from) => addDays(from, 30),
  },
  undisputed: {
    basis: '保险法 §25',
    title: { zh: '六十日内先付确定的部分', en: 'The certain part is paid within 60 days' },
    dueOn: (from) => addDays(from, 60),
  },
  pay: {
    basis: '保险法 §23',
    title: { zh: '十日内给付', en: 'Payment within 10 days' },
    dueOn: (from) => addDays(from, 10),
  },
  review: {
    basis: '个人信息保护法 §24',
    title: { zh: '人工复核', en: 'Review by a person' },
    dueOn: (from) => addWorkdays(from, 5),
  },
} as const satisfies Record<string, Clock>
export type ClockKind = keyof typeof clocks

export function startClock(tx: Tx, { customerId, id }: Pick<Claim, 'customerId' | 'id'>, kind: ClockKind): void {
  append(tx, 'claim_clocks', {
    customerId,
    claimId: id,
    kind,
    startedOn: tx.today,
    dueOn: clocks[kind].dueOn(tx.today),
  })
}

/** Starts a clock that may have run before: it runs anew. */
export async function restartClock(
  tx: Tx,
  { customerId, id }: Pick<Claim, 'customerId' | 'id'>,
  kind: ClockKind,
): Promise<void> {
  const times = { startedOn: tx.today, dueOn: clocks[kind].dueOn(tx.today) }
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
    await tx.db
      .updateTable('claim_clocks')
      .set({ pausedOn: null, dueOn: resumedDue(kind, { dueOn, pausedOn }, tx.today) })
      .where('customerId', '=', claim.customerId)
      .where('claimId', '=', claim.id)
      .where('kind', '=', kind)
      .execute()
  }
}

/** The days left when it stopped are the days left now: working days where the clock counts those. */
export function resumedDue(kind: ClockKind, { dueOn, pausedOn }: { dueOn: Day; pausedOn: Day }, today: Day): Day {
  const countsWorkdays = kind === 'decide' || kind === 'review'
  if (!countsWorkdays) return addDays(dueOn, daysBetween(pausedOn, today))
  let left = 0
  while (left < 60 && addWorkdays(pausedOn, left) < dueOn) left += 1
  return addWorkdays(today, left)
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
