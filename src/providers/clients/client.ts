// A hospital's own system as a client: its public keys, what it may send, and whether it is still let in.
import { z } from 'zod'
import { type Db, type Json, notFound, type Tx } from '../../kit/index.ts'

/** A public key as a JSON Web Key (RFC 7517); whatever is private in one is refused. */
export const publicKey = z
  .looseObject({ kty: z.enum(['EC', 'RSA']), kid: z.string().min(1).max(200), d: z.never().optional() })
  .describe('a public JSON Web Key')
export const keySet = z.object({ keys: z.array(publicKey).min(1).max(10) })
export type PublicKey = z.infer<typeof publicKey>

/** What may be sent, as SMART writes it: create resources of a type; `hl7` are the messages of version 2. */
export const scopes = [
  'system/Patient.c',
  'system/Encounter.c',
  'system/Condition.c',
  'system/Claim.c',
  'system/ExplanationOfBenefit.c',
  'system/Coverage.c',
  'system/hl7.c',
] as const
export type Scope = (typeof scopes)[number]

export interface Client {
  readonly id: string
  readonly providerId: string
  readonly keys: readonly PublicKey[]
  readonly scopes: readonly Scope[]
}

declare module '../../kit/database.ts' {
  interface Tables {
    provider_clients: {
      id: string
      providerId: string
      keys: Json<unknown>
      scopes: Json<unknown>
      addedAt: Date
      closedAt: Date | null
    }
  }
}

/** Lets a hospital's system in, or gives one that is known its new keys. */
export async function registerClient(tx: Tx, { id, providerId, keys, scopes: may }: Client): Promise<void> {
  const given = { providerId, keys: JSON.stringify(keys), scopes: JSON.stringify(may), closedAt: null }
  await tx.db
    .insertInto('provider_clients')
    .values({ id, ...given, addedAt: tx.at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(given))
    .execute()
}

/** Shuts a client out: tokens it still holds open nothing any more. Raises 404. */
export async function closeClient(tx: Tx, id: string): Promise<void> {
  const closed = await tx.db
    .updateTable('provider_clients')
    .set({ closedAt: tx.at })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) throw notFound()
}

/** The client while it is let in. */
export async function findClient(db: Db, id: string): Promise<Client | undefined> {
  const row = await db
    .selectFrom('provider_clients')
    .select(['id', 'providerId', 'keys', 'scopes'])
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return row && { ...row, keys: z.array(publicKey).parse(row.keys), scopes: z.array(z.enum(scopes)).parse(row.scopes) }
}

/** Hospitals that have a system here, by id: those a person can allow to send. */
export async function connectedProviderIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('provider_clients')
    .select('providerId')
    .distinct()
    .where('closedAt', 'is', null)
    .limit(500)
    .execute()
  return rows.map(({ providerId }) => providerId)
}
