// What the classifier is worth on ways of saying it that it has not seen: trained without a fifth of the patterns, asked those, five times.
import { createHash } from 'node:crypto'
import { type Choices, classifier, type Example, type Ranked, train } from '../../src/kit/index.ts'

export interface Known extends Example {
  readonly pattern: string
}

export interface Asked {
  readonly label: string
  readonly weight: number
  readonly ranked: readonly Ranked[]
}

const folds = 5

export function crossValidate(rows: readonly Known[], choices: Choices, note: (line: string) => void): Asked[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const classify = classifier(
      train(
        rows.filter((row) => foldOf(row) !== fold),
        choices,
      ),
    )
    note(`part ${fold + 1} of ${folds}`)
    return rows
      .filter((row) => foldOf(row) === fold)
      .map(({ label, weight = 1, features }) => ({ label, weight, ranked: classify(features) }))
  })
}

function foldOf({ label, pattern }: Known): number {
  return createHash('sha256').update(`${label}\n${pattern}`).digest().readUInt16BE(0) % folds
}

/** The share of the rows, each by its weight, for which it holds. */
export function shareOf(asked: readonly Asked[], holds: (one: Asked) => boolean): number {
  const sum = (some: readonly Asked[]) => some.reduce((all, { weight }) => all + weight, 0)
  return sum(asked.filter(holds)) / (sum(asked) || 1)
}

/** How sharp likelihoods must be made to be as high as they are right: the least surprise at what was so. */
export function sharpnessOf(asked: readonly Asked[]): number {
  const tries = Array.from({ length: 30 }, (_, at) => 0.3 + at * 0.1)
  const surprise = (sharpness: number) =>
    asked.reduce((sum, one) => sum - Math.log(likelyAt(one, sharpness)) * one.weight, 0)
  return tries.map((one) => ({ one, much: surprise(one) })).sort((a, b) => a.much - b.much)[0]?.one ?? 1
}

function likelyAt({ label, ranked }: Asked, sharpness: number): number {
  const raised = ranked.map((one) => one.likely ** sharpness)
  const at = ranked.findIndex((one) => one.label === label)
  return Math.max(1e-9, (raised[at] ?? 0) / raised.reduce((sum, one) => sum + one, 0))
}

export function sharpened({ ranked, ...asked }: Asked, sharpness: number): Asked {
  const raised = ranked.map(({ label, likely }) => ({ label, likely: likely ** sharpness }))
  const whole = raised.reduce((sum, { likely }) => sum + likely, 0)
  return { ...asked, ranked: raised.map(({ label, likely }) => ({ label, likely: likely / whole })) }
}
