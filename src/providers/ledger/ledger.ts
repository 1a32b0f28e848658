// The ledger of what was exchanged: each message a leaf of an append-only Merkle log (RFC 6962). The leaf is a salted hash, so that
// only hashes leave the house, and that it proves nothing about a person once the salt is erased.
import { randomBytes } from 'node:crypto'
import {
  addLeaf,
  append,
  type Context,
  canonicalJson,
  consistencyPath,
  type Db,
  inclusionPath,
  isSignedByStore,
  leafHash,
  type Node,
  type Nodes,
  notFound,
  rootOf,
  seal,
  sha256,
  signAsStore,
  system,
  unseal,
  writeAs,
} from '../../kit/index.ts'
import './tables.ts'

/** What both sides know of one exchange: hashes are SHA-256 of the bytes that went over the line, hexadecimal. */
export interface Exchange {
  readonly client: string
  readonly message: string
  readonly received: string
  readonly answered: string
}

export interface Salted {
  readonly salt: Buffer
  /** The digest of the exchange, sealed. */
  readonly digest: Buffer
  readonly leaf: Buffer
}

/** The leaf of an exchange with a salt of its own. */
export function saltedLeaf(exchange: Exchange, salt = randomBytes(16)): Salted {
  const digest = digestOf(exchange)
  return { salt, digest: seal(digest.toString('hex')), leaf: leafOf(digest, salt) }
}

/** The leaf as whoever kept the exchange and its salt computes it. */
export function saltedLeafHash(exchange: Exchange, salt: Buffer): Buffer {
  return leafOf(digestOf(exchange), salt)
}

function digestOf({ client, message, received, answered }: Exchange): Buffer {
  return sha256(canonicalJson({ client, message, received, answered }))
}

/** Whether a leaf is of this digest, for the house that kept it sealed. */
export function isLeafOf({ salt, digest, leaf }: Salted): boolean {
  return leafOf(Buffer.from(unseal(digest), 'hex'), salt).equals(leaf)
}

function leafOf(digest: Buffer, salt: Buffer): Buffer {
  return leafHash(sha256(Buffer.concat([salt, digest])))
}

export interface Head {
  readonly size: number
  readonly at: Date
  readonly root: Buffer
  readonly keyId: number
  readonly signature: Buffer
}

/** What the signature of a head covers. */
export function headBytes({ size, at, root }: Pick<Head, 'size' | 'at' | 'root'>): Buffer {
  return Buffer.from(canonicalJson({ what: 'mendian exchange ledger', size, at, root: root.toString('hex') }))
}

const leavesMax = 500

/** Enters what came since, in the order it came, and signs the new head. Doing it again enters nothing twice. */
export async function enterLeaves(context: Pick<Context, 'db' | 'clock'>): Promise<number> {
  return writeAs(context, system('exchange-ledger'), {}, async (tx) => {
    const fresh = await tx.db
      .selectFrom('provider_messages')
      .select(['id', 'leaf'])
      .where('seq', 'is', null)
      .orderBy('id')
      .limit(leavesMax)
      .execute()
    if (fresh.length === 0) return 0
    const before = (await lastHead(tx.db))?.size ?? 0
    // first the rows that two who enter at once both want: the later one starts anew and finds them entered
    for (const [index, { id }] of fresh.entries())
      await tx.db
        .updateTable('provider_messages')
        .set({ seq: before + index })
        .where('id', '=', id)
        .execute()
    const held = await nodesFor(tx.db, (nodes) => rootOf(nodes, before))
    const nodes = nodesIn(held)
    for (const [index, { leaf }] of fresh.entries())
      for (const node of addLeaf(nodes, before + index, leaf)) {
        held.set(`${node.level}/${node.no}`, node.hash)
        append(tx, 'provider_nodes', { ...node })
      }
    const size = before + fresh.length
    const head = { size, at: tx.at, root: rootOf(nodes, size) }
    append(tx, 'provider_heads', { ...head, ...signAsStore(headBytes(head)) })
    return fresh.length
  })
}

type Coordinates = Omit<Node, 'hash'>

async function readNodes(db: Db, wanted: readonly Coordinates[]): Promise<Map<string, Buffer>> {
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('provider_nodes')
    .select(['level', 'no', 'hash'])
    .where((eb) => eb.or(wanted.map(({ level, no }) => eb.and([eb('level', '=', level), eb('no', '=', no)]))))
    .limit(wanted.length)
    .execute()
  return new Map(rows.map(({ level, no, hash }) => [`${level}/${no}`, hash]))
}

function nodesIn(held: ReadonlyMap<string, Buffer>): Nodes {
  return (level, no) => {
    const hash = held.get(`${level}/${no}`)
    if (!hash) throw new Error(`the ledger has no node ${level}/${no}`)
    return hash
  }
}

export async function lastHead(db: Db): Promise<Head | undefined> {
  return db.selectFrom('provider_heads').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()
}

// Which nodes a walk wants does not hang on what they hold: it is walked once to ask, once to answer.
function nodesFor(db: Db, walk: (nodes: Nodes) => unknown): Promise<Map<string, Buffer>> {
  const wanted: Coordinates[] = []
  walk((level, no) => {
    wanted.push({ level, no })
    return Buffer.alloc(32)
  })
  return readNodes(db, wanted)
}

async function proved(db: Db, walk: (nodes: Nodes) => Buffer[]): Promise<Buffer[]> {
  return walk(nodesIn(await nodesFor(db, walk)))
}

/** Where a leaf stands and the path to the root of `size` (the newest when not given). Raises 404 while it is not entered there. */
export async function proveInclusion(
  db: Db,
  leaf: Buffer,
  asked: number | undefined,
): Promise<{ index: number; size: number; path: Buffer[] }> {
  const row = await db
    .selectFrom('provider_messages')
    .select('seq')
    .where('leaf', '=', leaf)
    .where('seq', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const size = await sizeUpTo(db, asked)
  const index = row?.seq
  if (index === undefined || index === null || index >= size) throw notFound()
  return { index, size, path: await proved(db, (nodes) => inclusionPath(nodes, index, size)) }
}

/** That the ledger of `to` begins with that of `from`. Raises 404 beyond its end. */
export async function proveConsistency(
  db: Db,
  from: number,
  asked: number | undefined,
): Promise<{ size: number; path: Buffer[] }> {
  const size = await sizeUpTo(db, asked)
  if (from > size) throw notFound()
  return { size, path: await proved(db, (nodes) => consistencyPath(nodes, from, size)) }
}

async function sizeUpTo(db: Db, asked: number | undefined): Promise<number> {
  const size = (await lastHead(db))?.size ?? 0
  if (asked !== undefined && asked > size) throw notFound()
  return asked ?? size
}

export function isOurHead(head: Head): boolean {
  return isSignedByStore(headBytes(head), head)
}
