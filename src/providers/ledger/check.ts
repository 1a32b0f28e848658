// The house checks its own ledger: every leaf by its salt and digest where they are kept, every node and root by the leaves, every head
// by its signature.
import { addLeaf, type Db, type Nodes, rootOf } from '../../kit/index.ts'
import { isLeafOf, isOurHead } from './ledger.ts'
import './tables.ts'

export interface LedgerFault {
  /** A message that is not what its leaf says, a leaf that is not what its node says, a head with another root or signature. */
  readonly what: 'leaf' | 'node' | 'root' | 'head'
  /** The number of the leaf, or the size of the head. */
  readonly at: number
}

export interface CheckedLedger {
  readonly size: number
  /** Leaves whose content was erased: in the tree like the others. */
  readonly erased: number
  readonly heads: number
  readonly broken: readonly LedgerFault[]
}

const pageSize = 1_000

/** Reads it all, a thousand leaves at a time. */
export async function checkLedger(db: Db): Promise<CheckedLedger> {
  const broken: LedgerFault[] = []
  const known = new Map<string, Buffer>()
  const get: Nodes = (level, no) => known.get(`${level}/${no}`) ?? Buffer.alloc(32)
  let [size, erased] = [0, 0]
  for (;;) {
    const page = await leavesFrom(db, size)
    if (page.length === 0) break
    for (const { leaf, salt, digest, node } of page) {
      if (salt === null || digest === null) erased += 1
      else if (!isLeafOf({ leaf, salt, digest })) broken.push({ what: 'leaf', at: size })
      if (!node?.equals(leaf)) broken.push({ what: 'node', at: size })
      for (const { level, no, hash } of addLeaf(get, size, leaf)) known.set(`${level}/${no}`, hash)
      size += 1
    }
  }
  return { size, erased, ...(await checkHeads(db, { get, size }, broken)) }
}

// A node stays what it was once its leaves are in: the root of any size can be told from the whole tree.
async function checkHeads(
  db: Db,
  tree: { readonly get: Nodes; readonly size: number },
  broken: LedgerFault[],
): Promise<Pick<CheckedLedger, 'heads' | 'broken'>> {
  let [heads, after] = [0, 0]
  for (;;) {
    const page = await db
      .selectFrom('provider_heads')
      .selectAll()
      .where('size', '>', after)
      .orderBy('size')
      .limit(pageSize)
      .execute()
    if (page.length === 0) return { heads, broken }
    for (const head of page) {
      if (!isOurHead(head)) broken.push({ what: 'head', at: head.size })
      if (head.size > tree.size || !rootOf(tree.get, head.size).equals(head.root))
        broken.push({ what: 'root', at: head.size })
      after = head.size
      heads += 1
    }
  }
}

function leavesFrom(db: Db, from: number) {
  return db
    .selectFrom('provider_messages as m')
    .leftJoin('provider_nodes as n', (join) => join.onRef('n.no', '=', 'm.seq').on('n.level', '=', 0))
    .select(['m.leaf', 'm.salt', 'm.digest', 'n.hash as node'])
    .where('m.seq', '>=', from)
    .orderBy('m.seq')
    .limit(pageSize)
    .execute()
}
