// The plain thing to compare with: BM25 over character pairs, nothing else.
import { bare } from '../../scripts/search/clauses.ts'

export interface Finder {
  readonly name: string
  /** Ids, best first. */
  find(question: string, limit: number): Promise<readonly string[]> | readonly string[]
}

export interface Text {
  readonly id: string
  readonly text: string
}

const saturation = 1.2
const byLength = 0.75

export function plainFinder(texts: readonly Text[]): Finder {
  const holding = new Map<string, Map<number, number>>()
  const lengths = texts.map(({ text }, at) => {
    const pairs = pairsIn(bare(text))
    for (const pair of pairs) {
      const places = holding.get(pair) ?? new Map<number, number>()
      places.set(at, (places.get(at) ?? 0) + 1)
      holding.set(pair, places)
    }
    return pairs.length
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return {
    name: 'plain',
    find(question, limit) {
      const scores = new Float64Array(texts.length)
      for (const pair of new Set(pairsIn(bare(question)))) {
        const places = holding.get(pair) ?? new Map<number, number>()
        const rarity = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5))
        for (const [at, count] of places) {
          const long = saturation * (1 - byLength + (byLength * (lengths[at] ?? 0)) / mean)
          scores[at] = (scores[at] ?? 0) + (rarity * count * (saturation + 1)) / (count + long)
        }
      }
      return best(scores, limit).map((at) => texts[at]?.id ?? '')
    },
  }
}

function pairsIn(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

function best(scores: Float64Array, limit: number): number[] {
  return [...scores.keys()]
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, limit)
    .filter((at) => (scores[at] ?? 0) > 0)
}
