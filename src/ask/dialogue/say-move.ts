// What is said when something comes in between, or the engine does not take what was asked.
import type { Day, ProblemError, Text } from '../../kit/index.ts'
import { type Answer, answered, handOver, lines, type Reply } from '../reply.ts'
import type { Move } from './move.ts'
import { fieldAt } from './turn.ts'
import * as words from './words.ts'

/** An answer in between: then the question that was open is put again, and nothing given is lost. */
export function inBetween(
  alone: Answer,
  { filling, suggestions }: Reply,
  move: Extract<Move, { kind: 'answer' }>,
): Answer {
  if (!filling) return alone
  const field = fieldAt(move.steps, filling.asked)
  const open = field ? words.asks(field.title, undefined) : filling.title
  return {
    ...alone,
    says: lines([alone.says, joined(words.backTo, open)]),
    suggestions: suggestions.length > 0 ? suggestions : alone.suggestions,
    filling,
  }
}

const joined = (a: Text, b: Text): Text => ({ zh: `${a.zh}${b.zh}`, en: `${a.en}${b.en}` })

const rule = {
  of: { zh: '办理规则', en: 'rules of the service' },
  what: { zh: '现在能不能办', en: 'whether it can be done' },
}

/** The engine's own words for why not; what was being done stays as it was. */
export function faulted({ kind, more }: ProblemError, last: Reply | undefined, today: Day): Answer {
  const why = more.detail ?? more.faults?.[0]?.detail ?? kind.title
  return answered(words.wrong(why), {
    kind: 'do',
    origins: [{ ...rule, by: kind.id, values: [], asOf: today }],
    actions: [handOver],
    ...(last?.filling ? { filling: last.filling, suggestions: last.suggestions } : {}),
  })
}
