// Merkle tree hashes, inclusion and consistency proofs as RFC 6962 §2.1 (and RFC 9162 §2.1) define them, over the hashes of whole
// subtrees: a log of any length adds and proves with a handful of them.
import { sha256 } from './crypto.ts'

/** The hash of the whole subtree number `no` of 2^level leaves, counted from the left. */
export type Nodes = (level: number, no: number) => Buffer

export interface Node {
  readonly level: number
  readonly no: number
  readonly hash: Buffer
}

/** The root of no leaves. */
export const emptyRoot = sha256('')

/** Leaves and nodes are hashed under different first bytes, so that neither passes for the other. */
export function leafHash(leaf: Buffer): Buffer {
  return sha256(Buffer.concat([Buffer.from([0]), leaf]))
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.concat([Buffer.from([1]), left, right]))
}

/** Adds the leaf number `index`: the nodes that it completes, itself first. */
export function addLeaf(nodes: Nodes, index: number, hash: Buffer): Node[] {
  const added: Node[] = [{ level: 0, no: index, hash }]
  let [level, no, top] = [0, index, hash]
  while (no % 2 === 1) {
    top = nodeHash(nodes(level, no - 1), top)
    level += 1
    no = (no - 1) / 2
    added.push({ level, no, hash: top })
  }
  return added
}

export function rootOf(nodes: Nodes, size: number): Buffer {
  return size === 0 ? emptyRoot : rangeHash(nodes, 0, size)
}

/** The root over these leaf hashes. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  return rootOf(nodesOf(leaves), leaves.length)
}

/** Nodes over leaf hashes that are all in memory. */
export function nodesOf(leaves: readonly Buffer[]): Nodes {
  const known = new Map<string, Buffer>()
  const get: Nodes = (level, no) => known.get(`${level}/${no}`) ?? fail(level, no)
  for (const [index, leaf] of leaves.entries())
    for (const { level, no, hash } of addLeaf(get, index, leaf)) known.set(`${level}/${no}`, hash)
  return get
}

function fail(level: number, no: number): never {
  throw new Error(`no node ${level}/${no}`)
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1: the hashes from the leaf's sibling upward. */
export function inclusionPath(nodes: Nodes, index: number, size: number): Buffer[] {
  const path = (from: number, to: number): Buffer[] => {
    if (to - from <= 1) return []
    const middle = from + split(to - from)
    return index < middle
      ? [...path(from, middle), rangeHash(nodes, middle, to)]
      : [...path(middle, to), rangeHash(nodes, from, middle)]
  }
  return path(0, size)
}

/** PROOF(m, D[n]) of RFC 6962 §2.1.2: that the tree of `size` begins with the tree of `before`. */
export function consistencyPath(nodes: Nodes, before: number, size: number): Buffer[] {
  const proof = (from: number, to: number, isWhole: boolean): Buffer[] => {
    if (before === to) return isWhole ? [] : [rangeHash(nodes, from, to)]
    const middle = from + split(to - from)
    return before <= middle
      ? [...proof(from, middle, isWhole), rangeHash(nodes, middle, to)]
      : [...proof(middle, to, false), rangeHash(nodes, from, middle)]
  }
  return before === 0 || before === size ? [] : proof(0, size, true)
}

/** Whether a path leads from the leaf to the root (RFC 9162 §2.1.3.2). */
export function isIncluded(
  leaf: Buffer,
  { index, size, path, root }: { index: number; size: number; path: readonly Buffer[]; root: Buffer },
): boolean {
  if (index < 0 || index >= size) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(hash, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hash.equals(root)
}

export interface Tree {
  readonly size: number
  readonly root: Buffer
}

/** Whether the later tree begins with the earlier one (RFC 9162 §2.1.4.2). */
export function isConsistent(before: Tree, after: Tree, path: readonly Buffer[]): boolean {
  if (before.size > after.size) return false
  if (before.size === after.size) return path.length === 0 && before.root.equals(after.root)
  if (before.size === 0) return path.length === 0 && before.root.equals(emptyRoot)
  const isPower = (before.size & (before.size - 1)) === 0
  const [first, ...rest] = isPower ? [before.root, ...path] : path
  if (!first) return false
  let [at, last] = [before.size - 1, after.size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  let [older, newer] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      older = nodeHash(sibling, older)
      newer = nodeHash(sibling, newer)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else newer = nodeHash(newer, sibling)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && older.equals(before.root) && newer.equals(after.root)
}

// A range that is a whole subtree is one node; any other is cut where RFC 6962 cuts it.
function rangeHash(nodes: Nodes, from: number, to: number): Buffer {
  const size = to - from
  const level = Math.log2(size)
  if (Number.isInteger(level) && from % size === 0) return nodes(level, from / size)
  const middle = from + split(size)
  return nodeHash(rangeHash(nodes, from, middle), rangeHash(nodes, middle, to))
}

/** The largest power of two below n. */
function split(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

function half(n: number): number {
  return Math.floor(n / 2)
}
