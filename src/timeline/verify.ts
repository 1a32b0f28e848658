// Verification of all evidence: every link, every head, every anchor.
import { type Db, isSignedByStore, type Text } from '../kit/index.ts'
import { type Anchor, anchorHash, byChain, rootOver } from './anchors.ts'
import { genesis } from './evidence.ts'
import { type Broken, type Note, verifyChains } from './verify-chains.ts'

export interface Verification {
  readonly chains: number
  readonly records: number
  readonly anchors: number
  /** Hexadecimal hash of the newest anchor: note it elsewhere, and ask for it next time. */
  readonly newestAnchor: string | null
  readonly broken: Broken[]
}

const brokenMax = 1_000

/**
 * Checks everything and goes on past what is broken (at most 1,000 findings are kept). `witness` is the hash of an anchor
 * noted earlier, outside the database: when it is no longer there, the newest anchors were cut off.
 */
export async function verifyEvidence(db: Db, { witness }: { witness?: string } = {}): Promise<Verification> {
  const broken: Broken[] = []
  const note = (found: Broken) => {
    if (broken.length < brokenMax) broken.push(found)
  }
  const anchored = await verifyAnchors(db, note, witness?.toLowerCase())
  const read = await verifyChains(db, note)
  return { ...read, ...anchored, broken }
}

interface AnchorRow extends Anchor {
  readonly hash: Buffer
  readonly keyId: number
  readonly signature: Buffer
}

async function verifyAnchors(db: Db, note: Note, witness: string | undefined) {
  let last: AnchorRow | undefined
  let anchors = 0
  let witnessed = witness === undefined
  for await (const row of eachAnchor(db)) {
    const because = await anchorFault(db, row, last)
    if (because) note({ chain: `anchor ${row.seq}`, seq: row.seq, because })
    witnessed ||= row.hash.toString('hex') === witness
    last = row
    anchors += 1
  }
  if (!witnessed)
    note({
      chain: 'anchors',
      seq: anchors + 1,
      because: { zh: '您记下的锚不见了', en: 'the anchor you noted is gone' },
    })
  return { anchors, newestAnchor: last?.hash.toString('hex') ?? null }
}

async function* eachAnchor(db: Db): AsyncGenerator<AnchorRow> {
  const pageRows = 100
  let after = 0
  for (let more = true; more; ) {
    const rows = await db
      .selectFrom('timeline_anchors')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(pageRows)
      .execute()
    yield* rows
    more = rows.length === pageRows
    after = rows.at(-1)?.seq ?? after
  }
}

async function anchorFault(db: Db, row: AnchorRow, last: AnchorRow | undefined): Promise<Text | undefined> {
  if (row.seq !== (last?.seq ?? 0) + 1) return { zh: '锚缺失', en: 'an anchor is missing' }
  if (!row.prevHash.equals(last?.hash ?? genesis))
    return { zh: '锚与上一个不相连', en: 'the anchor is not linked to the one before' }
  if (!row.hash.equals(anchorHash(row))) return { zh: '锚被改动', en: 'the anchor was altered' }
  if (!isSignedByStore(row.hash, row)) return { zh: '锚不是本店签的', en: 'the anchor was not signed by this store' }
  const leaves = await db
    .selectFrom('timeline_leaves')
    .select(['customerId', 'chainId', 'seq', 'hash'])
    .where('anchor', '=', row.seq)
    .orderBy('customerId')
    .orderBy('chainId')
    .limit(row.leaves + 1)
    .execute()
  const same = rootOver(leaves.sort(byChain)).equals(row.root)
  return same ? undefined : { zh: '锚下的链头被改动', en: 'the heads under the anchor were altered' }
}
