// What a sentence is nearest to, word by word: services by what they say, entries by their questions, clauses by their text.
import type { Service } from '../../catalogue/index.ts'
import { isFor } from '../articles/entry.ts'
import type { ClauseOf, Library } from '../search/index.ts'
import { alike, covered, ideasOf, type LikeHit, productKinds } from '../search/index.ts'
import { policyQuestion, speaksOfOwn } from './policy-questions.ts'
import { asks, isGeneral } from './rules.ts'
import type { Meaning, Speaker } from './understand.ts'

// Measured on sentences.ts: below these an answer is more often wrong than right. One that shares no idea of the trade with
// the sentence must be nearly the same words.
const minimum = { service: 0.42, entry: 0.36, clause: 0.38, withoutIdea: 0.45 }
const serviceOfQuestion = 0.6
const verbatim = 0.95
const perIdea = 0.12
const productNamed = 0.25
// how many times likelier a clause is when its product is held, or named
const heldFirst = 3
const namedFirst = 6

export interface Sure<T> {
  readonly item: T
  readonly sure: number
}

export type Candidates = ReturnType<typeof candidatesFor>

export function candidatesFor(words: string, library: Library, speaker: Pick<Speaker, 'holds'>) {
  let clauses: readonly ClauseFound[] | undefined
  return {
    services: surest(alike(library.services, words, 12)),
    entries: surest(alike(library.questions, words, 12)).filter(({ item }) => isFor(item, speaker.holds)),
    // the dearest search: only for who asks for it
    get clauses(): readonly ClauseFound[] {
      clauses ??= rankedClauses(words, library, speaker)
      return clauses
    },
  }
}

/** What the words are most like, when they are like anything enough. */
export function nearestMeaning(words: string, found: Candidates): Meaning {
  const [service] = found.services
  const question = policyQuestion(words)
  const isOrder = !asks.test(words) && (service?.sure ?? 0) >= serviceOfQuestion
  const isOwn = speaksOfOwn(words) || (found.entries[0]?.sure ?? 0) < verbatim
  if (question && !isOrder && !isGeneral(words) && isOwn)
    return { kind: 'policy', question, service: serviceBeside(found) }
  return best(words, found)
}

/** The service that a question about a policy is asked for: 借两万 beside how much can be borrowed. */
export function serviceBeside({ services: [first] }: Candidates): Service | undefined {
  return first && first.sure >= serviceOfQuestion ? first.item : undefined
}

/** Each item once, by its best saying; likeness and the ideas it shares with the sentence make how sure one is of it. */
function surest<T>(hits: readonly LikeHit<T>[]): Sure<T>[] {
  const all = hits
    .map(({ item, score, shared }) => ({
      item,
      sure: sureOf(score, shared.filter((idea) => !productKinds.has(idea)).length),
    }))
    .sort((a, b) => b.sure - a.sure)
  return all.filter(({ item }, index) => all.findIndex((other) => other.item === item) === index)
}

function sureOf(score: number, shared: number): number {
  if (shared > 0) return score + perIdea * Math.min(2, shared)
  return score >= minimum.withoutIdea ? score : 0
}

// 怎么办, 能买吗: the way to do something, not what the terms say.
const wantsWay = /怎么(?:办|买|申请|约|弄|换|改|退|还)|能不能(?:买|办|换|改)|在哪|how (?:do|can|to)|where/

function best(words: string, { services, entries, clauses }: Candidates): Meaning {
  const [service] = services
  const [entry] = entries
  const [clause] = clauses
  const isQuestion = asks.test(words)
  const sure = { entry: entry?.sure ?? 0, service: service?.sure ?? 0, clause: clause?.sure ?? 0 }
  const serviceMin = isQuestion ? serviceOfQuestion : minimum.service
  const asksTerms = isQuestion && !wantsWay.test(words) && clause?.named === true && sure.clause >= minimum.clause
  const sameMatter = entry && service && entry.item.service === service.item.id ? entry : undefined
  if (
    service &&
    !asksTerms &&
    sure.service >= serviceMin &&
    (sameMatter || sure.service >= Math.max(sure.entry, isQuestion ? sure.clause : 0))
  )
    return {
      kind: 'service',
      service: service.item,
      entry: sameMatter && sure.entry >= minimum.entry ? sameMatter.item : undefined,
    }
  if (clause && sure.clause >= minimum.clause && sure.clause >= sure.entry)
    return { kind: 'clause', clauses: clauses.slice(0, 3).map(({ item }) => item) }
  if (entry && sure.entry >= minimum.entry) return { kind: 'knowledge', entry: entry.item }
  return {
    kind: 'unknown',
    services: services
      .filter((one) => one.sure > 0)
      .slice(0, 1)
      .map(({ item }) => item),
    entries: entries
      .filter((one) => one.sure > 0)
      .slice(0, 3)
      .map(({ item }) => item),
  }
}

/** A clause with how sure one is that it speaks of what was asked. */
export type ClauseFound = Sure<ClauseOf> & { readonly named: boolean }

/** Clauses, best first; those of products one holds or names before others. How sure: the share of the sentence they speak of. */
export function rankedClauses(words: string, library: Library, { holds }: Pick<Speaker, 'holds'>): ClauseFound[] {
  const ideas = ideasOf(words, library.synonyms)
  const named = ({ product }: ClauseOf) => ideas.has(product.kind)
  return library.passages
    .find(words, { limit: 12 })
    .flatMap(({ id, likely, same }) => [id, ...same].map((one) => ({ item: library.clauseOf.get(one), score: likely })))
    .flatMap(({ item, score }) => (item ? [{ item, score }] : []))
    .map(({ item, score }) => ({
      item,
      score: score * (named(item) ? namedFirst : 1) * (holds.has(item.product.code) ? heldFirst : 1),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ item }) => ({
      item,
      named: named(item),
      sure: covered(library.clauses, words, item) + (named(item) ? productNamed : 0),
    }))
}
