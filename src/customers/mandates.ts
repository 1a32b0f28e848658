// Powers of attorney and guardianships on record, from either side.
import { append, type Day, type Db, newId, notFound, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { MandateScope } from './acting.ts'
import { mandateNotGiven } from './problems.ts'
import { getCustomer } from './store.ts'

declare module '../kit/database.ts' {
  interface Tables {
    customer_mandates: {
      customerId: string
      id: string
      agentId: string
      kind: 'guardian' | 'attorney'
      scope: string[]
      fromOn: Day
      untilOn: Day | null
      endedOn: Day | null
      registeredAt: Date
    }
    customer_mandates_held: { customerId: string; id: string; principalId: string }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'mandate.registered': { kind: 'guardian' | 'attorney'; untilOn: string }
    'mandate.ended': { kind: 'guardian' | 'attorney' }
  }
}

export interface NewMandate {
  /** Whom it is for. */
  readonly principalId: string
  readonly agentId: string
  readonly kind: 'guardian' | 'attorney'
  readonly scope: readonly MandateScope[]
  readonly fromOn: Day
  readonly untilOn: Day | null
}

const mandatesMax = 50

/** Puts it on record and tells both sides' timelines. Raises 404, 422 `mandate-not-given`. Whose consent it needs is the caller's to know. */
export async function registerMandate(tx: Tx, given: NewMandate): Promise<{ mandateId: string }> {
  const { principalId, agentId, kind, scope, fromOn, untilOn } = given
  if (principalId === agentId || scope.length === 0 || (untilOn !== null && untilOn < fromOn)) throw mandateNotGiven()
  await Promise.all([getCustomer(tx.db, principalId), getCustomer(tx.db, agentId)])
  const id = newId()
  append(tx, 'customer_mandates', {
    customerId: principalId,
    id,
    agentId,
    kind,
    scope: [...scope],
    fromOn,
    untilOn,
    registeredAt: tx.at,
  })
  append(tx, 'customer_mandates_held', { customerId: agentId, id, principalId })
  for (const customerId of [principalId, agentId])
    record(tx, { customerId, kind: 'mandate.registered', body: { kind, untilOn: untilOn ?? '—' } })
  return { mandateId: id }
}

/** Revoked by the principal or given up by the agent, from today on (民法典 §173). Raises 404 for anybody else. */
export async function endMandate(tx: Tx, byId: string, mandateId: string): Promise<void> {
  const held = await tx.db
    .selectFrom('customer_mandates_held')
    .select('principalId')
    .where('customerId', '=', byId)
    .where('id', '=', mandateId)
    .executeTakeFirst()
  const principalId = held?.principalId ?? byId
  const ended = await tx.db
    .updateTable('customer_mandates')
    .set({ endedOn: tx.today })
    .where('customerId', '=', principalId)
    .where('id', '=', mandateId)
    .where('endedOn', 'is', null)
    .returning(['kind', 'agentId'])
    .executeTakeFirst()
  if (!ended) throw notFound()
  for (const customerId of [principalId, ended.agentId])
    record(tx, { customerId, kind: 'mandate.ended', body: { kind: ended.kind } })
}

/** For whom somebody holds a mandate, valid or not; at most 50 people, each once. */
export async function principalsOf(db: Db, agentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_mandates_held')
    .select('principalId')
    .where('customerId', '=', agentId)
    .orderBy('id')
    .limit(mandatesMax)
    .execute()
  return [...new Set(rows.map(({ principalId }) => principalId))]
}
