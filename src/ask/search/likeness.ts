// An index over terms. Clauses are ranked by BM25 and re-ranked by their best sentence, short texts (what people ask and say) by overlap.
import { type Synonyms, termsOf } from './terms.ts'

type Terms = ReadonlyMap<string, number>

interface Indexed<T> {
  readonly item: T
  readonly terms: Terms
  readonly length: number
  /** The whole weight of its terms. */
  weight: number
  readonly sentences: readonly { readonly terms: Terms; readonly length: number }[]
}

export interface Index<T> {
  readonly entries: readonly Indexed<T>[]
  /** Term → places of the entries that hold it. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly lengthMean: number
  readonly sentenceLengthMean: number
  readonly synonyms: Synonyms
  /** How much more an idea says than the words it is said in. */
  readonly ideaWeight: number
}

export interface Hit<T> {
  readonly item: T
  readonly score: number
}

/** A hit with the ideas of the trade (not `_` ones) it shares with the sentence. */
export interface LikeHit<T> extends Hit<T> {
  readonly shared: readonly string[]
}

const saturation = 1.2
const byLength = 0.9
const bySentenceLength = 0.5
const reranked = 30

export function indexOf<T>(
  items: readonly { item: T; text: string }[],
  synonyms: Synonyms,
  { ideaWeight = 1.5 }: { ideaWeight?: number } = {},
): Index<T> {
  const entries = items.map(({ item, text }) => {
    const terms = termsOf(text, synonyms)
    const sentences = text.split(/[。；;\n]|\.\s/).filter((part) => part.trim().length > 4)
    return {
      item,
      terms,
      length: sizeOf(terms),
      weight: 0,
      sentences: sentences.map((part) => measured(part, synonyms)),
    }
  })
  const places = new Map<string, number[]>()
  entries.forEach(({ terms }, place) => {
    for (const term of terms.keys()) places.set(term, [...(places.get(term) ?? []), place])
  })
  const lengths = entries.map(({ length }) => length)
  const sentenceLengths = entries.flatMap(({ sentences }) => sentences.map(({ length }) => length))
  const means = { lengthMean: mean(lengths), sentenceLengthMean: mean(sentenceLengths) }
  const index = { entries, places, synonyms, ideaWeight, ...means }
  for (const entry of entries) entry.weight = sum([...entry.terms.keys()].map((term) => weightOf(index, term)))
  return index
}

function measured(text: string, synonyms: Synonyms) {
  const terms = termsOf(text, synonyms)
  return { terms, length: sizeOf(terms) }
}

/** How much a term tells: from how few entries hold it. A pair says more than one character, an idea more than its words. */
function weightOf<T>(index: Index<T>, term: string): number {
  const holding = index.places.get(term)?.length ?? 0
  const rarity = Math.log(1 + (index.entries.length - holding + 0.5) / (holding + 0.5))
  if (term.startsWith('#')) return rarity * index.ideaWeight
  return term.startsWith('=') || term.length === 2 ? rarity : rarity * 0.5
}

/** The sentence's terms with their weights; those the index has never seen only count where `whole` is asked. */
function weigh<T>(index: Index<T>, sentence: string): Map<string, number> {
  return new Map([...termsOf(sentence, index.synonyms).keys()].map((term) => [term, weightOf(index, term)]))
}

/** BM25 plus the best sentence's, best first. */
export function rank<T>(index: Index<T>, sentence: string, limit: number): Hit<T>[] {
  const asked = weigh(index, sentence)
  const scores = new Map<number, number>()
  for (const [term, weight] of asked) {
    for (const place of index.places.get(term) ?? []) {
      const entry = index.entries[place]
      const count = entry?.terms.get(term) ?? 0
      const long = 1 - byLength + (byLength * (entry?.length ?? 0)) / index.lengthMean
      scores.set(place, (scores.get(place) ?? 0) + saturated(weight, count, long))
    }
  }
  const first = top(scores, Math.max(limit, reranked))
  const again = first.map(([place, score]): [number, number] => [place, score + bestSentence(index, place, asked)])
  return hits(index, new Map(again), limit)
}

function saturated(weight: number, count: number, long: number): number {
  return (weight * count * (saturation + 1)) / (count + saturation * long)
}

function bestSentence<T>(index: Index<T>, place: number, asked: ReadonlyMap<string, number>): number {
  let best = 0
  for (const { terms, length } of index.entries[place]?.sentences ?? []) {
    const long = 1 - bySentenceLength + (bySentenceLength * length) / index.sentenceLengthMean
    let score = 0
    for (const [term, weight] of asked) {
      const count = terms.get(term)
      if (count) score += saturated(weight, count, long)
    }
    best = Math.max(best, score)
  }
  return best
}

/**
 * How alike a sentence and each short text are, 0 to 1, best first: the weight of what they share over what each holds.
 * The text's side counts more, because a long sentence that holds the whole of a short saying means it.
 */
export function alike<T>(index: Index<T>, sentence: string, limit: number): LikeHit<T>[] {
  const asked = weigh(index, sentence)
  const whole = sum(asked.values()) || 1
  const scores = new Map<number, number>()
  for (const [term, weight] of asked)
    for (const place of index.places.get(term) ?? []) scores.set(place, (scores.get(place) ?? 0) + weight)
  for (const [place, common] of scores)
    scores.set(place, 0.55 * (common / (index.entries[place]?.weight || 1)) + 0.45 * (common / whole))
  return top(scores, limit).flatMap(([place, score]) => {
    const entry = index.entries[place]
    const shared = [...asked.keys()]
      .filter((term) => isOfTrade(term) && entry?.terms.has(term))
      .map((term) => term.slice(1))
    return entry ? [{ item: entry.item, score, shared }] : []
  })
}

function isOfTrade(term: string): boolean {
  return term.startsWith('#') && !term.startsWith('#_')
}

/** The share of a sentence's weight that an entry holds, 0 to 1: whether a long text speaks of what was asked at all. */
export function covered<T>(index: Index<T>, sentence: string, item: T): number {
  const asked = weigh(index, sentence)
  const terms = index.entries.find((entry) => entry.item === item)?.terms
  const held = [...asked].filter(([term]) => terms?.has(term)).map(([, weight]) => weight)
  return sum(held) / (sum(asked.values()) || 1)
}

function hits<T>(index: Index<T>, scores: ReadonlyMap<number, number>, limit: number): Hit<T>[] {
  return top(scores, limit).flatMap(([place, score]) => {
    const entry = index.entries[place]
    return entry ? [{ item: entry.item, score }] : []
  })
}

function top(scores: ReadonlyMap<number, number>, limit: number): [number, number][] {
  return [...scores].sort(([placeA, a], [placeB, b]) => b - a || placeA - placeB).slice(0, limit)
}

function sizeOf(terms: Terms): number {
  return sum([...terms].map(([term, count]) => (term.length === 1 || term.startsWith('=') ? count : 0)))
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? Math.max(1, sum(values) / values.length) : 1
}
