// Visits that are kept: read by whoever makes claims of them, and let go when nobody may keep them any more.
import { type Context, type Db, type Delivery, system, type Tx, unsealJson, writeAs } from '../../kit/index.ts'
import { consentFor, purposeOf } from '../consents/consent.ts'
import { eraseSalts } from '../ledger/receipts.ts'
import './tables.ts'
import { type Visit, visit } from './visit.ts'

export interface KeptVisit {
  readonly providerId: string
  readonly visit: Visit
}

/** What a hospital told of a visit; undefined once it was let go. */
export async function findVisit(db: Db, customerId: string, id: string): Promise<KeptVisit | undefined> {
  return toKept(await selectVisit(db, customerId, id).executeTakeFirst())
}

function selectVisit(db: Db, customerId: string, id: string) {
  return db
    .selectFrom('provider_visits')
    .select(['providerId', 'visit'])
    .where('customerId', '=', customerId)
    .where('id', '=', id)
}

function toKept(row: { providerId: string; visit: Buffer | null } | undefined): KeptVisit | undefined {
  return row?.visit ? { providerId: row.providerId, visit: visit.parse(unsealJson(row.visit)) } : undefined
}

/** The same, held until the end of this write: two who make claims of one visit meet here. */
export async function lockVisit(tx: Tx, customerId: string, id: string): Promise<KeptVisit | undefined> {
  return toKept(await selectVisit(tx.db, customerId, id).forUpdate().executeTakeFirst())
}

/** What is kept of what hospitals told of a person, at most a hundred visits, newest first. */
export async function listVisits(db: Db, customerId: string): Promise<Visit[]> {
  const rows = await db
    .selectFrom('provider_visits')
    .select('visit')
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.flatMap(({ visit: sealed }) => (sealed ? [visit.parse(unsealJson(sealed))] : []))
}

/** Erases what was told of a visit: the ledger keeps its leaf, which says nothing any more. */
export async function letGo(tx: Tx, { customerId, id }: { customerId: string; id: string }): Promise<void> {
  await tx.db
    .updateTable('provider_visits')
    .set({ visit: null })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .execute()
  const messages = await tx.db
    .selectFrom('provider_visit_messages')
    .select('messageId')
    .where('customerId', '=', customerId)
    .where('visitId', '=', id)
    .limit(1_000)
    .execute()
  await eraseSalts(
    tx,
    messages.map(({ messageId }) => messageId),
  )
}

/** All that hospitals told of a person; what became a claim stays with the claim (保险法 §87). */
export async function letGoAll(tx: Tx, customerId: string): Promise<void> {
  for (const { id } of await keptVisits(tx, customerId)) await letGo(tx, { customerId, id })
}

function keptVisits(tx: Tx, customerId: string) {
  return tx.db
    .selectFrom('provider_visits')
    .select(['id', 'providerId'])
    .where('customerId', '=', customerId)
    .where('visit', 'is not', null)
    .limit(1_000)
    .execute()
}

/** A consent was withdrawn or has run out: what came under it is let go, unless the person allows it again by now. */
export async function onConsentOver(
  context: Pick<Context, 'db' | 'clock'>,
  { customerId, purpose }: Delivery<'identity.consent-withdrawn'>['payload'],
): Promise<void> {
  await writeAs(context, system('hospital-door'), {}, async (tx) => {
    for (const { id, providerId } of await keptVisits(tx, customerId)) {
      if (purposeOf(providerId) !== purpose) continue
      if (await consentFor(tx.db, { customerId, providerId }, tx.today)) continue
      await letGo(tx, { customerId, id })
    }
  })
}
