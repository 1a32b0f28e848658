// An answer with the outside model's help, where one is configured: other words for an article, a follow-up said in full, a draft from what was
// found where nothing of our own answers. Everything it says has been checked; without it the answer is as it was.

import { familyOf } from '../customers/index.ts'
import type { Context } from '../kit/index.ts'
import { type Answering, answer, type Understood } from './answer.ts'
import { clauseSource } from './cite.ts'
import { draft, rephrase, resolve } from './model/index.ts'
import { type Action, answered, type Reply } from './reply.ts'
import { rank } from './search/index.ts'

interface Said {
  readonly customerId: string
  readonly sentence: string
  /** What the customer said before, for a follow-up. */
  readonly before: string | undefined
}

type Model = Context & Answering
const passagesMax = 4

export async function withModel(model: Model, said: Said, { reply, meaning }: Understood): Promise<Reply> {
  if (!model.config.LLM_URL) return reply
  const { customerId } = said
  if (meaning.kind === 'knowledge') {
    const asking = { customerId, scenario: meaning.entry.id }
    return { ...reply, says: await rephrase(model, asking, reply.says, reply.language) }
  }
  if (meaning.kind !== 'unknown') return reply
  return (await followUp(model, said, reply)) ?? (await drafted(model, said, reply)) ?? reply
}

async function followUp(
  model: Model,
  { customerId, sentence, before }: Said,
  reply: Reply,
): Promise<Reply | undefined> {
  if (before === undefined) return undefined
  const family = await familyOf(model.db, customerId, model.clock.today())
  const { language } = reply
  const full = await resolve(model, { customerId, scenario: 'follow-up', sentence, before, family, language })
  if (full === undefined) return undefined
  const { reply: found } = await answer(model, customerId, full)
  return found.known ? found : undefined
}

async function drafted(model: Model, { customerId, sentence }: Said, reply: Reply): Promise<Reply | undefined> {
  const family = await familyOf(model.db, customerId, model.clock.today())
  const hits = rank(model.library.clauses, sentence, passagesMax).map(({ item }) => item)
  const sources = hits.map(({ product, anchor }) => clauseSource(product, anchor, sentence))
  const { language } = reply
  const looked: Reply[] = []
  const found = await draft(model, {
    customerId,
    scenario: 'draft',
    sentence,
    family,
    language,
    passages: sources.map(({ text }) => text?.[language] ?? ''),
    async lookUp(question) {
      const { reply: fact } = await answer(model, customerId, question)
      looked.push(fact)
      return fact.says[language]
    },
    offers: (serviceId) => model.services.find(serviceId) !== undefined,
  })
  if (!found) return undefined
  const cited = found.from.flatMap((at) => sources[at] ?? [])
  const facts = looked.flatMap(({ origins }) => origins)
  if (cited.length + facts.length === 0) return undefined
  const cards = found.serviceIds.flatMap((serviceId): Action[] => {
    const service = model.services.find(serviceId)
    return service ? [{ kind: 'more', label: service.title, serviceId }] : []
  })
  const words = { zh: found.words, en: found.words }
  return {
    ...answered(words, {
      kind: cited.length > 0 ? 'cited' : 'facts',
      sources: [...cited, ...looked.flatMap(({ sources: more }) => more)],
      origins: facts,
      actions: cards,
    }),
    language,
  }
}
