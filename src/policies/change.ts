// How a contract is changed: its row moves to the next version and the event (old and new) is kept with it.
import './tables.ts'
import { actorKey, append, type Day, seal, sealJson, type Tx } from '../kit/index.ts'
import { record, type TimelineKinds } from '../timeline/index.ts'
import {
  type EventKind,
  type Insured,
  type Policy,
  type PolicyEvent,
  type Rated,
  type Settable,
  settable,
} from './policy.ts'
import { policyChanged } from './problems.ts'
import { moveRiders } from './riders/keep-riders.ts'

export interface Change {
  readonly kind: EventKind
  readonly old?: Readonly<Record<string, unknown>>
  readonly new?: Readonly<Record<string, unknown>>
  /** The columns it moves; both sides of them are kept with the event, so that an earlier day can be told again (`asOf`). */
  readonly set?: Partial<Pick<Policy, Settable>>
}

/**
 * Moves a locked policy to its next version and returns it as it is now. Raises 409 when someone else changed it since it
 * was read. The timeline entry is the caller's, for only the caller knows its words.
 */
export async function change(tx: Tx, policy: Policy, { kind, set = {}, ...body }: Change): Promise<Policy> {
  const version = policy.version + 1
  const { rated, insureds, riders, ...columns } = set
  for (const insured of insureds ?? []) await moveInsured(tx, policy, insured)
  if (riders) await moveRiders(tx, policy, riders)
  const moved = await tx.db
    .updateTable('policies')
    .set({ ...columns, ...ratedColumns(rated), version, nextActOn: anyDay })
    .where('customerId', '=', policy.customerId)
    .where('id', '=', policy.id)
    .where('version', '=', policy.version)
    .executeTakeFirst()
  if (moved.numUpdatedRows !== 1n) throw policyChanged()
  const event = keepEvent(tx, policy, version, { kind, ...sides(policy, set, body) })
  return { ...policy, ...set, version, events: [...policy.events, event] }
}

function ratedColumns(rated: Rated | undefined) {
  if (!rated) return {}
  const { sex: ratedSex, age: ratedAge, occupationClass: ratedClass, insuredPublicly: ratedPublicly } = rated
  return { ratedSex, ratedAge, ratedClass, ratedPublicly }
}

async function moveInsured(tx: Tx, policy: Policy, { customerId, name, birthDate, sex }: Insured): Promise<void> {
  await tx.db
    .updateTable('policy_insureds')
    .set({ name: seal(name), birthDate, sex })
    .where('customerId', '=', policy.customerId)
    .where('policyId', '=', policy.id)
    .where('insuredId', '=', customerId)
    .execute()
}

function sides(policy: Policy, set: NonNullable<Change['set']>, { old, new: now }: Pick<Change, 'old' | 'new'>) {
  const moved = settable.filter((name) => set[name] !== undefined)
  if (moved.length === 0) return { ...(old ? { old } : {}), ...(now ? { new: now } : {}) }
  const were = Object.fromEntries(moved.map((name) => [name, policy[name]]))
  return { old: { ...were, ...old }, new: { ...set, ...now } }
}

/** Writes an event with this write; it costs no round trip of its own. */
export function keepEvent(
  tx: Tx,
  policy: Pick<Policy, 'customerId' | 'id'>,
  version: number,
  { kind, old, new: now, on = tx.today }: Omit<Change, 'set'> & { readonly on?: Day },
  sealed: (body: unknown) => Buffer = sealJson,
): PolicyEvent {
  append(tx, 'policy_events', {
    customerId: policy.customerId,
    policyId: policy.id,
    version,
    kind,
    at: tx.at,
    onDay: on,
    by: actorKey(tx.by),
    body: sealed({ old: old ?? null, new: now ?? null }),
  })
  return { version, kind, at: tx.at, on, old: old ?? null, new: now ?? null }
}

// Before every business day: whoever changes a contract has the next run look at it.
const anyDay: Day = '0001-01-01'

/** Has the day's run look at a policy again though nothing in it changed (a bank's answer, a lifted hold). */
export async function lookAgain(tx: Tx, { customerId, id }: Pick<Policy, 'customerId' | 'id'>): Promise<void> {
  await tx.db
    .updateTable('policies')
    .set({ nextActOn: anyDay })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .execute()
}

/** The same for every contract of a customer: what they wish, or where they live, has changed. */
export async function lookAgainAtAll(tx: Tx, customerId: string): Promise<void> {
  await tx.db.updateTable('policies').set({ nextActOn: anyDay }).where('customerId', '=', customerId).execute()
}

type PolicyKind = Extract<keyof TimelineKinds, `policy.${string}`>

/** The timeline entry of a change. */
export function tell<K extends PolicyKind>(
  tx: Tx,
  policy: Pick<Policy, 'customerId' | 'id'>,
  kind: K,
  body: TimelineKinds[K],
): void {
  record(tx, { customerId: policy.customerId, kind, subject: { type: 'policy', id: policy.id }, body })
}

export interface Premiums {
  readonly dueOn: Day
  readonly toOn: Day
  readonly amountFen: number
  readonly ridersFen?: number
  readonly interestFen: number
  readonly paymentId: string | null
  /** Today unless said otherwise. */
  readonly paidOn?: Day
}

/** Writes a paid premium with this write. */
export function keepPremium(tx: Tx, policy: Pick<Policy, 'customerId' | 'id'>, premium: Premiums): void {
  append(tx, 'policy_premiums', {
    customerId: policy.customerId,
    policyId: policy.id,
    paidOn: tx.today,
    ridersFen: 0,
    ...premium,
  })
}
