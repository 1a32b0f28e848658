// A service that is being done in the conversation: what was given so far and what was asked last. It travels from reply to reply,
// so an interruption loses nothing, and two processes need no memory of their own.
import { z } from 'zod'
import type { RequestView } from '../../catalogue/index.ts'
import { id, text } from '../../kit/index.ts'

const values = z.record(z.string(), z.unknown())
const place = z.object({ step: z.string(), field: z.string() })

export const fillingView = z
  .object({
    requestId: id,
    serviceId: z.string(),
    title: text,
    /** A field is asked for, the whole is to be confirmed, or the form goes on where a conversation cannot. */
    at: z.enum(['field', 'confirm', 'form']),
    asked: place.optional(),
    /** What was given for the step that is being asked, by field. */
    given: values,
    /** What the first sentence said already, by step and field. */
    told: z.record(z.string(), values),
    /** Fields left empty, as `step.field`. */
    skipped: z.array(z.string()),
    /** What was given last: a correction means this. */
    last: place.optional(),
    /** Requests put aside for this one, the latest last. */
    paused: z.array(id),
  })
  .meta({ id: 'Filling' })
export type Filling = z.infer<typeof fillingView>

export type StepView = RequestView['steps'][number]
export type Field = NonNullable<StepView['fields']>[number]

export type Next =
  | { readonly at: 'field'; readonly step: StepView; readonly field: Field }
  | { readonly at: 'answer'; readonly step: StepView; readonly values: Readonly<Record<string, unknown>> }
  | { readonly at: 'confirm' | 'form' | 'ended' }

// What cannot be said in a sentence is filled in on the screen.
const tellable = new Set([
  'text',
  'phone',
  'email',
  'money',
  'number',
  'choice',
  'date',
  'yes-no',
  'account',
  'person',
  'code',
  'id-number',
])

export function canBeTold(field: Pick<Field, 'kind'>): boolean {
  return tellable.has(field.kind)
}

type Given = Pick<Filling, 'given' | 'told' | 'skipped' | 'asked'>

/** What comes next in a request. Questions first, in the order of the steps; who it is, papers, signature and money are the form's. */
export function nextOf(view: RequestView, filling: Given): Next {
  if (view.state !== 'draft') return { at: 'ended' }
  for (const step of view.steps) {
    if (step.kind !== 'ask' || step.state === 'done' || step.state === 'not-needed') continue
    const values = valuesFor(step, filling)
    const field = missingIn(step, values, filling.skipped)
    if (field && !canBeTold(field)) return { at: 'form' }
    return field ? { at: 'field', step, field } : { at: 'answer', step, values }
  }
  return { at: view.canSubmit ? 'confirm' : 'form' }
}

/** What is known of a step: what the first sentence said, and over it what was given since. */
export function valuesFor(step: StepView, { given, told, asked }: Given): Record<string, unknown> {
  return { ...told[step.name], ...(asked?.step === step.name ? given : {}) }
}

// Every required field; of a form without any, fields in their order until one is given.
function missingIn(step: StepView, values: Readonly<Record<string, unknown>>, skipped: readonly string[]) {
  const open = (step.fields ?? []).filter(
    ({ name, unless }) =>
      values[name] === undefined && !(unless && values[unless] === true) && !skipped.includes(`${step.name}.${name}`),
  )
  const required = open.find((field) => field.required)
  if (required) return required
  const isLoose = (step.fields ?? []).every((field) => !field.required)
  return isLoose && Object.keys(values).length === 0 ? open[0] : undefined
}
