// Powers of attorney and guardianships on record, from either side.
import { notify } from '../identity/index.ts'
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
      policyIds: string[] | null
      fromOn: Day
      untilOn: Day | null
      endedOn: Day | null
      registeredAt: Date
      requestId: string | null
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
  /** The policies it is for; left out when it is for all the principal's matters. */
  readonly policyIds?: readonly string[] | undefined
  readonly fromOn: Day
  readonly untilOn: Day | null
  /** The request it comes from. */
  readonly requestId?: string
}

const mandatesMax = 50

/** Puts it on record and tells both sides' timelines. Raises 404, 422 `mandate-not-given`. Whose consent it needs is the caller's to know. */
export async function registerMandate(tx: Tx, given: NewMandate): Promise<{ mandateId: string }> {
  const { principalId, agentId, kind, scope, policyIds, fromOn, untilOn, requestId = null } = given
  if (
    principalId === agentId ||
    scope.length === 0 ||
    policyIds?.length === 0 ||
    (untilOn !== null && untilOn < fromOn)
  )
    throw mandateNotGiven()
  await Promise.all([getCustomer(tx.db, principalId), getCustomer(tx.db, agentId)])
  const id = newId()
  append(tx, 'customer_mandates', {
    customerId: principalId,
    id,
    agentId,
    kind,
    scope: [...scope],
    policyIds: policyIds ? [...policyIds] : null,
    fromOn,
    untilOn,
    registeredAt: tx.at,
    requestId,
  })
  append(tx, 'customer_mandates_held', { customerId: agentId, id, principalId })
  for (const customerId of [principalId, agentId])
    record(tx, { customerId, kind: 'mandate.registered', body: { kind, untilOn: untilOn ?? '—' } })
  return { mandateId: id }
}

/**
 * A power of attorney is revoked by the principal or given up by the attorney, from today on (民法典 §173), and both are told.
 * Raises 404 for anybody else, and for a guardianship: a court or the committee ends that (民法典 §36, §39).
 */
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
    .where('kind', '=', 'attorney')
    .where('endedOn', 'is', null)
    .returning(['kind', 'agentId'])
    .executeTakeFirst()
  if (!ended) throw notFound()
  for (const customerId of [principalId, ended.agentId])
    record(tx, { customerId, kind: 'mandate.ended', body: { kind: ended.kind } })
  const [principal, agent] = await Promise.all([getCustomer(tx.db, principalId), getCustomer(tx.db, ended.agentId)])
  const given = byId === principalId
  notify(tx, principalId, {
    zh: given
      ? `【门店】您已收回对${agent.name}的代办授权，今天起生效。`
      : `【门店】${agent.name}不再代您办理，今天起生效。`,
    en: given
      ? `[Mendian] You have revoked the power of attorney of ${agent.name} from today.`
      : `[Mendian] ${agent.name} has given up your power of attorney from today.`,
  })
  notify(tx, ended.agentId, {
    zh: given
      ? `【门店】${principal.name}已收回请您代办的授权，今天起生效。`
      : `【门店】您已放弃代${principal.name}办理，今天起生效。`,
    en: given
      ? `[Mendian] ${principal.name} has revoked your power of attorney from today.`
      : `[Mendian] You have given up acting for ${principal.name} from today.`,
  })
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
