// Logistic regression by gradient descent, and what it is worth on claims it has not seen.
import { type Model, scoreOf } from '../../src/claims/judge/doubt/score.ts'
import { type SignValues, signNames } from '../../src/claims/judge/doubt/signs.ts'
import type { Example } from './made-up-signs.ts'

const rounds = 4_000
const step = 2
const restraint = 1e-4

export function train(examples: readonly Example[]): Model {
  let bias = 0
  let weights = signNames.map(() => 0)
  const rows = examples.map(({ signs, isDoubtful }) => ({
    values: signNames.map((name) => signs[name]),
    is: isDoubtful ? 1 : 0,
  }))
  for (let round = 0; round < rounds; round += 1) {
    let biasSlope = 0
    const slopes = weights.map((weight) => restraint * weight)
    for (const { values, is } of rows) {
      let sum = bias
      for (let index = 0; index < values.length; index += 1) sum += (weights[index] ?? 0) * (values[index] ?? 0)
      const off = (1 / (1 + Math.exp(-sum)) - is) / rows.length
      biasSlope += off
      for (let index = 0; index < values.length; index += 1)
        slopes[index] = (slopes[index] ?? 0) + off * (values[index] ?? 0)
    }
    bias -= step * biasSlope
    weights = weights.map((weight, index) => weight - step * (slopes[index] ?? 0))
  }
  return { bias: round3(bias), weights: named(weights) }
}

function named(weights: readonly number[]): SignValues {
  const of = (name: (typeof signNames)[number]) => round3(weights[signNames.indexOf(name)] ?? 0)
  return {
    repeated: of('repeated'),
    edited: of('edited'),
    serial: of('serial'),
    early: of('early'),
    late: of('late'),
    amount: of('amount'),
    round: of('round'),
    bare: of('bare'),
    hospital: of('hospital'),
  }
}

export interface Worth {
  /** The likelihood at which one in a hundred honest claims is asked about. */
  readonly likelyMin: number
  /** That a doubtful claim scores above an honest one, drawn at random. */
  readonly auc: number
  /** Of the doubtful, found at that likelihood; of those it asks about, doubtful. */
  readonly recall: number
  readonly precision: number
  /** In tenths of the claims, the least likely first: what was said, what was so. */
  readonly calibration: readonly { readonly said: number; readonly so: number }[]
}

const askedOfHonest = 0.01

export function worthOf(model: Model, examples: readonly Example[]): Worth {
  const scored = examples
    .map(({ signs, isDoubtful }) => ({ likely: scoreOf(signs, model).likely, isDoubtful }))
    .sort((a, b) => a.likely - b.likely)
  const honest = scored.filter(({ isDoubtful }) => !isDoubtful)
  const doubtful = scored.filter(({ isDoubtful }) => isDoubtful)
  const likelyMin = honest[Math.floor(honest.length * (1 - askedOfHonest))]?.likely ?? 1
  const asked = scored.filter(({ likely }) => likely >= likelyMin)
  const found = asked.filter(({ isDoubtful }) => isDoubtful).length
  let below = 0
  let wins = 0
  for (const { isDoubtful } of scored) {
    if (isDoubtful) wins += below
    else below += 1
  }
  const tenth = scored.length / 10
  const calibration = Array.from({ length: 10 }, (_, index) => {
    const part = scored.slice(Math.round(index * tenth), Math.round((index + 1) * tenth))
    const mean = (of: (one: (typeof part)[number]) => number) =>
      round3(part.reduce((sum, one) => sum + of(one), 0) / part.length)
    return { said: mean(({ likely }) => likely), so: mean(({ isDoubtful }) => (isDoubtful ? 1 : 0)) }
  })
  return {
    likelyMin: round3(likelyMin),
    auc: round3(wins / (honest.length * doubtful.length)),
    recall: round3(found / doubtful.length),
    precision: round3(found / asked.length),
    calibration,
  }
}

function round3(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
