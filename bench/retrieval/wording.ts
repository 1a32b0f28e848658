// A general reader of English cover wordings: does what happened fall under them, does it not, or must a person say? Rules alone; the
// two thresholds are learned. It is measured, not used: the store decides nothing by likeness of words.
export type Said = 'yes' | 'no' | 'refer'

export interface Case {
  /** What the policy covers, as it is written. */
  readonly policy: string
  /** What happened. */
  readonly claim: string
}

export interface Thresholds {
  /** From this share of the wording's words met by what happened on, it is covered. */
  readonly yesFrom: number
  /** Up to this share it is not. */
  readonly noTo: number
}

const plain =
  /^(?:the|and|for|that|this|with|from|which|when|while|into|onto|such|been|being|were|was|are|has|have|had|any|all|you|your|our|his|her|their|its|policy|policyholder|holder|insurance|includes?|cover(?:s|age)?|defined|damage|damages|loss|losses|caused?|causes|causing|result(?:ing)?|claim|files?|company|one|day|only|applies?|means?|will|not|pay|also|states?|failed|if|are|due|because)$/

function stem(word: string): string {
  return word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s|ly)$/, '')
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !plain.test(word)).map(stem)
}

/** What stands between quotation marks is the wording; the last such is its condition. */
function wordingOf(policy: string): string {
  const quoted = [...policy.matchAll(/["“]([^"”]+)["”]/g)].map(([, inside = '']) => inside)
  return quoted.at(-1) ?? policy
}

const negated =
  /\b(?:doesn'?t|does not|didn'?t|did not|without|never|no|not|isn'?t|fail(?:s|ed) to)\b((?:\s+[\w'-]+){1,6})/gi

/** What happened denies a condition of the wording in its own words. */
function denies({ policy, claim }: Case): boolean {
  if (!/only if|must|provided that|as long as|unless/i.test(policy)) return false
  const wanted = new Set(wordsOf(wordingOf(policy)))
  return [...claim.matchAll(negated)].some(([, after = '']) => wordsOf(after).some((word) => wanted.has(word)))
}

/** The share of the wording's own words that what happened meets. */
export function shareMet({ policy, claim }: Case): number {
  const wanted = new Set(wordsOf(wordingOf(policy)))
  const met = new Set(wordsOf(claim))
  return [...wanted].filter((word) => met.has(word)).length / Math.max(1, wanted.size)
}

export function read(one: Case, { yesFrom, noTo }: Thresholds): Said {
  if (denies(one)) return 'no'
  const share = shareMet(one)
  if (share >= yesFrom) return 'yes'
  return share <= noTo ? 'no' : 'refer'
}

const steps = Array.from({ length: 21 }, (_, at) => at / 20)

// Told yes where it is no, or no where it is yes, costs more than being sent to a person: as much as two right answers.
function worth(said: Said, right: Said): number {
  if (said === right) return 1
  return said === 'refer' || right === 'refer' ? 0 : -2
}

/** The thresholds that are worth most on these; of equals the ones that say less. */
export function learn(cases: readonly (Case & { readonly said: Said })[]): Thresholds {
  let best = { yesFrom: 2, noTo: -1, right: Number.NEGATIVE_INFINITY }
  for (const yesFrom of [2, ...steps])
    for (const noTo of [-1, ...steps.filter((step) => step < yesFrom)]) {
      const right = cases.reduce((sum, one) => sum + worth(read(one, { yesFrom, noTo }), one.said), 0)
      if (right > best.right) best = { yesFrom, noTo, right }
    }
  return best
}
