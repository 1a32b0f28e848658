// Anchors fix the heads of the evidence chains: a signed chain of Merkle roots, so that cutting a chain's tail shows.
import { sql } from 'kysely'
import {
  append,
  type Context,
  canonicalJson,
  type Db,
  leafHash,
  merkleRoot,
  sha256,
  signAsStore,
  system,
  type Tx,
  writeAs,
} from '../kit/index.ts'
import { genesis } from './evidence.ts'

export interface Leaf {
  readonly customerId: string
  readonly chainId: string
  readonly seq: number
  readonly hash: Buffer
}

export interface Anchor {
  readonly seq: number
  readonly at: Date
  readonly leaves: number
  readonly root: Buffer
  readonly prevHash: Buffer
}

declare module '../kit/database.ts' {
  interface Tables {
    timeline_leaves: Leaf & { anchor: number }
    timeline_anchors: Anchor & { hash: Buffer; keyId: number; signature: Buffer }
  }
}

const leavesMax = 5_000

/**
 * Fixes the chains that grew since the last anchor, at most 5,000; returns how many.
 * Chains written within `quietMs` wait for the next time, so that anchoring does not get in the way of writers.
 */
export async function anchorEvidence(
  context: Pick<Context, 'db' | 'clock'>,
  { quietMs = 2_000 }: { quietMs?: number } = {},
): Promise<number> {
  return writeAs(context, system('anchors'), {}, async (tx) => {
    const grown = await listGrown(tx.db, new Date(tx.at.getTime() - quietMs))
    if (grown.length === 0) return 0
    const last = await lastAnchor(tx.db)
    const anchor: Anchor = {
      seq: (last?.seq ?? 0) + 1,
      at: tx.at,
      leaves: grown.length,
      root: rootOver(grown),
      prevHash: last?.hash ?? genesis,
    }
    const hash = anchorHash(anchor)
    await tx.db
      .insertInto('timeline_anchors')
      .values({ ...anchor, hash, ...signAsStore(hash) })
      .execute()
    await settle(tx, grown)
    for (const leaf of grown) append(tx, 'timeline_leaves', { ...leaf, anchor: anchor.seq })
    return grown.length
  })
}

async function listGrown(db: Db, until: Date): Promise<Leaf[]> {
  const grown = await db
    .selectFrom('timeline_chains')
    .select(['customerId', 'chainId', 'seq', 'hash'])
    .where('unanchored', '=', true)
    .where('at', '<=', until)
    .orderBy('at')
    .limit(leavesMax)
    .execute()
  return grown.sort(byChain)
}

async function settle(tx: Tx, leaves: readonly Leaf[]): Promise<void> {
  const customers = leaves.map(({ customerId }) => customerId)
  const chains = leaves.map(({ chainId }) => chainId)
  await sql`
    update timeline_chains c set unanchored = false
    from unnest(${customers}::uuid[], ${chains}::uuid[]) as l (customer_id, chain_id)
    where c.customer_id = l.customer_id and c.chain_id = l.chain_id
  `.execute(tx.db)
}

async function lastAnchor(db: Db): Promise<{ seq: number; hash: Buffer } | undefined> {
  return db.selectFrom('timeline_anchors').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
}

/** The order of leaves in their tree. */
export function byChain(a: Leaf, b: Leaf): number {
  const [left, right] = [`${a.customerId}${a.chainId}`, `${b.customerId}${b.chainId}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The root over chains, in the order of `byChain`. */
export function rootOver(leaves: readonly Leaf[]): Buffer {
  return leaves.length === 0 ? genesis : merkleRoot(leaves.map((leaf) => leafHash(bytesOf(leaf))))
}

function bytesOf({ customerId, chainId, seq, hash }: Leaf): Buffer {
  return sha256(canonicalJson({ customerId, chainId, seq, hash: hash.toString('hex') }))
}

/** What an anchor's signature covers. */
export function anchorHash({ seq, at, leaves, root, prevHash }: Anchor): Buffer {
  return sha256(canonicalJson({ seq, at, leaves, root: root.toString('hex'), prevHash: prevHash.toString('hex') }))
}

/** Anchors every minute until closed; two processes at it only make one of them start again. */
export function runAnchors(
  context: Pick<Context, 'db' | 'clock' | 'log'>,
  { everyMs = 60_000 }: { everyMs?: number } = {},
): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running
      .then(() => anchorEvidence(context))
      .catch((error: unknown) => context.log.warn({ err: error }, 'anchoring failed; it is tried again'))
  }, everyMs)
  return {
    async close() {
      clearInterval(timer)
      await running
    },
  }
}
