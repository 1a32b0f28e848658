// A small trained model over the signs: how likely a closer look finds something, and which signs say so.
import { type SignName, type SignValues, signNames } from './signs.ts'
import trained from './weights.json' with { type: 'json' }

export interface Model {
  readonly bias: number
  readonly weights: SignValues
}

export interface Score {
  /** From 0 to 1. */
  readonly likely: number
  /** The signs that raise it, the strongest first. */
  readonly because: readonly SignName[]
}

/** At or above it a person looks: of claims like those it was trained on, one in a hundred honest ones is asked about. */
export const likelyMin: number = trained.likelyMin

const raisesMin = 0.5

export function scoreOf(signs: SignValues, { bias, weights }: Model = trained): Score {
  const parts = signNames.map((name) => ({ name, adds: weights[name] * signs[name] }))
  const sum = parts.reduce((all, { adds }) => all + adds, bias)
  const raising = parts.filter(({ adds }) => adds >= raisesMin).sort((a, b) => b.adds - a.adds)
  return { likely: 1 / (1 + Math.exp(-sum)), because: raising.map(({ name }) => name) }
}
