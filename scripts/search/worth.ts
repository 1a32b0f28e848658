// What learned weights are worth on contracts they have not seen.
import { type Candidate, choose } from '../../src/ask/index.ts'
import { type Example, fitWeights, foldOf } from './fit.ts'

const folds = 10
const splits = 3
const shown = 5

export interface Worth {
  /** The right clause, or one of the same wording, first; and among the first five. */
  readonly first: number
  readonly inFive: number
}

/** Ten folds by contract, three ways of making them: each question is ranked by weights that never saw its contract. */
export function crossValidate(examples: readonly Example[]): Worth {
  const all = Array.from({ length: splits }, (_, split) => validate(examples, split))
  const mean = (of: (worth: Worth) => number) => all.reduce((sum, worth) => sum + of(worth), 0) / splits
  return { first: mean(({ first }) => first), inFive: mean(({ inFive }) => inFive) }
}

function validate(examples: readonly Example[], split: number): Worth {
  const foldAt = examples.map(({ group }) => foldOf(group, split, folds))
  let [first, inFive] = [0, 0]
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitWeights(examples.filter((_, at) => foldAt[at] !== fold))
    const unseen = examples.filter((_, at) => foldAt[at] === fold)
    for (const { candidates, right } of unseen) {
      const found = idsOf(candidates, weights)
      if (found.slice(0, 1).some((id) => right.has(id))) first += 1
      if (found.some((id) => right.has(id))) inFive += 1
    }
  }
  return { first: first / examples.length, inFive: inFive / examples.length }
}

export function idsOf(candidates: readonly Candidate[], weights: Float64Array): string[] {
  return choose(candidates, weights, shown).map(({ kept }) => kept.id)
}
