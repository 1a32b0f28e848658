// Which of the candidates are taken: how likely each is, by weights learned from questions on real clauses; those of the same
// wording are one, and count together.

import type { Kept } from './keep.ts'
import { isSameWording, type Wording, wordingOf } from './same-wording.ts'
import { signNames } from './signs.ts'
import written from './weights.json' with { type: 'json' }

export type Weights = Float64Array

export interface Choice {
  readonly kept: Kept
  readonly likely: number
  readonly covered: number
  readonly same: readonly Kept[]
}

const byName: Readonly<Record<string, number>> = written.weights
export const weights: Weights = Float64Array.from(signNames.map((name) => byName[name] ?? 0))

/** For short texts that are questions themselves: how much is shared, in single characters above all. */
const ofShort: Readonly<Record<string, number>> = { lettersShare: 20, exactShare: 10, ideasShare: 3 }
export const shortWeights: Weights = Float64Array.from(signNames.map((name) => ofShort[name] ?? 0))
const coveredAt = signNames.indexOf('covered')
const compared = 30
const unlikely = 0.001

interface Judged {
  readonly kept: Kept
  readonly likely: number
  readonly covered: number
  readonly wording: Wording
}

/** The likeliest wordings, each once. */
export function choose(
  candidates: readonly { readonly kept: Kept; readonly signs: Float64Array }[],
  weights: Weights,
  limit: number,
): Choice[] {
  const judged = judge(candidates, weights)
  const groups = judged.map((one) =>
    judged.filter((other) => other === one || isSameWording(one.wording, other.wording)),
  )
  const ranked = judged
    .map((one, at) => ({ one, group: groups[at] ?? [], likely: sum((groups[at] ?? []).map(({ likely }) => likely)) }))
    .sort((a, b) => b.likely - a.likely || b.one.likely - a.one.likely)
  const taken = new Set<Judged>()
  const choices: Choice[] = []
  for (const { one, group, likely } of ranked) {
    if (choices.length === limit) break
    if (taken.has(one)) continue
    for (const other of group) taken.add(other)
    const same = group.filter((other) => other !== one).map(({ kept }) => kept)
    choices.push({ kept: one.kept, likely, covered: one.covered, same })
  }
  return choices
}

function judge(
  candidates: readonly { readonly kept: Kept; readonly signs: Float64Array }[],
  weights: Weights,
): Judged[] {
  const scored = candidates.map(({ kept, signs }) => ({
    kept,
    score: dot(signs, weights),
    covered: signs[coveredAt] ?? 0,
  }))
  const most = Math.max(...scored.map(({ score }) => score))
  const whole = sum(scored.map(({ score }) => Math.exp(score - most)))
  return scored
    .map(({ kept, score, covered }) => ({ kept, covered, likely: Math.exp(score - most) / whole }))
    .sort((a, b) => b.likely - a.likely)
    .filter(({ likely }, at) => at < compared && (at < 10 || likely > unlikely))
    .map((one) => ({ ...one, wording: wordingOf(one.kept.units) }))
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0
  for (let at = 0; at < one.length; at += 1) total += (one[at] ?? 0) * (other[at] ?? 0)
  return total
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
