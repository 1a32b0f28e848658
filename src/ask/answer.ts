// From a sentence to an answer: understood first, then answered from policies, services, knowledge or clauses, or said not to be known.
import type { Service, Services } from '../catalogue/index.ts'
import type { UrgentHelp } from '../claims/index.ts'
import { type FamilyMember, familyOf, getCustomer } from '../customers/index.ts'
import type { Clock, Config, Db, Language, Text } from '../kit/index.ts'
import type { Products } from '../products/index.ts'
import { absent } from './absent.ts'
import { type Entry, staleAnswer, toldTo, usable } from './articles/index.ts'
import { clauseSource, entrySources } from './cite.ts'
import { answerClaimProgress } from './claim-answer.ts'
import { continued, replyToReport } from './dialogue/reporting.ts'
import { type Held, loadHeld, meant } from './held.ts'
import { answerSupposed } from './hypothesis/index.ts'
import { greeted, openers, outside, smallTalk, unknown, unreadable } from './not-known.ts'
import { onRecord } from './origins.ts'
import { answerPolicyQuestion } from './policy-answers.ts'
import { prefillFor } from './prefill.ts'
import { type Answer, answered, callAction, handOver, lines, type Reply, type Reporting } from './reply.ts'
import { answerRequestProgress } from './request-answer.ts'
import { answerText, titlesOf, withNext } from './scenario-answer.ts'
import { type ClauseOf, isChinese, type Library } from './search/index.ts'
import { answerService, type Doing } from './service-answer.ts'
import { type Meaning, type Said, type Speaker, spokenOut, understand } from './understand/index.ts'

export interface Answering {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly products: Products
  readonly services: Services
  readonly library: Library
}

export interface Understood {
  readonly reply: Reply
  readonly meaning: Meaning
}

interface Talk extends Doing {
  readonly sentence: string
  readonly family: readonly FamilyMember[]
  readonly held: readonly Held[]
  readonly answering: Answering
}

const reportService = 'file-claim'

/** Answers one sentence of a customer. Reads only; the caller keeps the conversation. */
export async function answer(
  answering: Answering,
  customerId: string,
  sentence: string,
  going?: Reporting,
  before?: Said,
): Promise<Understood> {
  const { db, clock, products, library } = answering
  const today = clock.today()
  const [customer, family, held] = await Promise.all([
    getCustomer(db, customerId),
    familyOf(db, customerId, today),
    loadHeld(db, products, customerId, today),
  ])
  const speaker = { today, family, holds: new Set(held.map(({ product }) => product.code)) }
  const fresh = understand(sentence, library, speaker, before)
  const meaning = fresh.kind === 'urgent' ? fresh : (continued(sentence, going, speaker, fresh) ?? fresh)
  const talk = {
    db,
    products,
    customer,
    today,
    at: clock.now(),
    sentence: spokenOut(sentence, meaning.slots),
    family,
    held,
    answering,
  }
  const supposed = await answerSupposed(db, answering, { ...talk, customerId }, meaning.kind)
  const said = supposed ?? withNext(await answerMeaning(talk, meaning), meaning.said?.scenario, library)
  const heard = meaning.said ? { said: meaning.said } : {}
  return { meaning, reply: { ...said, ...heard, language: languageOfSentence(sentence) } }
}

export function languageOfSentence(sentence: string): Language {
  return isChinese(sentence) || !/[a-z]/i.test(sentence) ? 'zh' : 'en'
}

async function answerMeaning(talk: Talk, meaning: Meaning): Promise<Answer> {
  switch (meaning.kind) {
    case 'hand-over':
      return answered(handedOver, { kind: 'person' })
    case 'greeting':
      return greeted()
    case 'chat':
      return answered(smallTalk, { suggestions: openers })
    case 'outside':
      return outside(titlesOf(meaning.scenarios, talk.answering.library))
    case 'text':
      return answerText(meaning.scenario, talk.answering.library) ?? unknown({ services: [], entries: [] })
    case 'nothing':
      return { ...answered(unreadable, { kind: 'unknown', suggestions: openers, actions: [handOver] }), known: false }
    case 'claim-progress':
      return answerClaimProgress(talk.db, talk.customer.customerId, talk.today)
    case 'request-progress':
      return answerRequestProgress(talk.db, talk.answering.services, talk.customer.customerId, talk.today)
    case 'urgent':
      return urgentAnswer(talk, meaning.help)
    case 'report':
      return reportAnswer(talk, meaning)
    case 'policy':
      return policyAnswer(talk, meaning)
    case 'service':
      return serviceAnswer(talk, meaning.service, usable(meaning.entry, talk.customer.customerId))
    case 'knowledge':
      return knowledgeAnswer(talk, meaning.entry)
    case 'clause':
      return clauseAnswer(meaning.clauses, talk.sentence)
    case 'unknown':
      return unknown(meaning, titlesOf(meaning.scenarios ?? [], talk.answering.library))
  }
}

const handedOver: Text = {
  zh: '好的，已经为您转人工，前面说的内容一起带过去了，请稍候。',
  en: 'A person will join you; what was said here goes along. One moment please.',
}
/** Money and beneficiaries are the policyholder's to know; an insured person hears of cover and status. */
function visible({ held }: Talk, question: string): readonly Held[] {
  const open = ['covered', 'not-covered', 'until', 'status', 'list', 'sum-insured', 'waiting']
  return open.includes(question) ? held : held.filter(({ role }) => role === 'owner')
}

async function policyAnswer(talk: Talk, meaning: Extract<Meaning, { kind: 'policy' }>): Promise<Answer> {
  const seen = visible(talk, meaning.question)
  // who gets the money may be anybody: 受益人是我妈吗 asks of one's own policies
  const nobody =
    meaning.question === 'beneficiaries' ? undefined : absent(talk.sentence, seen, talk.family, onRecord(talk.today))
  if (nobody) return nobody
  const which = meantBy(talk, seen)
  const said = answerPolicyQuestion(meaning.question, which, talk.today)
  const told = meaning.entry ? withEntry(talk, said, meaning.entry) : said
  if (!meaning.service) return told
  const next = await serviceAnswer(talk, meaning.service, undefined)
  return { ...told, actions: [...next.actions, ...told.actions] }
}

// One's own figures first, then how it is in general.
function withEntry({ sentence, products, today }: Talk, said: Answer, entry: Entry): Answer {
  const sources = entrySources(entry, { sentence, products, today })
  return { ...said, says: lines([said.says, entry.answer]), sources: [...said.sources, ...sources] }
}

function meantBy(talk: Talk, held: readonly Held[]) {
  return meant(talk.sentence, held, { family: talk.family, synonyms: talk.answering.library.synonyms })
}

function serviceAnswer(talk: Talk, service: Service, entry: Entry | undefined): Promise<Answer> {
  const prefill = prefillFor(service, talk.sentence, talk.family)
  const { held } = meantBy(talk, talk.held)
  return answerService(talk, { service, held, prefill, entry, find: (id) => talk.answering.services.find(id) })
}

/** What to do now; the claim is offered last, for when nobody is in danger. */
async function urgentAnswer(talk: Talk, { title, steps, calls, later }: UrgentHelp): Promise<Answer> {
  const service = talk.answering.services.find(reportService)
  const claim = service ? (await serviceAnswer(talk, service, undefined)).actions : []
  return answered(lines([title, ...steps, later]), { kind: 'urgent', actions: [...calls.map(callAction), ...claim] })
}

async function reportAnswer(talk: Talk, meaning: Extract<Meaning, { kind: 'report' }>): Promise<Answer> {
  const service = talk.answering.services.find(reportService)
  if (!service) return answered(noReports, { kind: 'person', actions: [handOver] })
  const door = await serviceAnswer({ ...talk, sentence: meaning.sentence }, service, undefined)
  return replyToReport(talk.db, talk.customer.customerId, meaning, speakerOf(talk), door)
}

const noReports: Text = {
  zh: '听到这件事很抱歉，我马上请人来帮您。',
  en: 'I am sorry to hear that; a person will help you.',
}

function speakerOf({ today, family, held }: Talk): Speaker {
  return { today, family, holds: new Set(held.map(({ product }) => product.code)) }
}

async function knowledgeAnswer(talk: Talk, found: Entry): Promise<Answer> {
  const { entry, isStale } = toldTo(found, talk.customer.customerId)
  if (isStale) return staleAnswer(entry, talk)
  const service = entry.service ? talk.answering.services.find(entry.service) : undefined
  const door = service ? await serviceAnswer(talk, service, undefined) : undefined
  return answered(entry.answer, {
    kind: 'cited',
    sources: entrySources(entry, talk),
    actions: [...(door?.actions ?? []), ...(entry.action === 'hand-over' ? [handOver] : [])],
  })
}

const quotedMax = 280

/** Clauses in their own words. */
export function clauseAnswer(clauses: readonly ClauseOf[], asked: string): Answer {
  const sources = clauses.map(({ product, anchor }) => clauseSource(product, anchor, asked))
  const [first] = sources
  const quoted = (words: string) => (words.length > quotedMax ? `${words.slice(0, quotedMax)}…` : words)
  if (!first?.text) return unknown({ services: [], entries: [] })
  const says = {
    zh: `《${first.title.zh}》第 ${first.clause} 条写着：\n${quoted(first.text.zh)}\n具体到一次事故怎么赔，以核定结果为准。`,
    en: `${first.title.en}, clause ${first.clause} says:\n${quoted(first.text.en)}\nHow a given case is paid is settled when it is decided.`,
  }
  const [best] = clauses
  const open = best
    ? [
        {
          kind: 'open-product' as const,
          label: { zh: `看条款：${best.product.shortName.zh}`, en: `Read the terms: ${best.product.shortName.en}` },
          productCode: best.product.code,
        },
      ]
    : []
  return answered(says, { kind: 'cited', sources, actions: open })
}
