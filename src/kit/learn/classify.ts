// What was learnt, used: the labels of a text, the likeliest first.
import { likelihoods, sumsOf, vectorOf, type Weights } from './weights.ts'

export interface Ranked {
  readonly label: string
  /** 0 to 1; all together are one. */
  readonly likely: number
}

export type Classify = (features: readonly string[]) => Ranked[]

/** A function that ranks all labels. Likelihoods are as sharp as they are true, where `sharpness` was measured on rows apart. */
export function classifier(weights: Weights, sharpness = 1): Classify {
  const { labels, features, rarity, values } = weights
  const place = new Map(features.map((feature, at) => [feature, at]))
  return (said) => {
    const likely = likelihoods(sumsOf(values, labels.length, vectorOf(said, place, rarity)), sharpness)
    return labels
      .map((label, at) => ({ label, likely: likely[at] ?? 0 }))
      .sort((a, b) => b.likely - a.likely || (a.label < b.label ? -1 : 1))
  }
}
