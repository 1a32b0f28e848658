// Where a request stands: which steps are needed, done, current. Pure.

import { z } from 'zod'
import { text } from '../kit/index.ts'
import type { CoverTerms } from '../sales/index.ts'
import type { Service } from './define.ts'
import type { Facts } from './facts.ts'
import type { Step } from './steps.ts'

export type StepState = 'done' | 'current' | 'later' | 'not-needed'

export interface Placed {
  readonly name: string
  readonly step: Step
  readonly state: StepState
}

export type Given = Facts & { readonly answers: Readonly<Record<string, never>>; readonly terms?: CoverTerms }

/** Under this name the terms an underwriter offers stand beside the answers: whoever changes an answer loses them. */
export const offered = '$terms'

/** Terms of cover as the desk gives them: per thousand of the premium, and what is left out by name. */
export const coverTerms = z.object({
  loadPermille: z.int().min(0).max(5_000),
  exclusions: z.array(text).max(10),
})

/** Facts and parsed answers as a service's functions take them. */
export function givenOf(service: Service, facts: Facts, answers: Readonly<Record<string, unknown>>): Given {
  const parsed: Record<string, never> = {}
  for (const [name, step] of Object.entries(service.steps)) {
    const read = name in answers ? step.answer.safeParse(answers[name]) : undefined
    if (read?.success) Object.assign(parsed, { [name]: read.data })
  }
  const terms = offered in answers ? coverTerms.safeParse(answers[offered]) : undefined
  return { ...facts, answers: parsed, ...(terms?.success ? { terms: terms.data } : {}) }
}

/** Steps in order. The current one is the first needed step without an answer. */
export function placeSteps(service: Service, given: Given, notNeeded: ReadonlySet<string>): Placed[] {
  let current = false
  const asked: Readonly<Record<string, boolean | undefined>> = service.when?.(given) ?? {}
  return Object.entries(service.steps).map(([name, step]) => {
    const needed = !notNeeded.has(name) && (asked[name] ?? true)
    if (!needed) return { name, step, state: 'not-needed' }
    if (given.answers[name] !== undefined) return { name, step, state: 'done' }
    const state = current ? 'later' : 'current'
    current = true
    return { name, step, state }
  })
}

export function isComplete(steps: readonly Placed[]): boolean {
  return steps.every(({ state }) => state === 'done' || state === 'not-needed')
}

/** Everything before the signature (and payment) is there, so that the effect can be shown in full. */
export function canPreview(steps: readonly Placed[]): boolean {
  return steps.every(
    ({ step, state }) => step.kind === 'sign' || step.kind === 'pay' || state === 'done' || state === 'not-needed',
  )
}
