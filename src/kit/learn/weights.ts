// Weights of features for labels, and the arithmetic that learning and using share.
export interface Weights {
  readonly labels: readonly string[]
  readonly features: readonly string[]
  /** How much a feature tells, by how few rows hold it. */
  readonly rarity: ArrayLike<number>
  /** A row of labels for each feature, and a last row for none. */
  readonly values: ArrayLike<number>
}

export interface Vector {
  readonly at: Int32Array
  readonly of: Float32Array
}

/** The features that are known with their rarity, brought to length one. */
export function vectorOf(
  said: readonly string[],
  place: ReadonlyMap<string, number>,
  rarity: ArrayLike<number>,
): Vector {
  const known = said.flatMap((feature) => place.get(feature) ?? [])
  const of = Float32Array.from(known, (at) => rarity[at] ?? 0)
  const length = Math.sqrt(of.reduce((sum, value) => sum + value * value, 0)) || 1
  return { at: Int32Array.from(known), of: of.map((value) => value / length) }
}

/** One number a label before they are made into likelihoods; the last row of the values is what a label has without any feature. */
export function sumsOf(values: ArrayLike<number>, count: number, { at, of }: Vector): Float64Array {
  const sums = new Float64Array(count)
  const bias = values.length - count
  for (let label = 0; label < count; label += 1) sums[label] = values[bias + label] ?? 0
  for (let place = 0; place < at.length; place += 1) {
    const from = (at[place] ?? 0) * count
    const value = of[place] ?? 0
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (values[from + label] ?? 0)
  }
  return sums
}

/** Likelihoods that sum to one. */
export function likelihoods(sums: Float64Array, sharpness = 1): Float64Array {
  const highest = sums.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const raised = sums.map((value) => Math.exp((value - highest) * sharpness))
  const whole = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / whole)
}
