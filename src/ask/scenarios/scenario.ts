// A scenario: something people want, how they say it, what answers it, and what they ask next. A file of an editor.
import { z } from 'zod'
import { text } from '../../kit/index.ts'
import { policyQuestions } from '../understand/policy-questions.ts'
import { slotNames, slots } from './slots.ts'

export const families = [
  'policy',
  'premium',
  'cover',
  'value',
  'claim',
  'service',
  'benefit',
  'health',
  'buying',
  'account',
  'complaint',
  'privacy',
] as const
export type Family = (typeof families)[number]

const scenarioId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Exactly one answers; an entry of the knowledge may stand beside facts or a service. */
const answers = z
  .strictObject({
    facts: z.enum(policyQuestions).optional(),
    service: z.string().optional(),
    entry: z.string().optional(),
    progress: z.enum(['claim', 'request']).optional(),
    /** Words to look for in the clauses, beside those of the sentence. */
    clauses: z.string().optional(),
    text: text.optional(),
    'hand-over': z.literal(true).optional(),
    /** Articles of law a text rests on. */
    basis: z.array(z.string()).optional(),
  })
  .refine(({ entry, basis: _, ...others }) => {
    const said = Object.values(others).filter((one) => one !== undefined).length
    return said === 1 || (said === 0 && entry !== undefined)
  }, 'one of facts, service, entry, progress, clauses, text, hand-over answers')

export const scenarioFile = z.strictObject({
  id: scenarioId,
  title: text,
  says: z.array(z.string().min(2)).min(1),
  /** Without these it cannot be answered for one policy, person or day: they are asked for. */
  needs: z.array(z.enum(slotNames)).default([]),
  answers,
  /** What people ask next. */
  next: z.array(scenarioId).default([]),
  /** Sentences that no pattern makes, and what must come of them. */
  checks: z.array(z.strictObject({ says: z.string().min(1), scenario: scenarioId, slots: slots.optional() })).min(1),
})

export interface Scenario extends Omit<z.infer<typeof scenarioFile>, 'says'> {
  readonly family: Family
  /** The sentences of each pattern. */
  readonly says: readonly { readonly pattern: string; readonly sentences: readonly string[] }[]
}

/** Talk that is no matter of the store: small talk, and what is outside it. */
export const noneFile = z.strictObject({ chat: z.array(z.string().min(1)), outside: z.array(z.string().min(1)) })
