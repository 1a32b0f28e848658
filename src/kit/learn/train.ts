// Learns which label a row of features has: multinomial logistic regression by stochastic gradient descent. The same rows
// and choices give the same weights.
import { random } from '../random.ts'
import { likelihoods, sumsOf, type Vector, vectorOf, type Weights } from './weights.ts'

export interface Example {
  readonly features: readonly string[]
  readonly label: string
  /** How much the row counts; 1 when it is not said. */
  readonly weight?: number
}

export interface Choices {
  /** A feature seen in fewer rows is not learnt. */
  readonly seenMin?: number
  readonly rounds?: number
  readonly rate?: number
  /** How strongly weights are held near nought. */
  readonly restraint?: number
  readonly seed?: number
}

export function train(examples: readonly Example[], choices: Choices = {}): Weights {
  const { seenMin = 2, rounds = 20, rate = 6, restraint = 1e-5, seed = 1 } = choices
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const { features, rarity } = vocabularyOf(examples, seenMin)
  const place = new Map(features.map((feature, at) => [feature, at]))
  const labelAt = new Map(labels.map((label, at) => [label, at]))
  const rows = examples.map(({ features: said, label, weight = 1 }) => ({
    ...vectorOf(said, place, rarity),
    is: labelAt.get(label) ?? 0,
    weight,
  }))
  const values = new Float32Array((features.length + 1) * labels.length)
  const order = rows.map((_, at) => at)
  const next = random(seed)
  const steps = rounds * rows.length
  let step = 0
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next)
    for (const at of order) {
      const row = rows[at]
      if (row) learn(values, labels.length, row, rate * row.weight * (1 - step / steps))
      step += 1
    }
    const kept = 1 - restraint * rows.length * rate * (1 - (round + 1) / rounds)
    for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * kept
  }
  return { labels, features, rarity, values }
}

function learn(values: Float32Array, count: number, row: Vector & { readonly is: number }, rate: number): void {
  const off = likelihoods(sumsOf(values, count, row))
  off[row.is] = (off[row.is] ?? 0) - 1
  const bias = values.length - count
  for (let label = 0; label < count; label += 1)
    values[bias + label] = (values[bias + label] ?? 0) - 0.1 * rate * (off[label] ?? 0)
  for (let place = 0; place < row.at.length; place += 1) {
    const from = (row.at[place] ?? 0) * count
    const step = rate * (row.of[place] ?? 0)
    for (let label = 0; label < count; label += 1)
      values[from + label] = (values[from + label] ?? 0) - step * (off[label] ?? 0)
  }
}

function vocabularyOf(examples: readonly Example[], seenMin: number) {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const features = [...seen].flatMap(([feature, times]) => (times >= seenMin ? [feature] : [])).sort()
  const rarity = Float32Array.from(features, (feature) => Math.log(1 + examples.length / (seen.get(feature) ?? 1)))
  return { features, rarity }
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const [a = 0, b = 0] = [order[at], order[other]]
    order[at] = b
    order[other] = a
  }
}
