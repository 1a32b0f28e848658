// Questions that ask the same, together: each joins the earlier one it is most like. The same questions always give the same clusters.
import { type Synonyms, termsOf } from '../search/index.ts'
import type { Gap, GapReason } from './store.ts'

export interface Cluster {
  /** The id of its first question. */
  readonly id: string
  /** The question most others are like: the one that was asked first. */
  readonly sentence: string
  readonly gaps: readonly Gap[]
  readonly customers: number
  readonly firstAt: Date
  readonly lastAt: Date
  readonly reasons: Readonly<Partial<Record<GapReason, number>>>
}

/** Below it two questions of the demo's customers are more often about two matters than about one. */
const sameQuestion = 0.5

/** `gaps` from the oldest on; the largest cluster first, then the latest. */
export function clustersOf(gaps: readonly Gap[], synonyms: Synonyms): Cluster[] {
  const asked = gaps.filter(({ sentence }) => sentence.trim() !== '')
  const leaders = leadersOf([...new Set(asked.map(({ sentence }) => sentence))], synonyms)
  const members = new Map<string, Gap[]>()
  for (const gap of asked) {
    const leader = leaders.get(gap.sentence) ?? gap.sentence
    const held = members.get(leader)
    if (held) held.push(gap)
    else members.set(leader, [gap])
  }
  return [...members.values()].flatMap((all) => clusterOf(all)).sort(byVolume)
}

/** For each wording the earlier one it is most like, or itself: one pass, held against leaders alone. */
function leadersOf(wordings: readonly string[], synonyms: Synonyms): ReadonlyMap<string, string> {
  const terms = wordings.map((wording) => [...termsOf(wording, synonyms).keys()])
  const weightOf = rarity(terms)
  const leaderOf = new Map<string, string>()
  const holding = new Map<string, number[]>() // term → places of leaders
  const weights: number[] = []
  wordings.forEach((wording, place) => {
    const mine = terms[place] ?? []
    const whole = sum(mine.map(weightOf))
    weights[place] = whole
    const common = new Map<number, number>()
    for (const term of mine)
      for (const leader of holding.get(term) ?? []) common.set(leader, (common.get(leader) ?? 0) + weightOf(term))
    const [best, score] = closest(common, (leader, shared) => (2 * shared) / (whole + (weights[leader] ?? 0)))
    if (best !== undefined && score >= sameQuestion) {
      leaderOf.set(wording, wordings[best] ?? wording)
      return
    }
    leaderOf.set(wording, wording)
    for (const term of mine) {
      const held = holding.get(term)
      if (held) held.push(place)
      else holding.set(term, [place])
    }
  })
  return leaderOf
}

function closest(
  common: ReadonlyMap<number, number>,
  likeness: (place: number, shared: number) => number,
): readonly [place: number | undefined, score: number] {
  let best: number | undefined
  let most = 0
  for (const [place, shared] of common) {
    const score = likeness(place, shared)
    if (score > most || (score === most && best !== undefined && place < best)) [best, most] = [place, score]
  }
  return [best, most]
}

/** A term says the more the fewer wordings hold it; an idea of the trade more than its words. */
function rarity(all: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + (all.length + 1) / ((counts.get(term) ?? 0) + 0.5)) * (term.startsWith('#') ? 2 : 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function byVolume(a: Cluster, b: Cluster): number {
  return b.gaps.length - a.gaps.length || b.lastAt.getTime() - a.lastAt.getTime() || (a.id < b.id ? -1 : 1)
}

function clusterOf(gaps: readonly Gap[]): Cluster[] {
  const [leader] = gaps
  if (!leader) return []
  const reasons: Partial<Record<GapReason, number>> = {}
  for (const { because } of gaps) reasons[because] = (reasons[because] ?? 0) + 1
  const customers = new Set(gaps.map(({ customerId }) => customerId)).size
  const { id, sentence, at: firstAt } = leader
  return [{ id, sentence, gaps, customers, firstAt, lastAt: gaps.at(-1)?.at ?? firstAt, reasons }]
}
