// Consent of a customer to a purpose, and its withdrawal (PIPL §14-16, §29): as easy to take back as to give.
import { append, type Db, emit, type Json, newId, notFound, type Text, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    identity_consents: {
      customerId: string
      id: string
      purpose: string
      version: string
      words: Json<Text>
      grantedAt: Date
      withdrawnAt: Date | null
    }
  }
}

declare module '../kit/outbox.ts' {
  interface Topics {
    /** Whoever holds something under this purpose lets it go, unless another consent to it stands by now. */
    'identity.consent-withdrawn': { customerId: string; purpose: string }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'consent.granted': { purpose: string; version: string }
    'consent.withdrawn': { purpose: string; version: string }
  }
}

export interface Consent {
  readonly id: string
  /** e.g. `face-verification`, `health-data`. */
  readonly purpose: string
  readonly version: string
  readonly text: Text
  readonly grantedAt: Date
  readonly withdrawnAt: Date | null
}

/** Keeps the words a customer agreed to. */
export function grantConsent(
  tx: Tx,
  { customerId, purpose, version, text }: { customerId: string; purpose: string; version: string; text: Text },
): { consentId: string } {
  const id = newId()
  append(tx, 'identity_consents', { customerId, id, purpose, version, words: JSON.stringify(text), grantedAt: tx.at })
  record(tx, { customerId, kind: 'consent.granted', subject: { type: 'consent', id }, body: { purpose, version } })
  return { consentId: id }
}

/** Withdraws all open consents to a purpose; raises 404 when there is none. What was done under them stays lawful (PIPL §15). */
export async function withdrawConsent(
  tx: Tx,
  { customerId, purpose }: { customerId: string; purpose: string },
): Promise<void> {
  const rows = await tx.db
    .updateTable('identity_consents')
    .set({ withdrawnAt: tx.at })
    .where('customerId', '=', customerId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .returning(['id', 'version'])
    .execute()
  if (rows.length === 0) throw notFound()
  emit(tx, 'identity.consent-withdrawn', { customerId, purpose })
  for (const { id, version } of rows)
    record(tx, { customerId, kind: 'consent.withdrawn', subject: { type: 'consent', id }, body: { purpose, version } })
}

/** Whether a consent to this purpose stands; to one version of its words when given. */
export async function hasConsent(db: Db, customerId: string, purpose: string, version?: string): Promise<boolean> {
  const row = await db
    .selectFrom('identity_consents')
    .select('id')
    .where('customerId', '=', customerId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? ''))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A customer's consents, newest first, at most 100. */
export async function listConsents(db: Db, customerId: string): Promise<Consent[]> {
  const rows = await db
    .selectFrom('identity_consents')
    .select(['id', 'purpose', 'version', 'words', 'grantedAt', 'withdrawnAt'])
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ words, ...row }) => ({ ...row, text: words }))
}
