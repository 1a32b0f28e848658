// Which steps of a draft a relative can be asked to do.
import { z } from 'zod'
import { id } from '../kit/index.ts'
import { type FormField, formOf } from './fields.ts'
import type { Step } from './steps.ts'

/** Papers and questions of which the form alone shows nothing of the one who asks; a code, an account or a choice of their own stays theirs. */
export function canBeSent(step: Step): boolean {
  if (step.kind === 'upload') return true
  return step.kind === 'ask' && formOf(step.answer).every(isOpen)
}

function isOpen({ kind, options, items = [] }: FormField): boolean {
  if (kind === 'account' || kind === 'person' || kind === 'code' || kind === 'questions') return false
  return (kind !== 'choice' || options !== undefined) && items.every(isOpen)
}

/** A step a relative was asked to do, as the request's owner sees it; the name is masked. */
export const errandBrief = z.object({
  id,
  step: z.string(),
  name: z.string(),
  untilOn: z.string(),
  state: z.enum(['waiting', 'done', 'withdrawn']),
})
