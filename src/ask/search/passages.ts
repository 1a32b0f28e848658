// Passages that are found by a question: put and removed one at a time, without a restart, ranked by what has been learned.

import { type Choice, choose, weights as learned, type Weights } from './choose.ts'
import { contractIdeas } from './contract-ideas.ts'
import { type Kept, keep, type Means, type Passage } from './keep.ts'
import { type Board, openPostings } from './postings.ts'
import { type Asked, readQuestion } from './question.ts'
import { shareSigns, signsOf } from './signs.ts'
import type { Synonyms } from './terms.ts'
import { isLetter, isWord, meantBy, pairOf, termOfIdea, termOfWord } from './units.ts'

export interface Found {
  readonly id: string
  /** How likely it is the one, of all that were looked at; those of the same wording count together. */
  readonly likely: number
  /** The share of what the question says that the passage holds, 0 to 1. */
  readonly covered: number
  /** Others of the same wording. */
  readonly same: readonly string[]
}

export interface Candidate {
  readonly kept: Kept
  readonly signs: Float64Array
}

export interface Finding {
  readonly limit: number
  /** Only what belongs to these, when given. */
  readonly within?: ReadonlySet<string>
}

export interface Passages {
  /** A passage under an id; what stood there before is replaced. */
  put(id: string, passage: Passage): void
  remove(id: string): void
  /** Whether a passage stands under an id, and belongs to these when given. */
  has(id: string, within?: ReadonlySet<string>): boolean
  readonly size: number
  find(question: string, finding: Finding): readonly Found[]
  /** What `find` ranks, with its signs: for training. */
  candidates(question: string, within?: ReadonlySet<string>): readonly Candidate[]
}

const looked = 60
/** Postings gone through for one question; terms that more passages hold only count for those found so far. */
const budget = 60_000
const saturation = 1.2
const byLength = 0.75

export function openPassages(given: Synonyms, weights: Weights = learned): Passages {
  const synonyms = new Map([...given, ...contractIdeas])
  const ideaNumbers = new Map([...synonyms.keys()].map((idea, number) => [idea, number]))
  let postings = openPostings()
  let places: (Kept | undefined)[] = []
  const placeOf = new Map<string, number>()
  const board: Board = {
    scores: new Float32Array(1 << 10),
    touched: new Int32Array(1 << 10),
    lengths: new Float32Array(1 << 10),
    count: 0,
    flat: saturation * (1 - byLength),
    steep: 0,
  }
  let unitsHeld = new Uint32Array(1 << 16)
  const lastHeld = new Int32Array(1 << 16)
  const sums = { pairs: 0, letters: 0, sentences: 0, ideas: 0 }

  const count = (kept: Kept, by: 1 | -1) => {
    sums.pairs += by * kept.pairs
    sums.letters += by * kept.letters
    sums.sentences += by * kept.sentences
    sums.ideas += by * kept.ideas.length
  }

  const post = (kept: Kept) => {
    const place = places.length
    places.push(kept)
    placeOf.set(kept.id, place)
    if (place >= board.lengths.length) widen(board)
    board.lengths[place] = kept.pairs
    count(kept, 1)
    for (const units of [kept.units, kept.name]) {
      for (let at = 0; at < units.length; at += 1) {
        const unit = meantBy(units[at] ?? 0)
        if (!isLetter(unit)) continue
        if (lastHeld[unit] !== place + 1) {
          lastHeld[unit] = place + 1
          unitsHeld[unit] = (unitsHeld[unit] ?? 0) + 1
        }
        if (isWord(unit)) postings.add(termOfWord(unit), place)
        const next = meantBy(units[at + 1] ?? 0)
        if (isLetter(next)) postings.add(pairOf(unit, next), place)
      }
    }
    for (const idea of kept.ideas) postings.add(termOfIdea(idea), place)
  }

  const remove = (id: string) => {
    const place = placeOf.get(id)
    const kept = place === undefined ? undefined : places[place]
    if (place === undefined || !kept) return
    placeOf.delete(id)
    places[place] = undefined
    count(kept, -1)
    if (places.length > 1_000 && placeOf.size * 2 < places.length) compact()
  }

  const compact = () => {
    const left = places.filter((kept) => kept !== undefined)
    postings = openPostings()
    places = []
    unitsHeld = new Uint32Array(1 << 16)
    lastHeld.fill(0)
    Object.assign(sums, { pairs: 0, letters: 0, sentences: 0, ideas: 0 })
    left.forEach(post)
  }

  const rarityOf = (holding: number) => {
    const all = Math.max(places.length, holding)
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
  }
  const rarity = {
    ofTerm: (term: number) => (postings.holding(term) > 0 ? rarityOf(postings.holding(term)) : 0),
    ofUnit: (unit: number) => ((unitsHeld[unit] ?? 0) > 0 ? rarityOf(unitsHeld[unit] ?? 0) : 0),
    ideaNumber: (idea: string) => ideaNumbers.get(idea),
  }

  const meansNow = (): Means => {
    const size = Math.max(1, placeOf.size)
    return {
      pairs: Math.max(1, sums.pairs / size),
      letters: Math.max(1, sums.letters / size),
      sentencePairs: Math.max(1, sums.pairs / Math.max(1, sums.sentences)),
      ideas: Math.max(1, sums.ideas / size),
    }
  }

  /** The places that share most with a question, by BM25 over its rarest terms. */
  const gather = ({ pairs, weights, ideas }: Asked, mean: number, within: ReadonlySet<string> | undefined) => {
    const terms = [
      ...[...pairs].map(([term, at]) => ({ term, weight: weights[at] ?? 0 })),
      ...[...ideas].map(([idea, weight]) => ({ term: termOfIdea(idea), weight })),
    ]
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
    board.steep = (saturation * byLength) / mean
    board.count = 0
    let gone = 0
    for (const { term, weight } of terms) {
      gone += postings.holding(term)
      if (gone > budget && board.count >= looked) break
      postings.score(term, weight, board)
    }
    const best = most(board, (place) => {
      const kept = places[place]
      return kept !== undefined && (within === undefined || within.has(kept.of))
    })
    for (let at = 0; at < board.count; at += 1) board.scores[board.touched[at] ?? 0] = 0
    return best
  }

  const candidates = (question: string, within?: ReadonlySet<string>): readonly Candidate[] => {
    const asked = readQuestion(question, synonyms, rarity)
    const means = meansNow()
    const found = gather(asked, means.pairs, within).flatMap((place) => {
      const kept = places[place]
      return kept ? [{ kept, signs: signsOf(asked, kept, means) }] : []
    })
    shareSigns(found.map(({ signs }) => signs))
    return found
  }

  return {
    put(id, passage) {
      remove(id)
      post(keep(id, passage, ideaNumbers, synonyms))
    },
    remove,
    has(id, within) {
      const kept = places[placeOf.get(id) ?? -1]
      return kept !== undefined && (within === undefined || within.has(kept.of))
    },
    get size() {
      return placeOf.size
    },
    candidates,
    find: (question, { limit, within }) => choose(candidates(question, within), weights, limit).map(foundOf),
  }
}

function foundOf({ kept, likely, covered, same }: Choice): Found {
  return { id: kept.id, likely, covered, same: same.map(({ id }) => id) }
}

function widen(board: Board): void {
  const size = board.lengths.length * 2
  const wide = new Float32Array(size)
  wide.set(board.lengths)
  board.lengths = wide
  board.scores = new Float32Array(size)
  board.touched = new Int32Array(size)
}

/** The places of the highest scores that may be taken, best first. */
function most({ touched, count, scores }: Board, may: (place: number) => boolean): number[] {
  const heap: number[] = [] // the lowest on top
  const of = (at: number) => scores[heap[at] ?? 0] ?? 0
  const swap = (a: number, b: number) => {
    const held = heap[a] ?? 0
    heap[a] = heap[b] ?? 0
    heap[b] = held
  }
  for (let next = 0; next < count; next += 1) {
    const place = touched[next] ?? 0
    const score = scores[place] ?? 0
    if (heap.length === looked && score <= of(0)) continue
    if (!may(place)) continue
    if (heap.length < looked) {
      heap.push(place)
      for (let at = heap.length - 1; at > 0 && of(at) < of((at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
      continue
    }
    heap[0] = place
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < looked && of(child) < of(least)) least = child
      if (least === at) break
      swap(at, least)
      at = least
    }
  }
  return heap.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}
