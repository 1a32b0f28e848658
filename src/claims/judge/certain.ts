// What can be said of the amount while a person looks. Pure.
import { adjudicate, rules } from './adjudicate.ts'
import type { ClaimFacts } from './facts.ts'
import type { Adjudication } from './result.ts'
import type { Rule } from './rules/rule.ts'

type Leaves = NonNullable<Rule['leaves']>

/** The least that can be fixed (保险法 §25): the result with that amount alone; undefined when the claim hangs on what is open. */
export function certainPart(facts: ClaimFacts, result: Adjudication): Adjudication | undefined {
  return partLeft(facts, result, ['amount', 'other-lines'])
}

/** What it comes to if nothing but a paper or a figure is amiss: for an advance that may have to be paid back. */
export function likelyPart(facts: ClaimFacts, result: Adjudication): Adjudication | undefined {
  return partLeft(facts, result, ['amount', 'other-lines', 'likely'])
}

// Benefits of a fixed sum are left to the person either way.
function partLeft(
  facts: ClaimFacts,
  { findings, payFen }: Adjudication,
  allowed: readonly Leaves[],
): Adjudication | undefined {
  const open = findings.filter(({ effect }) => effect === 'refer')
  const leaves = open.map(({ rule }) => rules.find(({ id }) => id === rule)?.leaves)
  if (!leaves.every((one) => one !== undefined && allowed.includes(one))) return undefined
  const without = open.flatMap(({ regions }, index) => (leaves[index] === 'other-lines' ? regions : []))
  const left = adjudicate(facts, without)
  return left.payFen > 0 && left.payFen <= payFen ? left : undefined
}
