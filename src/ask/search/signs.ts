// What speaks for a passage being the one a question asks for, as numbers.
import type { Kept, Means } from './keep.ts'
import type { Asked } from './question.ts'
import { longer, type Seen, saturated, scan } from './scan.ts'
import { meantBy, pairOf, styleWords } from './units.ts'

const plain = [
  'pairs',
  'pairsLong',
  'exact',
  'letters',
  'sentence',
  'twoSentences',
  'title',
  'ideas',
  'name',
  'covered',
  'titleAsked',
  'run',
  'length',
  'number',
  'defines',
  'styleShared',
  'styleMissed',
] as const

/** Those whose share of the best among the candidates is a sign too, `…Share`. */
const shared = ['pairs', 'exact', 'letters', 'sentence', 'twoSentences', 'title', 'ideas', 'name'] as const
const sharedAt = shared.map((name) => plain.indexOf(name))

// how a question is put, and how a contract speaks
const manners = [
  ['我', '您'],
  ['我', '我们'],
  ['我', '投保人'],
  ['保险公司', '保险人'],
  ['保险公司', '我们'],
  ['保险公司', '本公司'],
  ['投保人', '投保人'],
  ['保险人', '保险人'],
  ['被保险人', '被保险人'],
  ['赔偿', '赔偿'],
  ['给付', '给付'],
] as const
const mannerBits = manners.map(([asked, said]) => [styleWords.indexOf(asked), styleWords.indexOf(said)] as const)

export const signNames: readonly string[] = [
  ...plain,
  ...shared.map((name) => `${name}Share`),
  ...manners.map(([asked, said]) => `${asked}/${said}`),
]

/** The signs of one passage, in the order of `signNames`; the shares are still 0. */
export function signsOf(asked: Asked, kept: Kept, means: Means): Float64Array {
  const seen = scan(asked, kept.units, kept.title, means.sentencePairs)
  const bitsShared = ones(asked.style & kept.style)
  const signs = new Float64Array(signNames.length)
  const terms = weighTerms(asked, seen, kept.pairs / means.pairs)
  signs.set([
    terms.pairs,
    terms.long,
    terms.exact,
    weighLetters(asked, seen, longer(kept.letters, means.letters, 0.75)),
    seen.sentence,
    seen.twoSentences,
    seen.title,
    weighIdeas(asked, kept, longer(kept.ideas.length, means.ideas, 0.2)),
    weighName(asked, kept),
    terms.covered,
    isTitleAsked(asked, kept) ? 1 : 0,
    seen.run,
    Math.log(1 + kept.letters),
    asked.howMuch ? (seen.hasNumber ? 1 : -1) : 0,
    kept.defines ? 1 : 0,
    bitsShared,
    ones(asked.style) - bitsShared,
  ])
  mannerBits.forEach(([one, other], index) => {
    if (asked.style & (1 << one)) signs[plain.length + shared.length + index] = kept.style & (1 << other) ? 1 : -1
  })
  return signs
}

/** Fills in what share of the best among the candidates each has. */
export function shareSigns(all: readonly Float64Array[]): void {
  sharedAt.forEach((from, index) => {
    let most = 1e-9
    for (const signs of all) most = Math.max(most, signs[from] ?? 0)
    for (const signs of all) signs[plain.length + index] = (signs[from] ?? 0) / most
  })
}

function weighTerms({ weights }: Asked, { counts, exactly }: Seen, length: number) {
  const [long, less] = [longer(length, 1, 0.75), longer(length, 1, 0.3)]
  let [pairs, byLong, exact, held, whole] = [0, 0, 0, 0, 0]
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0
    const times = counts[term] ?? 0
    whole += weight
    if (times === 0) continue
    held += weight
    pairs += weight * saturated(times, long)
    byLong += weight * saturated(times, less)
    exact += weight * saturated(exactly[term] ?? 0, long)
  }
  return { pairs, long: byLong, exact, covered: whole > 0 ? held / whole : 0 }
}

function weighLetters({ letters }: Asked, seen: Seen, long: number): number {
  let total = 0
  for (const { first, weight } of letters) total += weight * saturated(seen.letters[first] ?? 0, long)
  return total
}

function weighIdeas({ ideas }: Asked, kept: Kept, long: number): number {
  let total = 0
  for (const idea of kept.ideas) total += (ideas.get(idea) ?? 0) * saturated(1, long)
  return total
}

function weighName({ pairs, weights }: Asked, { name }: Kept): number {
  let total = 0
  for (let at = 0; at + 1 < name.length; at += 1)
    total += weights[pairs.get(pairOf(meantBy(name[at] ?? 0), meantBy(name[at + 1] ?? 0))) ?? -1] ?? 0
  return total
}

/** Whether the question holds the whole of the title. */
function isTitleAsked({ pairs }: Asked, { units, title: [from, to] }: Kept): boolean {
  for (let at = from; at + 1 < to; at += 1)
    if (!pairs.has(pairOf(meantBy(units[at] ?? 0), meantBy(units[at + 1] ?? 0)))) return false
  return to - from > 1
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
