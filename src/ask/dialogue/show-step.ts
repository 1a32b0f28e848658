// How a request stands, said in the conversation: the next question with its choices, what will change, or what came of it.
import type { RequestView } from '../../catalogue/index.ts'
import { type Day, formatFen, type Text } from '../../kit/index.ts'
import { type Action, type Answer, answered, lines, type Origin } from '../reply.ts'
import { stateWords } from '../request-answer.ts'
import type { Field, Filling, Next, StepView } from './filling.ts'
import { inWords } from './read-field.ts'
import * as words from './words.ts'

const choicesMax = 8

interface Showing {
  readonly view: RequestView
  readonly filling: Filling
  readonly today: Day
}

/** What is said next, after `lead`. */
export function showNext(next: Next, showing: Showing, lead: readonly Text[]): Answer {
  const { view, filling } = showing
  const base = { kind: 'do', origins: [originOf(showing)], filling } as const
  if (next.at === 'field')
    return answered(lines([...lead, ...fieldAsked(next.step, next.field, filling)]), {
      ...base,
      origins: [...base.origins],
      suggestions: suggestionsFor(next.step, next.field),
    })
  if (next.at === 'confirm')
    return answered(lines([...lead, ...previewWords(view), words.beforeSubmit]), {
      ...base,
      origins: [...base.origins],
      suggestions: [words.submit, words.cancel],
    })
  if (next.at === 'form')
    return answered(lines([...lead, ...filledWords(view), ...previewWords(view), words.toForm]), {
      ...base,
      origins: [...base.origins],
      actions: [formAction(view)],
      suggestions: [words.goOn, words.cancel],
    })
  return answered(lines([...lead, outcomeWords(view)]), {
    kind: 'do',
    origins: [originOf(showing)],
    actions: [formAction(view)],
  })
}

function originOf({ view, today }: Showing): Origin {
  return {
    of: view.title,
    what: { zh: '办理中的业务', en: 'the request' },
    by: view.serviceId,
    values: [],
    asOf: today,
    requestId: view.id,
    ...(view.policyId ? { policyId: view.policyId } : {}),
  }
}

function fieldAsked(step: StepView, field: Field, { skipped, given }: Filling): Text[] {
  const isFirst = Object.keys(given).length === 0 && !skipped.some((one) => one.startsWith(`${step.name}.`))
  const intro = isFirst && step.intro ? [step.intro] : []
  if (field.kind === 'yes-no') return [...intro, words.asksYesNo(field.title)]
  const options = (field.options ?? []).slice(0, choicesMax).map(({ label }, index) => ({
    zh: `${index + 1}. ${label.zh}`,
    en: `${index + 1}. ${label.en}`,
  }))
  return [...intro, words.asks(field.title, field.hint), ...options]
}

function suggestionsFor(step: StepView, field: Field): Text[] {
  const skip = field.required ? [] : [words.skip]
  if (field.kind === 'yes-no') return [words.yes, words.no]
  if (field.options) return [...field.options.slice(0, choicesMax).map(({ label }) => label), ...skip]
  const known = step.known?.[field.name]
  return [...(known === undefined ? [] : [inWords(field, known)]), ...skip]
}

function filledWords({ steps }: RequestView): Text[] {
  const parts = steps.flatMap((step) =>
    step.kind === 'ask' && step.state === 'done'
      ? (step.fields ?? []).flatMap((field) => {
          const value = valueIn(step.answer, field.name)
          return value === undefined ? [] : [{ title: field.title, value: inWords(field, value) }]
        })
      : [],
  )
  return parts.length > 0 ? [words.filled(parts)] : []
}

function valueIn(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null
    ? Object.entries(answer).find(([key]) => key === name)?.[1]
    : undefined
}

const spoken = (words: string | Text): Text => (typeof words === 'string' ? { zh: words, en: words } : words)

function previewWords({ preview, amountFen = 0 }: RequestView): Text[] {
  if (!preview) return []
  const changes = preview.changes.map(({ label, from, to }) => {
    const before = from === undefined ? undefined : spoken(from)
    const after = spoken(to)
    return {
      zh: `· ${label.zh}：${before ? `${before.zh} → ` : ''}${after.zh}`,
      en: `· ${label.en}: ${before ? `${before.en} → ` : ''}${after.en}`,
    }
  })
  const money = (preview.money ?? []).map(({ label, amountFen }) => ({
    zh: `· ${label.zh}：${formatFen(amountFen)}`,
    en: `· ${label.en}: ${formatFen(amountFen)}`,
  }))
  const notes = (preview.notes ?? []).map(({ zh, en }) => ({ zh: `· ${zh}`, en: `· ${en}` }))
  const due = amountFen > 0 ? [{ zh: `· 要付 ${formatFen(amountFen)}`, en: `· to pay: ${formatFen(amountFen)}` }] : []
  return [{ zh: '会是这样：', en: 'This is what happens:' }, ...changes, ...money, ...due, ...notes]
}

function outcomeWords({ title, state, outcome, because }: RequestView): Text {
  if (outcome) return outcome.says
  const why = (because ?? []).map(({ zh, en }) => ({ zh: `（${zh}）`, en: ` (${en})` }))[0]
  return {
    zh: `「${title.zh}」：${stateWords[state].zh}${why?.zh ?? ''}。`,
    en: `"${title.en}": ${stateWords[state].en}${why?.en ?? ''}.`,
  }
}

function formAction({ id, title, state }: RequestView): Action {
  return {
    kind: 'open-request',
    label:
      state === 'draft'
        ? { zh: `去表单：${title.zh}`, en: `To the form: ${title.en}` }
        : { zh: `看${title.zh}`, en: `See: ${title.en}` },
    requestId: id,
  }
}
