// What anybody is answered who has not signed in: clauses, articles, products and how things are done. One's own is at the store.
import type { Services } from '../../catalogue/index.ts'
import type { Day, Text } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { clauseAnswer, languageOfSentence } from '../answer.ts'
import { staleAnswer, usable } from '../articles/index.ts'
import { entrySources, lawSource } from '../cite.ts'
import { greeted, outside, smallTalk, unknown } from '../not-known.ts'
import { type Answer, answered, callAction, lines, type Reply } from '../reply.ts'
import { answerText, titlesOf } from '../scenario-answer.ts'
import type { Library } from '../search/index.ts'
import { needs } from '../service-answer.ts'
import { understand } from '../understand/index.ts'

export interface Knowing {
  readonly library: Library
  readonly services: Services
  readonly products: Products
}

/** Reads nothing of anybody and keeps nothing. */
export function answerAnybody(knowing: Knowing, sentence: string, today: Day): Reply {
  const language = languageOfSentence(sentence)
  return { ...answerTo(knowing, sentence, today), language }
}

function answerTo({ library, services, products }: Knowing, sentence: string, today: Day): Answer {
  const meaning = understand(sentence, library, { today, family: [], holds: new Set() })
  switch (meaning.kind) {
    case 'knowledge': {
      const entry = usable(meaning.entry, nobody)
      if (!entry) return staleAnswer(meaning.entry, { sentence, products, today })
      const service = entry.service ? services.find(entry.service) : undefined
      return answered(entry.answer, {
        kind: 'cited',
        sources: entrySources(entry, { sentence, products, today }),
        actions: service ? [{ kind: 'start-service', label: service.title, serviceId: service.id }] : [],
      })
    }
    case 'clause':
      return clauseAnswer(meaning.clauses, sentence)
    case 'service': {
      const { service } = meaning
      const entry = usable(meaning.entry, nobody)
      return answered(lines([entry?.answer ?? service.summary, ...needs(service)]), {
        kind: 'do',
        sources: entry ? entrySources(entry, { sentence, products, today }) : service.basis.map(lawSource),
        actions: [{ kind: 'start-service', label: service.title, serviceId: service.id }],
      })
    }
    case 'urgent':
      return answered(lines([meaning.help.title, ...meaning.help.steps]), {
        kind: 'urgent',
        actions: meaning.help.calls.map(callAction),
      })
    case 'greeting':
      return greeted()
    case 'hand-over':
      return answered(person, { kind: 'person' })
    case 'chat':
      return answered(smallTalk)
    case 'outside':
      return outside([])
    case 'text':
      return answerText(meaning.scenario, library) ?? unknown({ services: [], entries: [] })
    case 'unknown':
      return unknown(meaning, titlesOf(meaning.scenarios ?? [], library))
    case 'nothing':
      return unknown({ services: [], entries: [] })
    default:
      return answered(own, { kind: 'do' })
  }
}

// Of two versions on trial, who has no name is told that of one share.
const nobody = 'anybody'

const own: Text = {
  zh: '这要看您自己的合同和办理情况。登录门店后再问一次，马上就能答。',
  en: 'That depends on your own contracts. Sign in at the store and ask there: it answers at once.',
}
const person: Text = {
  zh: '登录门店就可以转人工，您在这里说的可以带过去。',
  en: 'Sign in at the store to talk to a person; what you said here can go along.',
}
