// What belongs to a scenario beside its facts: its own text, the choice between near ones, and what people ask next.
import { lawSource } from './cite.ts'
import { type Answer, answered, handOver } from './reply.ts'
import type { Library } from './search/index.ts'
import { scenarioOf } from './understand/index.ts'

type Of = Pick<Library, 'understanding'>

/** The text an editor wrote for a scenario, with the articles it rests on. */
export function answerText(id: string, { understanding }: Of): Answer | undefined {
  const answers = understanding.scenarios.find(id)?.answers
  if (!answers?.text) return undefined
  const sources = (answers.basis ?? []).map(lawSource)
  return answered(answers.text, { kind: sources.length > 0 ? 'cited' : 'talk', sources, actions: [handOver] })
}

/** The titles of scenarios, to be asked with one tap. */
export function titlesOf(ids: readonly string[], { understanding }: Of): Answer['suggestions'] {
  return ids.flatMap((id) => scenarioOf(id, understanding)?.title ?? [])
}

const nextMax = 3

/** The answer with what people ask next, where it proposes nothing itself. */
export function withNext(answer: Answer, id: string | undefined, of: Of): Answer {
  const next = id === undefined ? [] : (of.understanding.scenarios.find(id)?.next ?? [])
  if (!answer.known || answer.suggestions.length > 0 || next.length === 0) return answer
  return { ...answer, suggestions: titlesOf(next.slice(0, nextMax), of) }
}
