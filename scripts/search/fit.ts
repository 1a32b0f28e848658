// Weights for signs, so that what is right stands before what is not: the likelihood of the right ones among the candidates of
// each question (listwise), by Adam with a restraint. Reproducible: no chance in it.
import type { Candidate } from '../../src/ask/index.ts'

export interface Example {
  /** Whose questions stay together when folds are made. */
  readonly group: string
  readonly candidates: readonly Candidate[]
  readonly right: ReadonlySet<string>
}

const rounds = 150
const step = 0.1
const restraint = 0.05
const [keepSlope, keepSquare] = [0.9, 0.999]

export function fitWeights(examples: readonly Example[]): Float64Array {
  const useful = examples.filter(({ candidates, right }) => candidates.some(({ kept }) => right.has(kept.id)))
  const size = useful[0]?.candidates[0]?.signs.length ?? 0
  const spread = spreads(useful, size)
  const rows = useful.map(({ candidates, right }) => ({
    signs: candidates.map(({ signs }) => signs.map((sign, at) => sign / (spread[at] ?? 1))),
    isRight: candidates.map(({ kept }) => right.has(kept.id)),
  }))
  const weights = new Float64Array(size)
  const slopes = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(size)
    for (const row of rows) addSlope(row, weights, slope)
    for (let at = 0; at < size; at += 1) {
      const now = (slope[at] ?? 0) / rows.length + restraint * (weights[at] ?? 0)
      slopes[at] = keepSlope * (slopes[at] ?? 0) + (1 - keepSlope) * now
      squares[at] = keepSquare * (squares[at] ?? 0) + (1 - keepSquare) * now * now
      const mean = (slopes[at] ?? 0) / (1 - keepSlope ** round)
      const size = Math.sqrt((squares[at] ?? 0) / (1 - keepSquare ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (step * mean) / size
    }
  }
  return weights.map((weight, at) => weight / (spread[at] ?? 1))
}

interface Row {
  readonly signs: readonly Float64Array[]
  readonly isRight: readonly boolean[]
}

function addSlope({ signs, isRight }: Row, weights: Float64Array, slope: Float64Array): void {
  const scores = signs.map((one) => dot(one, weights))
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  let [all, ofRight] = [0, 0]
  shares.forEach((share, at) => {
    all += share
    if (isRight[at]) ofRight += share
  })
  signs.forEach((one, at) => {
    const share = shares[at] ?? 0
    const off = share / all - (isRight[at] ? share / ofRight : 0)
    for (let sign = 0; sign < one.length; sign += 1) slope[sign] = (slope[sign] ?? 0) + off * (one[sign] ?? 0)
  })
}

/** The standard deviation of each sign. */
function spreads(examples: readonly Example[], size: number): Float64Array {
  const all = examples.flatMap(({ candidates }) => candidates.map(({ signs }) => signs))
  return Float64Array.from({ length: size }, (_, at) => {
    const mean = all.reduce((sum, signs) => sum + (signs[at] ?? 0), 0) / all.length
    const square = all.reduce((sum, signs) => sum + ((signs[at] ?? 0) - mean) ** 2, 0) / all.length
    return Math.sqrt(square) || 1
  })
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0
  for (let at = 0; at < one.length; at += 1) total += (one[at] ?? 0) * (other[at] ?? 0)
  return total
}

/** The fold a group falls into: a hash of its name and the split's number. */
export function foldOf(group: string, split: number, folds: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(split + 1, 0x9e3779b1)
  for (const letter of group) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}
