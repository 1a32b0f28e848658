// The least that can be fixed while a person looks (保险法 §25). Pure.
import { adjudicate, rules } from './adjudicate.ts'
import type { ClaimFacts } from './facts.ts'
import type { Adjudication } from './result.ts'

/** The result with that amount alone, benefits of a fixed sum left to the person; undefined when the whole claim hangs on what is open. */
export function certainPart(facts: ClaimFacts, { findings, payFen }: Adjudication): Adjudication | undefined {
  const open = findings.filter(({ effect }) => effect === 'refer')
  const leaves = open.map(({ rule }) => rules.find(({ id }) => id === rule)?.leaves)
  if (leaves.includes(undefined)) return undefined
  const without = open.flatMap(({ regions }, index) => (leaves[index] === 'other-lines' ? regions : []))
  const certain = without.length === 0 ? adjudicate(facts) : adjudicate(facts, without)
  return certain.payFen > 0 && certain.payFen <= payFen ? certain : undefined
}
