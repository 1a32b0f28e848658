// The evidence record of a sale or service (可回溯办法 §10, 互联网办法 §22): a hash chain per request.
import { sql } from 'kysely'
import { z } from 'zod'
import { actorKey, canonicalJson, type Db, sealJson, type Tx, unsealJson } from '../kit/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    timeline_chains: {
      customerId: string
      chainId: string
      seq: number
      prevHash: Buffer
      hash: Buffer
      at: Date
      unanchored: boolean
    }
    timeline_evidence: {
      customerId: string
      chainId: string
      seq: number
      content: string
      prevHash: Buffer
      hash: Buffer
    }
  }
}

/** Before the first record of a chain. */
export const genesis = Buffer.alloc(32)

export interface EvidenceEntry {
  readonly customerId: string
  readonly chainId: string
  readonly kind: string
  /** Facts of the step, as they were shown; sealed, for names, numbers and what happened to people stand in them. */
  readonly body: unknown
}

/**
 * Adds a record to the chain `chainId` (the request's id) in one statement: the head's row lock puts writers in line,
 * and PostgreSQL computes the hash, so that no round trip is spent on reading the head.
 */
export async function evidence(tx: Tx, { customerId, chainId, kind, body }: EvidenceEntry): Promise<void> {
  const sealed = sealJson(body ?? null).toString('base64')
  const content = canonicalJson({ at: tx.at, by: actorKey(tx.by), kind, customerId, chainId, sealed })
  await sql`
    with head as (
      insert into timeline_chains as c (customer_id, chain_id, seq, prev_hash, hash, at, unanchored)
      values (${customerId}, ${chainId}, 1, ${genesis}, ${linkSql(sql`${genesis}::bytea`, sql`1`, content)}, ${tx.at}, true)
      on conflict (customer_id, chain_id) do update set
        seq = c.seq + 1,
        prev_hash = c.hash,
        hash = ${linkSql(sql`c.hash`, sql`(c.seq + 1)`, content)},
        at = excluded.at,
        unanchored = true
      returning customer_id, chain_id, seq, prev_hash, hash
    )
    insert into timeline_evidence (customer_id, chain_id, seq, content, prev_hash, hash)
    select customer_id, chain_id, seq, ${content}, prev_hash, hash from head
  `.execute(tx.db)
}

// The same formula as `link` in verify.ts.
function linkSql(prevHash: ReturnType<typeof sql>, seq: ReturnType<typeof sql>, content: string) {
  return sql`sha256(${prevHash} || convert_to(${seq}::text || chr(10) || ${content}::text, 'UTF8'))`
}

const contentShape = z.object({ at: z.coerce.date(), by: z.string(), kind: z.string(), sealed: z.string() })

export interface EvidenceRecord {
  readonly seq: number
  readonly at: Date
  readonly by: string
  readonly kind: string
  readonly body: unknown
  /** Hexadecimal. */
  readonly hash: string
}

/** A chain's records, first to last, after the sequence number `afterSeq`. */
export async function listEvidence(
  db: Db,
  {
    customerId,
    chainId,
    afterSeq = 0,
    limit,
  }: { customerId: string; chainId: string; afterSeq?: number; limit: number },
): Promise<EvidenceRecord[]> {
  const rows = await db
    .selectFrom('timeline_evidence')
    .select(['seq', 'content', 'hash'])
    .where('customerId', '=', customerId)
    .where('chainId', '=', chainId)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, content, hash }) => {
    const { sealed, ...known } = contentShape.parse(JSON.parse(content))
    return { seq, ...known, body: unsealJson(Buffer.from(sealed, 'base64')), hash: hash.toString('hex') }
  })
}
