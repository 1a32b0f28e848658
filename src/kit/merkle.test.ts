import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consistencyPath, inclusionPath, isConsistent, isIncluded, leafHash, merkleRoot, nodesOf } from './merkle.ts'

// The inputs and roots of the reference implementation of RFC 6962 (certificate-transparency, merkle_tree_test).
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafHash(Buffer.from(hex, 'hex')),
)
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'))

describe('the vectors of RFC 6962', () => {
  test('roots of one to eight leaves, and of none', () => {
    expect(inputs.map((_, index) => merkleRoot(inputs.slice(0, index + 1)).toString('hex'))).toEqual(roots)
    expect(merkleRoot([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
  test('the inclusion paths and consistency proofs of its example of seven', () => {
    const nodes = nodesOf(inputs.slice(0, 7))
    const [a, b, c, d, , , j] = inputs
    const two = (...leaves: (Buffer | undefined)[]) => merkleRoot(leaves.filter((one) => one !== undefined))
    const [g, h, i, k, l] = [
      two(a, b),
      two(c, d),
      two(...inputs.slice(4, 6)),
      two(a, b, c, d),
      two(...inputs.slice(4, 7)),
    ]
    expect(hex(inclusionPath(nodes, 0, 7))).toEqual(hex([...[b ?? g], h, l]))
    expect(hex(inclusionPath(nodes, 3, 7))).toEqual(hex([...[c ?? g], g, l]))
    expect(hex(inclusionPath(nodes, 6, 7))).toEqual(hex([i, k]))
    expect(hex(consistencyPath(nodes, 3, 7))).toEqual(hex([...[c ?? g, d ?? g], g, l]))
    expect(hex(consistencyPath(nodes, 4, 7))).toEqual(hex([l]))
    expect(hex(consistencyPath(nodes, 6, 7))).toEqual(hex([i, j ?? g, k]))
  })
})

const leaves = Array.from({ length: 64 }, (_, index) => leafHash(Buffer.from([index])))
const nodes = nodesOf(leaves)
const rootAt = leaves.map((_, index) => merkleRoot(leaves.slice(0, index + 1)))
const root = (size: number) => rootAt[size - 1] ?? Buffer.alloc(32)

test('every leaf of every tree up to 64 is proved, and nothing else', () => {
  for (let size = 1; size <= 64; size += 1)
    for (let index = 0; index < size; index += 1) {
      const proof = { index, size, path: inclusionPath(nodes, index, size), root: root(size) }
      const leaf = leaves[index] ?? Buffer.alloc(32)
      expect(isIncluded(leaf, proof)).toBe(true)
      expect(isIncluded(leafHash(leaf), proof)).toBe(false)
      if (size > 1) expect(isIncluded(leaf, { ...proof, index: (index + 1) % size })).toBe(false)
    }
})

test('every tree up to 64 begins with every earlier one, and with no other', () => {
  for (let after = 1; after <= 64; after += 1)
    for (let before = 1; before <= after; before += 1) {
      const path = consistencyPath(nodes, before, after)
      const [early, late] = [
        { size: before, root: root(before) },
        { size: after, root: root(after) },
      ]
      expect(isConsistent(early, late, path)).toBe(true)
      expect(isConsistent({ ...early, root: leafHash(early.root) }, late, path)).toBe(false)
      expect(isConsistent(early, { ...late, root: leafHash(late.root) }, path)).toBe(false)
    }
})

test('a proof that was altered proves nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 64 }), fc.nat(), fc.nat(), (size, one, other) => {
      const index = one % size
      const path = inclusionPath(nodes, index, size)
      const at = other % path.length
      const altered = path.map((hash, place) => (place === at ? leafHash(hash) : hash))
      const leaf = leaves[index] ?? Buffer.alloc(32)
      expect(isIncluded(leaf, { index, size, path: altered, root: root(size) })).toBe(false)
      expect(isIncluded(leaf, { index, size, path: path.slice(0, -1), root: root(size) })).toBe(false)
    }),
  )
})
