// What a sentence wants. Pure: the sentence, the library and the family in, one meaning out.
import type { Service } from '../catalogue/index.ts'
import { reportFromSentence, type SentenceReport, type UrgentHelp, urgentHelp } from '../claims/index.ts'
import type { FamilyMember } from '../customers/index.ts'
import type { Day } from '../kit/index.ts'
import { type Entry, isFor } from './articles/entry.ts'
import { type PolicyQuestion, policyQuestion, speaksOfOwn } from './policy-questions.ts'
import type { Reporting } from './reply.ts'
import {
  alike,
  type ClauseOf,
  covered,
  ideasOf,
  type Library,
  type LikeHit,
  plainWords,
  productKinds,
  rank,
} from './search/index.ts'

export type Meaning =
  | { readonly kind: 'hand-over' | 'greeting' | 'claim-progress' | 'request-progress' | 'nothing' }
  | { readonly kind: 'urgent'; readonly help: UrgentHelp }
  | {
      readonly kind: 'report'
      readonly report: SentenceReport
      readonly sentence: string
      readonly skipped?: Reporting['skipped']
    }
  | { readonly kind: 'policy'; readonly question: PolicyQuestion; readonly service: Service | undefined }
  | { readonly kind: 'service'; readonly service: Service; readonly entry: Entry | undefined }
  | { readonly kind: 'knowledge'; readonly entry: Entry }
  | { readonly kind: 'clause'; readonly clauses: readonly ClauseOf[] }
  | { readonly kind: 'unknown'; readonly services: readonly Service[]; readonly entries: readonly Entry[] }

export interface Speaker {
  readonly today: Day
  readonly family: readonly FamilyMember[]
  /** Codes of products the speaker holds: their clauses come first. */
  readonly holds: ReadonlySet<string>
}

// Measured on sentences.ts: below these an answer is more often wrong than right. One that shares no idea of the trade with
// the sentence must be nearly the same words.
const minimum = { service: 0.42, entry: 0.36, clause: 0.38, withoutIdea: 0.45 }
const serviceOfQuestion = 0.6
const verbatim = 0.95
const perIdea = 0.12
const productNamed = 0.25
const heldFirst = 1.3
const namedFirst = 1.5

interface Sure<T> {
  readonly item: T
  readonly sure: number
}

export function understand(sentence: string, library: Library, speaker: Speaker): Meaning {
  const help = urgentHelp(sentence)
  if (help) return { kind: 'urgent', help }
  const words = plainWords(sentence)
  const said = plainRule(words)
  if (said) return { kind: said }
  const services = surest(alike(library.services, words, 12))
  const entries = surest(alike(library.questions, words, 12)).filter(({ item }) => isFor(item, speaker.holds))
  const report = reported(sentence, words, speaker)
  if (report) return { kind: 'report', report, sentence }
  const [service] = services
  const question = policyQuestion(words)
  const isOrder = !asks.test(words) && (service?.sure ?? 0) >= serviceOfQuestion
  if (question && !isOrder && !isGeneral(words) && (speaksOfOwn(words) || (entries[0]?.sure ?? 0) < verbatim))
    return {
      kind: 'policy',
      question,
      service: service && service.sure >= serviceOfQuestion ? service.item : undefined,
    }
  return best(words, { services, entries, clauses: rankedClauses(words, library, speaker) })
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

const personWanted =
  /转人工|人工(?:客服|服务|坐席)?$|(?:找|要|接|叫|跟|和).{0,4}(?:人工|真人|客服|专员|坐席)|(?:talk|speak|chat|connect).{0,14}(?:person|human|agent|someone|representative|staff)|real person|human agent/
const greeting =
  /^(?:你好|您好|hi|hello|hey|在吗|在不在|早上好|下午好|晚上好|谢谢|多谢|thanks|thank you|好的|ok|嗯|good (?:morning|afternoon|evening)|你(?:能|会)(?:做|干)(?:什么|啥)|你是谁|what can you do|who are you)[\s!！。.~?？]*$/
const claimProgress =
  /(?:理赔|赔款|赔案|报案|报销|案子|案件).{0,10}(?:进度|进展|到哪|怎么样了|怎样了|结果|批了(?!以?后|之后)|审(?:完|好|核好)|到账了|下来了|办到|处理到|打款了|赔了吗|好了吗|赔下来)|(?:进度|到账).{0,6}(?:理赔|赔款)|(?:赔款|理赔款).{0,6}(?:到了|没到|还没)|claims?.{0,30}(?:status|progress|doing|paid yet|approved|decided yet|going)|(?:status|progress).{0,12}claim/
const requestProgress =
  /(?:业务|申请|变更|退保|复效|贷款|保全|办的事).{0,8}(?:进度|进展|到哪|怎么样了|批了|审(?:完|好|核)|办好了|办完了|通过了)|(?:request|application).{0,16}(?:status|progress|done yet|approved)|(?:status|progress).{0,12}(?:request|application)/

function plainRule(
  words: string,
): 'hand-over' | 'greeting' | 'claim-progress' | 'request-progress' | 'nothing' | undefined {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'nothing'
  if (personWanted.test(words)) return 'hand-over'
  if (greeting.test(words)) return 'greeting'
  if (claimProgress.test(words)) return 'claim-progress'
  return requestProgress.test(words) ? 'request-progress' : undefined
}

// 能赔吗 asks about cover, 怎么理赔 about the way; neither reports.
const asks =
  /(?:吗|么|呢|[?？])[\s。!！]*$|几成|多少|谁|哪|几(?:号|份|月)|比例|算不算|能不能|可不可以|能否|是否|会不会|值不值|赔不赔|报不报|保不保|怎么(?!办)|如何|什么|哪些|哪家|为什么|多久|几天|\b(?:can|could|does|do|is|are|will|would|what|which|how|when|if)\b.*\?|^(?:can|could|does|do|is|are|will|would|what|which|who|how|when)\b/
const supposes = /如果|万一|假如|要是|假设|\bif\b|\bsuppose/

function reported(sentence: string, words: string, { today, family }: Speaker): SentenceReport | undefined {
  if (supposes.test(words)) return undefined
  const report = reportFromSentence(sentence, { today, family })
  if (!report.event) return undefined
  const facts = [report.happenedOn, report.place, report.hospital, report.visitKind, report.amountFen].filter(
    (fact) => fact !== undefined,
  )
  const wants = /理赔|报案|报销|索赔|赔付|claim|reimburse/.test(words) && !asks.test(words)
  const enough = asks.test(words) ? facts.length >= 3 : facts.length >= 1
  return enough || (wants && !asks.test(words)) ? report : undefined
}

// Insurance in general, not one's own: 一般, 什么是, 是什么意思.
function isGeneral(words: string): boolean {
  return /(?:给|想|要).{0,6}买|什么是|是什么意思|什么意思|一般(?:来说)?|通常|有什么区别|what is (?:a|an|the) (?!status|premium|cash)|what does .* mean|in general|generally/.test(
    words,
  )
}

function sureOf(score: number, shared: number): number {
  if (shared > 0) return score + perIdea * Math.min(2, shared)
  return score >= minimum.withoutIdea ? score : 0
}

// 怎么办, 能买吗: the way to do something, not what the terms say.
const wantsWay = /怎么(?:办|买|申请|约|弄|换|改|退|还)|能不能(?:买|办|换|改)|在哪|how (?:do|can|to)|where/

/** A clause with how sure one is that it speaks of what was asked. */
export type ClauseFound = Sure<ClauseOf> & { readonly named: boolean }

interface Candidates {
  readonly services: readonly Sure<Service>[]
  readonly entries: readonly Sure<Entry>[]
  readonly clauses: readonly ClauseFound[]
}

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

/** Clauses, best first; those of products one holds or names before others. How sure: the share of the sentence they speak of. */
export function rankedClauses(
  words: string,
  library: Library,
  { holds }: Pick<Speaker, 'holds'>,
): Candidates['clauses'] {
  const ideas = ideasOf(words, library.synonyms)
  const named = ({ product }: ClauseOf) => ideas.has(product.kind)
  return rank(library.clauses, words, 12)
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
