// What went to the core and what it said of it: sent, answered once, contradicted, looked into.
import { sql } from 'kysely'
import { z } from 'zod'
import { type Db, id, notFound, sealJson, type Tx, text, unsealJson } from '../../kit/index.ts'
import type { CoreAnswer } from './core.ts'

interface MessageTable {
  customerId: string
  requestId: string
  serviceId: string
  sentAt: Date
  answeredAt: Date | null
  outcome: CoreAnswer['outcome'] | null
  reference: string | null
  /** Sealed. */
  reason: Buffer | null
  contradictedAt: Date | null
  resolvedAt: Date | null
  resolvedBy: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    channel_core_messages: MessageTable
  }
}

/** Notes that a message is about to go out; a repeat finds its row. */
export async function keepMessage(
  tx: Tx,
  message: { readonly customerId: string; readonly requestId: string; readonly serviceId: string },
): Promise<void> {
  await tx.db
    .insertInto('channel_core_messages')
    .values({
      ...message,
      sentAt: tx.at,
      answeredAt: null,
      outcome: null,
      reference: null,
      reason: null,
      contradictedAt: null,
      resolvedAt: null,
      resolvedBy: null,
    })
    .onConflict((conflict) => conflict.constraint('channel_core_messages_pkey').doNothing())
    .execute()
}

export type Taken = 'recorded' | 'repeated' | 'contradicted'

/**
 * Takes the core's answer in. The same answer again changes nothing; another one is kept as a contradiction for a person to
 * look into, and the first stands. Raises 404 for what was never sent.
 */
export async function takeAnswer(
  tx: Tx,
  { customerId, requestId, ...said }: CoreAnswer & { readonly customerId: string; readonly requestId: string },
): Promise<Taken> {
  const row = await tx.db
    .selectFrom('channel_core_messages')
    .select(['outcome', 'reference'])
    .where('customerId', '=', customerId)
    .where('requestId', '=', requestId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (row.outcome === said.outcome) return 'repeated'
  const { outcome, reference, reason } = said
  const first = { answeredAt: tx.at, outcome, reference, reason: reason === undefined ? null : sealJson(reason) }
  await tx.db
    .updateTable('channel_core_messages')
    .set(row.outcome === null ? first : { contradictedAt: tx.at, resolvedAt: null, resolvedBy: null })
    .where('customerId', '=', customerId)
    .where('requestId', '=', requestId)
    .execute()
  return row.outcome === null ? 'recorded' : 'contradicted'
}

export const coreItem = z
  .object({
    customerId: id,
    requestId: id,
    serviceId: z.string(),
    sentAt: z.date(),
    why: z.enum(['unanswered', 'refused', 'contradicted']),
    reference: z.string().nullable(),
    reason: text.nullable(),
  })
  .meta({ id: 'CoreItem', description: 'A request the core system has not confirmed' })
export type CoreItem = z.infer<typeof coreItem>

/** What a person has to look into, oldest first: refused, contradicted, or unanswered since `before`. */
export async function listCoreItems(db: Db, { before, limit }: { before: Date; limit: number }): Promise<CoreItem[]> {
  const rows = await db
    .selectFrom('channel_core_messages')
    .selectAll()
    .where('resolvedAt', 'is', null)
    .where((eb) =>
      eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'refused'), eb('contradictedAt', 'is not', null)]),
    )
    .where(sql<boolean>`(outcome is not null or sent_at < ${before})`)
    .orderBy('sentAt')
    .orderBy('requestId')
    .limit(limit)
    .execute()
  return rows.map(({ customerId, requestId, serviceId, sentAt, outcome, reference, reason, contradictedAt }) => ({
    customerId,
    requestId,
    serviceId,
    sentAt,
    why: contradictedAt ? 'contradicted' : outcome === null ? 'unanswered' : 'refused',
    reference,
    reason: reason ? text.parse(unsealJson(reason)) : null,
  }))
}

/** Closes an item after a person has looked into it; raises 404 when there is none open. */
export async function resolveCoreItem(tx: Tx, customerId: string, requestId: string, by: string): Promise<void> {
  const done = await tx.db
    .updateTable('channel_core_messages')
    .set({ resolvedAt: tx.at, resolvedBy: by })
    .where('customerId', '=', customerId)
    .where('requestId', '=', requestId)
    .where('resolvedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

interface VersionTable {
  customerId: string
  policyId: string
  coreVersion: number
  at: Date
}

declare module '../../kit/database.ts' {
  interface Tables {
    channel_core_policies: VersionTable
  }
}

/** The last version of a policy that came from the core; 0 when none did. */
export async function coreVersionOf(tx: Tx, customerId: string, policyId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('channel_core_policies')
    .select('coreVersion')
    .where('customerId', '=', customerId)
    .where('policyId', '=', policyId)
    .executeTakeFirst()
  return row?.coreVersion ?? 0
}

export async function keepCoreVersion(
  tx: Tx,
  customerId: string,
  policyId: string,
  coreVersion: number,
): Promise<void> {
  await tx.db
    .insertInto('channel_core_policies')
    .values({ customerId, policyId, coreVersion, at: tx.at })
    .onConflict((conflict) => conflict.constraint('channel_core_policies_pkey').doUpdateSet({ coreVersion, at: tx.at }))
    .execute()
}
