import type { Text } from '../../kit/index.ts'
import { findUrgent } from './find.ts'
import { advice, callNames, later, type UrgentKind } from './words.ts'

export { findUrgent } from './find.ts'
export { type UrgentKind, urgentKinds } from './words.ts'

export interface UrgentHelp {
  readonly kind: UrgentKind
  readonly title: Text
  readonly calls: { readonly number: string; readonly name: Text }[]
  readonly steps: Text[]
  /** That the claim can wait. */
  readonly later: Text
}

/** What to do now, in words and numbers to call, when a sentence tells of an emergency that is going on. */
export function urgentHelp(sentence: string): UrgentHelp | undefined {
  const kind = findUrgent(sentence)
  if (!kind) return undefined
  const { title, calls, steps } = advice[kind]
  return { kind, title, calls: calls.map((number) => ({ number, name: callNames[number] })), steps: [...steps], later }
}
